import { describe, expect, it } from 'vitest';
import { utf8 } from './bytes.ts';
import { makeConsistencyProof, verifyConsistency } from './consistency-proof.ts';
import { makeInclusionProof } from './inclusion-proof.ts';
import { formatVkey } from './keys.ts';
import { rootOfHashes } from './merkle.ts';
import { noteSigner } from './note-signer.ts';
import { openCosigned } from './open-cosigned.ts';
import { codeOf, flipBit, sampleEntries, sampleKey, sampleLog, serve } from './sample-log.ts';
import { formatTlogProof, parseTlogProof, verifyTlogProof } from './tlog-proof.ts';
import { readerOverLeaves } from './tree-shape.ts';
import { verifyLog } from './verify-log.ts';
import { parseWitnessPolicy } from './witness-policy.ts';

/** A log of 261 entries, cosigned by two witnesses with both signature types, and the policy that asks for both. */
async function cosignedLog() {
  const cosigners = [
    noteSigner(await sampleKey('w.example/ed', 2, 'cosignature-ed25519'), () => 99),
    noteSigner(await sampleKey('w.example/pq', 3, 'cosignature-ml-dsa-44'), () => 98),
  ];
  const log = await sampleLog(sampleEntries(261), { cosigners });
  const witnesses = cosigners.map(({ key }, i) => `witness w${i} ${formatVkey(key)}\n`).join('');
  const vkey = formatVkey(log.signing.key);
  const policy = parseWitnessPolicy(`log ${vkey}\n${witnesses}group both all w0 w1\nquorum both\n`);
  return { ...log, vkey, policy, note: log.files.get('checkpoint') ?? new Uint8Array() };
}

/** Each byte with one bit turned, another one for each place. */
function* eachByteTurned(bytes: Uint8Array): Generator<{ readonly at: number; readonly turned: Uint8Array }> {
  for (let at = 0; at < bytes.length; at++) yield { at, turned: flipBit(bytes, at * 8 + (at % 8)) };
}

/** `accepted`, `short of the quorum`, or the code with which it was refused. */
async function verdictOf(open: () => Promise<{ readonly reached: boolean }>): Promise<string> {
  let reached = false;
  const code = await codeOf(async () => {
    reached = (await open()).reached;
  });
  return code === 'none' ? (reached ? 'accepted' : 'short of the quorum') : code;
}

describe('one byte changed, wherever it stands', { timeout: 180_000 }, () => {
  it('in a cosigned checkpoint: it is refused, or short of the quorum', async () => {
    const { note, policy } = await cosignedLog();
    expect(await verdictOf(() => openCosigned(note, policy))).toBe('accepted');
    const verdicts = new Set<string>();
    for (const { at, turned } of eachByteTurned(note)) {
      const verdict = await verdictOf(() => openCosigned(turned, policy));
      expect(verdict, `byte ${at}`).not.toBe('accepted');
      verdicts.add(verdict);
    }
    // A witness whose name or key id was changed is one that nobody knows: the quorum lacks it.
    expect([...verdicts].sort()).toEqual([
      'short of the quorum',
      'tlog/malformed-note',
      'tlog/signature-invalid',
      'tlog/signature-missing',
    ]);
  });

  it('in a receipt, its path and its checkpoint', async () => {
    const { note, policy, leafHashes, signing } = await cosignedLog();
    const index = 200;
    const proof = await makeInclusionProof(index, 261, readerOverLeaves(leafHashes));
    const receipt = utf8(formatTlogProof({ index, proof, checkpoint: new TextDecoder().decode(note) }));
    const leafHash = leafHashes[index] ?? new Uint8Array();
    const judge = (file: Uint8Array) =>
      verdictOf(async () => {
        await verifyTlogProof(file, { logKeys: [signing.key], leafHash });
        return openCosigned(parseTlogProof(file).checkpoint, policy);
      });
    expect(await judge(receipt)).toBe('accepted');
    for (const { at, turned } of eachByteTurned(receipt)) {
      expect(await judge(turned), `byte ${at}`).not.toBe('accepted');
    }
  });

  it('in a consistency proof', async () => {
    const { leafHashes, head } = await cosignedLog();
    const older = { size: 77, rootHash: rootOfHashes(leafHashes.slice(0, 77)) };
    const proof = await makeConsistencyProof(77, 261, readerOverLeaves(leafHashes));
    verifyConsistency({ older, newer: head, proof });
    for (const [place, hash] of proof.entries()) {
      for (const { turned } of eachByteTurned(hash)) {
        const claim = { older, newer: head, proof: proof.with(place, turned) };
        expect(await codeOf(() => verifyConsistency(claim))).toBe('tlog/consistency-broken');
      }
    }
  });

  it('in any file of a log: checkpoint, full and partial tiles, full and partial bundles', async () => {
    const { files, signing } = await sampleLog(sampleEntries(261));
    const vkey = formatVkey(signing.key);
    expect([...files.keys()].sort()).toEqual([
      'checkpoint',
      'tile/0/000',
      'tile/0/001.p/5',
      'tile/1/000.p/1',
      'tile/entries/000',
      'tile/entries/001.p/5',
    ]);
    const counted: Record<string, number> = {};
    for (const [path, bytes] of files) {
      for (const { at, turned } of eachByteTurned(bytes)) {
        const code = await codeOf(() => verifyLog({ fetchBytes: serve(new Map(files).set(path, turned)), vkey }));
        expect(code, `${path} at ${at}`).not.toBe('none');
        counted[path] = (counted[path] ?? 0) + 1;
      }
    }
    expect(counted['tile/0/000']).toBe(8192);
  });
});
