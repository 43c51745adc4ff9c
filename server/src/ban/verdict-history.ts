import { canonical, type Gate, type Queryable } from '../ledger/index.ts';
import { changedVerdicts } from './changed-verdicts.ts';
import { keyThatFollows } from './key-that-follows.ts';

/** Hour, Brussels, from which a day's state is published. */
const publishedFromHour = 4;

/**
 * The schedule publishes the state of all bodies once a day, at the first round after four in the morning, whether or not anything
 * changed: what moved in public tells the day of an act, not its second (ADR 0010, ADR 0031). A demonstration, in which nothing is
 * real, publishes each change at once. Safe to run twice: the key of each act follows from the day, or from what changed.
 */
export function publishVerdicts(
  db: Queryable,
  gate: Pick<Gate, 'performAsSystem'>,
  { demo }: { readonly demo: boolean },
): (at: string) => Promise<void> {
  let publishedOn: string | undefined;
  return async (at) => {
    const there = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels');
    const day = there.toPlainDate().toString();
    if (!demo && (there.hour < publishedFromHour || publishedOn === day)) return;
    const changed = demo ? await changedVerdicts(db, day) : [];
    if (demo && changed.length === 0) return;
    await gate.performAsSystem({
      type: 'ban/record-verdicts',
      key: keyThatFollows('ban/record-verdicts', `${day} ${canonical(changed)}`),
      organisationId: 'clairevoie-server',
      payload: { day },
    });
    publishedOn = day;
  };
}
