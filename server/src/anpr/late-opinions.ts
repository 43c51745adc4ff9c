import { createHash } from 'node:crypto';
import { dayInBrussels } from '../authorisation/index.ts';
import type { Gate, Queryable } from '../ledger/index.ts';
import { listLateOpinions } from './database-store.ts';

/**
 * The schedule's part of W-04: asks the gate to flag every request whose thirty days are over at the legal time `at` (ISO instant)
 * without an opinion. Safe to run twice: the key of each act follows from the file.
 */
export async function flagLateOpinions(
  db: Queryable,
  gate: Pick<Gate, 'performAsSystem'>,
  at: string,
): Promise<number> {
  const late = await listLateOpinions(db, dayInBrussels(at));
  for (const { id, version, organisation_id } of late) {
    await gate.performAsSystem({
      type: 'anpr/mark-opinion-late',
      key: keyOf(`opinion-late ${id} ${version}`),
      organisationId: organisation_id,
      payload: { databaseId: id },
    });
  }
  return late.length;
}

/** A UUID (version 8, RFC 9562) that follows from a text. */
function keyOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
