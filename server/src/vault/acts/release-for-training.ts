import { ReleaseForTraining, WatchLive, WithdrawTrainingCopy } from '@clairevoie/contract';
import { known } from '@clairevoie/law';
import { defineAct, type JsonObject, type Stored } from '../../ledger/index.ts';
import { actorFacts, asJson, ask, roleOf } from '../law-facts.ts';
import { recordingOf } from '../opening-facts.ts';
import { recordingContext } from '../recording-context.ts';
import { liveSessions, recordings, type TrainingCopyRow, trainingCopies } from '../registers.ts';
import { brokenRules } from '../vault-gates.ts';
import { reviewers, watchers } from '../who-may.ts';

/**
 * A named reviewer releases a treated copy for training (W-14). The copy's bytes lie outside the vault; here stand its digest,
 * the method and the certificate. @law lfp-25-7-p2 lfp-25-8-p2-al2-pt4
 */
export const releaseForTraining = defineAct({
  type: 'vault/release-for-training',
  title: {
    fr: 'Diffuser une copie pour la formation',
    nl: 'Een kopie voor opleiding vrijgeven',
    en: 'Release a copy for training',
  },
  payload: ReleaseForTraining,
  who: reviewers,
  gather: async ({ act: { actor, payload }, read }) => {
    const row = await read.get(recordings, { id: payload.recordingId });
    const isOurs = row?.organisation_id === actor.organisationId && row.state === 'kept';
    return { recording: isOurs ? asJson(row) : null };
  },
  judge: (facts, context) => {
    const row = recordingOf(facts);
    const { payload, actor } = context.act;
    if (row === undefined) return { gates: brokenRules({ 'recording-unknown': true }) };
    const by = roleOf(actor.functionKey);
    return {
      law: [
        ask(
          'release-for-training',
          known({
            camera: row.camera,
            recordedFrom: payload.from,
            treatment: payload.treatment,
            review:
              payload.review === undefined || by === undefined ? undefined : { ...payload.review, by, at: context.at },
            audience: payload.audience,
            trainingReference: payload.trainingReference,
            recipient: actorFacts(context),
            source: 'vault',
            journalOn: true,
          } as const),
        ),
      ],
      gates: brokenRules({
        'interval-outside':
          Temporal.Instant.compare(payload.from, payload.to) > 0 ||
          Temporal.Instant.compare(payload.from, row.captured_from) < 0 ||
          Temporal.Instant.compare(payload.to, row.captured_to) > 0,
      }),
    };
  },
  change: (_facts, { act: { actor, payload }, at, newId }) => {
    const copyId = newId();
    return {
      changes: [
        trainingCopies.insert({
          id: copyId,
          recording_id: payload.recordingId,
          organisation_id: actor.organisationId,
          captured_from: payload.from,
          captured_to: payload.to,
          treatment: payload.treatment,
          method: payload.method,
          audience: payload.audience,
          training_reference: payload.trainingReference ?? null,
          copy_digest: payload.copyDigest,
          released_by: actor.personId,
          released_at: at,
          state: 'released',
          withdrawn_at: null,
          withdrawal_reasons: null,
        }),
      ],
      result: { copyId },
    };
  },
});

/** Recalls a copy in which somebody turned out to be recognisable (W-14). */
export const withdrawTrainingCopy = defineAct({
  type: 'vault/withdraw-training-copy',
  title: { fr: 'Retirer une copie de formation', nl: 'Een opleidingskopie intrekken', en: 'Withdraw a training copy' },
  payload: WithdrawTrainingCopy,
  who: reviewers,
  gather: async ({ act: { actor, payload }, read }) => {
    const row = await read.get(trainingCopies, { id: payload.copyId });
    return { copy: row?.organisation_id === actor.organisationId && row.state === 'released' ? asJson(row) : null };
  },
  judge: (facts) => ({ gates: brokenRules({ 'copy-unknown': facts.copy === null }) }),
  change: (facts, { act: { payload }, at }) => {
    const copy = copyOf(facts.copy);
    const set = { state: 'withdrawn', withdrawn_at: at, withdrawal_reasons: payload.reasons } as const;
    return { changes: [trainingCopies.update(copy, set)], result: { copyId: copy.id } };
  },
});

/** A live session: who watches which camera, on which basis, and who of the police sees it and can stop it. @law lfp-25-5-p2 lfp-25-1-p2 */
export const watchLive = defineAct({
  type: 'vault/watch-live',
  title: { fr: 'Regarder en direct', nl: 'Rechtstreeks meekijken', en: 'Watch live' },
  payload: WatchLive,
  who: watchers,
  gather: async ({ act: { actor, payload }, read, at }) => {
    const { organisationId } = actor;
    const found = await recordingContext(read, { organisationId, cameraId: payload.cameraId, from: at, to: at });
    return { camera: asJson(found.camera), place: found.place === null ? null : asJson(found.place) };
  },
  judge: (facts, context) => {
    const { payload } = context.act;
    const { exemptionReference: reference, exemptionKind: kind } = payload;
    return {
      law: [
        ask(
          'watch-live',
          known({
            viewer: actorFacts(context),
            viewerLegalBasis: payload.viewerLegalBasis,
            policeControl:
              payload.supervisedBy === undefined
                ? undefined
                : known({ supervisedBy: payload.supervisedBy, canSeeAndStop: payload.canSeeAndStop }),
            exemption: reference === undefined && kind === undefined ? undefined : known({ reference, kind }),
            camera: known({ ...facts.camera, thirdParty: payload.thirdParty }),
            place: facts.place ?? undefined,
            policeRecords: payload.policeRecords,
          }),
        ),
      ],
    };
  },
  change: (_facts, { act: { actor, payload }, at, newId }) => {
    const sessionId = newId();
    return {
      changes: [
        liveSessions.insert({
          id: sessionId,
          camera_id: payload.cameraId,
          organisation_id: actor.organisationId,
          person_id: actor.personId,
          function_key: actor.functionKey,
          legal_basis: payload.viewerLegalBasis ?? null,
          supervised_by: payload.supervisedBy ?? null,
          mission_reference: payload.missionReference ?? null,
          begun_at: at,
        }),
      ],
      result: { liveSessionId: sessionId },
    };
  },
});

function copyOf(value: JsonObject | null): Stored<TrainingCopyRow> {
  if (value === null) throw new TypeError('a copy that was not read was let through');
  return value as unknown as Stored<TrainingCopyRow>; // recorded by `gather` from a row of this very type
}
