import { JoinCreation } from '@clairevoie/contract';
import { ask, known } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../anpr-gates.ts';
import { creatorGates, gatherDatabase, projectFacts } from '../database-file.ts';
import { technicalDatabases } from '../registers.ts';

/**
 * One of two ministers agrees to the creation of a mixed database, on the file as it stands after the opinion; the other then creates
 * it. Nobody signs for another. @law lfp-44-11-3sexies-p1-al1-conjoint
 */
export const joinCreation = defineAct({
  type: 'anpr/join-creation',
  title: {
    fr: 'Consentir à la création conjointe',
    nl: 'Instemmen met de gezamenlijke oprichting',
    en: 'Agree to the joint creation',
  },
  payload: JoinCreation,
  who: ['minister-interior', 'minister-justice'],
  gather: gatherDatabase,
  judge: (facts, context) => {
    const { database } = facts;
    const { functionKey } = context.act.actor;
    return {
      law: [
        ask(
          'plan-technical-database',
          known({
            ...projectFacts(database),
            creators: database?.creators,
          }),
        ),
      ],
      gates: [
        ...creatorGates(facts, context),
        ...brokenRules({
          'not-joint': database !== null && database.creators.length < 2,
          'already-joined': database?.joined.some((joined) => joined.functionKey === functionKey) ?? false,
        }),
      ],
    };
  },
  change: ({ database }, { act: { actor }, at }) =>
    database === null
      ? { changes: [] }
      : {
          changes: [
            technicalDatabases.update(database, {
              joined: [...database.joined, { functionKey: actor.functionKey, personId: actor.personId, at }],
            }),
          ],
          result: { databaseId: database.id },
        },
});
