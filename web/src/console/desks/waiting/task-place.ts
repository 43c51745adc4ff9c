import type { TaskView } from '@clairevoie/contract';
import { mayEnter } from '../../desk.ts';
import { decideDesk } from '../decide/decide-desk.ts';

/** Page on which a task is done, without `/console`; one that no other act closes has a page of its own. */
export function placeOf({ kind, subjectKind, subjectId, id }: TaskView, functionKey: string | undefined): string {
  const subject = encodeURIComponent(subjectId);
  switch (subjectKind) {
    case 'use_request':
      return kind === 'decide-request' ? `/decide/requests/${subject}` : `/ask/requests/${subject}`;
    case 'authorisation':
      return kind === 'publish-authorisation' ? `/notices/publish/${subject}` : `/notices/authorisations/${subject}`;
    case 'urgent_grant':
      return mayEnter(decideDesk, functionKey) ? `/decide/urgent/${subject}` : `/ask/urgent/${subject}`;
    case 'change_declaration':
      return `/uses/changes/${subject}`;
    case 'use':
      return `/uses/end/${subject}`;
    case 'notice':
      return `/notices/received`;
    case 'access_request':
      return `/prosecute/requests/${subject}`;
    default:
      return `/waiting/tasks/${encodeURIComponent(id)}`;
  }
}

/** Overdue first, then alerted, then by term, then the oldest: what can wait stands last. */
export function tasksInOrder(tasks: readonly TaskView[]): readonly TaskView[] {
  const rank = (task: TaskView): number => (task.isOverdue ? 0 : task.isAlerted ? 1 : 2);
  const term = (task: TaskView): string => task.dueAt ?? task.dueOn ?? task.alertAt ?? '9999';
  return tasks.toSorted(
    (a, b) => rank(a) - rank(b) || term(a).localeCompare(term(b)) || a.createdAt.localeCompare(b.createdAt),
  );
}
