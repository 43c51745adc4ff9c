import { describe, expect, it } from 'vitest';
import { hashLeaf, inclusionSteps, makeInclusionProof, readerOverLeaves, rootOfHashes } from './index.ts';

const leavesOf = (count: number) => Array.from({ length: count }, (_, i) => hashLeaf(Uint8Array.of(i)));

describe('the steps from a leaf to the root', () => {
  it('end at the root of every small tree, and name exactly the leaves that each hash stands for', async () => {
    for (const size of [1, 2, 3, 5, 6, 8, 13]) {
      const leaves = leavesOf(size);
      for (const [index, leafHash] of leaves.entries()) {
        const proof = await makeInclusionProof(index, size, readerOverLeaves(leaves));
        const rootHash = rootOfHashes(leaves);
        const steps = inclusionSteps({ index, size, leafHash, rootHash, proof });
        expect(steps.length).toBe(proof.length);
        expect(steps.at(-1)?.parent ?? leafHash).toEqual(rootHash);
        for (const { sibling, siblingLeaves, parent, parentLeaves } of steps) {
          expect(sibling).toEqual(rootOfHashes(leaves.slice(siblingLeaves.start, siblingLeaves.end)));
          expect(parent).toEqual(rootOfHashes(leaves.slice(parentLeaves.start, parentLeaves.end)));
        }
      }
    }
  });

  it('are not given for a proof that does not hold', async () => {
    const leaves = leavesOf(4);
    const proof = await makeInclusionProof(1, 4, readerOverLeaves(leaves));
    const claim = { index: 2, size: 4, leafHash: hashLeaf(Uint8Array.of(1)), rootHash: rootOfHashes(leaves), proof };
    expect(() => inclusionSteps(claim)).toThrow(expect.objectContaining({ code: 'tlog/inclusion-broken' }));
  });
});
