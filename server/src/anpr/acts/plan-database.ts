import { PlanDatabase } from '@clairevoie/contract';
import { ask } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../anpr-gates.ts';
import { purposeFacts, toolFacts } from '../database-file.ts';
import { nothingYet, technicalDatabases } from '../registers.ts';

/**
 * Opens the project of a technical database. Whether its tool is one from which the law lets a database follow, whether its purposes are
 * in the closed list and whether these people may create it, the law says; what it refuses leaves its entry and no file.
 * @law lfp-44-2-p3-al2-pt1 lfp-44-2-p3-al2-pt2 lfp-44-11-3sexies-p1-al1-conjoint lfp-44-11-3sexies-p1-al2
 */
export const planDatabase = defineAct({
  type: 'anpr/plan-database',
  title: {
    fr: 'Projeter une banque de données technique',
    nl: 'Een technische gegevensbank plannen',
    en: 'Plan a technical database',
  },
  payload: PlanDatabase,
  who: ['chief-of-corps', 'minister-interior', 'minister-justice'],
  gather: async () => ({}),
  judge: (_facts, { act: { payload, actor }, at }) => ({
    law: [
      ask('plan-technical-database', {
        level: payload.level,
        creators: payload.creators,
        tool: toolFacts(payload.tool),
        purposes: purposeFacts(payload.purposes, { functionKey: actor.functionKey, at }),
      }),
    ],
    gates: brokenRules({
      'not-among-creators': !payload.creators.some((creator) => creator === actor.functionKey),
    }),
  }),
  change: (_facts, { act: { payload, actor }, at, newId }) => {
    const id = newId();
    return {
      changes: [
        technicalDatabases.insert({
          id,
          organisation_id: actor.organisationId,
          level: payload.level,
          reference: payload.reference,
          title: payload.title,
          // Whoever plans comes first: what the plan judges was judged by them.
          creators: payload.creators.toSorted(
            (a, b) => Number(b === actor.functionKey) - Number(a === actor.functionKey),
          ),
          tool: payload.tool,
          purposes: payload.purposes,
          state: 'project',
          planned_by: actor.personId,
          planned_at: at,
          ...nothingYet,
        }),
      ],
      result: { databaseId: id },
    };
  },
});
