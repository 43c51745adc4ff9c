import { describe, expect, it } from 'vitest';
import { fromBase64, utf8 } from './bytes.ts';
import { openCheckpoint } from './checkpoint.ts';
import { verifyConsistency } from './consistency-proof.ts';
import { GO_ML_DSA_44_LINE, GO_ML_DSA_44_VKEY } from './go-cosignature.fixture.ts';
import { EMPTY_EDGE, growTree } from './grow-tree.ts';
import { makeInclusionProof, verifyInclusion } from './inclusion-proof.ts';
import { formatVkey, parseVkey } from './keys.ts';
import { hashLeaf } from './merkle.ts';
import { noteSigner } from './note-signer.ts';
import { formatSignatureLine } from './signed-note.ts';
import { generateSkey, parseSkey } from './signing-key.ts';
import { readerOverLeaves } from './tree-shape.ts';

/**
 * Made on 21-11-2026 by Go 1.26.8 with golang.org/x/mod v0.24.0 (sumdb/note, sumdb/tlog) and filippo.io/torchwood
 * 341dc2f (cosignature): a log of the 300 entries "go entry 0" to "go entry 299", keys from fixed seeds.
 */
const GO = {
  vkey: 'go.example/log+e6e16a6b+Ae1JKMYo0cLG6ukDOJBZlWEpWSc6XGP5NjbBRhSshzfR',
  skey: 'PRIVATE+KEY+go.example/log+e6e16a6b+AQMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMD',
  witnessVkey: 'witness.example/go+d59be03f+BMqTrBcFGHBx1nuDx/8O/oEI6OxFMFdddyaHkzPb2r58',
  checkpoint:
    'go.example/log\n300\n/+to7Fw9hkHUjZeSL5oCQGy00nRfGZM4pTZ+m2B2uds=\n\n— go.example/log 5uFqa7vITcZDgI+puhKZ4lLIWEcmRf/T/AyxpMwFMFSadY2kKnURq4otMStnI9wRsq9y7AkuGcngj4b+zL9prW4GhgE=\n— witness.example/go 1ZvgPwAAAABrAidmVHCCrkxviixQGQVyvlXH5V1+/QmTynMOtWKMggyNEQH2y94vR/95X65xNKVeETdD4KguFAlIkcHD33vXgMJ/BA==\n',
  /** tlog.ProveRecord(300, 257). */
  inclusionOf257: [
    'fm4i6vx46RmmYX+yIqG4kdU87iUaUtLbRzniDpaD2CQ=',
    'x6CBI+fOhRy/IMqPAWD1IZCUpCfnm/aFou7Ub343ywQ=',
    '88cVUA0tty593YNyuDfdTi90UnS4kqje/TRbEVofZU4=',
    'PZI4QsonAGyaS4HuMTG1kHDSnhJPHqKrg8Dg3qVzJOY=',
    'pwp8BsS3neVsdoVruUDNQU8sTBkD5QrvofaGv8ErztE=',
    'crN7WsQVzcsKPiVSvymkbwWSvbT0iBzsRTvu8BAMvC0=',
    'Id6ZzlE0F2jyYjUg4H0DCJcYZMYO9OHlopxA3hqa0vc=',
  ],
  /** tlog.ProveTree(300, 200). */
  consistencyFrom200: [
    'd5sYY8Z9J2wOJJEZIVdiQU9HNwybTiGH1rR+8d+8IA8=',
    'EZeFKUma5ndii1gyFsEbT+QaDcBxQKGxUYIPKi3Nv2Y=',
    'CUJTfB9U/3fL6jksIjKJLLlDZEo9H6trGK2nrin8kCo=',
    'WpODZLcg3LjiPa4zg1Dt7fRTEq8aA+HNOdocPd9y+GY=',
    'zsW+BpvO4GjZrvCKI/XvK+eCq9Y8Lwpz0hFH2BbAVhU=',
    'KzHr5YNocHTCLsQO54sugCIYhNHLoC0EJu+bT1HKrpA=',
    'u2fGDg4MBIJxsxBg34vcVdhQX3VFjyjBlUd2XG8bapI=',
  ],
  rootAt200: 'rT+b4AfLo/mnT3iTZ2fkeqOM8Ms3cIZaZKh1kURw/tc=',
};

const hash = (text: string) => fromBase64(text, 'tlog/malformed-hash');
const leaves = Array.from({ length: 300 }, (_, i) => hashLeaf(utf8(`go entry ${i}`)));
const trust = { logKeys: [parseVkey(GO.vkey)], witnessKeys: [parseVkey(GO.witnessVkey)] };

describe('what the Go tools made', () => {
  it('is the checkpoint of the tree that we grow from the same entries, cosigned', async () => {
    const { checkpoint, witnessSignatures, unknownSignatures } = await openCheckpoint(GO.checkpoint, trust);
    expect(checkpoint).toEqual({ origin: 'go.example/log', extensions: [], ...growTree(EMPTY_EDGE, leaves).head });
    expect(witnessSignatures.map(({ key }) => key.name)).toEqual(['witness.example/go']);
    expect(witnessSignatures[0]?.timestampSeconds).toBeGreaterThan(1_795_000_000);
    expect(unknownSignatures).toBe(0);
  });

  it('holds as proofs, and is what we make', async () => {
    const { checkpoint } = await openCheckpoint(GO.checkpoint, trust);
    const proof = GO.inclusionOf257.map(hash);
    const leafHash = hashLeaf(utf8('go entry 257'));
    verifyInclusion({ index: 257, size: 300, leafHash, rootHash: checkpoint.rootHash, proof });
    expect(await makeInclusionProof(257, 300, readerOverLeaves(leaves))).toEqual(proof);
    const older = { size: 200, rootHash: hash(GO.rootAt200) };
    verifyConsistency({ older, newer: checkpoint, proof: GO.consistencyFrom200.map(hash) });
  });

  it('has the signature that we make with the same key', async () => {
    const signing = await parseSkey(GO.skey);
    expect(formatVkey(signing.key)).toBe(GO.vkey);
    const text = GO.checkpoint.slice(0, GO.checkpoint.indexOf('\n\n') + 1);
    const { logSignatures } = await openCheckpoint(GO.checkpoint, trust);
    expect(logSignatures.map(({ key }) => key.keyId)).toEqual([signing.key.keyId]);
    const line = await noteSigner(signing, () => 0).sign(text);
    expect(GO.checkpoint).toContain(formatSignatureLine(line));
  });

  it('is an ML-DSA-44 cosignature that verifies, by the key that we derive from the same seed', async () => {
    const witness = parseVkey(GO_ML_DSA_44_VKEY);
    const skey = await generateSkey('witness.example/pq', 'cosignature-ml-dsa-44', new Uint8Array(32).fill(0x0b));
    expect((await parseSkey(skey)).key).toEqual(witness);
    const opened = await openCheckpoint(GO.checkpoint + GO_ML_DSA_44_LINE, { ...trust, witnessKeys: [witness] });
    expect(opened.witnessSignatures).toEqual([{ key: witness, timestampSeconds: 1795304145 }]);
    expect(opened.unknownSignatures).toBe(1);
  });
});
