import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourOf } from './data-key.ts';
import { newId, type RecordingId } from './ids.ts';
import { readRecording, segmentsOfBytes, segmentsOfInterval } from './open-recording.ts';
import { type PlannedSegment, planSegments } from './plan-segments.ts';
import { sealRecording } from './seal-recording.ts';
import { bytesOf, codeOf, openZone, patternBytes, piecesOf, sealInZone, type Zone } from './testing/zone.ts';

const at = (text: string) => Temporal.Instant.from(text);
const dueOn = Temporal.PlainDate.from('2026-12-01');
const noon = at('2026-11-01T12:00:00Z');
const planOf = (sizes: readonly (number | undefined)[], minutes = 25): readonly PlannedSegment[] => {
  const plan = planSegments(
    sizes.map((sizeBytes, index) => {
      const capturedFrom = noon.add({ minutes: minutes * index });
      const part = { capturedFrom, capturedTo: capturedFrom.add({ minutes }) };
      return sizeBytes === undefined ? part : { ...part, sizeBytes };
    }),
  );
  if (plan.kind !== 'plan') throw new Error(plan.because);
  return plan.segments;
};
const filesIn = async (zone: Zone) =>
  (await readdir(zone.contentFolder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

describe('the plan of a recording', () => {
  const part = (from: string, to: string, sizeBytes?: number) => ({
    capturedFrom: at(from),
    capturedTo: at(to),
    ...(sizeBytes === undefined ? {} : { sizeBytes }),
  });
  it('gives each part the data key of the hour of its own first image', () => {
    expect(planOf([1, 1, 1, 1]).map((segment) => segment.hour.toString())).toEqual([
      '2026-11-01T12:00:00Z',
      '2026-11-01T12:00:00Z',
      '2026-11-01T12:00:00Z',
      '2026-11-01T13:00:00Z',
    ]);
    expect(hourOf(at('2026-11-01T12:59:59.999999999Z')).toString()).toBe('2026-11-01T12:00:00Z');
  });
  it('dates an uncut part that crosses the hour to its first image', () => {
    const plan = planSegments([part('2026-11-01T12:59:00Z', '2026-11-01T13:40:00Z')]);
    expect(plan.kind === 'plan' && plan.segments[0]?.hour.toString()).toBe('2026-11-01T12:00:00Z');
  });
  it.each([
    ['no-parts', []],
    ['backwards', [part('2026-11-01T12:00:01Z', '2026-11-01T12:00:00Z')]],
    ['too-long', [part('2026-11-01T12:00:00Z', '2026-11-02T12:00:00.001Z')]],
    [
      'overlaps-previous',
      [part('2026-11-01T12:00:00Z', '2026-11-01T12:10:00Z', 1), part('2026-11-01T12:09:59Z', '2026-11-01T12:20:00Z')],
    ],
    [
      'size-missing',
      [part('2026-11-01T12:00:00Z', '2026-11-01T12:10:00Z'), part('2026-11-01T12:10:00Z', '2026-11-01T12:20:00Z')],
    ],
    ['size-invalid', [part('2026-11-01T12:00:00Z', '2026-11-01T12:10:00Z', -1)]],
  ] as const)('is refused: %s', (because, parts) => {
    expect(planSegments(parts)).toMatchObject({ kind: 'refused', because });
  });
});

describe('a recording that streams in', () => {
  it('is cut as announced, each segment under a key and a file of its own, with digests of all', async () => {
    await using zone = await openZone();
    const content = patternBytes(250_000);
    const sealed = await sealInZone(zone, { content, segments: planOf([100_000, 70_000, 0, undefined]), dueOn });
    expect(sealed.segments.map((segment) => segment.sizeBytes)).toEqual([100_000, 70_000, 0, 80_000]);
    expect(sealed.sizeBytes).toBe(250_000);
    expect(sealed.plaintextSha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect(new Set(sealed.segments.map((segment) => segment.dataKeyId)).size).toBe(2);
    expect((await filesIn(zone)).length).toBe(4);
    expect(sealed.recordingSha256).not.toBe(
      (await sealInZone(zone, { content, segments: planOf([250_000]), dueOn })).recordingSha256,
    );
  });

  it('leaves nothing when fewer or more bytes come than were announced', async () => {
    await using zone = await openZone();
    const content = patternBytes(1000);
    for (const sizes of [[600, 401], [600, 399], [999], [1001], [2000, undefined]]) {
      const work = sealInZone(zone, { content, segments: planOf(sizes), dueOn });
      expect(await codeOf(work), String(sizes)).toBe('vault/parts-mismatch');
      expect(await filesIn(zone)).toEqual([]);
    }
  });

  it('leaves nothing when it is too large, aborted while the sender is silent, or the sender fails', async () => {
    await using zone = await openZone();
    const { segments } = await sealInZone(zone, { content: patternBytes(1), segments: planOf([1]), dueOn });
    const [first] = segments;
    if (first === undefined) throw new Error('nothing was sealed');
    await zone.files.delete(first.segmentId);
    const place = { files: zone.files, expiryKeys: zone.store, dataKeyOf: () => zone.dataKeyOf(first) };
    const base = {
      recordingId: newId<RecordingId>(),
      cameraId: zone.cameraId,
      segments: planOf([500, undefined]),
      maximumBytes: 900,
    };
    const tooLarge = sealRecording(place, { ...base, content: piecesOf(patternBytes(901), 90) });
    expect(await codeOf(tooLarge)).toBe('vault/recording-too-large');
    const abort = new AbortController();
    async function* silent() {
      yield patternBytes(600);
      setImmediate(() => abort.abort());
      await new Promise(() => undefined);
    }
    expect(await codeOf(sealRecording(place, { ...base, content: silent(), signal: abort.signal }))).toBe(
      'vault/seal-aborted',
    );
    async function* failing() {
      yield patternBytes(600);
      throw new Error('the camera went away');
    }
    expect(await codeOf(sealRecording(place, { ...base, content: failing() }))).toContain('the camera went away');
    expect(await filesIn(zone)).toEqual([]);
    const fits = await sealRecording(place, { ...base, content: piecesOf(patternBytes(900), 90) });
    expect(fits.sizeBytes).toBe(900);
  });
});

describe('reading a recording', () => {
  it('asks about each segment at the moment it is opened, and stops at the first that is refused', async () => {
    await using zone = await openZone();
    const content = patternBytes(300);
    const { segments } = await sealInZone(zone, { content, segments: planOf([100, 100, 100]), dueOn });
    const asked: number[] = [];
    const seen: Buffer[] = [];
    const place = { files: zone.files, expiryKeys: zone.store, dataKeyOf: zone.dataKeyOf };
    const check = async ({ ordinal }: { ordinal: number }) => {
      asked.push(ordinal);
      if (ordinal === 2) throw new Error('shut');
    };
    const work = (async () => {
      for await (const piece of readRecording(place, segments, { start: 150, end: 300 }, check))
        seen.push(Buffer.from(piece));
    })();
    expect(await codeOf(work)).toContain('shut');
    expect(asked).toEqual([1, 2]);
    expect(Buffer.concat(seen)).toEqual(content.subarray(150, 200));
    const outside = bytesOf(readRecording(place, segments, { start: 0, end: 301 }, async () => undefined));
    expect(await codeOf(outside)).toBe('vault/range-outside-recording');
  });

  it('knows which segments an interval and a byte range touch', async () => {
    await using zone = await openZone();
    const { segments } = await sealInZone(zone, {
      content: patternBytes(300),
      segments: planOf([100, 100, 100]),
      dueOn,
    });
    const ordinals = (placed: readonly { segment: { ordinal: number } }[]) =>
      placed.map(({ segment }) => segment.ordinal);
    expect(ordinals(segmentsOfBytes(segments, 99, 100))).toEqual([0]);
    expect(ordinals(segmentsOfBytes(segments, 99, 101))).toEqual([0, 1]);
    expect(ordinals(segmentsOfBytes(segments.toReversed(), 0, 300))).toEqual([0, 1, 2]);
    expect(ordinals(segmentsOfInterval(segments, noon.add({ minutes: 26 }), noon.add({ minutes: 49 })))).toEqual([1]);
    expect(ordinals(segmentsOfInterval(segments, noon.add({ minutes: 25 }), noon.add({ minutes: 25 })))).toEqual([
      0, 1,
    ]);
    expect(segmentsOfInterval(segments, noon.add({ minutes: 76 }), noon.add({ minutes: 80 }))).toEqual([]);
  });

  it('gives back any range of any cut exactly', async () => {
    await using zone = await openZone();
    const cuts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(cuts, fc.nat(), fc.nat(), async (sizes, a, b) => {
        const content = patternBytes(
          sizes.reduce((sum, size) => sum + size, 0),
          a,
        );
        const { segments } = await sealInZone(zone, { content, segments: planOf(sizes), dueOn });
        const [start = 0, end = 0] = [a % (content.length + 1), b % (content.length + 1)].toSorted((x, y) => x - y);
        const place = { files: zone.files, expiryKeys: zone.store, dataKeyOf: zone.dataKeyOf };
        const read = await bytesOf(readRecording(place, segments, { start, end }, async () => undefined));
        expect(read).toEqual(content.subarray(start, end));
      }),
      { numRuns: 25 },
    );
  });
});
