import { describe, expect, it } from 'vitest';
import { makeConsistencyProof, verifyConsistency } from './consistency-proof.ts';
import { EMPTY_EDGE, growTree } from './grow-tree.ts';
import { makeInclusionProof, verifyInclusion } from './inclusion-proof.ts';
import { emptyRoot, type Hash, hashLeaf, rootOfHashes } from './merkle.ts';
import { codeOf, flipBit, sampleEntries } from './sample-log.ts';
import { tilePath } from './tile-path.ts';
import { tileReader } from './tile-reader.ts';
import { type HashReader, readerOverLeaves } from './tree-shape.ts';

const LARGEST = 600;
const leaves = sampleEntries(LARGEST).map(hashLeaf);
const roots = Array.from({ length: LARGEST + 1 }, (_, size) => rootOfHashes(leaves.slice(0, size)));
const rootOf = (size: number): Hash => roots[size] ?? emptyRoot();
const leafOf = (index: number): Hash => leaves[index] ?? emptyRoot();

/** One reader a size, over the tiles of exactly that size, as a server has them. */
function readerOf(size: number): HashReader {
  const tiles = new Map(growTree(EMPTY_EDGE, leaves.slice(0, size)).tiles.map((tile) => [tilePath(tile), tile.bytes]));
  return tileReader({ size, readTile: (tile) => tiles.get(tilePath(tile)) ?? new Uint8Array() });
}

/** All numbers below a small bound; below a large one both ends and a spread of the rest. */
function spread(bound: number): number[] {
  const all = Array.from({ length: bound }, (_, i) => i);
  return bound <= 40 ? all : all.filter((i) => i < 2 || i >= bound - 2 || i === 256 || i % 61 === bound % 61);
}

