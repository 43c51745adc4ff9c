import type { AnnounceRecording } from '@clairevoie/contract';
import type { Static } from 'typebox';
import { type PlannedSegment, planSegments } from './seal/plan-segments.ts';
import { vaultErrors } from './vault-errors.ts';

/** A plan has at least one segment. */
export type Plan = readonly [PlannedSegment, ...PlannedSegment[]];

/**
 * The plan of an announcement, instants to the millisecond: their text is authenticated and goes through the database.
 * Throws `vault/announcement-refused` when its parts make none.
 */
export function planOf(announced: Static<typeof AnnounceRecording>): Plan {
  const toMillisecond = (instant: string) =>
    Temporal.Instant.from(instant).round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
  const plan = planSegments(
    announced.parts.map(({ capturedFrom, capturedTo, sizeBytes }) => ({
      capturedFrom: toMillisecond(capturedFrom),
      capturedTo: toMillisecond(capturedTo),
      ...(sizeBytes === undefined ? {} : { sizeBytes }),
    })),
  );
  if (plan.kind === 'refused') throw vaultErrors.announcementRefused({ part: plan.part, because: plan.because });
  const [first, ...others] = plan.segments;
  if (first === undefined) throw vaultErrors.announcementRefused({ part: 0, because: 'no-parts' });
  return [first, ...others];
}

/** From the first image of a plan to its last. */
export function intervalOf(plan: Plan): { readonly from: string; readonly to: string } {
  return { from: plan[0].capturedFrom.toString(), to: (plan.at(-1) ?? plan[0]).capturedTo.toString() };
}
