import { EstimateCriterion, listProposers, ProposeCriterion, RecordEstimate } from '@clairevoie/contract';
import { ask, dayInBrussels, known, personFacts } from '../../../authorisation/index.ts';
import { defineAct, sha256 } from '../../../ledger/index.ts';
import { purposeOf } from '../correlation-facts.ts';
import { hasCriteriaPolicy } from '../criteria-policy.ts';
import { checkCriterion, findingsOf, gatherCameraPlaces, refusalGates } from '../criterion-check.ts';
import { criterionGates, gatherCriterion } from '../criterion-file.ts';
import { basisGates, gatherBasis } from '../list-file.ts';
import { plateCriteria } from '../list-registers.ts';
import { brokenListRules } from '../lists-gates.ts';
import { gatherProtectedPlaces } from '../protected-places.ts';

/**
 * Proposes a pre-established criterion. What names a plate, a person or a face, or rests on sensitive data, is stopped here with the place
 * and the reason; what the check cannot tell goes to the data protection officer. @law lfp-44-11-3decies-p4-al1-pt2 lfp-44-11-3decies-p4-al4
 */
export const proposeCriterion = defineAct({
  type: 'anpr/propose-criterion',
  title: {
    fr: 'Proposer un critère d’évaluation',
    nl: 'Een beoordelingscriterium voorstellen',
    en: 'Propose an evaluation criterion',
  },
  payload: ProposeCriterion,
  who: listProposers,
  gather: async (context) => {
    const { act, read } = context;
    return {
      ...(await gatherBasis(context, act.payload.databaseId)),
      places: await gatherCameraPlaces(read, act.payload.criterionJson),
      protectedPlaces: await gatherProtectedPlaces(read, act.actor.organisationId, context.at),
    };
  },
  judge: (facts, context) => {
    const { payload, actor } = context.act;
    const { purpose, mode, criterionJson } = payload;
    if (!hasCriteriaPolicy(dayInBrussels(context.at))) return { gates: brokenListRules({ 'criteria-not-yet': true }) };
    const checked = checkCriterion(criterionJson, { ...facts, estimate: null, at: context.at });
    return {
      law: [
        ask(
          'plan-correlation',
          known({
            branch: purpose.branch,
            purpose: purposeOf(purpose, { functionKey: actor.functionKey, at: context.at }),
            kind: 'criteria' as const,
            mode,
            requestedBy: personFacts(context, facts.organisation),
          }),
        ),
      ],
      gates: [...basisGates(facts, { branch: purpose.branch }), ...refusalGates(checked)],
    };
  },
  change: (facts, { act: { payload, actor }, at, newId }) => {
    const checked = checkCriterion(payload.criterionJson, { ...facts, estimate: null, at });
    const { mode } = payload;
    if (checked.text === undefined || mode === undefined) return { changes: [] };
    const id = newId();
    return {
      changes: [
        plateCriteria.insert({
          id,
          organisation_id: actor.organisationId,
          database_id: payload.databaseId,
          reference: payload.reference,
          title: payload.title,
          branch: payload.purpose.branch,
          purpose: payload.purpose,
          mode,
          criterion: checked.text,
          digest: sha256(checked.text).toString('hex'),
          may_be_done: payload.mayBeDone,
          instruction: payload.instruction,
          state: 'drafted',
          proposed_by: actor.personId,
          proposed_at: at,
          findings: findingsOf(checked),
          estimate_asked_at: null,
          estimate_asked_by: null,
          estimate: null,
          opinion: null,
          decided_by: null,
          decided_at: null,
          authorised_by: null,
          authorised_in: null,
          authorised_at: null,
          authorisation_reasons: null,
          expires_at: null,
          ended_at: null,
          end_ground: null,
          end_reasons: null,
        }),
      ],
      result: { criterionId: id, outcome: checked.outcome, findings: findingsOf(checked) },
    };
  },
});

/** Asks how many vehicles of past reads would meet a criterion. The count itself is the schedule’s; no plate leaves it. @law lfp-44-11-3novies R-24 */
export const estimateCriterion = defineAct({
  type: 'anpr/estimate-criterion',
  title: {
    fr: 'Faire compter les véhicules qu’un critère retiendrait',
    nl: 'De voertuigen laten tellen die aan een criterium zouden voldoen',
    en: 'Have the vehicles counted that a criterion would take',
  },
  payload: EstimateCriterion,
  who: [...listProposers, 'dpo'],
  gather: gatherCriterion,
  judge: (facts, context) => {
    const { act, at } = context;
    return {
      law: [
        ask('journal-processing', {
          operation: 'other',
          written: true,
          operationAt: at,
          personCategory: act.actor.functionKey,
          personIdentification: act.actor.personId,
        }),
      ],
      gates: [
        ...criterionGates(facts, context),
        ...brokenListRules({ 'step-not-open': facts.criterion !== null && facts.criterion.state !== 'drafted' }),
      ],
    };
  },
  change: ({ criterion }, { act: { actor }, at }) =>
    criterion === null
      ? { changes: [] }
      : {
          changes: [
            plateCriteria.update(criterion, {
              estimate_asked_at: at,
              estimate_asked_by: actor.personId,
              estimate: null,
            }),
          ],
          result: { criterionId: criterion.id },
        },
});

/** The schedule’s own act: what the trial counted. Counts, never a plate. */
export const recordEstimate = defineAct({
  type: 'anpr/record-estimate',
  title: {
    fr: 'Consigner le nombre de véhicules attendu',
    nl: 'Het verwachte aantal voertuigen vastleggen',
    en: 'Record the number of vehicles expected',
  },
  payload: RecordEstimate,
  who: ['system'],
  gather: async (context) => {
    const { act, read, at } = context;
    const criterion = (await read.get(plateCriteria, { id: act.payload.criterionId })) ?? null;
    return {
      criterion,
      places: criterion === null ? {} : await gatherCameraPlaces(read, criterion.criterion),
      protectedPlaces: criterion === null ? null : await gatherProtectedPlaces(read, criterion.organisation_id, at),
    };
  },
  judge: ({ criterion }) => ({
    gates: brokenListRules({
      'unknown-criterion': criterion === null,
      'step-not-open': criterion !== null && (criterion.state !== 'drafted' || criterion.estimate_asked_at === null),
    }),
  }),
  change: ({ criterion, places, protectedPlaces }, { act: { payload }, at }) => {
    if (criterion === null) return { changes: [] };
    const { vehicles, isAtLeast, reads, from, to } = payload;
    const estimate = { vehicles, isAtLeast, reads, from, to, countedAt: at };
    const checked = checkCriterion(criterion.criterion, { places, protectedPlaces, estimate, at });
    return {
      changes: [plateCriteria.update(criterion, { estimate, findings: findingsOf(checked) })],
      result: { criterionId: criterion.id, outcome: checked.outcome },
    };
  },
});
