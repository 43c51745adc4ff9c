import { CloseBreach } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../oversight-gates.ts';
import { breaches } from '../registers.ts';

/** Closes the file of a data breach with what came of it and who was told when. */
export const closeBreach = defineAct({
  type: 'oversight/close-breach',
  title: {
    fr: 'Clore un dossier de violation de données',
    nl: 'Het dossier van een gegevenslek afsluiten',
    en: 'Close the file of a data breach',
  },
  payload: CloseBreach,
  who: ['dpo'],
  gather: async ({ act: { payload, actor }, read }) => {
    const found = await read.get(breaches, { id: payload.breachId });
    return { breach: found?.organisation_id === actor.organisationId ? found : null };
  },
  judge: ({ breach }) => ({
    gates: brokenRules({ 'unknown-breach': breach === null, 'breach-closed': breach?.state === 'closed' }),
  }),
  change: ({ breach }, { act: { payload }, at }) =>
    breach === null
      ? { changes: [] }
      : {
          changes: [
            breaches.update(breach, {
              state: 'closed',
              outcome: payload.outcome,
              authority_told_at: payload.authorityToldAt ?? breach.authority_told_at,
              persons_told_at: payload.personsToldAt ?? null,
              closed_at: at,
            }),
          ],
        },
});
