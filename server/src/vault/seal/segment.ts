import { createHash } from 'node:crypto';
import { encodeContext } from './bound-context.ts';
import type { DataKeyId, RecordingId, SegmentId, Uuid } from './ids.ts';
import { unwrapKey, type WrapPurpose, wrapKey } from './key-wrap.ts';

/** What a segment is: fixed when it is sealed, bound to its key, never changed. Instants are ISO strings in UTC. */
export interface SegmentFacts {
  readonly recordingId: RecordingId;
  readonly segmentId: SegmentId;
  /** Place in the recording, from 0. */
  readonly ordinal: number;
  readonly cameraId: Uuid;
  /** Recording instant of its first image: what the law counts from. */
  readonly capturedFrom: string;
  /** Recording instant of its last image. */
  readonly capturedTo: string;
  readonly sizeBytes: number;
  readonly sealedSizeBytes: number;
  readonly plaintextSha256: string;
  readonly sealedSha256: string;
}

/** A segment as the database keeps it: its facts, and its key, or the host's half of it, closed under a data key. */
export interface SegmentRecord extends SegmentFacts {
  readonly dataKeyId: DataKeyId;
  readonly wrappedKey: Uint8Array;
  /** Whether `wrappedKey` is the host's half alone: then a share is needed beside it (ADR 0016). */
  readonly isSplit: boolean;
}

/**
 * Closes a segment's key, or the host's half, under a data key, bound to all its facts: who changes an instant, a camera or a size in the
 * database, to move the segment past its gate, gets a key that does not open.
 */
export function wrapSegmentKey(
  dataKey: Uint8Array,
  dataKeyId: DataKeyId,
  key: Uint8Array,
  facts: SegmentFacts & Pick<SegmentRecord, 'isSplit'>,
): Buffer {
  return wrapKey(dataKey, key, segmentPurpose(facts, dataKeyId));
}

/** Opens a segment's key, or the host's half; throws `vault/wrapped-key-refused`. The caller zeroes the result. */
export function unwrapSegmentKey(dataKey: Uint8Array, record: SegmentRecord): Buffer {
  return unwrapKey(dataKey, record.wrappedKey, segmentPurpose(record, record.dataKeyId));
}

/** SHA-256 over the facts of all segments in order, hex: what the journal's ingest entry states of a recording. */
export function recordingSha256(segments: readonly SegmentFacts[]): string {
  const hash = createHash('sha256');
  for (const segment of segments) hash.update(encodeContext('segment', contextOf(segment)));
  return hash.digest('hex');
}

function segmentPurpose(facts: SegmentFacts & Pick<SegmentRecord, 'isSplit'>, dataKeyId: DataKeyId): WrapPurpose {
  // Of two purposes: who marks a segment as whole to leave the share out gets a key that does not open.
  const purpose = facts.isSplit ? 'host half' : 'segment key';
  return { purpose, keyId: facts.segmentId, context: { ...contextOf(facts), dataKeyId } };
}

function contextOf(facts: SegmentFacts) {
  const { recordingId, segmentId, ordinal, cameraId, capturedFrom, capturedTo } = facts;
  const { sizeBytes, sealedSizeBytes, plaintextSha256, sealedSha256 } = facts;
  const bytes = { sizeBytes, sealedSizeBytes, plaintextSha256, sealedSha256 };
  return { recordingId, segmentId, ordinal, cameraId, capturedFrom, capturedTo, ...bytes };
}
