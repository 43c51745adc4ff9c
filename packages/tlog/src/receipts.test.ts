import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acknowledgementDueAt,
  acknowledgementsOf,
  batchHash,
  batchOf,
  checkBatchChain,
  formatAcknowledgement,
  formatBatch,
  INTEGRATED_WITHIN_SECONDS,
  type PromisedBatch,
  parseAcknowledgement,
  parseBatch,
  rootOfBatch,
  signBatch,
  verifyAcknowledgement,
  verifyBatch,
} from './acknowledgement.ts';
import { utf8 } from './bytes.ts';
import type { CosignatureType } from './cosignature.ts';
import { makeInclusionProof } from './inclusion-proof.ts';
import { hashLeaf } from './merkle.ts';
import { noteSigner, signNote } from './note-signer.ts';
import { codeOf, flipBit, sampleEntries, sampleKey, sampleLog } from './sample-log.ts';
import { formatTlogProof, parseTlogProof, verifyTlogProof } from './tlog-proof.ts';
import { readerOverLeaves } from './tree-shape.ts';

async function sampleProof(index = 73, size = 100, type: CosignatureType = 'cosignature-ml-dsa-44') {
  const witness = noteSigner(await sampleKey('w.example', 2, type), () => 99);
  const log = await sampleLog(sampleEntries(size), { cosigners: [witness] });
  const proof = await makeInclusionProof(index, size, readerOverLeaves(log.leafHashes));
  const checkpoint = new TextDecoder().decode(log.files.get('checkpoint'));
  const leafHash = log.leafHashes[index] ?? new Uint8Array();
  const trust = { logKeys: [log.signing.key], witnessKeys: [witness.key], leafHash };
  return { parts: { index, proof, checkpoint }, text: formatTlogProof({ index, proof, checkpoint }), trust };
}

