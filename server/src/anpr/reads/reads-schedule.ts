import { type Hash, rootOfHashes } from '@clairevoie/tlog';
import type { Gate, Queryable } from '../../ledger/index.ts';
import { dropReads } from './acts/drop-reads.ts';
import {
  daysPastTerm,
  deletePart,
  dropDay,
  dropDetachedDays,
  makeDays,
  partsPastTerm,
  summaryOfDay,
  sweepWritings,
} from './read-store.ts';
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

/** RFC 6962 root over the roots of batches, base64 in and out. */
function rootOfRoots(roots: readonly string[]): string {
  const hashes: Hash[] = roots.map((root) => new Uint8Array(Buffer.from(root, 'base64')));
  return Buffer.from(rootOfHashes(hashes)).toString('base64');
}

/** Counts outside the gate, then performs the act; whether it was allowed. */
async function recordDeletion(
  db: Queryable,
  gate: Pick<Gate, 'performAsSystem'>,
  of: { readonly day: string; readonly databaseId: string | null; readonly at: string },
): Promise<boolean> {
  const { day, databaseId, at } = of;
  const { reads, roots } = await summaryOfDay(db, day, databaseId);
  const counted = { day, reads, batches: roots.length, root: rootOfRoots(roots) };
  const receipt = await gate.performAsSystem({
    type: dropReads.type,
    // One attempt an hour where the gate says no: its clock may stand otherwise than the one that was asked. What was counted is part of the key, for a
    // batch may have come between two attempts.
    key: uuidThatFollows(dropReads.type, day, databaseId ?? 'day', reads, counted.root, at.slice(0, 13)),
    organisationId: 'clairevoie-server',
    payload: { ...counted, ...(databaseId === null ? {} : { databaseId }) },
  });
  return receipt.verdict === 'allowed';
}

/**
 * Drops each day whose last read has reached its term: first the act, with count and root, then the partition. A crash between the two leaves a day that has
 * its entry; it is dropped at the next look, as is one that somebody reads just now. @law lfp-44-11-3decies-p2-al1
 */
export async function dropDaysAtTerm(
  db: Queryable,
  gate: Pick<Gate, 'performAsSystem'>,
  at: string,
): Promise<readonly string[]> {
  const dropped: string[] = [];
  await dropDetachedDays(db);
  for (const { day, isRecorded } of await daysPastTerm(db, at)) {
    if (!isRecorded && !(await recordDeletion(db, gate, { day, databaseId: null, at }))) continue;
    if (await dropDay(db, day)) dropped.push(day);
  }
  return dropped;
}

/**
 * Deletes what is past the term of a database that keeps its reads for less than twelve months, day by day: first the act, with count and root, then the
 * reads. Looked for once an hour of the legal clock. @law lfp-44-11-3decies-p2-al1
 */
export function deletePartsAtTerm(
  db: Queryable,
  gate: Pick<Gate, 'performAsSystem'>,
): (at: string) => Promise<readonly string[]> {
  let doneFor = '';
  return async (at) => {
    const hour = at.slice(0, 13);
    if (hour === doneFor) return [];
    const deleted: string[] = [];
    for (const { day, databaseId, isRecorded } of await partsPastTerm(db, at)) {
      if (!isRecorded && !(await recordDeletion(db, gate, { day, databaseId, at }))) continue;
      await deletePart(db, day, databaseId);
      deleted.push(day);
    }
    doneFor = hour;
    return deleted;
  };
}
