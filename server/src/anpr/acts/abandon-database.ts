import { AbandonDatabase } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { creatorGates, gatherDatabase } from '../database-file.ts';
import { technicalDatabases } from '../registers.ts';

/** Ends a project before it is created. The law sets no condition: it is those people's own decision. */
export const abandonDatabase = defineAct({
  type: 'anpr/abandon-database',
  title: {
    fr: 'Abandonner le projet d’une banque de données technique',
    nl: 'Het project van een technische gegevensbank stopzetten',
    en: 'Abandon the project of a technical database',
  },
  payload: AbandonDatabase,
  who: ['chief-of-corps', 'minister-interior', 'minister-justice'],
  gather: gatherDatabase,
  judge: (facts, context) => ({ gates: creatorGates(facts, context) }),
  change: ({ database }, { act: { payload }, at }) =>
    database === null
      ? { changes: [] }
      : {
          changes: [
            technicalDatabases.update(database, {
              state: 'abandoned',
              abandoned_at: at,
              abandon_reasons: payload.reasons,
            }),
          ],
          result: { databaseId: database.id },
        },
});
