import { MarkOpinionLate } from '@clairevoie/contract';
import { dayInBrussels } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../anpr-gates.ts';
import { isOpenTo } from '../database-procedure.ts';
import { technicalDatabases } from '../registers.ts';

const type = 'anpr/mark-opinion-late';

/** The clock's own act, on day 31 without an opinion: silence is neither approval nor refusal. */
export const markOpinionLate = defineAct({
  type,
  title: {
    fr: 'Signaler un avis non rendu à temps',
    nl: 'Een niet tijdig gegeven advies melden',
    en: 'Flag an opinion not given in time',
  },
  payload: MarkOpinionLate,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => ({
    database: (await read.get(technicalDatabases, { id: payload.databaseId })) ?? null,
  }),
  judge: ({ database }, { at }) => ({
    gates: brokenRules({
      'unknown-database': database === null,
      'not-open-to-this-act': database !== null && !isOpenTo(type, database.state),
      'opinion-not-late':
        database !== null && (database.opinion_due_on === null || dayInBrussels(at) <= database.opinion_due_on),
    }),
  }),
  change: ({ database }) =>
    database === null
      ? { changes: [] }
      : {
          changes: [technicalDatabases.update(database, { state: 'opinion-late' })],
          result: { databaseId: database.id },
        },
});
