import { AuthoriseCriterion, DecideCriterion, EndCriterion, listProposers } from '@clairevoie/contract';
import { ask, dayInBrussels, judgement, known, personFacts } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { criteriaPolicyOn } from '../criteria-policy.ts';
import {
  attributesOf,
  type CheckedCriterion,
  checkCriterion,
  gatherCameraPlaces,
  minimumGates,
} from '../criterion-check.ts';
import { criterionGates, gatherCriterion, stepGate } from '../criterion-file.ts';
import { branchGate } from '../list-file.ts';
import { plateCriteria } from '../list-registers.ts';
import { brokenListRules } from '../lists-gates.ts';
import { gatherProtectedPlaces } from '../protected-places.ts';
import { criterionRunFacts } from '../run-facts.ts';
import { isWithinTime } from './give-list-version.ts';

const competent = [
  'chief-of-corps',
  'federal-director',
  'administrative-police-officer',
  'judicial-police-officer',
] as const;

const has = (checked: CheckedCriterion, codes: readonly string[]): boolean =>
  checked.findings.some(({ code }) => codes.includes(code));

/**
 * The data protection officer approves a criterion or refuses it; silence is no approval. What the check refused stays refused whatever
 * the officer says, by the law’s own answer; what it could not tell, the officer answers with reasons.
 * @law lfp-44-11-3decies-p4-al3-dpd lfp-44-11-3decies-p4-al3-individu lfp-44-11-3decies-p4-al3-cible lfp-44-11-3decies-p4-al3-sensible R-24
 */
export const decideCriterion = defineAct({
  type: 'anpr/decide-criterion',
  title: {
    fr: 'Approuver ou refuser un critère d’évaluation',
    nl: 'Een beoordelingscriterium goedkeuren of weigeren',
    en: 'Approve or refuse an evaluation criterion',
  },
  payload: DecideCriterion,
  who: ['dpo'],
  gather: async (context) => {
    const { read, at } = context;
    const facts = await gatherCriterion(context);
    const { criterion } = facts;
    return {
      ...facts,
      places: criterion === null ? {} : await gatherCameraPlaces(read, criterion.criterion),
      protectedPlaces: criterion === null ? null : await gatherProtectedPlaces(read, criterion.organisation_id, at),
    };
  },
  judge: (facts, context) => {
    const { criterion, organisation, places, protectedPlaces } = facts;
    const { act, at } = context;
    const { payload, actor } = act;
    const checked =
      criterion === null
        ? undefined
        : checkCriterion(criterion.criterion, { places, protectedPlaces, estimate: criterion.estimate, at });
    const who = { functionKey: actor.functionKey, at };
    return {
      law: [
        ask(
          'approve-correlation-criteria',
          known({
            approvedBy: personFacts(context, organisation),
            outcome: payload.outcome,
            approverIsController: criterion?.proposed_by === actor.personId,
            criteria:
              checked?.form === undefined
                ? undefined
                : known({
                    contentReference: payload.digest,
                    attributes: attributesOf(checked.form),
                    aimsAtIndividual: aimsAtIndividual(checked, {
                      answered: payload.aimsAtIndividual,
                      vehicles: criterion?.estimate?.vehicles ?? null,
                    }),
                    basedOnSensitiveData: has(checked, ['rests-on-sensitive-data']),
                    possibleProxy: has(checked, [
                      'origin-by-plate',
                      'every-foreign-plate',
                      'speaks-of-sensitive-matters',
                      'near-a-protected-place',
                    ]),
                    proxyReview: judgement(payload.proxyReview, who),
                    targeted: judgement(payload.targeted, who),
                    proportionate: judgement(payload.proportionate, who),
                    specific: judgement(payload.specific, who),
                  }),
          }),
        ),
      ],
      gates: [
        ...criterionGates(facts, context),
        ...stepGate(act.type, criterion),
        // The minimum is ours: it stops an approval, and says nothing of what the law answers.
        ...(checked !== undefined && payload.outcome === 'approved' ? minimumGates(checked) : []),
        ...brokenListRules({
          'criterion-not-counted': criterion !== null && payload.outcome === 'approved' && criterion.estimate === null,
        }),
      ],
    };
  },
  change: ({ criterion }, { act: { payload, actor }, at }) =>
    criterion === null
      ? { changes: [] }
      : {
          changes: [
            plateCriteria.update(criterion, {
              state: payload.outcome === 'approved' ? 'criteria-approved' : 'refused',
              opinion: payload.opinion,
              decided_by: actor.personId,
              decided_at: at,
            }),
          ],
          result: { criterionId: criterion.id, outcome: payload.outcome },
        },
});

