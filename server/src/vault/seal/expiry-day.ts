import { expiryInstant } from './expiry-key.ts';

/** Between which moments something must be deleted: not before the latest minimum, not after the earliest maximum. */
export interface DeletionWindow {
  /** Latest moment before which deletion is refused (bodycams, cells); absent when no minimum applies. @law lfp-25-6-al2-pt1 */
  readonly latestMinimum?: Temporal.Instant;
  /** Earliest moment at which something must be gone: the term of the law, the assessment and the settings, whichever is first. @law lfp-25-6 */
  readonly earliestMaximum: Temporal.Instant;
}

/** The UTC day whose expiry key serves a window, or why none can. */
export type ExpiryDay =
  | { readonly kind: 'day'; readonly dueOn: Temporal.PlainDate }
  /** The last possible moment of destruction, `lastChance`, lies before the latest minimum. */
  | { readonly kind: 'impossible'; readonly lastChance: Temporal.Instant; readonly latestMinimum: Temporal.Instant };

/**
 * The day on which a key falls due. A day's key is destroyed when the day begins (00:00 UTC), so the day is the one in which
 * the earliest maximum lies: the key goes no later than it, and less than 24 hours before it. When that would be before the
 * latest minimum there is no day: whoever sets the terms must leave at least a day and the length of the segment between them.
 */
export function chooseExpiryDay(window: DeletionWindow): ExpiryDay {
  const dueOn = window.earliestMaximum.toZonedDateTimeISO('UTC').toPlainDate();
  const lastChance = expiryInstant(dueOn);
  const { latestMinimum } = window;
  if (latestMinimum !== undefined && Temporal.Instant.compare(lastChance, latestMinimum) < 0)
    return { kind: 'impossible', lastChance, latestMinimum };
  return { kind: 'day', dueOn };
}

/** The window of several things that share one key: the latest of their minimums, the earliest of their maximums. */
export function commonWindow(first: DeletionWindow, ...others: readonly DeletionWindow[]): DeletionWindow {
  let { latestMinimum, earliestMaximum } = first;
  for (const other of others) {
    if (Temporal.Instant.compare(other.earliestMaximum, earliestMaximum) < 0) earliestMaximum = other.earliestMaximum;
    if (other.latestMinimum === undefined) continue;
    if (latestMinimum === undefined || Temporal.Instant.compare(other.latestMinimum, latestMinimum) > 0)
      latestMinimum = other.latestMinimum;
  }
  return latestMinimum === undefined ? { earliestMaximum } : { latestMinimum, earliestMaximum };
}
