import { MarkUnconfirmed } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { urgentGrants } from '../registers.ts';
import { findStep, urgentGrantStates } from '../state-machine.ts';
import { findOpenTasks, policyTask } from '../task.ts';
import { isConfirmationLate } from '../urgent-authorisation.ts';
import { reviewText } from './confirm-urgent.ts';

const type = 'authorisation/mark-unconfirmed';

/** The clock's own act: no written confirmation when our alert fell due. An alarm of ours, no nullity in law. */
export const markUnconfirmed = defineAct({
  type,
  title: {
    fr: 'Signaler une autorisation orale non confirmée',
    nl: 'Een niet-bevestigde mondelinge toestemming melden',
    en: 'Flag an unconfirmed oral authorisation',
  },
  payload: MarkUnconfirmed,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => ({
    grant: (await read.get(urgentGrants, { id: payload.urgentGrantId })) ?? null,
    openTasks: await findOpenTasks(read, payload.urgentGrantId),
  }),
  judge: ({ grant }, { at }) => ({
    gates: brokenRules({
      'unknown-file': grant === null,
      'not-open-to-this-act': grant !== null && findStep(urgentGrantStates, type, grant.state) === undefined,
      'alert-not-due': grant !== null && !isConfirmationLate(grant, at),
    }),
  }),
  change: ({ grant }, context) =>
    grant === null
      ? { changes: [] }
      : {
          changes: [
            urgentGrants.update(grant, { state: 'unconfirmed' }),
            policyTask(
              context,
              { subject_kind: 'urgent_grant', subject_id: grant.id, municipality: null, organisation_id: null },
              {
                kind: 'review-unconfirmed',
                functions: ['control-organ'],
                reading: 'R-11',
                text: reviewText,
              },
            ),
          ],
          result: { urgentGrantId: grant.id },
        },
});
