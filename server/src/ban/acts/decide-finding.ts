import { ConfirmFinding, DismissFinding } from '@clairevoie/contract';
import { ask, known } from '../../authorisation/index.ts';
import { type ActContext, type Change, defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../ban-gates.ts';
import { type FindingFacts, findingGates, gatherFinding } from '../finding-file.ts';
import { controllerFunction } from '../mandate.ts';
import { faceEvidence, faceFindings } from '../registers.ts';

type Context = Pick<ActContext<{ readonly findingId: string; readonly reasons: string }>, 'act' | 'at'>;

/** What the tracker asks of whoever decides: independent, after hearing the body, with reasons. @law RES-demande-3-controle */
function decisionFacts({ finding, mandate }: FindingFacts, { act: { payload } }: Context) {
  return known({
    reviewerRole: controllerFunction,
    reviewerIsScannedBody: mandate.isIncompatible,
    controllerHeard: finding === null ? undefined : finding.heard_at !== null,
    reasons: payload.reasons,
  });
}

function decided(
  { finding }: FindingFacts,
  { act: { payload, actor }, at }: Context,
  state: 'confirmed' | 'dismissed',
): { readonly changes: readonly Change[]; readonly result?: { readonly findingId: string } } {
  if (finding === null) return { changes: [] };
  const set = { state, decided_by: actor.personId, decided_at: at, reasons: payload.reasons };
  return { changes: [faceFindings.update(finding, set)], result: { findingId: finding.id } };
}

/** The finding stands: from now on the public register names body and product. @law RES-demande-3-controle */
export const confirmFinding = defineAct({
  type: 'ban/confirm-finding',
  title: { fr: 'Confirmer un constat', nl: 'Een vaststelling bevestigen', en: 'Confirm a finding' },
  payload: ConfirmFinding,
  who: ['independent-controller'],
  gather: async (context) => {
    const facts = await gatherFinding(context);
    const { finding } = facts;
    const reports =
      finding === null
        ? []
        : await context.read.find(faceEvidence, { system_id: finding.system_id, digest: finding.digest });
    const { personId } = context.act.actor;
    return { ...facts, isAlone: reports.every(({ submitted_by }) => submitted_by === personId) };
  },
  judge: (facts, context) => ({
    law: [ask('confirm-recognition-finding', { ...decisionFacts(facts, context), outcome: 'confirmed' })],
    gates: [
      ...findingGates(facts, context, ['classified']),
      // From this act on a body and a product are named in public: not on the word of one person alone.
      ...brokenRules({ 'brought-the-report': facts.finding !== null && facts.isAlone }),
    ],
  }),
  change: (facts, context) => decided(facts, context, 'confirmed'),
});

/** The finding does not stand: it names nobody, ever. @law RES-demande-3-controle */
export const dismissFinding = defineAct({
  type: 'ban/dismiss-finding',
  title: { fr: 'Écarter un constat', nl: 'Een vaststelling verwerpen', en: 'Dismiss a finding' },
  payload: DismissFinding,
  who: ['independent-controller'],
  gather: gatherFinding,
  judge: (facts, context) => ({
    law: [ask('confirm-recognition-finding', { ...decisionFacts(facts, context), outcome: 'dismissed' })],
    gates: findingGates(facts, context, ['classified']),
  }),
  change: (facts, context) => decided(facts, context, 'dismissed'),
});
