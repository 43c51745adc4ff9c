import { type Hash, rootOfHashes } from './merkle.ts';
import { TILE_WIDTH, type TileId, tilePath } from './tile-path.ts';
import { readTileHashes, tileWidthAt } from './tile-shape.ts';
import { tlogError } from './tlog-error.ts';
import type { HashReader, NodeId } from './tree-shape.ts';

/** Where the tiles of a log of `size` leaves come from: a table, a folder, a fetch. */
export type TileSource = {
  readonly size: number;
  readonly readTile: (tile: TileId) => Promise<Uint8Array> | Uint8Array;
};

/** The tile that holds the hashes under a node, and which of them. */
function placeOf({ level, index }: NodeId, size: number): { tile: TileId; from: number; count: number } {
  const tileLevel = Math.floor(level / 8);
  const count = 2 ** (level % 8);
  const first = index * count;
  const tileIndex = Math.floor(first / TILE_WIDTH);
  const from = first % TILE_WIDTH;
  const width = tileWidthAt(size, tileLevel, tileIndex);
  if (from + count > width) throw tlogError('tlog/size-out-of-range', 'a node beyond the tree', { level, index, size });
  return { tile: { level: tileLevel, index: tileIndex, width }, from, count };
}

/**
 * A hash reader over tiles, to make proofs: `makeInclusionProof(index, size, tileReader({ size, readTile }))`. Each
 * tile is read once a call, all at once. The tiles are not checked here: who does not trust them verifies the proof.
 */
export function tileReader({ size, readTile }: TileSource): HashReader {
  return async (nodes) => {
    const places = nodes.map((node) => placeOf(node, size));
    const tiles = new Map(places.map(({ tile }) => [tilePath(tile), tile]));
    const loaded = new Map<string, readonly Hash[]>();
    await Promise.all(
      [...tiles].map(async ([path, tile]) => {
        loaded.set(path, readTileHashes(tile, await readTile(tile)));
      }),
    );
    return places.map(({ tile, from, count }) =>
      rootOfHashes((loaded.get(tilePath(tile)) ?? []).slice(from, from + count)),
    );
  };
}
