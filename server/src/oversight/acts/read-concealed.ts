import { ReadConcealed } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { isUsablePeriod } from '../access-acts.ts';
import { logOfOverseer, overseers } from '../overseers.ts';
import { brokenRules } from '../oversight-gates.ts';
import { countConcealed } from '../sealed-entry-store.ts';

/**
 * An overseer reads concealed acts in its own sealed log. The entry lies in that same log and says which entries were opened,
 * never what stood in them; the content comes after it.
 */
export const readConcealed = defineAct({
  type: 'oversight/read-concealed',
  title: {
    fr: 'Lire des actes dissimulés',
    nl: 'Verborgen handelingen lezen',
    en: 'Read concealed acts',
  },
  payload: ReadConcealed,
  who: overseers,
  log: logOfOverseer,
  gather: async ({ act: { actor, payload }, read }) => ({
    inOwnLog: await read.through([], (db) => countConcealed(db, logOfOverseer(actor), payload.entryIds)),
  }),
  judge: ({ inOwnLog }, { act: { payload } }) => ({
    gates: brokenRules({
      'not-in-own-log': inOwnLog !== payload.entryIds.length,
      'period-not-usable': !isUsablePeriod(payload),
    }),
  }),
  change: (_facts, { act: { payload } }) => ({ changes: [], result: { count: payload.entryIds.length } }),
});
