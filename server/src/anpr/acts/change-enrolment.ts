import { RotateCameraToken, WithdrawEnrolledCamera } from '@clairevoie/contract';
import { type ActContext, defineAct, type PolicyGate, type Stored } from '../../ledger/index.ts';
import { brokenRules } from '../anpr-gates.ts';
import { type EnrolledCameraRow, enrolledCameras } from '../registers.ts';

type Facts = { readonly enrolled: Stored<EnrolledCameraRow> | null };
type Asked = ActContext<{ readonly number: number }>;

const gather = async ({ act: { payload }, read }: Asked): Promise<Facts> => ({
  enrolled: (await read.get(enrolledCameras, { number: payload.number })) ?? null,
});

function gatesOf({ enrolled }: Facts, { act: { actor } }: Asked): readonly PolicyGate[] {
  const mine = enrolled?.organisation_id === actor.organisationId ? enrolled : null;
  return brokenRules({
    'unknown-enrolment': mine === null,
    'enrolment-withdrawn': mine !== null && mine.withdrawn_at !== null,
  });
}

/** Replaces the token of a camera: the old one opens nothing from this act on. */
export const rotateCameraToken = defineAct({
  type: 'anpr/rotate-camera-token',
  title: {
    fr: 'Remplacer le jeton d’une caméra',
    nl: 'Het token van een camera vervangen',
    en: 'Replace the token of a camera',
  },
  payload: RotateCameraToken,
  who: ['chief-of-corps', 'federal-director'],
  gather,
  judge: (facts, context) => ({ gates: gatesOf(facts, context) }),
  change: ({ enrolled }, { act: { payload }, at }) =>
    enrolled === null
      ? { changes: [] }
      : {
          changes: [enrolledCameras.update(enrolled, { token_sha256: payload.tokenSha256, rotated_at: at })],
          result: { number: enrolled.number },
        },
});

/** Ends the enrolment of a camera: its reads are refused from this act on; what it sent stays until its term. */
export const withdrawEnrolledCamera = defineAct({
  type: 'anpr/withdraw-camera',
  title: {
    fr: 'Retirer une caméra qui envoie des passages',
    nl: 'Een camera die passages zendt intrekken',
    en: 'Withdraw a camera that sends reads',
  },
  payload: WithdrawEnrolledCamera,
  // The schedule withdraws a camera whose authorisation is over.
  who: ['chief-of-corps', 'federal-director', 'system'],
  gather,
  judge: (facts, context) => ({ gates: gatesOf(facts, context) }),
  change: ({ enrolled }, { act: { payload }, at }) =>
    enrolled === null
      ? { changes: [] }
      : {
          changes: [enrolledCameras.update(enrolled, { withdrawn_at: at, withdrawal_reason: payload.reason })],
          result: { number: enrolled.number },
        },
});
