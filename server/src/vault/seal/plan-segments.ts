import { hourOf } from './data-key.ts';

/** A part of a recording as its sender announces it: from its first image to its last. */
export interface AnnouncedPart {
  readonly capturedFrom: Temporal.Instant;
  readonly capturedTo: Temporal.Instant;
  /** Length in bytes; may be absent for the last part only, which then runs to the end. */
  readonly sizeBytes?: number;
}

/** A part that will be a segment, with the hour whose data key closes it. */
export interface PlannedSegment extends AnnouncedPart {
  readonly ordinal: number;
  /** Start of the UTC hour of the first image. */
  readonly hour: Temporal.Instant;
}

/** The plan of a recording, or what its sender must mend. */
export type SegmentPlan =
  | { readonly kind: 'plan'; readonly segments: readonly PlannedSegment[] }
  | { readonly kind: 'refused'; readonly part: number; readonly because: PlanFault };

/** Why an announced recording cannot be kept as announced. */
export type PlanFault =
  | 'no-parts'
  | 'too-many-parts'
  | 'backwards'
  | 'overlaps-previous'
  | 'too-long'
  | 'size-missing'
  | 'size-invalid';

/** Most parts of one recording: a day in parts of ten seconds. */
export const maximumParts = 8640;

/** House policy, not law: one uncut part spans at most this. */
export const maximumPartDuration = Temporal.Duration.from({ hours: 24 });

/**
 * Turns announced parts into segments, each closed under the data key of its own hour. A sender that cuts its recording at
 * the hour gets exact terms. A part that crosses an hour uncut is one segment that counts as old as its first image: bytes
 * cannot be told apart by instant without decoding them, and a gate that shuts too early is lawful where one too late is not.
 */
export function planSegments(parts: readonly AnnouncedPart[]): SegmentPlan {
  if (parts.length === 0) return { kind: 'refused', part: 0, because: 'no-parts' };
  if (parts.length > maximumParts) return { kind: 'refused', part: maximumParts, because: 'too-many-parts' };
  const segments: PlannedSegment[] = [];
  for (const [ordinal, part] of parts.entries()) {
    const because = faultOf(part, segments.at(-1), ordinal === parts.length - 1);
    if (because !== undefined) return { kind: 'refused', part: ordinal, because };
    segments.push({ ...part, ordinal, hour: hourOf(part.capturedFrom) });
  }
  return { kind: 'plan', segments };
}

function faultOf(part: AnnouncedPart, previous: AnnouncedPart | undefined, isLast: boolean): PlanFault | undefined {
  const { capturedFrom, capturedTo, sizeBytes } = part;
  const isBefore = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;
  if (isBefore(capturedTo, capturedFrom)) return 'backwards';
  if (isBefore(capturedFrom.add(maximumPartDuration), capturedTo)) return 'too-long';
  if (previous !== undefined && isBefore(capturedFrom, previous.capturedTo)) return 'overlaps-previous';
  if (sizeBytes === undefined) return isLast ? undefined : 'size-missing';
  return Number.isSafeInteger(sizeBytes) && sizeBytes >= 0 ? undefined : 'size-invalid';
}
