import { OpenHouseholdCheck } from '@clairevoie/contract';
import { ask } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';

/**
 * The data protection officer sees plates that were searched, to compare them with own and household plates. The server alone says what was shown, at the address
 * of this act. @law lfp-44-11-3novies lfp-44-4-p2-journal
 */
export const openHouseholdCheck = defineAct({
  type: 'anpr/open-household-check',
  title: {
    fr: 'Comparer des recherches aux plaques du ménage',
    nl: 'Opzoekingen met nummerplaten van het gezin vergelijken',
    en: 'Compare searches with household plates',
  },
  payload: OpenHouseholdCheck,
  who: ['dpo'],
  gather: async () => ({}),
  judge: (_facts, { act: { payload, actor }, at }) => ({
    law: [
      ask('journal-processing', {
        operation: 'consultation',
        written: true,
        operationAt: at,
        reason: payload.reasons,
        personCategory: actor.functionKey,
        personIdentification: actor.personId,
      }),
    ],
  }),
  change: (_facts, { act: { payload } }) => ({ changes: [], result: { shown: payload.shown } }),
});
