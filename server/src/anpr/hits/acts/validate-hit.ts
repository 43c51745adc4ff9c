import { ValidateHit } from '@clairevoie/contract';
import { ask, findOrganisation, judgement as judged, known, personFacts } from '../../../authorisation/index.ts';
import { defineAct, type RegisterReader } from '../../../ledger/index.ts';
import { correlationRuns } from '../../afterwards/correlation-registers.ts';
import { listVersions, plateCriteria } from '../../lists/list-registers.ts';
import { gatherHit, handlerGates } from '../hit-facts.ts';
import { hitHandlers } from '../hit-functions.ts';
import { type HitRow, hits } from '../hit-registers.ts';
import { brokenHitRules } from '../hits-gates.ts';

/** Who gave the version of the list, or proposed the criterion; and who asked for and ran the correlation afterwards that found the hit. */
async function authorsOf(read: RegisterReader, hit: HitRow | null): Promise<readonly string[]> {
  if (hit === null) return [];
  const { version_id: versionId, criterion_id: criterionId, correlation_id: runId } = hit;
  const version = versionId === null ? undefined : await read.get(listVersions, { id: versionId });
  const criterion = criterionId === null ? undefined : await read.get(plateCriteria, { id: criterionId });
  const run = runId === null ? undefined : await read.get(correlationRuns, { id: runId });
  const authors = [version?.given_by, criterion?.proposed_by, run?.asked_by, run?.run_by];
  return authors.filter((one) => typeof one === 'string');
}

/**
 * A named person validates a hit against the picture, within a month, or rejects it. Whoever validates has compared the picture in person.
 * @law lfp-44-11-3decies-p2-al2-delai lfp-44-11-3decies-p2-al2-copie R-22
 */
export const validateHit = defineAct({
  type: 'anpr/validate-hit',
  title: {
    fr: 'Valider ou rejeter une concordance',
    nl: 'Een treffer valideren of verwerpen',
    en: 'Validate or reject a hit',
  },
  payload: ValidateHit,
  who: hitHandlers,
  gather: async (context) => {
    const facts = await gatherHit(context);
    return {
      ...facts,
      isListAuthor: (await authorsOf(context.read, facts.hit)).includes(context.act.actor.personId),
      validatedBy: personFacts(context, await findOrganisation(context.read, context.act.actor.organisationId)),
    };
  },
  judge: (facts, context) => {
    const { hit, isListAuthor, validatedBy } = facts;
    const { payload, actor } = context.act;
    const { outcome, cause, condition } = payload;
    return {
      law: [
        ask(
          'validate-hit',
          known({
            validatedBy,
            automatic: false,
            outcome,
            comparedWithPhoto: hit?.comparison === 'confirmed' && hit.compared_by === actor.personId,
            conditionConfirmed: judged(condition, { functionKey: actor.functionKey, at: context.at }),
            conditionsMetAt: hit?.met_at,
            recordedAt: hit?.recorded_at,
            validatorIsListAuthor: isListAuthor,
            journalOn: true,
          }),
        ),
      ],
      gates: [
        ...handlerGates(facts, context, ['hit']),
        ...brokenHitRules({
          'rejected-without-cause': outcome === 'rejected' && cause === undefined,
          'condition-contradicts':
            condition !== undefined && (condition.verdict === 'met') !== (outcome === 'validated'),
        }),
      ],
    };
  },
  change: ({ hit }, { act: { payload, actor }, at }) => {
    if (hit === null) return { changes: [] };
    const { outcome, condition, cause } = payload;
    const isValidated = outcome === 'validated';
    return {
      changes: [
        hits.update(hit, {
          state: outcome,
          validated_by: actor.personId,
          validated_at: at,
          reasons: condition?.reasons ?? null,
          cause: isValidated ? null : (cause ?? null),
          ended_at: isValidated ? null : at,
          moved_at: at,
        }),
      ],
      result: { hitId: hit.id, outcome },
    };
  },
});
