import type { Gate, Queryable } from '../../ledger/index.ts';
import { dropReads } from './acts/drop-reads.ts';
import { daysPastTerm, dropDay, makeDays, sweepWritings } from './read-store.ts';
import { uuidThatFollows } from './uuid-that-follows.ts';

/** A writing has this long to get its act; then it is swept. */
const writingHas = { minutes: 10, seconds: 5 } as const;
/** Days ahead of the present that have their partition before the first read of theirs. */
const daysAhead = 3;

/** Makes the days ahead, once an hour of the legal clock. */
export function makeDaysAhead(db: Queryable): (at: string) => Promise<void> {
  let madeFor = '';
  return async (at) => {
    const hour = at.slice(0, 13);
    if (hour === madeFor) return;
    const today = Temporal.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate();
    await makeDays(
      db,
      Array.from({ length: daysAhead + 1 }, (_, n) => today.add({ days: n }).toString()),
    );
    madeFor = hour;
  };
}

/** Takes away reads that never got their act. Real time: a writing waits for a gate, not for the law. */
export async function sweepOrphans(db: Queryable, now: Temporal.Instant): Promise<number> {
  return sweepWritings(db, now.subtract(writingHas).toString());
}

/**
 * Drops each day whose last read has reached its term: first the act, with count and root, then the partition. A crash between the two leaves
 * a day that has its entry; it is dropped at the next look. @law lfp-44-11-3decies-p2-al1
 */
export async function dropDaysAtTerm(
  db: Queryable,
  gate: Pick<Gate, 'performAsSystem'>,
  at: string,
): Promise<readonly string[]> {
  const dropped: string[] = [];
  for (const { day, isRecorded } of await daysPastTerm(db, at)) {
    if (!isRecorded) {
      const receipt = await gate.performAsSystem({
        type: dropReads.type,
        // One attempt an hour where the gate says no: its clock may stand otherwise than the one that was asked.
        key: uuidThatFollows(dropReads.type, day, at.slice(0, 13)),
        organisationId: 'clairevoie-server',
        payload: { day },
      });
      if (receipt.verdict !== 'allowed') continue;
    }
    await dropDay(db, day);
    dropped.push(day);
  }
  return dropped;
}
