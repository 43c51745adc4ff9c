import { assertSize, equalBytes } from './bytes.ts';
import { assertHash, type Hash, hashNode } from './merkle.ts';
import { tlogError } from './tlog-error.ts';
import { type HashReader, type LeafRange, readRanges, splitPoint } from './tree-shape.ts';

/**
 * Makes the audit path of a leaf (RFC 6962, section 2.1.1): from the leaf's sibling up to the root's child.
 * An index outside the tree throws `tlog/size-out-of-range`.
 */
export async function makeInclusionProof(index: number, size: number, read: HashReader): Promise<Hash[]> {
  assertSize(index, 'index');
  assertSize(size, 'size');
  if (index >= size) throw tlogError('tlog/size-out-of-range', 'no such leaf', { index, size });
  const siblings: LeafRange[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      siblings.push({ start: middle, end });
      end = middle;
    } else {
      siblings.push({ start, end: middle });
      start = middle;
    }
  }
  return readRanges(siblings.reverse(), read);
}

/** What an inclusion proof claims: this leaf stands at this index of the tree with this size and root. */
export type InclusionClaim = {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Hash;
  readonly rootHash: Hash;
  readonly proof: readonly Hash[];
};

/**
 * Checks an inclusion proof (RFC 9162, section 2.1.3.2). Returns when it holds; throws `tlog/inclusion-broken` when it
 * does not: a hash too many or too few, another leaf, index, size or root.
 */
export function verifyInclusion({ rootHash, ...claim }: InclusionClaim): void {
  assertHash(rootHash, 'root hash');
  if (!equalBytes(rootOfInclusion(claim), rootHash)) {
    throw broken('the proof leads to another root', claim);
  }
}

/** The root to which a leaf at this index of a tree of this size leads by this proof; it throws as `verifyInclusion` does. */
export function rootOfInclusion(claim: Omit<InclusionClaim, 'rootHash'>): Hash {
  const { index, size, leafHash, proof } = claim;
  assertSize(index, 'index');
  assertSize(size, 'size');
  assertHash(leafHash, 'leaf hash');
  if (index >= size) throw broken('the index lies outside the tree', claim);
  let node = index;
  let last = size - 1;
  let hash = leafHash;
  for (const sibling of proof) {
    assertHash(sibling, 'proof hash');
    if (last === 0) throw broken('the proof is too long', claim);
    if (node % 2 === 1 || node === last) {
      hash = hashNode(sibling, hash);
      // On the right edge levels without a sibling are skipped.
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      hash = hashNode(hash, sibling);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  if (last !== 0) throw broken('the proof is too short', claim);
  return hash;
}

const broken = (because: string, { index, size }: { readonly index: number; readonly size: number }) =>
  tlogError('tlog/inclusion-broken', because, { index, size });
