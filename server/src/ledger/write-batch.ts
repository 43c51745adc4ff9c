import type { Queryable } from './act.ts';
import {
  type AppendItem,
  type AppendOutcome,
  type AskedKey,
  type BegunBatch,
  beginBatch,
  commitBatch,
  isWritten,
  tryEach,
} from './ledger-store.ts';

/** What became of a batch: durable, perhaps with the next transaction already open; or nothing written, and why. */
export type Written =
  | { readonly isDurable: true; readonly next: BegunBatch | undefined }
  | { readonly isDurable: false; readonly outcomes: readonly AppendOutcome[] };

/**
 * Writes a batch and commits it; when others wait, their transaction is opened in the same round trip. When that fails it
 * finds out whether the batch was committed all the same, and if not, which item was at fault. Nothing is left open then.
 */
export async function writeBatch(
  lane: Queryable,
  items: readonly AppendItem[],
  next: readonly AskedKey[] | undefined,
): Promise<Written> {
  try {
    return { isDurable: true, next: await commitBatch(lane, items, next) };
  } catch {
    await lane.query('rollback');
    // The failure may lie behind the commit: in waiting for the lock again, or in the answer that was lost.
    if (await isWritten(lane, items.at(-1)?.id ?? '')) return { isDurable: true, next: undefined };
  }
  await beginBatch(lane, []);
  try {
    return { isDurable: false, outcomes: await tryEach(lane, items) };
  } finally {
    await lane.query('rollback');
  }
}
