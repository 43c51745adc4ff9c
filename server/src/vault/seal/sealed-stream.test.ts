import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { newId, type RecordingId, type SegmentId } from './ids.ts';
import { headerBytes, tagBytes } from './sealed-format.ts';
import { openSealed, type SealedSource } from './sealed-reader.ts';
import { type SealSummary, sealStream } from './sealed-stream.ts';
import { bytesOf, codeOf, patternBytes, piecesOf } from './testing/zone.ts';

const chunkExponent = 6;
const full = 64 + tagBytes;
const name = () => ({ recordingId: newId<RecordingId>(), segmentId: newId<SegmentId>() });
const source = (bytes: Uint8Array): SealedSource => ({
  sizeBytes: bytes.length,
  read: async (offset, length) => bytes.subarray(offset, offset + length),
});

async function sealBytes(content: Uint8Array, options: Parameters<typeof sealStream>[1]) {
  const generator = sealStream(piecesOf(content, 50), options);
  const pieces: Uint8Array[] = [];
  for (;;) {
    const next = await generator.next();
    if (next.done === true) return { sealed: Buffer.concat(pieces), summary: next.value };
    pieces.push(next.value);
  }
}

/** A segment of five chunks and a bit, with what is needed to open it. */
async function sealedSample(sizeBytes = 64 * 5 + 7) {
  const key = randomBytes(32);
  const names = name();
  const content = patternBytes(sizeBytes);
  const { sealed, summary } = await sealBytes(content, { key, ...names, maximumBytes: 1e6, chunkExponent });
  return { key, names, content, sealed, summary };
}
const chunkAt = (sealed: Buffer, index: number) =>
  sealed.subarray(headerBytes + index * full, headerBytes + (index + 1) * full);
const withChunks = (sealed: Buffer, ...order: Buffer[]) => Buffer.concat([sealed.subarray(0, headerBytes), ...order]);

describe('a sealed segment', () => {
  it('states sizes and digests of what came in and of what lies on the disk', async () => {
    const { content, sealed, summary } = await sealedSample();
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(summary).toEqual<SealSummary>({
      sizeBytes: content.length,
      sealedSizeBytes: sealed.length,
      plaintextSha256: sha256(content),
      sealedSha256: sha256(sealed),
    });
  });

  it('shows nothing of its content, and twice the same recording looks different', async () => {
    const key = randomBytes(32);
    const names = name();
    const options = { key, ...names, maximumBytes: 1e6, chunkExponent };
    const first = await sealBytes(Buffer.alloc(640), options);
    const second = await sealBytes(Buffer.alloc(640), options);
    expect(first.sealed.subarray(headerBytes).equals(second.sealed.subarray(headerBytes))).toBe(false);
    expect(first.sealed.includes(Buffer.alloc(16))).toBe(false);
  });

  it('takes a Node stream and a web stream', async () => {
    const content = patternBytes(1000);
    for (const input of [Readable.from([content]), new Blob([Uint8Array.from(content)]).stream()]) {
      const key = randomBytes(32);
      const names = name();
      const sealed = await bytesOf(sealStream(input, { key, ...names, maximumBytes: 1000 }));
      using reader = await openSealed(source(sealed), { key, ...names });
      expect(await bytesOf(reader.read(0, 1000))).toEqual(content);
    }
  });

  it('keeps one chunk in memory, whatever the size of the recording', async () => {
    const piece = Buffer.alloc(1 << 20);
    async function* long() {
      for (let count = 0; count < 256; count += 1) yield piece;
    }
    let peakBytes = 0;
    const before = process.memoryUsage().rss;
    let seen = 0;
    for await (const out of sealStream(long(), { key: randomBytes(32), ...name(), maximumBytes: 2 ** 40 })) {
      seen += out.length;
      peakBytes = Math.max(peakBytes, process.memoryUsage().rss - before);
    }
    expect(seen).toBeGreaterThan(256 << 20);
    expect(peakBytes).toBeLessThan(128 << 20);
  });

  it('is refused above its limit, at the byte above it', async () => {
    const options = { key: randomBytes(32), ...name(), maximumBytes: 100, chunkExponent };
    expect((await sealBytes(patternBytes(100), options)).summary.sizeBytes).toBe(100);
    expect(await codeOf(sealBytes(patternBytes(101), options))).toBe('vault/recording-too-large');
  });

  it('ends at once when it is aborted, even while the sender is silent', async () => {
    const abort = new AbortController();
    async function* silent() {
      yield patternBytes(10);
      await new Promise(() => undefined);
    }
    const options = { key: randomBytes(32), ...name(), maximumBytes: 100, chunkExponent, signal: abort.signal };
    const work = bytesOf(sealStream(silent(), options));
    setImmediate(() => abort.abort());
    expect(await codeOf(work)).toBe('vault/seal-aborted');
  });

  it('never puts the key into an error', async () => {
    const key = Buffer.alloc(32, 0x41);
    for (const options of [
      { key, ...name(), maximumBytes: 1, chunkExponent },
      { key, ...name(), maximumBytes: 10, chunkExponent: 40 },
    ]) {
      const error: unknown = await sealBytes(patternBytes(5), options).catch((caught: unknown) => caught);
      expect(Object.keys(Object(error).facts)).not.toContain('key');
    }
  });
});

