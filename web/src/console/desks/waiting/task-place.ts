import type { TaskView } from '@clairevoie/contract';

/** Page on which a task is done, without `/console`; undefined when the console has none for it. */
export function placeOf({ kind, subjectKind, subjectId, id }: TaskView): string | undefined {
  const subject = encodeURIComponent(subjectId);
  switch (subjectKind) {
    case 'use_request':
      return kind === 'decide-request' ? `/decide/requests/${subject}` : `/ask/requests/${subject}`;
    case 'authorisation':
      return kind === 'publish-authorisation' ? `/notices/publish/${subject}` : `/notices/authorisations/${subject}`;
    case 'urgent_grant':
      return `/decide/urgent/${subject}`;
    case 'change_declaration':
      return `/uses/changes/${subject}`;
    case 'use':
    case 'active_use':
      return `/uses/${subject}`;
    case 'access_request':
      return `/prosecute/requests/${subject}`;
    default:
      return kind === '' ? undefined : `/waiting/tasks/${encodeURIComponent(id)}`;
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
