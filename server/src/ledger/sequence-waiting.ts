import { growTree, loadEdge, type TreeEdge } from '@clairevoie/tlog';
import type { Queryable } from './act.ts';
import { assignLeaves, findTile, indexedSize, storeTile } from './log-store.ts';
import { hashesIn } from './promise-store.ts';

const mostBatchesPerRound = 1_024;

/** The right edge of the stored tree. */
export async function loadStoredEdge(db: Queryable, log: string): Promise<TreeEdge> {
  return loadEdge(
    await indexedSize(db, log),
    async (tile) =>
      (await findTile(db, log, tile.level, tile.index))?.subarray(0, tile.width * 32) ?? new Uint8Array(0),
  );
}

/** Gives waiting entries their places and stores the tiles, in one transaction; signs nothing. Returns the grown edge. */
export async function sequenceWaiting(db: Queryable, log: string, from?: TreeEdge): Promise<TreeEdge> {
  let grown = from ?? (await loadStoredEdge(db, log));
  try {
    await db.query('begin');
    for (;;) {
      const batches = await assignLeaves(db, log, mostBatchesPerRound);
      const growth = growTree(grown, batches.flatMap(hashesIn));
      for (const tile of growth.tiles) await storeTile(db, log, tile);
      grown = growth.edge;
      if (batches.length < mostBatchesPerRound) break;
    }
    await db.query('commit');
    return grown;
  } catch (error) {
    await db.query('rollback').catch(() => undefined);
    throw error;
  }
}
