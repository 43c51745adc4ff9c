import { sealedLogs } from '@clairevoie/contract';
import type { Gate } from '../ledger/index.ts';
import { keyThatFollows } from './key-that-follows.ts';

/** Brussels time at which the sealed logs are anchored, every day, one after the other and always all of them. */
export const anchoredAt = '03:00';

/** The latest civil day whose anchor is due at the legal time `at` (ISO instant). */
export function dayToAnchor(at: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels');
  const isDue = Temporal.PlainTime.compare(local.toPlainTime(), anchoredAt) >= 0;
  return (isDue ? local : local.subtract({ days: 1 })).toPlainDate().toString();
}

/**
 * The schedule's part: anchors the sealed logs for the day that is due. The key of each act follows from the day, so it may be
 * asked for again and again, after a restart too; what this server did already is not even asked.
 */
export function sealedAnchor(gate: Pick<Gate, 'performAsSystem'>): (at: string) => Promise<void> {
  let done: string | undefined;
  return async (at) => {
    const day = dayToAnchor(at);
    if (done === day) return;
    for (const log of sealedLogs) {
      await gate.performAsSystem({
        type: 'oversight/publish-sealed-checkpoint',
        key: keyThatFollows('oversight/publish-sealed-checkpoint', `${day} ${log}`),
        organisationId: 'clairevoie-server',
        payload: { day, log },
      });
    }
    done = day;
  };
}
