import { type SealedLog, sealedLogs } from '@clairevoie/contract';
import type { Gate } from '../ledger/index.ts';
import { sha256 } from '../ledger/index.ts';

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
        key: keyOfDay(day, log),
        organisationId: 'clairevoie-server',
        payload: { day, log },
      });
    }
    done = day;
  };
}

/** A UUID (version 8, RFC 9562) that follows from day and log. */
function keyOfDay(day: string, log: SealedLog): string {
  const hex = sha256(`oversight/publish-sealed-checkpoint ${day} ${log}`).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
