import { emptyRoot, type Hash, hashNode } from './merkle.ts';
import { tlogError } from './tlog-error.ts';

/** A complete subtree of 2^level leaves: leaves index * 2^level up to (index + 1) * 2^level. */
export type NodeId = { readonly level: number; readonly index: number };

/** A run of leaves, `start` included, `end` not. */
export type LeafRange = { readonly start: number; readonly end: number };

/**
 * Gives the hashes of complete subtrees, in the order asked. Made over leaf hashes (`readerOverLeaves`) or over tiles
 * (`tileReader`). It need not be trusted: a proof made from wrong hashes does not verify.
 */
export type HashReader = (nodes: readonly NodeId[]) => Promise<readonly Hash[]>;

/** The largest power of two that is smaller than a count of at least 2 (the split of RFC 6962, section 2.1). */
export function splitPoint(count: number): number {
  // Arithmetic, not bit operations: those end at 2^31 leaves.
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/** The complete subtrees that make up a run of leaves, left to right. The run must be a subtree of some RFC 6962 tree. */
export function nodesOfRange({ start, end }: LeafRange): NodeId[] {
  const nodes: NodeId[] = [];
  let at = start;
  while (at < end) {
    let level = 0;
    let width = 1;
    while (at + width * 2 <= end && at % (width * 2) === 0) {
      width *= 2;
      level++;
    }
    nodes.push({ level, index: at / width });
    at += width;
  }
  return nodes;
}

/** Folds the roots of complete subtrees, largest first, into the root of them all. None give the empty root. */
export function foldRight(hashes: readonly Hash[]): Hash {
  return hashes.length === 0 ? emptyRoot() : hashes.reduceRight((right, left) => hashNode(left, right));
}

/** Reads and folds several runs of leaves with one call of the reader. */
export async function readRanges(ranges: readonly LeafRange[], read: HashReader): Promise<Hash[]> {
  const plans = ranges.map(nodesOfRange);
  const hashes = await read(plans.flat());
  let at = 0;
  return plans.map((plan) => {
    const own = hashes.slice(at, at + plan.length);
    at += plan.length;
    if (own.length !== plan.length) throw tlogError('tlog/wrong-edge', 'the reader gave too few hashes');
    return foldRight(own);
  });
}

/** Root of the tree of the first `size` leaves. */
export async function rootAt(size: number, read: HashReader): Promise<Hash> {
  const [root] = await readRanges([{ start: 0, end: size }], read);
  return root ?? emptyRoot();
}

/** A reader over all leaf hashes in memory: for tests and small logs; each read hashes again. */
export function readerOverLeaves(leafHashes: readonly Hash[]): HashReader {
  const hashOf = ({ level, index }: NodeId): Hash => {
    if (level === 0) {
      const leaf = leafHashes[index];
      if (!leaf) throw tlogError('tlog/size-out-of-range', 'a leaf beyond the tree', { index });
      return leaf;
    }
    return hashNode(hashOf({ level: level - 1, index: index * 2 }), hashOf({ level: level - 1, index: index * 2 + 1 }));
  };
  return async (nodes) => nodes.map(hashOf);
}
