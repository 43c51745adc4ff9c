import { CheckTally, isIsoWeek } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../oversight-gates.ts';
import { compareTally } from '../tally-comparison.ts';

/**
 * The Control Organ compares the tally of a week with the bodies of the looks that it may read: what the monitor cannot, for headers name
 * no camera. It reads bodies, so it is an act, in the stream that only the Control Organ opens. Product policy: no provision asks for it.
 */
export const checkTally = defineAct({
  type: 'oversight/check-tally',
  title: {
    fr: 'Comparer le décompte d’une semaine avec les inscriptions',
    nl: 'De telling van een week vergelijken met de inschrijvingen',
    en: 'Compare the tally of a week with the entries',
  },
  payload: CheckTally,
  who: ['control-organ'],
  log: 'control-organ',
  gather: async ({ act: { actor, payload }, read }) => {
    // Nothing is read for somebody whom the act is closed to. What is read is over: it rests on nothing that is being written now.
    const mayRead = actor.functionKey === 'control-organ' && isIsoWeek(payload.week);
    const comparison = mayRead ? await read.through([], (db) => compareTally(db, payload.week)) : undefined;
    return { comparison: comparison ?? null };
  },
  judge: ({ comparison }) => ({ gates: brokenRules({ 'not-tallied': comparison === null }) }),
  change: ({ comparison }, { act: { payload } }) => ({
    changes: [],
    result: { week: payload.week, ...(comparison ?? {}) },
  }),
});
