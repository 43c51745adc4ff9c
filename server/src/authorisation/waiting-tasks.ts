import type { WaitingItem } from '@clairevoie/contract';
import { type WaitingSource, waitingItem } from '../identity/index.ts';
import type { Queryable, Stored } from '../ledger/index.ts';
import { listOpenTasks } from './authorisation-store.ts';
import { organisationById } from './organisation-store.ts';
import type { TaskRow } from './registers.ts';
import { isTaskOf } from './task-audience.ts';

/** The open tasks of this room for a function: duties of the law, and reminders of ours. */
export function waitingTasks(db: Queryable): WaitingSource {
  return {
    room: 'authorisation',
    waitingFor: async ({ functionKey, organisationId }, at) => {
      const organisation = await organisationById(db, organisationId);
      const rows = await listOpenTasks(db, functionKey);
      return rows.filter((row) => isTaskOf(row, { functionKey, organisation })).map((row) => taskItem(row, at));
    },
  };
}

function taskItem(row: Stored<TaskRow>, at: string): WaitingItem {
  return waitingItem(
    {
      room: 'authorisation',
      id: row.id,
      kind: row.kind,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      basis: row.basis,
      provision: row.provision,
      reading: row.reading,
      text: { fr: row.text_fr, nl: row.text_nl, en: row.text_en },
      dueAt: row.due_at,
      dueOn: row.due_on,
      dueWords: row.due_words,
      alertAt: row.alert_at,
      createdAt: row.created_at,
    },
    at,
  );
}
