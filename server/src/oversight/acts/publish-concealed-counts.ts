import { concealedActs, PublishConcealedCounts } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../oversight-gates.ts';
import { quarterOf } from '../quarters.ts';
import { concealedCounts } from '../registers.ts';
import { countConcealedActs } from '../sealed-entry-store.ts';

/** A number below this is not published, and not kept in the entry either. Product policy, as for accesses by week. */
export const suppressedBelow = 5;

/**
 * Publishes how many concealed acts of each kind a closed quarter had: a row for each kind of the published list, always, and no
 * total, from which a suppressed number could be taken. The header is the same whatever happened.
 */
export const publishConcealedCounts = defineAct({
  type: 'oversight/publish-concealed-counts',
  title: {
    fr: 'Publier le nombre d’actes dissimulés d’un trimestre',
    nl: 'Het aantal verborgen handelingen van een kwartaal bekendmaken',
    en: 'Publish the number of concealed acts of a quarter',
  },
  payload: PublishConcealedCounts,
  who: ['system'],
  gather: async ({ act: { payload }, read, at }) => {
    const { from, to } = quarterOf(payload.quarter);
    const found = await read.through([], (db) => countConcealedActs(db, { from, to }));
    const [first] = concealedActs;
    const known = await read.get(concealedCounts, { quarter: payload.quarter, act: first?.act ?? '' });
    return {
      isKnown: known !== undefined,
      isOpen: Temporal.Instant.compare(at, to) < 0,
      counts: concealedActs.map(({ act, overseer }) => {
        const count = found.find((one) => one.act === act && one.log === overseer)?.count ?? 0;
        return { act, overseer, count: count < suppressedBelow ? null : count };
      }),
    };
  },
  judge: ({ isKnown, isOpen }) => ({ gates: brokenRules({ 'already-published': isKnown, 'quarter-open': isOpen }) }),
  change: ({ counts }, { act: { payload } }) => ({
    changes: counts.map((one) => concealedCounts.insert({ quarter: payload.quarter, ...one })),
  }),
});
