import { AcknowledgeNotice } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { notices } from '../registers.ts';
import { closeTasks, findOpenTasks } from '../task.ts';

/** The addressee states that a notice arrived. The law asks for knowledge, not for a receipt: this is our way of showing it. */
export const acknowledgeNotice = defineAct({
  type: 'authorisation/acknowledge-notice',
  title: {
    fr: 'Accuser réception d’un avis',
    nl: 'De ontvangst van een kennisgeving bevestigen',
    en: 'Acknowledge a notice',
  },
  payload: AcknowledgeNotice,
  who: ['prosecutor', 'mayor', 'chief-of-corps'],
  gather: async ({ act: { payload }, read }) => ({
    notice: (await read.get(notices, { id: payload.noticeId })) ?? null,
    openTasks: await findOpenTasks(read, payload.noticeId),
  }),
  judge: ({ notice }, { act: { actor } }) => ({
    gates: brokenRules({
      'unknown-file':
        notice === null ||
        notice.addressee_organisation_id !== actor.organisationId ||
        notice.addressee_role !== actor.functionKey,
      'already-received': notice !== null && notice.received_at !== null,
    }),
  }),
  change: ({ notice, openTasks }, context) =>
    notice === null
      ? { changes: [] }
      : {
          changes: [
            notices.update(notice, { received_at: context.at, received_by: context.act.actor.personId }),
            ...closeTasks(openTasks, ['acknowledge-notice'], context),
          ],
        },
});
