import { type DataKeyRecord, withDataKey } from './data-key.ts';
import type { ExpiryKeys } from './expiry-key.ts';
import type { RecordingFiles } from './recording-files.ts';
import { sealErrors } from './seal-errors.ts';
import { openSealed } from './sealed-reader.ts';
import { type SegmentRecord, unwrapSegmentKey } from './segment.ts';
import { joinKey } from './split-key.ts';

/** What a recording is opened with. */
export interface OpeningPlace {
  readonly files: RecordingFiles;
  readonly expiryKeys: ExpiryKeys;
  readonly dataKeyOf: (segment: SegmentRecord) => Promise<DataKeyRecord>;
  /** The share of a split segment; throws when nobody gives it. Absent: split segments do not open. It is not zeroed here: whoever gave it keeps it for the next range. */
  readonly shareOf?: (segment: SegmentRecord) => Promise<Uint8Array>;
}

/** A segment and where its bytes lie in the recording: [start, end). */
export interface PlacedSegment {
  readonly segment: SegmentRecord;
  readonly start: number;
  readonly end: number;
}

/** Where each segment's bytes lie in the whole recording, in order. */
export function placeSegments(segments: readonly SegmentRecord[]): PlacedSegment[] {
  let start = 0;
  return segments
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map((segment) => {
      const placed = { segment, start, end: start + segment.sizeBytes };
      start = placed.end;
      return placed;
    });
}

/** The segments whose bytes lie in [start, end): whose instants a look at these bytes must satisfy. */
export function segmentsOfBytes(segments: readonly SegmentRecord[], start: number, end: number): PlacedSegment[] {
  return placeSegments(segments).filter((placed) => placed.start < end && placed.end > start);
}

/** The segments with images in [from, to]: what a look at an interval opens. */
export function segmentsOfInterval(
  segments: readonly SegmentRecord[],
  from: Temporal.Instant,
  to: Temporal.Instant,
): PlacedSegment[] {
  return placeSegments(segments).filter(
    ({ segment }) =>
      Temporal.Instant.compare(segment.capturedFrom, to) <= 0 &&
      Temporal.Instant.compare(segment.capturedTo, from) >= 0,
  );
}

/**
 * Plaintext bytes [start, end) of a recording, chunk by chunk, opening only the segments they lie in. `check` is called for
 * each segment just before it is opened and throws to stop: the gate looks at every segment's own instant at the moment of
 * reading, not once for the recording at its beginning.
 */
export async function* readRecording(
  place: OpeningPlace,
  segments: readonly SegmentRecord[],
  range: { readonly start: number; readonly end: number },
  check: (segment: SegmentRecord) => Promise<void>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const sizeBytes = placeSegments(segments).at(-1)?.end ?? 0;
  const { start, end } = range;
  if (!(start >= 0 && start <= end && end <= sizeBytes)) throw sealErrors.rangeOutside({ start, end, sizeBytes });
  for (const placed of segmentsOfBytes(segments, start, end)) {
    await check(placed.segment);
    yield* readSegment(
      place,
      placed.segment,
      Math.max(0, start - placed.start),
      Math.min(end, placed.end) - placed.start,
    );
  }
}

async function* readSegment(
  place: OpeningPlace,
  segment: SegmentRecord,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { recordingId, segmentId, sizeBytes } = segment;
  const dataKey = await place.dataKeyOf(segment);
  // The key before the file: what fell due is told as such, also when its bytes are gone.
  const key = await withDataKey(place.expiryKeys, dataKey, (opened) => keyOf(place, segment, opened));
  try {
    await using file = await place.files.open(segmentId);
    using reader = await openSealed(file, { key, recordingId, segmentId, sizeBytes });
    yield* reader.read(start, end);
  } finally {
    key.fill(0);
  }
}

/** The segment's key; of a split one, host's half and share together. The caller zeroes the result. */
async function keyOf(place: OpeningPlace, segment: SegmentRecord, dataKey: Uint8Array): Promise<Buffer> {
  const own = unwrapSegmentKey(dataKey, segment);
  if (!segment.isSplit) return own;
  try {
    if (place.shareOf === undefined) throw sealErrors.shareMissing({ segmentId: segment.segmentId });
    return joinKey(own, await place.shareOf(segment), segment);
  } finally {
    own.fill(0);
  }
}
