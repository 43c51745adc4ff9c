import { assertSize, concat } from './bytes.ts';
import type { TreeHead } from './consistency-proof.ts';
import { assertHash, type Hash, rootOfHashes } from './merkle.ts';
import { TILE_WIDTH, type TileId } from './tile-path.ts';
import { edgeTilesOf, hashesAtLevel, readTileHashes } from './tile-shape.ts';
import { tlogError } from './tlog-error.ts';
import { foldRight, nodesOfRange } from './tree-shape.ts';

/**
 * The right edge of a tree: per tile level the hashes of its partial tile (none to 255). A plain value of at most some
 * tens of kilobytes: the sequencer keeps it in memory and needs no other tile to go on.
 */
export type TreeEdge = { readonly size: number; readonly levels: readonly (readonly Hash[])[] };

/** A tile with its bytes: concatenated hashes, ready to store and to serve. */
export type Tile = TileId & { readonly bytes: Uint8Array };

/** The edge of the tree without leaves. */
export const EMPTY_EDGE: TreeEdge = { size: 0, levels: [] };

/**
 * Loads the edge of a tree of `size` leaves from its partial tiles (for a sequencer that starts).
 * Tiles of a wrong length throw `tlog/malformed-tile`; whether they are true tells `rootOfEdge` beside a checkpoint.
 */
export async function loadEdge(
  size: number,
  readTile: (tile: TileId) => Promise<Uint8Array> | Uint8Array,
): Promise<TreeEdge> {
  assertSize(size, 'size');
  const levels: Hash[][] = [];
  for (const tile of edgeTilesOf(size)) {
    while (levels.length < tile.level) levels.push([]);
    levels.push(readTileHashes(tile, await readTile(tile)));
  }
  return { size, levels };
}

function assertEdge({ size, levels }: TreeEdge): void {
  assertSize(size, 'size');
  const depth = edgeTilesOf(size).at(-1)?.level ?? -1;
  const fits = levels.every((hashes, level) => hashes.length === hashesAtLevel(size, level) % TILE_WIDTH);
  if (!fits || levels.length <= depth) throw tlogError('tlog/wrong-edge', 'hashes do not fit the size', { size });
}

/** Root of the tree with this edge. An edge that does not fit its size throws `tlog/wrong-edge`. */
export function rootOfEdge(edge: TreeEdge): Hash {
  assertEdge(edge);
  // Per level, the complete subtrees among its hashes; higher levels hold the larger ones, so they stand to the left.
  const subtrees = edge.levels.map((hashes) =>
    nodesOfRange({ start: 0, end: hashes.length }).map(({ level, index }) =>
      rootOfHashes(hashes.slice(index * 2 ** level, (index + 1) * 2 ** level)),
    ),
  );
  return foldRight(subtrees.reverse().flat());
}

/** What growing a tree gives: the new edge and head, and every tile that is new or changed. */
export type Growth = {
  readonly edge: TreeEdge;
  readonly head: TreeHead;
  /** New full tiles, then the new partial tile, level by level from 0. A tile that did not change is not among them. */
  readonly tiles: readonly Tile[];
};

/**
 * Appends leaf hashes to a tree. Pure: the same edge and leaves give the same tiles, so a crash between computing and
 * storing leaves nothing to mend. Tiles once full never change; a partial one is replaced by a wider path.
 */
export function growTree(edge: TreeEdge, leafHashes: readonly Hash[]): Growth {
  assertEdge(edge);
  for (const hash of leafHashes) assertHash(hash, 'leaf hash');
  const size = edge.size + leafHashes.length;
  assertSize(size, 'size');
  const tiles: Tile[] = [];
  const levels: (readonly Hash[])[] = [];
  let arriving: readonly Hash[] = leafHashes;
  for (let level = 0; level < edge.levels.length || arriving.length > 0; level++) {
    const kept = edge.levels[level] ?? [];
    const row = [...kept, ...arriving];
    const risen: Hash[] = [];
    const firstIndex = Math.floor(hashesAtLevel(edge.size, level) / TILE_WIDTH);
    let at = 0;
    for (; at + TILE_WIDTH <= row.length; at += TILE_WIDTH) {
      const full = row.slice(at, at + TILE_WIDTH);
      tiles.push({ level, index: firstIndex + at / TILE_WIDTH, width: TILE_WIDTH, bytes: concat(...full) });
      risen.push(rootOfHashes(full));
    }
    const rest = row.slice(at);
    if (rest.length > 0 && arriving.length > 0) {
      tiles.push({ level, index: firstIndex + at / TILE_WIDTH, width: rest.length, bytes: concat(...rest) });
    }
    levels.push(rest);
    arriving = risen;
  }
  const grown = { size, levels };
  return { edge: grown, head: { size, rootHash: rootOfEdge(grown) }, tiles };
}
