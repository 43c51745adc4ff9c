import type { WaitingItem, WaitingRoom } from '@clairevoie/contract';
import type { Actor } from '../ledger/index.ts';

/**
 * What a room gives to the list "what waits for me": all that waits for somebody acting in this function for this organisation,
 * at the legal time `at` (ISO instant). Whoever has no part in anything gets nothing; a new function starts with nothing.
 */
export interface WaitingSource {
  readonly room: WaitingRoom;
  readonly waitingFor: (actor: Actor, at: string) => Promise<readonly WaitingItem[]>;
}

/** What a room says of one thing that waits; what it leaves out is absent. */
export type StatedItem = Pick<WaitingItem, 'room' | 'id' | 'kind' | 'subjectKind' | 'basis' | 'text' | 'createdAt'> &
  Partial<Pick<WaitingItem, 'subjectId' | 'provision' | 'reading' | 'dueAt' | 'dueOn' | 'dueWords' | 'alertAt'>>;

/** The item as it stands at `at`: overdue when its term has passed, alerted when our own reminder has gone off. */
export function waitingItem(stated: StatedItem, at: string): WaitingItem {
  const { dueAt = null, dueOn = null, alertAt = null } = stated;
  const today = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
  const isPast = (instant: string | null) => instant !== null && Temporal.Instant.compare(instant, at) <= 0;
  return {
    subjectId: null,
    provision: null,
    reading: null,
    dueWords: null,
    ...stated,
    dueAt,
    dueOn,
    alertAt,
    isOverdue: isPast(dueAt) || (dueOn !== null && dueOn < today),
    isAlerted: isPast(alertAt),
  };
}