/**
 * What the check knows of the aim, and the trial: one vehicle or none is an individual’s. Of more the machine does not say so, however few;
 * where it asks a person, what the officer answers, and nothing while there is no answer.
 */
function aimsAtIndividual(
  checked: CheckedCriterion,
  { answered, vehicles }: { readonly answered: boolean | undefined; readonly vehicles: number | null },
): boolean | undefined {
  if (has(checked, ['names-a-plate', 'names-a-person', 'asks-for-a-face'])) return true;
  if (vehicles !== null && vehicles <= 1) return true;
  return has(checked, ['describes-one-vehicle', 'result-not-estimated', 'too-few-vehicles'])
    ? answered
    : (answered ?? false);
}

/** The competent person of the branch puts an approved criterion in force until a day, or does not: a rule of ours, the law asks for the officer’s approval. @law lfp-44-11-3decies-p4-al3-dpd R-24 */
export const authoriseCriterion = defineAct({
  type: 'anpr/authorise-criterion',
  title: {
    fr: 'Mettre un critère en vigueur',
    nl: 'Een criterium in werking stellen',
    en: 'Put a criterion in force',
  },
  payload: AuthoriseCriterion,
  who: competent,
  gather: gatherCriterion,
  judge: (facts, context) => {
    const { criterion, service } = facts;
    const { act, at } = context;
    const { payload, actor } = act;
    const { mostDays } = criteriaPolicyOn(dayInBrussels(at));
    const isGranted = payload.outcome === 'granted';
    return {
      law:
        criterion === null || !isGranted || criterion.mode !== 'realtime'
          ? // What is for stored reads runs when somebody asks, over an interval of them: that is asked of the law then.
            [ask('journal-processing', { operation: 'other', written: true, operationAt: at })]
          : [
              ask(
                'run-correlation',
                criterionRunFacts({
                  criterion,
                  service,
                  isApproved: criterion.state === 'criteria-approved',
                  digest: payload.digest,
                }),
              ),
            ],
      gates: [
        ...criterionGates(facts, context),
        ...stepGate(act.type, criterion),
        ...branchGate(criterion?.branch, actor.functionKey),
        ...brokenListRules({
          'proposed-by-you': criterion?.proposed_by === actor.personId,
          'approved-by-you': criterion?.decided_by === actor.personId,
          'expiry-out-of-bounds':
            isGranted && (payload.expiresAt === undefined || !isWithinTime(payload.expiresAt, at, mostDays)),
        }),
      ],
    };
  },
  change: ({ criterion }, { act: { payload, actor }, at }) =>
    criterion === null
      ? { changes: [] }
      : {
          changes: [
            plateCriteria.update(criterion, {
              state:
                payload.outcome === 'refused' ? 'refused' : criterion.mode === 'realtime' ? 'running' : 'scheduled',
              authorised_by: actor.personId,
              authorised_in: actor.functionKey,
              authorised_at: at,
              authorisation_reasons: payload.reasons,
              expires_at: payload.expiresAt ?? null,
            }),
          ],
          result: { criterionId: criterion.id, outcome: payload.outcome },
        },
});

/** Ends a criterion. @law lfp-44-11-3novies */
export const endCriterion = defineAct({
  type: 'anpr/end-criterion',
  title: { fr: 'Mettre fin à un critère', nl: 'Een criterium beëindigen', en: 'End a criterion' },
  payload: EndCriterion,
  who: [...listProposers, ...competent, 'system'],
  gather: gatherCriterion,
  judge: (facts, context) => {
    const { criterion } = facts;
    const { act, at } = context;
    const isSystem = act.actor.functionKey === 'system';
    const isOver =
      criterion !== null &&
      criterion.expires_at !== null &&
      Temporal.Instant.compare(Temporal.Instant.from(criterion.expires_at), Temporal.Instant.from(at)) <= 0;
    return {
      law: [ask('end-correlation', { ground: act.payload.ground, journalOn: true })],
      gates: [
        ...(isSystem ? brokenListRules({ 'unknown-criterion': criterion === null }) : criterionGates(facts, context)),
        ...stepGate(act.type, criterion),
        ...brokenListRules({ 'not-yet-over': act.payload.ground === 'window-ended' && !isOver }),
      ],
    };
  },
  change: ({ criterion }, { act: { payload }, at }) =>
    criterion === null
      ? { changes: [] }
      : {
          changes: [
            plateCriteria.update(criterion, {
              state: 'ended',
              ended_at: at,
              end_ground: payload.ground,
              end_reasons: payload.reasons ?? null,
            }),
          ],
          result: { criterionId: criterion.id },
        },
});
