import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from './bytes.ts';
import { makeConsistencyProof, verifyConsistency } from './consistency-proof.ts';
import { makeInclusionProof, verifyInclusion } from './inclusion-proof.ts';
import { hashLeaf } from './merkle.ts';
import { codeOf, flipBit } from './sample-log.ts';
import { readerOverLeaves } from './tree-shape.ts';

/*
 * The reference vectors of Certificate Transparency for RFC 6962, as github.com/transparency-dev/merkle v0.0.2 publishes
 * them (testonly/constants.go, proof/verify_test.go); its indexes of leaves count from 1, ours from 0.
 */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const NODES = {
  leaf1: '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  leaf4: 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  leaf6: 'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f',
  from2to4: '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  from4to6: '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
  from6to8: 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  from4to8: '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
};
const [root1 = '', root2 = '', , root4 = ''] = ROOTS;
const leaves = LEAVES.map((input) => hashLeaf(fromHex(input)));
const rootOf = (size: number) => fromHex(ROOTS[size - 1] ?? '');

describe('the reference proofs of RFC 6962', () => {
  const inclusions = [
    { index: 0, size: 1, path: [] },
    { index: 0, size: 8, path: [NODES.leaf1, NODES.from2to4, NODES.from4to8] },
    { index: 5, size: 8, path: [NODES.leaf4, NODES.from6to8, root4] },
    { index: 2, size: 3, path: [root2] },
    { index: 1, size: 5, path: [root1, NODES.from2to4, NODES.leaf4] },
  ];

  it.each(inclusions)(
    'of leaf $index in $size hold, are what we make, and break with any byte changed',
    async (one) => {
      const { index, size } = one;
      const proof: readonly Uint8Array[] = one.path.map(fromHex);
      const claim = { index, size, leafHash: leaves[index] ?? new Uint8Array(), rootHash: rootOf(size), proof };
      verifyInclusion(claim);
      expect((await makeInclusionProof(index, size, readerOverLeaves(leaves))).map(toHex)).toEqual(one.path);
      for (const [at, node] of proof.entries()) {
        for (let byte = 0; byte < node.length; byte++) {
          const turned = proof.with(at, flipBit(node, byte * 8 + (byte % 8)));
          expect(await codeOf(() => verifyInclusion({ ...claim, proof: turned }))).toBe('tlog/inclusion-broken');
        }
      }
    },
  );

  const consistencies = [
    { from: 1, to: 1, path: [] },
    { from: 1, to: 8, path: [NODES.leaf1, NODES.from2to4, NODES.from4to8] },
    { from: 6, to: 8, path: [NODES.from4to6, NODES.from6to8, root4] },
    { from: 2, to: 5, path: [NODES.from2to4, NODES.leaf4] },
    { from: 6, to: 7, path: [NODES.from4to6, NODES.leaf6, root4] },
  ];

  it.each(consistencies)(
    'that $to extends $from hold, are what we make, and break with any byte changed',
    async (one) => {
      const proof: readonly Uint8Array[] = one.path.map(fromHex);
      const older = { size: one.from, rootHash: rootOf(one.from) };
      const newer = { size: one.to, rootHash: rootOf(one.to) };
      verifyConsistency({ older, newer, proof });
      expect((await makeConsistencyProof(one.from, one.to, readerOverLeaves(leaves))).map(toHex)).toEqual(one.path);
      for (const [at, node] of proof.entries()) {
        for (let byte = 0; byte < node.length; byte++) {
          const turned = proof.with(at, flipBit(node, byte * 8 + (byte % 8)));
          expect(await codeOf(() => verifyConsistency({ older, newer, proof: turned }))).toBe(
            'tlog/consistency-broken',
          );
        }
      }
    },
  );
});
