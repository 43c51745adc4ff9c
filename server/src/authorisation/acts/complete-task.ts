import { CompleteTask } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { findOrganisation } from '../organisation-store.ts';
import { tasks } from '../registers.ts';
import { closedByTheirAct } from '../task.ts';
import { isTaskOf } from '../task-audience.ts';

/** States that a task was done, where no act of this server does it. A duty that an act fulfils is closed by that act alone. */
export const completeTask = defineAct({
  type: 'authorisation/complete-task',
  title: { fr: 'Déclarer une tâche accomplie', nl: 'Een taak als verricht melden', en: 'State that a task is done' },
  payload: CompleteTask,
  who: ['chief-of-corps', 'coordinating-director', 'requesting-director', 'control-organ'],
  gather: async ({ act: { payload, actor }, read }) => ({
    task: (await read.get(tasks, { id: payload.taskId })) ?? null,
    organisation: await findOrganisation(read, actor.organisationId),
  }),
  judge: ({ task, organisation }, { act: { actor } }) => {
    const isMine = task !== null && isTaskOf(task, { functionKey: actor.functionKey, organisation });
    return {
      gates: brokenRules({
        'unknown-file': !isMine,
        'not-open-to-this-act': isMine && task.state !== 'open',
        'closed-by-its-act': isMine && closedByTheirAct.includes(task.kind),
      }),
    };
  },
  change: ({ task }, { act: { payload }, at, entryId }) =>
    task === null
      ? { changes: [] }
      : {
          changes: [
            tasks.update(task, { state: 'done', done_at: at, done_by_entry: entryId, statement: payload.statement }),
          ],
        },
});
