import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromBase64, utf8 } from './bytes.ts';
import { openCheckpoint } from './checkpoint.ts';
import { makeConsistencyProof, verifyConsistency } from './consistency-proof.ts';
import { EMPTY_EDGE, growTree } from './grow-tree.ts';
import { makeInclusionProof } from './inclusion-proof.ts';
import { parseVkey } from './keys.ts';
import { hashLeaf } from './merkle.ts';
import { openCosigned } from './open-cosigned.ts';
import { codeOf, sampleEntries, serve } from './sample-log.ts';
import { formatTlogProof, parseTlogProof, verifyTlogProof } from './tlog-proof.ts';
import { readerOverLeaves } from './tree-shape.ts';
import { verifyLog } from './verify-log.ts';
import { parseWitnessPolicy } from './witness-policy.ts';

/** What `interop/make` wrote: a log of Tessera, cosigned and proven with torchwood. `madeWith` says in which versions. */
const go: {
  readonly madeWith: Readonly<Record<string, string>>;
  readonly vkey: string;
  readonly policy: string;
  readonly older: string;
  readonly cosigned: string;
  readonly byOneOnly: string;
  readonly proof: string;
  readonly provenEntry: string;
  readonly consistency: readonly string[];
  readonly files: Readonly<Record<string, string>>;
} = JSON.parse(readFileSync(new URL('../interop/go-log.json', import.meta.url), 'utf8'));

const files = new Map(
  Object.entries(go.files).map(([path, bytes]) => [path, fromBase64(bytes, 'tlog/malformed-hash')] as const),
);
const witnessVkeys = [...go.policy.matchAll(/^witness \S+ (\S+)$/gm)].map(([, vkey = '']) => vkey);
const trust = { logKeys: [parseVkey(go.vkey)], witnessKeys: witnessVkeys.map(parseVkey) };
const leaves = Array.from({ length: 300 }, (_, i) => hashLeaf(utf8(`go entry ${i}`)));

describe('a log that Tessera made', () => {
  it('says with which versions', () => {
    expect(go.madeWith).toEqual({
      go: 'go1.27.3',
      'filippo.io/torchwood': 'v0.10.0',
      'github.com/transparency-dev/tessera': 'v1.0.2',
      'golang.org/x/mod': 'v0.40.0',
    });
  });

  it('verifies whole: checkpoint, tiles, bundles, every entry, and that it extends its own earlier checkpoint', async () => {
    const { checkpoint: older } = await openCheckpoint(go.older, trust);
    const seen: string[] = [];
    const report = await verifyLog({
      fetchBytes: serve(files),
      vkey: go.vkey,
      previous: older,
      checkLeaf: (_, entry) => void seen.push(new TextDecoder().decode(entry)),
    });
    expect(report).toMatchObject({ size: 300, entriesChecked: 300, tilesChecked: 3, bundlesChecked: 2 });
    expect(report.extendsSize).toBe(200);
    expect(seen).toEqual(Array.from({ length: 300 }, (_, i) => `go entry ${i}`));
  });

  it('has tile by tile the bytes that we make from the same entries', () => {
    const { tiles } = growTree(EMPTY_EDGE, leaves);
    const ours = tiles.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
    for (const path of ['tile/0/000', 'tile/0/001.p/44', 'tile/1/000.p/1']) expect(ours).toContain(go.files[path]);
  });

  it('is rejected when another key is asked for, or another entry stands in a bundle', async () => {
    const stranger = go.policy.match(/^witness a (\S+)$/m)?.[1] ?? '';
    expect(await codeOf(() => verifyLog({ fetchBytes: serve(files), vkey: stranger }))).toBe('tlog/signature-missing');
    const bundle = files.get('tile/entries/001.p/44')?.slice() ?? new Uint8Array();
    bundle[7] = (bundle[7] ?? 0) ^ 1;
    const changed = new Map(files).set('tile/entries/001.p/44', bundle);
    expect(await codeOf(() => verifyLog({ fetchBytes: serve(changed), vkey: go.vkey }))).toBe('tlog/bundle-mismatch');
  });
});

describe('what torchwood made over it', () => {
  it('is cosignatures of both types, with their times', async () => {
    const { witnessSignatures } = await openCheckpoint(go.cosigned, trust);
    expect(witnessSignatures.map(({ key }) => [key.name, key.type])).toEqual([
      ['witness.example/go-a', 'cosignature-ed25519'],
      ['witness.example/go-b', 'cosignature-ml-dsa-44'],
    ]);
    for (const { timestampSeconds } of witnessSignatures) expect(timestampSeconds).toBeGreaterThan(1_796_000_000);
  });

  it('makes the quorum of its policy with two of three witnesses, and not with one', async () => {
    const policy = parseWitnessPolicy(go.policy);
    const enough = await openCosigned(go.cosigned, policy);
    expect(enough).toMatchObject({ reached: true, cosigned: [{ name: 'a' }, { name: 'b' }] });
    expect(enough.quorumAt).toBe(Math.min(...enough.cosigned.map(({ atSeconds }) => atSeconds)));
    expect(await openCosigned(go.byOneOnly, policy)).toMatchObject({ reached: false, cosigned: [{ name: 'a' }] });
  });

  it('is a tlog-proof that verifies for its entry, for no other, and that we write to the same bytes', async () => {
    const verified = await verifyTlogProof(go.proof, { ...trust, leafHash: hashLeaf(utf8(go.provenEntry)) });
    expect(verified).toMatchObject({ index: 257, checkpoint: { size: 300 } });
    const other = { ...trust, leafHash: hashLeaf(utf8('go entry 256')) };
    expect(await codeOf(() => verifyTlogProof(go.proof, other))).toBe('tlog/inclusion-broken');
    const parsed = parseTlogProof(go.proof);
    expect(formatTlogProof(parsed)).toBe(go.proof);
    expect(parsed.proof).toEqual(await makeInclusionProof(257, 300, readerOverLeaves(leaves)));
    expect(new TextDecoder().decode(parsed.extra)).toBe('made with Go');
  });

  it('is a consistency proof that holds, that we make alike, and that joins no other history', async () => {
    const proof = go.consistency.map((hash) => fromBase64(hash, 'tlog/malformed-hash'));
    const { checkpoint: older } = await openCheckpoint(go.older, trust);
    const { checkpoint: newer } = await openCheckpoint(go.cosigned, trust);
    verifyConsistency({ older, newer, proof });
    expect(await makeConsistencyProof(200, 300, readerOverLeaves(leaves))).toEqual(proof);
    const { head } = growTree(EMPTY_EDGE, sampleEntries(200).map(hashLeaf));
    expect(await codeOf(() => verifyConsistency({ older: head, newer, proof }))).toBe('tlog/consistency-broken');
  });
});