describe('proofs over every size from 0 to 600', () => {
  it('shows that leaves are included', async () => {
    let checked = 0;
    for (let size = 1; size <= LARGEST; size++) {
      const read = readerOf(size);
      for (const index of spread(size)) {
        const proof = await makeInclusionProof(index, size, read);
        verifyInclusion({ index, size, leafHash: leafOf(index), rootHash: rootOf(size), proof });
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(LARGEST * 5);
  });

  it('shows that the later tree extends the earlier one', async () => {
    for (let size = 0; size <= LARGEST; size++) {
      const read = readerOf(size);
      for (const oldSize of spread(size + 1)) {
        const proof = await makeConsistencyProof(oldSize, size, read);
        const older = { size: oldSize, rootHash: rootOf(oldSize) };
        verifyConsistency({ older, newer: { size, rootHash: rootOf(size) }, proof });
      }
    }
  });

  it('makes the same proofs from tiles as from leaf hashes', async () => {
    for (const size of [1, 2, 255, 256, 257, 511, 512, 513, 600]) {
      const [tiles, plain] = [readerOf(size), readerOverLeaves(leaves)];
      expect(await makeInclusionProof(size >> 1, size, tiles)).toEqual(
        await makeInclusionProof(size >> 1, size, plain),
      );
      expect(await makeConsistencyProof(size >> 1, size, tiles)).toEqual(
        await makeConsistencyProof(size >> 1, size, plain),
      );
    }
  });
});

describe('a proof that was tampered with', () => {
  const cases = [
    { index: 0, size: 1 },
    { index: 0, size: 2 },
    { index: 4, size: 7 },
    { index: 6, size: 7 },
    { index: 255, size: 257 },
    { index: 256, size: 257 },
    { index: 599, size: 600 },
  ];

  it.each(cases)('is refused with any bit turned: inclusion of $index in $size', async ({ index, size }) => {
    const proof = await makeInclusionProof(index, size, readerOf(size));
    const claim = { index, size, leafHash: leafOf(index), rootHash: rootOf(size), proof };
    for (let bit = 0; bit < 256; bit++) {
      expect(await codeOf(() => verifyInclusion({ ...claim, leafHash: flipBit(claim.leafHash, bit) }))).toBe(
        'tlog/inclusion-broken',
      );
      expect(await codeOf(() => verifyInclusion({ ...claim, rootHash: flipBit(claim.rootHash, bit) }))).toBe(
        'tlog/inclusion-broken',
      );
      for (const at of proof.keys()) {
        const turned = proof.map((hash, i) => (i === at ? flipBit(hash, bit) : hash));
        expect(await codeOf(() => verifyInclusion({ ...claim, proof: turned }))).toBe('tlog/inclusion-broken');
      }
    }
  });

  it.each(cases)(
    'is refused for another index, a hash more or a hash less: $index in $size',
    async ({ index, size }) => {
      const proof = await makeInclusionProof(index, size, readerOf(size));
      const claim = { index, size, leafHash: leafOf(index), rootHash: rootOf(size), proof };
      for (const other of [index - 1, index + 1, index ^ 1, size]) {
        expect(await codeOf(() => verifyInclusion({ ...claim, index: other }))).not.toBe('none');
      }
      for (const extra of [leafOf(0), rootOf(size)]) {
        expect(await codeOf(() => verifyInclusion({ ...claim, proof: [...proof, extra] }))).toBe(
          'tlog/inclusion-broken',
        );
        expect(await codeOf(() => verifyInclusion({ ...claim, proof: [extra, ...proof] }))).toBe(
          'tlog/inclusion-broken',
        );
      }
      if (proof.length > 0) {
        expect(await codeOf(() => verifyInclusion({ ...claim, proof: proof.slice(1) }))).toBe('tlog/inclusion-broken');
        expect(await codeOf(() => verifyInclusion({ ...claim, proof: proof.slice(0, -1) }))).toBe(
          'tlog/inclusion-broken',
        );
      }
    },
  );

  const pairs = [
    { from: 1, to: 2 },
    { from: 3, to: 7 },
    { from: 4, to: 7 },
    { from: 256, to: 600 },
    { from: 257, to: 600 },
    { from: 599, to: 600 },
  ];

  it.each(pairs)('is refused with any bit turned: $to extends $from', async ({ from, to }) => {
    const proof = await makeConsistencyProof(from, to, readerOf(to));
    const older = { size: from, rootHash: rootOf(from) };
    const newer = { size: to, rootHash: rootOf(to) };
    const broken = 'tlog/consistency-broken';
    for (let bit = 0; bit < 256; bit++) {
      const otherOlder = { ...older, rootHash: flipBit(older.rootHash, bit) };
      const otherNewer = { ...newer, rootHash: flipBit(newer.rootHash, bit) };
      expect(await codeOf(() => verifyConsistency({ older: otherOlder, newer, proof }))).toBe(broken);
      expect(await codeOf(() => verifyConsistency({ older, newer: otherNewer, proof }))).toBe(broken);
      for (const at of proof.keys()) {
        const turned = proof.map((hash, i) => (i === at ? flipBit(hash, bit) : hash));
        expect(await codeOf(() => verifyConsistency({ older, newer, proof: turned }))).toBe(broken);
      }
    }
    for (const wrong of [[], proof.slice(1), proof.slice(0, -1), [...proof, leafOf(0)], [older.rootHash, ...proof]]) {
      expect(await codeOf(() => verifyConsistency({ older, newer, proof: wrong }))).toBe(broken);
    }
    expect(await codeOf(() => verifyConsistency({ older: newer, newer: older, proof }))).toBe(broken);
  });

  it('is refused when one size has two roots, or when an empty tree has leaves', async () => {
    const head = { size: 5, rootHash: rootOf(5) };
    const liar = { size: 5, rootHash: rootOf(6) };
    const empty = { size: 0, rootHash: rootOf(1) };
    expect(await codeOf(() => verifyConsistency({ older: head, newer: liar, proof: [] }))).toBe(
      'tlog/consistency-broken',
    );
    expect(await codeOf(() => verifyConsistency({ older: empty, newer: head, proof: [] }))).toBe(
      'tlog/consistency-broken',
    );
  });

  it('is not made for a leaf or a tree that is not there', async () => {
    const read = readerOf(5);
    expect(await codeOf(() => makeInclusionProof(5, 5, read))).toBe('tlog/size-out-of-range');
    expect(await codeOf(() => makeInclusionProof(-1, 5, read))).toBe('tlog/size-out-of-range');
    expect(await codeOf(() => makeInclusionProof(0, 2 ** 53, read))).toBe('tlog/size-out-of-range');
    expect(await codeOf(() => makeConsistencyProof(6, 5, read))).toBe('tlog/size-out-of-range');
    expect(await codeOf(() => makeInclusionProof(0, 6, read))).toBe('tlog/size-out-of-range');
  });
});
