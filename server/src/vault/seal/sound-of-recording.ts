import { type OpeningPlace, placeSegments, readRecording } from './open-recording.ts';
import type { SegmentRecord } from './segment.ts';
import type { ByteSource } from './sound/page-reader.ts';
import { findSound, type SoundFinding } from './sound-track.ts';

/** Read from the sealed files in pieces of this length: opening a segment costs more than a few chunks of it. */
const windowBytes = 1 << 20;

/**
 * Finds out whether a recording that was just sealed carries sound, reading it back from its sealed files: no plaintext is
 * ever put on a disk for it. For the moment of ingest, before the rows are committed; it asks no gate. Parts that are files
 * of their own are looked at one behind the other, as they lie in the recording.
 */
export async function findSoundOfRecording(
  place: OpeningPlace,
  segments: readonly SegmentRecord[],
): Promise<SoundFinding> {
  const sizeBytes = placeSegments(segments).at(-1)?.end ?? 0;
  let start = 0;
  let window = Buffer.alloc(0);
  const read = async (from: number, to: number) => {
    if (from < start || to > start + window.length) {
      start = from;
      window = await readWindow(place, segments, from, Math.min(sizeBytes, Math.max(to, from + windowBytes)));
    }
    return window.subarray(from - start, to - start);
  };
  const source: ByteSource = { sizeBytes, read };
  return findSound(source);
}

async function readWindow(place: OpeningPlace, segments: readonly SegmentRecord[], start: number, end: number) {
  const window = Buffer.alloc(end - start);
  let filled = 0;
  for await (const piece of readRecording(place, segments, { start, end }, async () => undefined)) {
    window.set(piece, filled);
    filled += piece.length;
  }
  return window;
}
