import {
  emptyRoot,
  equalBytes,
  growTree,
  type Hash,
  makeConsistencyProof,
  readTileHashes,
  rootAt,
  rootOfEdge,
  TILE_WIDTH,
  type TileId,
  TlogError,
  type TreeEdge,
  type TreeHead,
  tileReader,
  tileWidthAt,
  toBase64,
  verifyConsistency,
} from '@clairevoie/tlog';
import type { LogView } from './log-view.ts';

/** Tiles read ahead: 256 KiB of hashes. */
const AHEAD = 32;

/** Told each new leaf hash, in order. */
export type SeeLeaf = (index: number, hash: Hash) => void;

/**
 * Reads the hash tiles from the tree that is known up to `head`, and grows the known edge by them. Every new tile above the
 * leaves is compared with what its leaves give. Throws `tlog/tile-mismatch` or `tlog/root-mismatch` when the tiles do not
 * give the signed root, and `NotServed`. Nothing is believed before the root fits.
 */
export async function readTree(view: LogView, known: TreeEdge, head: TreeHead, see: SeeLeaf): Promise<TreeEdge> {
  let edge = known;
  const last = Math.ceil(head.size / TILE_WIDTH);
  for (let index = Math.floor(edge.size / TILE_WIDTH); index < last; index += AHEAD) {
    const count = Math.min(AHEAD, last - index);
    const tiles = await Promise.all(
      Array.from({ length: count }, (_, at) => {
        const tile = { level: 0, index: index + at, width: tileWidthAt(head.size, 0, index + at) };
        return view.tile(tile);
      }),
    );
    const arriving = tiles.flat();
    const before = edge.size - index * TILE_WIDTH;
    const kept = before > 0 ? (edge.levels[0] ?? []) : [];
    if (!kept.every((hash, at) => isSame(hash, arriving[at])))
      throw new TlogError('tlog/tile-mismatch', { because: 'leaves that were there are others now', level: 0, index });
    const fresh = before > 0 ? arriving.slice(before) : arriving;
    for (const [at, hash] of fresh.entries()) see(edge.size + at, hash);
    const growth = growTree(edge, fresh);
    for (const tile of growth.tiles) if (tile.level > 0 && isLasting(tile, head.size)) await compareTile(view, tile);
    edge = growth.edge;
  }
  if (!equalBytes(rootOfEdge(edge), head.rootHash))
    throw new TlogError('tlog/root-mismatch', { because: 'another root', size: head.size });
  return edge;
}

const isSame = (one: Hash, other: Hash | undefined): boolean => other !== undefined && equalBytes(one, other);

/** A partial tile of a size on the way is not served: only that of the signed size is. */
const isLasting = ({ level, index, width }: TileId, size: number): boolean =>
  width === TILE_WIDTH || width === tileWidthAt(size, level, index);

async function compareTile(view: LogView, tile: TileId & { readonly bytes: Uint8Array }): Promise<void> {
  const served = await view.tile(tile);
  if (!readTileHashes(tile, tile.bytes).every((hash, at) => isSame(hash, served[at])))
    throw new TlogError('tlog/tile-mismatch', {
      because: 'other hashes than its leaves give',
      level: tile.level,
      index: tile.index,
    });
}

/** A reader of tree nodes over the tiles that a log of this size serves. They are believed only as far as a proof holds. */
export function nodesOf(view: LogView, size: number) {
  return tileReader({ size, readTile: async (tile) => Buffer.concat(await view.tile(tile)) });
}

/** The proof that the tree of `older` begins the tree of `newer`, checked here. Throws `tlog/consistency-broken`. */
export async function proveBeginning(view: LogView, older: TreeHead, newer: TreeHead): Promise<void> {
  const proof = await makeConsistencyProof(older.size, newer.size, nodesOf(view, newer.size));
  verifyConsistency({ older, newer, proof });
}

/** That a signed tree begins otherwise than another signed tree: whoever has both notes checks it alone. */
export interface ForkProof {
  /** Root that the larger tree has over the first leaves, as many as the smaller one has. */
  readonly otherRoot: string;
  /** RFC 6962 consistency proof from `otherRoot` to the root of the larger note. */
  readonly consistency: readonly string[];
}

/** Looks for the proof of a fork in the larger tree's own tiles; undefined when those do not give its signed root. */
export async function findForkProof(view: LogView, older: TreeHead, newer: TreeHead): Promise<ForkProof | undefined> {
  if (older.size === newer.size) return { otherRoot: toBase64(newer.rootHash), consistency: [] };
  try {
    const nodes = nodesOf(view, newer.size);
    const otherRoot = older.size === 0 ? emptyRoot() : await rootAt(older.size, nodes);
    const proof = await makeConsistencyProof(older.size, newer.size, nodes);
    verifyConsistency({ older: { size: older.size, rootHash: otherRoot }, newer, proof });
    if (equalBytes(otherRoot, older.rootHash)) return undefined;
    return { otherRoot: toBase64(otherRoot), consistency: proof.map(toBase64) };
  } catch {
    return undefined;
  }
}
