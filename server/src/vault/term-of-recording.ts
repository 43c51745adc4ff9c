import { retentionOf } from '@clairevoie/law';
import type { RecordingContext } from './recording-context.ts';
import { chooseExpiryDay, commonWindow, type DeletionWindow } from './seal/expiry-day.ts';
import { expiryInstant } from './seal/expiry-key.ts';
import type { PlannedSegment } from './seal/plan-segments.ts';

/** The term of a recording: when it must be gone, and the UTC day whose expiry key closes it; null when no day can. */
export type RecordingTerm = {
  readonly latestDeletion: string;
  /** The latest of its legal minimums; null when none binds it. */
  readonly latestMinimum: string | null;
  readonly dueOn: string | null;
};

/**
 * The UTC day whose key closes the whole recording: after the latest minimum and before the earliest maximum of its segments.
 * @law lfp-25-6 lfp-25-6-al2-pt1 lfp-25-6-al2-pt2
 */
export function termOfRecording(
  planned: readonly [PlannedSegment, ...PlannedSegment[]],
  context: RecordingContext,
  at: string,
): RecordingTerm {
  const windowOf = ({ capturedFrom, capturedTo }: PlannedSegment): DeletionWindow => {
    const { earliestDeletion, latestDeletion } = retentionOf(
      {
        recordedFrom: capturedFrom.toString(),
        recordedTo: capturedTo.toString(),
        camera: context.camera,
        ...(context.place === null ? {} : { place: context.place }),
        ...(context.configuredRetention === null ? {} : { configuredRetention: context.configuredRetention }),
        ...(context.assessedRetention === null ? {} : { assessedRetention: context.assessedRetention }),
      },
      at,
    );
    const earliestMaximum = Temporal.Instant.from(latestDeletion);
    return earliestDeletion === null
      ? { earliestMaximum }
      : { earliestMaximum, latestMinimum: Temporal.Instant.from(earliestDeletion) };
  };
  const [first, ...others] = planned;
  const window = commonWindow(windowOf(first), ...others.map(windowOf));
  const day = chooseExpiryDay(window);
  return {
    latestDeletion: window.earliestMaximum.toString(),
    latestMinimum: window.latestMinimum?.toString() ?? null,
    dueOn: day.kind === 'day' ? day.dueOn.toString() : null,
  };
}

/** Whether the day of the term has begun at `at`: its key is destroyed then, and closes nothing any more. */
export function isTermOver({ dueOn }: Pick<RecordingTerm, 'dueOn'>, at: string): boolean {
  return dueOn !== null && Temporal.Instant.compare(expiryInstant(Temporal.PlainDate.from(dueOn)), at) <= 0;
}

/** Whether a recording of this term can be kept at `at`: a day is left for its deletion, and it has not begun. */
export function canBeKept(term: RecordingTerm, at: string): boolean {
  return term.dueOn !== null && !isTermOver(term, at);
}
