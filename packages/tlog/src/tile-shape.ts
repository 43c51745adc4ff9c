import { HASH_BYTES, type Hash, splitHashes } from './merkle.ts';
import { TILE_WIDTH, type TileId } from './tile-path.ts';
import { tlogError } from './tlog-error.ts';

/** How many whole subtrees of 256^level leaves the tree has: the hashes over all tiles of that level. */
export function hashesAtLevel(size: number, level: number): number {
  return Math.floor(size / TILE_WIDTH ** level);
}

/** How many hashes the tile at this place has in a tree of this size: 0 when there is none, 256 when full. */
export function tileWidthAt(size: number, level: number, index: number): number {
  return Math.max(0, Math.min(TILE_WIDTH, hashesAtLevel(size, level) - index * TILE_WIDTH));
}

/**
 * The partial tiles at the right edge of a tree, lowest level first: none for an empty tree. Together they hold the
 * roots of all that is complete, so they are enough to go on growing the tree and to compute its root.
 */
export function edgeTilesOf(size: number): TileId[] {
  const tiles: TileId[] = [];
  for (let level = 0; hashesAtLevel(size, level) > 0; level++) {
    const hashes = hashesAtLevel(size, level);
    const width = hashes % TILE_WIDTH;
    if (width > 0) tiles.push({ level, index: Math.floor(hashes / TILE_WIDTH), width });
  }
  return tiles;
}

/** All tiles of a tree of this size, lowest level first, partial ones included: what a log of this size must serve. */
export function* tilesOf(size: number): Generator<TileId> {
  for (let level = 0; hashesAtLevel(size, level) > 0; level++) {
    for (let index = 0; tileWidthAt(size, level, index) > 0; index++) {
      yield { level, index, width: tileWidthAt(size, level, index) };
    }
  }
}

/** Cuts the bytes of a tile into its hashes. Any other length than its width demands throws `tlog/malformed-tile`. */
export function readTileHashes(tile: TileId, bytes: Uint8Array): Hash[] {
  if (bytes.length !== tile.width * HASH_BYTES) {
    throw tlogError('tlog/malformed-tile', `${bytes.length} bytes`, { ...tile });
  }
  return splitHashes(bytes);
}
