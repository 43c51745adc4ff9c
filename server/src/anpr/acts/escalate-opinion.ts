import { EscalateOpinion } from '@clairevoie/contract';
import { ask, known, personFacts } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { gatherDatabase, officerGates, recommendationFacts } from '../database-file.ts';
import { technicalDatabases } from '../registers.ts';

/** The officer sends the analysis to the supervisory authority, as soon as one recommendation is not followed. @law lfp-44-11-3octies-al4 R-15 */
export const escalateOpinion = defineAct({
  type: 'anpr/escalate-opinion',
  title: {
    fr: 'Transmettre l’analyse à l’autorité de contrôle',
    nl: 'De analyse aan de toezichthoudende autoriteit doorsturen',
    en: 'Send the analysis to the supervisory authority',
  },
  payload: EscalateOpinion,
  who: ['dpo'],
  gather: gatherDatabase,
  judge: (facts, context) => {
    const { database, organisation } = facts;
    const { addressee, analysis } = context.act.payload;
    return {
      law: [
        ask(
          'escalate-database-opinion',
          known({
            sentBy: personFacts(context, organisation),
            addressee,
            analysisAttached: analysis !== undefined,
            recommendations: recommendationFacts(database?.recommendations ?? []),
          }),
        ),
      ],
      gates: officerGates(facts, context),
    };
  },
  change: ({ database }, { act: { payload }, at }) =>
    database === null
      ? { changes: [] }
      : {
          changes: [
            technicalDatabases.update(database, {
              state: 'escalated',
              escalated_at: at,
              escalated_to: payload.addressee,
              analysis: payload.analysis ?? null,
            }),
          ],
          result: { databaseId: database.id, addressee: payload.addressee },
        },
});
