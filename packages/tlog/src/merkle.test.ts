import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex, utf8 } from './bytes.ts';
import { sha256 } from './crypto.ts';
import { emptyRoot, hashLeaf, hashNode, rootOfHashes } from './merkle.ts';
import { sha256Portable } from './sha256.ts';

/** The eight inputs and nine roots of the reference tests of Certificate Transparency (RFC 6962). */
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('hashing as RFC 6962', () => {
  it('gives the empty tree the hash of nothing', () => {
    expect(toHex(emptyRoot())).toBe(ROOTS[0]);
  });

  it.each(ROOTS.map((root, size) => ({ root, size })))('gives the reference root of $size leaves', ({ root, size }) => {
    expect(toHex(rootOfHashes(INPUTS.slice(0, size).map((input) => hashLeaf(fromHex(input)))))).toBe(root);
  });

  it('tells a leaf from a node made of the same bytes', () => {
    const left = hashLeaf(utf8('left'));
    const right = hashLeaf(utf8('right'));
    const joined = new Uint8Array([...left, ...right]);
    expect(toHex(hashLeaf(joined))).not.toBe(toHex(hashNode(left, right)));
  });
});

describe('SHA-256 in plain JavaScript', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('gives the published digest of FIPS 180-4', (message, digest) => {
    expect(toHex(sha256Portable(utf8(message)))).toBe(digest);
  });

  it('agrees with the native one at every length around the block borders', () => {
    for (let length = 0; length <= 300; length++) {
      const message = Uint8Array.from({ length }, (_, i) => (i * 31 + length) & 0xff);
      expect(toHex(sha256Portable(message))).toBe(toHex(sha256(message)));
    }
  });

  it('agrees with the native one on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => toHex(sha256Portable(bytes)) === toHex(sha256(bytes))),
    );
  });
});
