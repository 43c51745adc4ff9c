import { createHash, randomBytes } from 'node:crypto';
import { StreamCutter } from './cut-stream.ts';
import { type DataKeyRecord, withDataKey } from './data-key.ts';
import type { ExpiryKeys } from './expiry-key.ts';
import { newId, type RecordingId, type SegmentId, type Uuid } from './ids.ts';
import { keyBytes } from './key-wrap.ts';
import type { PlannedSegment } from './plan-segments.ts';
import type { RecordingFiles } from './recording-files.ts';
import { sealErrors } from './seal-errors.ts';
import { sealStream } from './sealed-stream.ts';
import { recordingSha256, type SegmentFacts, type SegmentRecord, wrapSegmentKey } from './segment.ts';
import { joinKey } from './split-key.ts';

/** A recording on its way in. */
export interface IncomingRecording {
  readonly recordingId: RecordingId;
  readonly cameraId: Uuid;
  /** From `planSegments`. */
  readonly segments: readonly PlannedSegment[];
  readonly content: AsyncIterable<Uint8Array>;
  /** Limit of the whole recording; more ends in `vault/recording-too-large`. */
  readonly maximumBytes: number;
  readonly signal?: AbortSignal;
}

/** What a recording is sealed with: files, keys, and the data key of each segment's camera and hour. */
export interface SealingPlace {
  readonly files: RecordingFiles;
  readonly expiryKeys: ExpiryKeys;
  readonly dataKeyOf: (segment: PlannedSegment) => Promise<DataKeyRecord>;
  /**
   * Hands the share of a segment to those who keep it; absent: keys are not split. It is called before the segment's rows are
   * made, so that no half is kept without the other. The share is zeroed afterwards.
   */
  readonly closeShare?: (share: Uint8Array, facts: SegmentFacts) => Promise<void>;
}

/** A recording whose sealed bytes are on the disk; kept from the moment its rows are committed. */
export interface SealedRecording {
  readonly segments: readonly SegmentRecord[];
  readonly sizeBytes: number;
  /** SHA-256 of the whole recording as it came, hex. */
  readonly plaintextSha256: string;
  /** SHA-256 over the segments' facts, hex: the digest for the journal. */
  readonly recordingSha256: string;
}

/**
 * Seals a recording of any size as it streams in, in constant memory, each segment under a random key of its own. On any
 * error, or when the signal ends it, no file stays. What a crash leaves is an orphan for the sweep, and opens for nobody:
 * its key was only in memory.
 */
export async function sealRecording(place: SealingPlace, incoming: IncomingRecording): Promise<SealedRecording> {
  const whole = createHash('sha256');
  const sealed: SegmentRecord[] = [];
  const begun: SegmentId[] = [];
  let sizeBytes = 0;
  await using cutter = new StreamCutter(incoming.content);
  try {
    for (const planned of incoming.segments) {
      const segmentId = newId<SegmentId>();
      begun.push(segmentId);
      const dataKey = await place.dataKeyOf(planned);
      const maximumBytes = incoming.maximumBytes - sizeBytes;
      const content = hashed(cutter.part(planned.sizeBytes), (piece) => whole.update(piece));
      const record = await sealSegment(place, { ...incoming, content, maximumBytes }, planned, { segmentId, dataKey });
      checkPart(incoming.recordingId, planned, record.sizeBytes);
      sizeBytes += record.sizeBytes;
      sealed.push(record);
    }
    if (!(await cutter.isEnded()))
      throw partsMismatch(incoming.recordingId, incoming.segments.length - 1, 'more bytes came than were announced');
  } catch (error) {
    for (const segmentId of begun) await place.files.delete(segmentId);
    throw error;
  }
  return {
    segments: sealed,
    sizeBytes,
    plaintextSha256: whole.digest('hex'),
    recordingSha256: recordingSha256(sealed),
  };
}

async function sealSegment(
  place: SealingPlace,
  incoming: IncomingRecording,
  planned: PlannedSegment,
  names: { readonly segmentId: SegmentId; readonly dataKey: DataKeyRecord },
): Promise<SegmentRecord> {
  const { recordingId, cameraId, content, maximumBytes, signal } = incoming;
  const { segmentId, dataKey } = names;
  const { closeShare } = place;
  const own = randomBytes(keyBytes);
  const share = closeShare === undefined ? undefined : randomBytes(keyBytes);
  const key = share === undefined ? own : joinKey(own, share, { recordingId, segmentId });
  try {
    const options = { key, recordingId, segmentId, maximumBytes, ...(signal === undefined ? {} : { signal }) };
    const summary = await place.files.store(segmentId, sealStream(content, options));
    const facts: SegmentFacts = {
      recordingId,
      segmentId,
      ordinal: planned.ordinal,
      cameraId,
      capturedFrom: planned.capturedFrom.toString(),
      capturedTo: planned.capturedTo.toString(),
      ...summary,
    };
    const { dataKeyId } = dataKey;
    const isSplit = closeShare !== undefined && share !== undefined;
    if (isSplit) await closeShare(share, facts);
    return await withDataKey(place.expiryKeys, dataKey, (opened) => ({
      ...facts,
      dataKeyId,
      isSplit,
      wrappedKey: wrapSegmentKey(opened, dataKeyId, own, { ...facts, isSplit }),
    }));
  } finally {
    own.fill(0);
    share?.fill(0);
    key.fill(0);
  }
}

function checkPart(recordingId: RecordingId, planned: PlannedSegment, foundBytes: number): void {
  if (planned.sizeBytes !== undefined && planned.sizeBytes !== foundBytes)
    throw partsMismatch(recordingId, planned.ordinal, `${planned.sizeBytes} bytes were announced, ${foundBytes} came`);
}

function partsMismatch(recordingId: RecordingId, part: number, reason: string) {
  return sealErrors.partsMismatch({ recordingId, part, reason });
}

async function* hashed(input: AsyncIterable<Uint8Array>, update: (piece: Uint8Array) => void) {
  for await (const piece of input) {
    update(piece);
    yield piece;
  }
}
