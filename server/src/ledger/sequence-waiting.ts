import { growTree, loadEdge, type TreeEdge } from '@clairevoie/tlog';
import type { Queryable } from './act.ts';
import { assignIndexes, findTile, indexedSize, storeTile } from './log-store.ts';

const mostPerRound = 4_096;

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
      const leaves = await assignIndexes(db, log, mostPerRound);
      if (leaves.length === 0) break;
      const growth = growTree(
        grown,
        leaves.map((leaf) => leaf.leaf_hash),
      );
      for (const tile of growth.tiles) await storeTile(db, log, tile);
      grown = growth.edge;
      if (leaves.length < mostPerRound) break;
    }
    await db.query('commit');
    return grown;
  } catch (error) {
    await db.query('rollback').catch(() => undefined);
    throw error;
  }
}
