import { PlanSitting } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { dayInBrussels } from '../law-facts.ts';
import { findOrganisation, isAuthorityFor } from '../organisation-store.ts';
import { tasks, urgentGrants } from '../registers.ts';
import { findOpenTasks } from '../task.ts';

/** Enters the day of the council's first sitting after an oral grant: our alert turns red then. Not in the text. */
export const planSitting = defineAct({
  type: 'authorisation/plan-sitting',
  title: {
    fr: 'Indiquer la prochaine séance du conseil',
    nl: 'De volgende raadszitting vermelden',
    en: 'State the council’s next sitting',
  },
  payload: PlanSitting,
  who: ['municipal-secretary'],
  gather: async ({ act: { payload, actor }, read }) => ({
    grant: (await read.get(urgentGrants, { id: payload.urgentGrantId })) ?? null,
    authority: await findOrganisation(read, actor.organisationId),
    openTasks: await findOpenTasks(read, payload.urgentGrantId),
  }),
  judge: ({ grant, authority }, { act: { payload } }) => ({
    gates: brokenRules({
      'unknown-file': grant === null || !isAuthorityFor(authority, grant),
      'not-open-to-this-act':
        grant !== null && (grant.answered_at === null || grant.confirmation !== null || grant.state === 'refused'),
      'before-the-grant':
        grant !== null && grant.answered_at !== null && payload.firstSittingOn < dayInBrussels(grant.answered_at),
    }),
  }),
  change: ({ grant, openTasks }, { act: { payload } }) =>
    grant === null
      ? { changes: [] }
      : {
          changes: [
            urgentGrants.update(grant, { first_sitting_on: payload.firstSittingOn }),
            ...openTasks
              .filter((task) => task.kind === 'confirm-in-writing')
              .map((task) => tasks.update(task, { due_on: payload.firstSittingOn })),
          ],
        },
});
