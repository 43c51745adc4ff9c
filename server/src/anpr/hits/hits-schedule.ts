import { dayInBrussels } from '../../authorisation/index.ts';
import type { Gate, Queryable } from '../../ledger/index.ts';
import { uuidThatFollows } from '../reads/uuid-that-follows.ts';
import { candidateHours, dropCandidate, expireHit } from './acts/expire-hit.ts';
import { listDueHits, listOldCandidates } from './hits-store.ts';

/** The schedule lets hits lapse whose month went by without a validation. Safe to run twice. @law lfp-44-11-3decies-p2-al2-delai R-22 */
export async function expireDueHits(db: Queryable, gate: Pick<Gate, 'performAsSystem'>, at: string): Promise<number> {
  const due = await listDueHits(db, dayInBrussels(at));
  await end(gate, expireHit.type, due);
  return due.length;
}

/** The schedule takes away possible misreads that nobody confirmed in a day. Safe to run twice. */
export async function dropOldCandidates(
  db: Queryable,
  gate: Pick<Gate, 'performAsSystem'>,
  at: string,
): Promise<number> {
  const old = await listOldCandidates(db, Temporal.Instant.from(at).subtract({ hours: candidateHours }).toString());
  await end(gate, dropCandidate.type, old);
  return old.length;
}

async function end(
  gate: Pick<Gate, 'performAsSystem'>,
  type: string,
  rows: readonly { readonly id: string; readonly version: number; readonly organisation_id: string }[],
): Promise<void> {
  // Together: they share commits.
  await Promise.all(
    rows.map(({ id, version, organisation_id }) =>
      gate.performAsSystem({
        type,
        key: uuidThatFollows(type, id, version),
        organisationId: organisation_id,
        payload: { hitId: id },
      }),
    ),
  );
}
