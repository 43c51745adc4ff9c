import { assertSize, equalBytes } from './bytes.ts';
import { assertHash, emptyRoot, type Hash, hashNode } from './merkle.ts';
import { tlogError } from './tlog-error.ts';
import { type HashReader, type LeafRange, readRanges, splitPoint } from './tree-shape.ts';

/** The state of a log at one moment: how many leaves, and the root over them. */
export type TreeHead = { readonly size: number; readonly rootHash: Hash };

/**
 * Makes the proof that the tree of `newSize` leaves extends the one of `oldSize` (RFC 6962, section 2.1.2). Empty when
 * the old tree is empty or both are one. An old size above the new one throws `tlog/size-out-of-range`.
 */
export async function makeConsistencyProof(oldSize: number, newSize: number, read: HashReader): Promise<Hash[]> {
  assertSize(oldSize, 'old size');
  assertSize(newSize, 'new size');
  if (oldSize > newSize) throw tlogError('tlog/size-out-of-range', 'the old tree is larger', { oldSize, newSize });
  if (oldSize === 0 || oldSize === newSize) return [];
  const ranges: LeafRange[] = [];
  let start = 0;
  let end = newSize;
  while (end !== oldSize) {
    const middle = start + splitPoint(end - start);
    if (oldSize <= middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  // When nothing was cut off on the left, what is left is the old tree itself: the verifier holds its root already.
  if (start !== 0) ranges.push({ start, end });
  return readRanges(ranges.reverse(), read);
}

/** What a consistency proof claims: the later tree begins with every leaf of the earlier one, in order. */
export type ConsistencyClaim = {
  readonly older: TreeHead;
  readonly newer: TreeHead;
  readonly proof: readonly Hash[];
};

/**
 * Checks a consistency proof (RFC 9162, section 2.1.4.2). Returns when it holds; throws `tlog/consistency-broken` when
 * not. An empty older tree asks for an empty proof and the root of the empty tree.
 */
export function verifyConsistency({ older, newer, proof }: ConsistencyClaim): void {
  assertSize(older.size, 'old size');
  assertSize(newer.size, 'new size');
  for (const hash of [older.rootHash, newer.rootHash, ...proof]) assertHash(hash, 'hash of the claim');
  const broken = (because: string) =>
    tlogError('tlog/consistency-broken', because, { oldSize: older.size, newSize: newer.size });
  if (older.size > newer.size) throw broken('the later tree is smaller');
  for (const head of [older, newer]) {
    if (head.size === 0 && !equalBytes(head.rootHash, emptyRoot())) throw broken('an empty tree has another root');
  }
  if (older.size === newer.size && !equalBytes(older.rootHash, newer.rootHash)) throw broken('one size, two roots');
  if (older.size === 0 || older.size === newer.size) {
    if (proof.length > 0) throw broken('no proof is needed, and one was given');
    return;
  }
  let node = older.size - 1;
  let last = newer.size - 1;
  while (node % 2 === 1) {
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  // node is 0 here exactly when the older tree is a full power of two: its root then opens the path.
  const path = node === 0 ? [older.rootHash, ...proof] : proof;
  const [first, ...rest] = path;
  if (!first) throw broken('the proof is empty');
  let oldRoot = first;
  let newRoot = first;
  for (const hash of rest) {
    if (last === 0) throw broken('the proof is too long');
    if (node % 2 === 1 || node === last) {
      oldRoot = hashNode(hash, oldRoot);
      newRoot = hashNode(hash, newRoot);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      newRoot = hashNode(newRoot, hash);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  if (last !== 0) throw broken('the proof is too short');
  if (!equalBytes(oldRoot, older.rootHash)) throw broken('the proof leads to another old root');
  if (!equalBytes(newRoot, newer.rootHash)) throw broken('the proof leads to another new root');
}
