import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newId, type RecordingId, type SegmentId } from './ids.ts';
import { headerBytes, plaintextSize, sealedSize, tagBytes } from './sealed-format.ts';
import { openSealed } from './sealed-reader.ts';
import { sealStream } from './sealed-stream.ts';
import { bytesOf, patternBytes, piecesOf } from './testing/zone.ts';

/** Sizes around the borders of chunks, where counting goes wrong. */
const sizes = (chunkBytes: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -2, max: 2 }))
    .map(([n, off]) => Math.max(0, n * chunkBytes + off));

it('gives back any range of any recording exactly, reading only the chunks that the range touches', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 6, max: 9 }).chain((exponent) => fc.tuple(fc.constant(exponent), sizes(2 ** exponent))),
      fc.integer({ min: 1, max: 700 }),
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      async ([chunkExponent, sizeBytes], pieceBytes, [from, to]) => {
        const chunkBytes = 2 ** chunkExponent;
        const options = { key: randomBytes(32), recordingId: newId<RecordingId>(), segmentId: newId<SegmentId>() };
        const content = patternBytes(sizeBytes, pieceBytes);
        const input = piecesOf(content, pieceBytes);
        const sealed = await bytesOf(sealStream(input, { ...options, maximumBytes: sizeBytes, chunkExponent }));
        expect(sealed.length).toBe(sealedSize(sizeBytes, chunkBytes));
        const start = Math.floor(Math.min(from, to) * sizeBytes);
        const end = Math.floor(Math.max(from, to) * sizeBytes);
        let reads: number[] = [];
        const source = {
          sizeBytes: sealed.length,
          read: async (offset: number, length: number) => {
            reads.push(Math.floor((offset - headerBytes) / (chunkBytes + tagBytes)));
            return sealed.subarray(offset, offset + length);
          },
        };
        using reader = await openSealed(source, options);
        reads = [];
        expect(await bytesOf(reader.read(start, end))).toEqual(content.subarray(start, end));
        const touched = start === end ? 0 : Math.floor((end - 1) / chunkBytes) - Math.floor(start / chunkBytes) + 1;
        expect(reads.length).toBe(touched);
      },
    ),
    { numRuns: 150 },
  );
});

it('counts sizes both ways alike: each plaintext has one sealed length, each sealed length at most one plaintext', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 6, max: 12 }), (size, exponent) => {
      const chunkBytes = 2 ** exponent;
      expect(plaintextSize(sealedSize(size, chunkBytes), chunkBytes)).toBe(size);
      const found = plaintextSize(size, chunkBytes);
      if (found !== undefined) expect(sealedSize(found, chunkBytes)).toBe(size);
    }),
  );
});
