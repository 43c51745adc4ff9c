import { sha256 } from './crypto.ts';
import { tlogError } from './tlog-error.ts';

/** A SHA-256 hash: always 32 bytes. */
export type Hash = Uint8Array;

/** Length of a hash in bytes. */
export const HASH_BYTES = 32;

// Filled and read within one synchronous call, never kept: saves an allocation for each of millions of nodes.
const nodeScratch = new Uint8Array(1 + 2 * HASH_BYTES);
nodeScratch[0] = 0x01;
// The same for leaves of every length that a bundle can hold; its first byte stays 0x00.
const leafScratch = new Uint8Array(1 + 65_535);

/** Throws `tlog/malformed-hash` unless the bytes are 32 long. */
export function assertHash(hash: Uint8Array, name: string): void {
  if (hash.length !== HASH_BYTES) throw tlogError('tlog/malformed-hash', `${name} has ${hash.length} bytes`);
}

/** Root of the tree without leaves: the hash of nothing (RFC 6962, section 2.1). A fresh copy each time. */
export function emptyRoot(): Hash {
  return sha256(new Uint8Array(0));
}

/** Hash of a leaf: SHA-256(0x00 || entry). The prefix keeps a leaf from passing as a node (RFC 6962, section 2.1). */
export function hashLeaf(entry: Uint8Array): Hash {
  const length = 1 + entry.length;
  const prefixed = length <= leafScratch.length ? leafScratch.subarray(0, length) : new Uint8Array(length);
  prefixed.set(entry, 1);
  return sha256(prefixed);
}

/** Hash of an inner node: SHA-256(0x01 || left || right) (RFC 6962, section 2.1). Both are 32 bytes. */
export function hashNode(left: Hash, right: Hash): Hash {
  nodeScratch.set(left, 1);
  nodeScratch.set(right, 1 + HASH_BYTES);
  return sha256(nodeScratch);
}

/** Cuts concatenated hashes into 32-byte views. The length must be a multiple of 32. */
export function splitHashes(bytes: Uint8Array): Hash[] {
  const hashes: Hash[] = [];
  for (let at = 0; at < bytes.length; at += HASH_BYTES) hashes.push(bytes.subarray(at, at + HASH_BYTES));
  return hashes;
}

/** Root of a list of node hashes of any length, shaped as RFC 6962 shapes a tree (left part a full power of two). */
export function rootOfHashes(hashes: readonly Hash[]): Hash {
  let row = hashes;
  if (row.length === 0) return emptyRoot();
  while (row.length > 1) row = rowAbove(row);
  return row[0] ?? emptyRoot();
}

/** The audit path of every leaf of a small tree (RFC 6962, section 2.1.1), in leaf order: siblings from the leaf up. */
export function inclusionPaths(leaves: readonly Hash[]): readonly (readonly Hash[])[] {
  const paths: Hash[][] = leaves.map(() => []);
  for (let row = leaves, height = 0; row.length > 1; row = rowAbove(row), height++) {
    paths.forEach((path, leaf) => {
      // An odd last node has no sibling on its level and rises unchanged.
      const sibling = row[(leaf >> height) ^ 1];
      if (sibling) path.push(sibling);
    });
  }
  return paths;
}

function rowAbove(row: readonly Hash[]): readonly Hash[] {
  const above: Hash[] = [];
  for (let i = 0; i < row.length; i += 2) {
    const left = row[i];
    const right = row[i + 1];
    // An odd last node rises unchanged: this equals the split at the largest power of two of the RFC.
    if (left) above.push(right ? hashNode(left, right) : left);
  }
  return above;
}
