import { RaiseCandidates, RaiseCriterionHits, RaiseHits } from '@clairevoie/contract';
import { ask } from '../../../authorisation/index.ts';
import { defineAct, type Judgement } from '../../../ledger/index.ts';
import { earliest } from '../earliest.ts';
import {
  criterionRaiseGates,
  gatherCriterionRaise,
  gatherRaise,
  raised,
  raisedOnCriterion,
  raiseGates,
} from '../raise-facts.ts';

/** When the oldest read of an act was recorded. */
function oldestOf({ met }: { readonly met: readonly { readonly recordedAt: string }[] }): string {
  const [first, ...others] = met.map(({ recordedAt }) => recordedAt);
  if (first === undefined) throw new TypeError('an act that raises nothing');
  return earliest(first, ...others);
}

/** Last day on which the law lets the hits of this judgement be validated. @law lfp-44-11-3decies-p2-al2-delai R-01 */
export function validationDueOn({ law }: Judgement): string {
  const due = law.flatMap(({ decision }) => decision.deadlines).find(({ id }) => id === 'validation-due');
  if (due?.on === undefined) throw new TypeError('the law set no term of validation');
  return due.on;
}

/**
 * Reads of one batch are on lists in force, as they were read: they become hits, and their month of validation begins. The oldest answers for all
 * when the law is asked. What was raised before is left as it is. @law lfp-44-11-3decies-p2-al2-copie lfp-44-11-3decies-p2-al2-delai R-22
 */
export const raiseHits = defineAct({
  type: 'anpr/raise-hits',
  title: {
    fr: 'Signaler des concordances avec une liste',
    nl: 'Treffers op een lijst melden',
    en: 'Raise hits on a list',
  },
  payload: RaiseHits,
  who: ['system'],
  gather: gatherRaise,
  judge: (facts, context) => {
    const { payload } = context.act;
    return {
      law: [
        ask('record-hit', {
          recordedAt: oldestOf(payload),
          feedingConditionsMet: true,
          conditionsMetAt: context.at,
          journalOn: true,
        }),
      ],
      gates: raiseGates(facts, context, false),
    };
  },
  change: (facts, context, judgement) => {
    const changes = raised(facts, context, {
      kind: 'exact',
      state: 'hit',
      met_at: context.at,
      due_on: validationDueOn(judgement),
    });
    return { changes, result: { raised: changes.length } };
  },
});

/**
 * Reads of one batch meet a pre-established criterion in force: they become hits of it, under the same duty to validate them.
 * @law lfp-44-11-3decies-p4-al1-pt2 lfp-44-11-3decies-p2-al2-copie lfp-44-11-3decies-p2-al2-delai R-22
 */
export const raiseCriterionHits = defineAct({
  type: 'anpr/raise-criterion-hits',
  title: {
    fr: 'Signaler des concordances avec un critère',
    nl: 'Treffers op een criterium melden',
    en: 'Raise hits on a criterion',
  },
  payload: RaiseCriterionHits,
  who: ['system'],
  gather: gatherCriterionRaise,
  judge: (facts, context) => ({
    law: [
      ask('record-hit', {
        recordedAt: oldestOf(context.act.payload),
        feedingConditionsMet: true,
        conditionsMetAt: context.at,
        journalOn: true,
      }),
    ],
    gates: criterionRaiseGates(facts, context),
  }),
  change: (facts, context, judgement) => {
    const changes = raisedOnCriterion(facts, context, {
      kind: 'exact',
      state: 'hit',
      met_at: context.at,
      due_on: validationDueOn(judgement),
    });
    return { changes, result: { raised: changes.length } };
  },
});

/**
 * Reads that may be misreads of an entry, of lists that allow it. No hit: no condition is met and no month begins before a person compared the
 * picture and found that the plate is the listed one.
 */
export const raiseCandidates = defineAct({
  type: 'anpr/raise-candidates',
  title: {
    fr: 'Signaler des lectures possiblement erronées',
    nl: 'Mogelijke leesfouten melden',
    en: 'Raise possible misreads',
  },
  payload: RaiseCandidates,
  who: ['system'],
  gather: gatherRaise,
  judge: (facts, context) => ({
    law: [ask('journal-processing', { operation: 'other', written: true, operationAt: context.at })],
    gates: raiseGates(facts, context, true),
  }),
  change: (facts, context) => {
    const changes = raised(facts, context, {
      kind: 'possible-misread',
      state: 'candidate',
      met_at: null,
      due_on: null,
    });
    return { changes, result: { raised: changes.length } };
  },
});
