import { lastReadPast } from '@clairevoie/law';
import type { PointSearchRow } from './search-registers.ts';

/** What a search looks at, instants of recording. */
export type SearchWindow = { readonly from: string; readonly to: string };

const prosecutors: readonly string[] = ['prosecutor'];

const later = (a: string, b: string): string => (Temporal.Instant.compare(a, b) >= 0 ? a : b);
const justAfter = (instant: string): string => Temporal.Instant.from(instant).add({ milliseconds: 1 }).toString();

/** Whether a window holds something past its first month. @law lfp-44-11-3decies-p3-al2-s3 */
export function isPastMonth({ from }: SearchWindow, at: string): boolean {
  return Temporal.Instant.compare(from, lastReadPast('first-month', at)) <= 0;
}

/** A judicial window cut where the first month ends: at most two parts, the older one first. Plates are recorded to the millisecond. */
export function cutAtMonth(
  window: SearchWindow,
  at: string,
): readonly (SearchWindow & { readonly part: PointSearchRow['part'] })[] {
  const split = lastReadPast('first-month', at);
  if (!isPastMonth(window, at)) return [{ ...window, part: 'whole' }];
  if (Temporal.Instant.compare(window.to, split) <= 0) return [{ ...window, part: 'past-month' }];
  return [
    { from: window.from, to: split, part: 'past-month' },
    { from: justAfter(split), to: window.to, part: 'first-month' },
  ];
}

/**
 * The part of a window that a decider may open at an instant: for whoever is no prosecutor, what is within the first month; for all, what is
 * within twelve. Where nothing is left the window stays as it is, and the law says why not. @law lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p2-al1
 */
export function openTo(deciderFunction: string, { from, to }: SearchWindow, at: string): SearchWindow {
  const term = prosecutors.includes(deciderFunction) ? 'retention' : 'first-month';
  const first = later(from, justAfter(lastReadPast(term, at)));
  return Temporal.Instant.compare(first, to) <= 0 ? { from: first, to } : { from, to };
}

// A search is counted, then its act is judged: within this minute nothing of it may pass a limit.
const slack = { seconds: 60 } as const;

/** What of a decided search may be looked at now; undefined while no decision covers anything. */
export function windowNow(
  search: Pick<PointSearchRow, 'covers_from' | 'covers_to' | 'decided_by_function'>,
  at: string,
): SearchWindow | undefined {
  const { covers_from: from, covers_to: to, decided_by_function: decider } = search;
  if (from === null || to === null || decider === null) return undefined;
  return openTo(decider, { from, to }, Temporal.Instant.from(at).add(slack).toString());
}

/** Whether a window lies within what a decision covers. */
export function isCovered({ from, to }: SearchWindow, covers: SearchWindow | undefined): boolean {
  return (
    covers !== undefined &&
    Temporal.Instant.compare(covers.from, from) <= 0 &&
    Temporal.Instant.compare(to, covers.to) <= 0
  );
}
