import { dayInBrussels } from '../authorisation/index.ts';
import type { Gate, Queryable } from '../ledger/index.ts';
import { listLateOpinions } from './database-store.ts';
import { uuidThatFollows } from './reads/uuid-that-follows.ts';

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
      key: uuidThatFollows('opinion-late', id, version),
      organisationId: organisation_id,
      payload: { databaseId: id },
    });
  }
  return late.length;
}