describe('a sealed segment that was tampered with', () => {
  const open = (bytes: Uint8Array, sample: Awaited<ReturnType<typeof sealedSample>>, sizeBytes?: number) =>
    openSealed(source(bytes), { key: sample.key, ...sample.names, ...(sizeBytes === undefined ? {} : { sizeBytes }) });
  const readAll = async (bytes: Uint8Array, sample: Awaited<ReturnType<typeof sealedSample>>, sizeBytes?: number) => {
    using reader = await open(bytes, sample, sizeBytes);
    return await bytesOf(reader.read(0, reader.sizeBytes)); // awaited: the reader must outlive the reading
  };

  it('is refused when two chunks change places', async () => {
    const sample = await sealedSample();
    const [a, b, c, ...rest] = [0, 1, 2, 3, 4, 5].map((index) => chunkAt(sample.sealed, index));
    if (a === undefined || b === undefined || c === undefined) throw new Error('the sample is too short');
    expect(await codeOf(readAll(withChunks(sample.sealed, a, c, b, ...rest), sample))).toBe(
      'vault/sealed-chunk-reordered',
    );
  });

  it('is refused when a chunk is repeated in the place of another', async () => {
    const sample = await sealedSample();
    const order = [0, 1, 1, 3, 4, 5].map((index) => chunkAt(sample.sealed, index));
    expect(await codeOf(readAll(withChunks(sample.sealed, ...order), sample))).toBe('vault/sealed-chunk-reordered');
  });

  it('is refused when it ends early, at a chunk or within one, with or without its announced size', async () => {
    const sample = await sealedSample();
    for (const cut of [
      headerBytes + full * 3,
      headerBytes + full * 3 + 20,
      sample.sealed.length - 1,
      headerBytes,
      40,
    ]) {
      const left = sample.sealed.subarray(0, cut);
      expect(await codeOf(open(left, sample, sample.content.length))).toBe('vault/sealed-truncated');
    }
    expect(await codeOf(open(sample.sealed.subarray(0, headerBytes + full * 3), sample))).toBe(
      'vault/sealed-truncated',
    );
    expect(await codeOf(open(sample.sealed.subarray(0, headerBytes), sample))).toBe('vault/sealed-truncated');
  });

  it('is refused when something stands behind its end', async () => {
    const sample = await sealedSample(64 * 2);
    const longer = Buffer.concat([sample.sealed, chunkAt(sample.sealed, 0)]);
    expect(await codeOf(open(longer, sample, sample.content.length))).toBe('vault/sealed-trailing-data');
    // Without an announced size, too: the chunk that says "last" is not the last.
    const cheat = withChunks(sample.sealed, chunkAt(sample.sealed, 1), chunkAt(sample.sealed, 1));
    expect(await codeOf(readAll(cheat, sample))).toMatch(/^vault\/sealed-/);
    expect(await codeOf(open(longer, sample))).toMatch(/^vault\/sealed-/);
  });

  it('is refused when a chunk comes from another recording, even one sealed with the same key', async () => {
    const sample = await sealedSample();
    const content = patternBytes(sample.content.length, 9);
    const other = await sealBytes(content, { key: sample.key, ...name(), maximumBytes: 1e6, chunkExponent });
    const order = [0, 1, 2, 3, 4, 5].map((index) => chunkAt(index === 2 ? other.sealed : sample.sealed, index));
    expect(await codeOf(readAll(withChunks(sample.sealed, ...order), sample))).toBe('vault/sealed-chunk-altered');
  });

  it('is refused in the place of another segment, and under another key', async () => {
    const sample = await sealedSample();
    const wrongSegment = { ...sample, names: { ...sample.names, segmentId: newId<SegmentId>() } };
    const wrongRecording = { ...sample, names: { ...sample.names, recordingId: newId<RecordingId>() } };
    expect(await codeOf(open(sample.sealed, wrongSegment))).toBe('vault/sealed-wrong-recording');
    expect(await codeOf(open(sample.sealed, wrongRecording))).toBe('vault/sealed-wrong-recording');
    expect(await codeOf(open(sample.sealed, { ...sample, key: randomBytes(32) }))).toBe('vault/sealed-wrong-key');
    const renamed = Buffer.from(sample.sealed);
    Buffer.from(wrongSegment.names.segmentId.replaceAll('-', ''), 'hex').copy(renamed, 48);
    expect(await codeOf(open(renamed, wrongSegment))).toBe('vault/sealed-wrong-key');
  });

  it('is refused after any one bit of it was flipped', async () => {
    for (const sizeBytes of [0, 1, 64, 65, 150]) {
      const sample = await sealedSample(sizeBytes);
      for (let at = 0; at < sample.sealed.length; at += 1) {
        const flipped = Buffer.from(sample.sealed);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
        expect(await codeOf(readAll(flipped, sample)), `byte ${at} of ${sizeBytes}`).toMatch(/^vault\/sealed-/);
      }
    }
  });

  it('does not give out a byte of a chunk that is not whole, and gives the whole ones before it', async () => {
    const sample = await sealedSample();
    const flipped = Buffer.from(sample.sealed);
    const at = headerBytes + full * 3 + 5;
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    using reader = await open(flipped, sample, sample.content.length);
    const seen: Buffer[] = [];
    const work = (async () => {
      for await (const piece of reader.read(0, reader.sizeBytes)) seen.push(Buffer.from(piece));
    })();
    expect(await codeOf(work)).toBe('vault/sealed-chunk-altered');
    expect(Buffer.concat(seen)).toEqual(sample.content.subarray(0, 64 * 3));
  });
});
