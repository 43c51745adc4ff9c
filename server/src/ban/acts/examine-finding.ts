import { ClassifyFinding, CloseFinding, HearFinding, isCleanReport, systemDeclarers } from '@clairevoie/contract';
import { ask, dayInBrussels, known } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../ban-gates.ts';
import { findingGates, gatherFinding } from '../finding-file.ts';
import { isController } from '../mandate.ts';
import { faceEvidence, faceFindings, faceSystems } from '../registers.ts';

/** Days between an invitation and the moment at which silence counts as an answer. Product policy, not law. */
const answerWithinDays = 14;

/** What was found, in the capability words of R-27. @law RES-def-authentification RES-def-identification */
export const classifyFinding = defineAct({
  type: 'ban/classify-finding',
  title: { fr: 'Qualifier un constat', nl: 'Een vaststelling kwalificeren', en: 'Classify a finding' },
  payload: ClassifyFinding,
  who: ['independent-controller'],
  gather: async (context) => {
    const facts = await gatherFinding(context);
    const system =
      facts.finding === null ? undefined : await context.read.get(faceSystems, { id: facts.finding.system_id });
    return { ...facts, inPublicSpace: system?.in_public_space ?? null };
  },
  judge: (facts, context) => {
    const { capability, capabilityStatus, licensed } = context.act.payload;
    const { inPublicSpace } = facts;
    return {
      law: [
        ask('classify-recognition-finding', known({ capability, status: capabilityStatus, licensed, inPublicSpace })),
      ],
      gates: findingGates(facts, context, ['detected', 'classified']),
    };
  },
  change: ({ finding }, { act: { payload, actor } }) =>
    finding === null
      ? { changes: [] }
      : {
          changes: [
            faceFindings.update(finding, {
              ...{ state: 'classified', capability: payload.capability, capability_status: payload.capabilityStatus },
              ...{ product: payload.product, classified_by: actor.personId },
            }),
          ],
          result: { findingId: finding.id },
        },
});

/** What the body says of a finding, recorded by itself or by the controller; or that it was invited and said nothing. @law RES-demande-3-controle */
export const hearFinding = defineAct({
  type: 'ban/hear-finding',
  title: {
    fr: 'Entendre l’organisme sur un constat',
    nl: 'De instantie over een vaststelling horen',
    en: 'Hear the body on a finding',
  },
  payload: HearFinding,
  who: ['independent-controller', ...systemDeclarers],
  gather: gatherFinding,
  judge: (facts, context) => {
    const { payload, actor } = context.act;
    const invitedOn = facts.finding?.invited_on ?? null;
    // The day of the act of invitation: a day that a controller states could be before the finding itself.
    const isSilent =
      invitedOn !== null &&
      Temporal.PlainDate.from(invitedOn).add({ days: answerWithinDays }).toString() <= dayInBrussels(context.at);
    const isDeclined = payload.hearing === 'declined';
    return {
      gates: [
        ...findingGates(facts, context, ['classified']),
        ...brokenRules({
          // Whoever is concerned cannot state, for itself, that nobody asked it in time.
          'not-heard': isDeclined && !(isSilent && isController(actor)),
          'statement-missing': !isDeclined && payload.statement === undefined,
        }),
      ],
    };
  },
  change: ({ finding }, { act: { payload }, at }) =>
    finding === null
      ? { changes: [] }
      : {
          changes: [
            faceFindings.update(finding, {
              ...{ hearing: payload.hearing, statement: payload.statement ?? null, heard_at: at },
            }),
          ],
          result: { findingId: finding.id },
        },
});

/** What was confirmed is gone, as a later independent report of the same system shows. */
export const closeFinding = defineAct({
  type: 'ban/close-finding',
  title: { fr: 'Clore un constat corrigé', nl: 'Een verholpen vaststelling afsluiten', en: 'Close a remedied finding' },
  payload: CloseFinding,
  who: ['independent-controller'],
  gather: async (context) => {
    const facts = await gatherFinding(context);
    const { finding } = facts;
    const reports =
      finding === null
        ? []
        : await context.read.find(faceEvidence, { system_id: finding.system_id, digest: context.act.payload.digest });
    const confirmedOn = finding?.decided_at == null ? null : dayInBrussels(finding.decided_at);
    return {
      ...facts,
      isRemedied: reports.some(
        ({ origin, made_on, summary }) =>
          origin === 'measured-independently' &&
          isCleanReport(summary) &&
          confirmedOn !== null &&
          made_on >= confirmedOn,
      ),
    };
  },
  judge: (facts, context) => ({
    gates: [
      ...findingGates(facts, context, ['confirmed']),
      ...brokenRules({ 'not-remedied': facts.finding?.state === 'confirmed' && !facts.isRemedied }),
    ],
  }),
  change: ({ finding }, { act: { payload }, at }) =>
    finding === null
      ? { changes: [] }
      : {
          changes: [
            faceFindings.update(finding, { state: 'remedied', remedied_at: at, remedied_digest: payload.digest }),
          ],
          result: { findingId: finding.id },
        },
});
