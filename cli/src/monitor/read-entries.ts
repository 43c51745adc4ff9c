import {
  equalBytes,
  growTree,
  type Hash,
  hashLeaf,
  NotYetPublic,
  rootOfEdge,
  TILE_WIDTH,
  TlogError,
  type TreeEdge,
  tileWidthAt,
} from '@clairevoie/tlog';
import { type LogView, NotServed } from './log-view.ts';
import { proveBeginning } from './read-tree.ts';

/** Bundles read ahead. One has at most 16 MiB, and ours some 200 kB. */
const AHEAD = 4;

/** Bundles between two proofs that what was read is what the signed root commits to. */
const STRETCH = 16;

/** Entries of a run of the log, of which it was proved that the signed tree holds exactly them. */
export interface Stretch {
  readonly first: number;
  readonly entries: readonly Uint8Array[];
  /** The edge after them. */
  readonly edge: TreeEdge;
}

/**
 * Reads entries after `known` up to the tree `head`, stretch by stretch, each proved to stand in the signed tree before it
 * is given. Ends early, without an error, at an entry that is not public yet. Throws `tlog/bundle-mismatch` with the first
 * entry that is another than its leaf hash says.
 */
export async function* readEntries(view: LogView, known: TreeEdge, head: TreeEdge): AsyncGenerator<Stretch> {
  let edge = known;
  while (edge.size < head.size) {
    const firstBundle = Math.floor(edge.size / TILE_WIDTH);
    const lastBundle = Math.min(Math.ceil(head.size / TILE_WIDTH), firstBundle + STRETCH);
    const entries: Uint8Array[] = [];
    let isEnd = false;
    for (let index = firstBundle; index < lastBundle && !isEnd; index += AHEAD) {
      const served = await Promise.all(
        Array.from({ length: Math.min(AHEAD, lastBundle - index) }, (_, at) =>
          publicPart(view, index + at, tileWidthAt(head.size, 0, index + at)),
        ),
      );
      for (const [at, bundle] of served.entries()) {
        entries.push(...bundle.slice(Math.max(0, edge.size - (index + at) * TILE_WIDTH)));
        isEnd = bundle.length < tileWidthAt(head.size, 0, index + at);
        if (isEnd) break;
      }
    }
    if (entries.length === 0) return;
    const hashes = entries.map(hashLeaf);
    const grown = growTree(edge, hashes).edge;
    await proveStretch(view, { grown, head, hashes, first: edge.size });
    const first = edge.size;
    edge = grown;
    yield { first, entries, edge };
    if (isEnd) return;
  }
}

/** What is public of a bundle: all of it, its first entries (a look among them is younger than a day), or nothing. */
export async function publicPart(view: LogView, index: number, width: number): Promise<readonly Uint8Array[]> {
  try {
    return await view.bundle(index, width);
  } catch (error) {
    if (!(error instanceof NotServed)) throw error;
    const { cause } = error;
    const count = cause instanceof NotYetPublic ? cause.publicEntries : 0;
    // What a server says of itself: a number that cannot be is no excuse.
    return Number.isInteger(count) && count > 0 && count < width ? await view.bundle(index, count) : [];
  }
}

async function proveStretch(
  view: LogView,
  read: { readonly grown: TreeEdge; readonly head: TreeEdge; readonly hashes: readonly Hash[]; readonly first: number },
): Promise<void> {
  const { grown, head, hashes, first } = read;
  const [older, newer] = [grown, head].map((edge) => ({ size: edge.size, rootHash: rootOfEdge(edge) }));
  if (older === undefined || newer === undefined) throw new TypeError('two edges have two roots');
  if (older.size === newer.size && equalBytes(older.rootHash, newer.rootHash)) return;
  try {
    await proveBeginning(view, older, newer);
  } catch (cause) {
    if (cause instanceof NotServed) throw cause;
    throw await firstMismatch(view, { hashes, first, size: head.size, cause });
  }
}

/** Names the first entry whose bytes are not those of its leaf hash. */
async function firstMismatch(
  view: LogView,
  read: { readonly hashes: readonly Hash[]; readonly first: number; readonly size: number; readonly cause: unknown },
): Promise<unknown> {
  const { hashes, first, size, cause } = read;
  const end = first + hashes.length;
  for (let index = Math.floor(first / TILE_WIDTH); index * TILE_WIDTH < end; index++) {
    const tile = await view.tile({ level: 0, index, width: tileWidthAt(size, 0, index) });
    for (const [at, hash] of tile.entries()) {
      const leaf = index * TILE_WIDTH + at;
      const mine = hashes[leaf - first];
      if (leaf >= first && mine !== undefined && !equalBytes(mine, hash))
        return new TlogError('tlog/bundle-mismatch', { because: 'other bytes', index: leaf });
    }
  }
  return cause;
}
