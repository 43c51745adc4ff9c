import type { Queryable } from '../ledger/index.ts';
import type { LookRow, Sent } from './registers.ts';
import { type PlacedSegment, placeSegments } from './seal/open-recording.ts';
import { listSegments, listSent } from './vault-store.ts';

/** A look's segments, each with where its bytes lie in what the look shows. */
export async function segmentsOfLook(
  db: Queryable,
  look: Pick<LookRow, 'recording_id' | 'first_ordinal' | 'last_ordinal'>,
): Promise<readonly PlacedSegment[]> {
  const segments = await listSegments(db, look.recording_id);
  return placeSegments(segments.filter(({ ordinal }) => look.first_ordinal <= ordinal && ordinal <= look.last_ordinal));
}

/**
 * The intervals from which bytes were really sent: the instants of their segments, joined where they touch. A range begun and
 * not noted as done counts whole: at worst the entry says too much. `all` when the segments are gone and cannot be asked.
 */
export async function sentIntervals(db: Queryable, look: LookRow): Promise<Sent> {
  const ranges = await listSent(db, look.id);
  const segments = await segmentsOfLook(db, look);
  if (segments.length === 0) return ranges.length === 0 ? [] : 'all';
  const touched = segments.filter((placed) =>
    ranges.some((range) => range.start < placed.end && range.end > placed.start),
  );
  const joined: { from: string; to: string; nextOrdinal: number }[] = [];
  for (const { segment } of touched) {
    const last = joined.at(-1);
    if (last?.nextOrdinal === segment.ordinal) {
      last.to = segment.capturedTo;
      last.nextOrdinal += 1;
    } else joined.push({ from: segment.capturedFrom, to: segment.capturedTo, nextOrdinal: segment.ordinal + 1 });
  }
  return joined.map(({ from, to }) => ({ from, to }));
}
