import { GiveOpinion } from '@clairevoie/contract';
import { ask, known, personFacts } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { gatherDatabase, officerGates } from '../database-file.ts';
import { technicalDatabases } from '../registers.ts';

/** The officer's opinion, with numbered recommendations. A late one stays usable. @law lfp-44-11-3octies-al3 */
export const giveOpinion = defineAct({
  type: 'anpr/give-opinion',
  title: {
    fr: 'Rendre l’avis sur une banque de données technique',
    nl: 'Het advies over een technische gegevensbank geven',
    en: 'Give the opinion on a technical database',
  },
  payload: GiveOpinion,
  who: ['dpo'],
  gather: gatherDatabase,
  judge: (facts, context) => {
    const { database, organisation } = facts;
    const { payload, actor } = context.act;
    return {
      law: [
        ask(
          'give-database-opinion',
          known({
            givenBy: personFacts(context, organisation),
            giverIsController: database?.planned_by === actor.personId || database?.requested_by === actor.personId,
            receivedAt: database?.received_at,
            requestComplete: database !== null && database.received_at !== null,
            recommendationCount: payload.recommendations.length,
          }),
        ),
      ],
      gates: officerGates(facts, context),
    };
  },
  change: ({ database }, { act: { payload, actor }, at }) =>
    database === null
      ? { changes: [] }
      : {
          changes: [
            technicalDatabases.update(database, {
              state: 'opinion-given',
              opinion: payload.opinion,
              opinion_by: actor.personId,
              opinion_given_at: at,
              recommendations: payload.recommendations.map((text, place) => ({
                number: place + 1,
                text,
                followed: null,
                reasons: null,
              })),
            }),
          ],
          result: { databaseId: database.id, recommendationCount: payload.recommendations.length },
        },
});