describe('a tlog-proof file', () => {
  it('has the lines that C2SP tlog-proof names', async () => {
    const { text, parts } = await sampleProof();
    const lines = text.split('\n');
    expect(lines[0]).toBe('c2sp.org/tlog-proof@v1');
    expect(lines[1]).toBe('index 73');
    expect(lines.indexOf('')).toBe(2 + parts.proof.length);
    expect(text.endsWith(parts.checkpoint)).toBe(true);
  });

  it('verifies offline and tells who cosigned', async () => {
    const { text, trust } = await sampleProof();
    const verified = await verifyTlogProof(text, trust);
    expect(verified).toMatchObject({
      index: 73,
      checkpoint: { size: 100 },
      witnessSignatures: [{ timestampSeconds: 99 }],
    });
    const alone = await sampleProof(0, 1);
    expect((await verifyTlogProof(alone.text, alone.trust)).index).toBe(0);
  });

  it('carries extra bytes of the application', async () => {
    const { parts, trust } = await sampleProof();
    for (const extra of [utf8('age-v1'), new Uint8Array()]) {
      const text = formatTlogProof({ ...parts, extra });
      expect(parseTlogProof(text).extra).toEqual(extra);
      expect((await verifyTlogProof(text, trust)).index).toBe(73);
    }
  });

  it('is refused for another leaf, index or log', async () => {
    const { text, trust } = await sampleProof();
    const other = { ...trust, leafHash: hashLeaf(utf8('another')) };
    expect(await codeOf(() => verifyTlogProof(text, other))).toBe('tlog/inclusion-broken');
    expect(await codeOf(() => verifyTlogProof(text.replace('index 73', 'index 72'), trust))).toBe(
      'tlog/inclusion-broken',
    );
    expect(await codeOf(() => verifyTlogProof(text, { ...trust, logKeys: [] }))).toBe('tlog/signature-missing');
    expect(await codeOf(() => verifyTlogProof(text, { ...trust, origin: 'x.example' }))).toBe('tlog/wrong-origin');
  });

  it('is refused with any byte changed', async () => {
    const { text, trust } = await sampleProof(73, 100, 'cosignature-ed25519');
    const bytes = utf8(text);
    for (let at = 0; at < bytes.length; at++) {
      const changed = flipBit(bytes, at * 8 + (at % 8));
      const code = await codeOf(() => verifyTlogProof(changed, trust));
      // A line of the witness whose name or id was changed is a line of an unknown key: the rest still holds, and the
      // witness is no longer among those who signed.
      if (code === 'none') expect((await verifyTlogProof(changed, trust)).witnessSignatures).toEqual([]);
      else expect(code).toMatch(/malformed|inclusion-broken|signature/);
    }
  });

  it.each([
    ['another first line', (text: string) => text.replace('@v1', '@v2')],
    ['no index', (text: string) => text.replace(/index 73\n/, '')],
    ['a leading zero', (text: string) => text.replace('index 73', 'index 073')],
    ['extra after the index', (text: string) => text.replace('index 73', 'index 73\nextra YQ==')],
    ['no checkpoint', (text: string) => text.slice(0, text.indexOf('\n\n'))],
    ['64 hashes', (text: string) => text.replace('index 73', `index 73${`\n${'A'.repeat(43)}=`.repeat(64)}`)],
    ['a short hash', (text: string) => text.replace('index 73', 'index 73\nYQ==')],
  ])('is refused with %s', async (_, change) => {
    const { text } = await sampleProof();
    expect(await codeOf(() => parseTlogProof(change(text)))).toBe('tlog/malformed-proof');
  });

  it('never ends with anything but a TlogError on random bytes', async () => {
    const pieces = fc.constantFrom('c2sp.org/tlog-proof@v1', '\n', 'index ', 'extra ', '7', `${'A'.repeat(43)}=`, ' ');
    const input = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(pieces).map((some) => utf8(some.join(''))),
    );
    const { trust } = await sampleProof(0, 1);
    await fc.assert(
      fc.asyncProperty(input, async (bytes) => {
        expect(await codeOf(() => verifyTlogProof(bytes, trust))).not.toBe('none');
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a signed acknowledgement', () => {
  const leaves = Array.from({ length: 7 }, (_, i) => hashLeaf(utf8(`act ${i}`)));
  const facts: PromisedBatch = {
    origin: 'log.example',
    root: rootOfBatch(leaves),
    size: leaves.length,
    at: '2026-11-21T10:00:00.250Z',
    integratedWithinSeconds: INTEGRATED_WITHIN_SECONDS,
  };
  const signed = async (over: Partial<PromisedBatch> = {}) =>
    signBatch({ ...facts, ...over }, await sampleKey('log.example', 1));

  it('verifies for each leaf of the commit after its way through JSON', async () => {
    const { key } = await sampleKey('log.example', 1);
    for (let size = 1; size <= 33; size++) {
      const some = Array.from({ length: size }, (_, i) => hashLeaf(utf8(`${size} ${i}`)));
      const batch = await signed({ root: rootOfBatch(some), size, previous: hashLeaf(utf8('before')) });
      expect(parseBatch(formatBatch(batch))).toEqual(batch);
      await verifyBatch(batch, key);
      for (const [index, ack] of acknowledgementsOf(batch, some).entries()) {
        const read = parseAcknowledgement(formatAcknowledgement(ack));
        expect(read).toEqual(ack);
        expect(read.leafHash).toEqual(some[index]);
        expect(batchOf(read)).toEqual(batch);
        await verifyAcknowledgement(read, key);
      }
    }
  });

  it('is refused when any of its facts was changed', async () => {
    const { key } = await sampleKey('log.example', 1);
    const batch = await signed();
    const [, , ack] = acknowledgementsOf(batch, leaves);
    if (ack === undefined) throw new TypeError('no third leaf');
    const changed = [
      { ...ack, leafHash: flipBit(ack.leafHash, 0) },
      { ...ack, index: 3 },
      { ...ack, path: ack.path.map((hash, i) => (i === 1 ? flipBit(hash, 9) : hash)) },
      { ...ack, size: 8 },
      { ...ack, at: '2026-11-21T10:00:00.251Z' },
      { ...ack, integratedWithinSeconds: 11 },
      { ...ack, previous: ack.leafHash },
    ];
    for (const lie of changed)
      expect(await codeOf(() => verifyAcknowledgement(lie, key))).toBe('tlog/signature-invalid');
    for (const path of [ack.path.slice(1), [...ack.path, ack.leafHash]])
      expect(await codeOf(() => verifyAcknowledgement({ ...ack, path }, key))).toBe('tlog/inclusion-broken');
    for (let bit = 0; bit < 512; bit++) {
      const lie = { ...ack, signature: flipBit(ack.signature, bit) };
      expect(await codeOf(() => verifyAcknowledgement(lie, key))).toBe('tlog/signature-invalid');
    }
    const foreign = await sampleKey('log.example', 2);
    expect(await codeOf(() => verifyAcknowledgement(ack, foreign.key))).toBe('tlog/signature-missing');
    expect(await codeOf(() => verifyAcknowledgement({ ...ack, origin: 'x' }, key))).toBe('tlog/wrong-origin');
  });

  it('can never be shown as a note of the same key', async () => {
    let message = new Uint8Array();
    const { key } = await sampleKey('log.example', 1);
    const recorder = {
      key,
      signBytes: async (bytes: Uint8Array) => {
        message = new Uint8Array(bytes);
        return new Uint8Array(64);
      },
    };
    await signBatch(facts, recorder);
    const text = new TextDecoder().decode(message);
    expect(await codeOf(() => signNote(text, [noteSigner(recorder, () => 0)]))).toBe('tlog/malformed-note');
  });

  it('shows that a commit is missing, added or moved', async () => {
    const chain = [await signed()];
    for (let i = 1; i < 5; i++) {
      const previous = batchHash(chain.at(-1) ?? facts);
      chain.push(await signed({ root: hashLeaf(utf8(`act ${i}`)), size: 1, previous }));
    }
    checkBatchChain(chain);
    checkBatchChain(chain.slice(2), batchHash(chain[1] ?? facts));
    for (let gap = 0; gap < 4; gap++) {
      expect(await codeOf(() => checkBatchChain(chain.filter((_, i) => i !== gap)))).toBe('tlog/acknowledgement-gap');
    }
    expect(await codeOf(() => checkBatchChain([...chain].reverse()))).toBe('tlog/acknowledgement-gap');
    expect(await codeOf(() => checkBatchChain(chain.slice(1)))).toBe('tlog/acknowledgement-gap');
  });

  it('says until when it must be kept', async () => {
    expect(acknowledgementDueAt(await signed({ at: '2026-12-31T23:59:55.250Z' }))).toBe('2027-01-01T00:00:05.250Z');
  });

  it('is refused when it is not of our form', async () => {
    const batch = await signed();
    const json = JSON.parse(formatAcknowledgement(acknowledgementsOf(batch, leaves)[0] ?? fail()));
    const shared = [
      { more: 1 },
      { at: '2026-11-21T10:00:00Z' },
      { at: '2026-02-30T10:00:00.000Z' },
      { integratedWithinSeconds: 0.5 },
      { integratedWithinSeconds: 86_401 },
      { integratedWithinSeconds: '10' },
      { size: 0 },
      { size: 65_537 },
      { size: '7' },
      { origin: 'two\nlines' },
      { previous: null },
    ];
    const own = [
      { leafHash: 'YQ==' },
      { index: 7 },
      { index: -1 },
      { index: '0' },
      { path: 'YQ==' },
      { path: ['YQ=='] },
    ];
    const bad = [
      ...[...shared, ...own].map((change) => ({ ...json, ...change })),
      [],
      null,
      JSON.parse(formatBatch(batch)),
    ];
    for (const value of bad)
      expect(await codeOf(() => parseAcknowledgement(JSON.stringify(value)))).toBe('tlog/malformed-acknowledgement');
    const whole = JSON.parse(formatBatch(batch));
    for (const value of [...[...shared, { root: 'YQ==' }].map((change) => ({ ...whole, ...change })), [], null, json])
      expect(await codeOf(() => parseBatch(JSON.stringify(value)))).toBe('tlog/malformed-acknowledgement');
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        expect(await codeOf(() => parseAcknowledgement(text))).toBe('tlog/malformed-acknowledgement');
        expect(await codeOf(() => parseBatch(text))).toBe('tlog/malformed-acknowledgement');
      }),
      { numRuns: 500 },
    );
  });
});

function fail(): never {
  throw new TypeError('no leaf');
}
