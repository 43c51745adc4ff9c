import { internalAct, isoWeekOf } from '@clairevoie/contract';
import type { MonitorState } from './monitor-state.ts';
import { weekOf } from './silence.ts';
import type { WeekCounts } from './week-counts.ts';

/** The counts of a week that is over and was read whole; undefined otherwise. */
export async function wholeWeek(folder: string, state: MonitorState, week: string): Promise<WeekCounts | undefined> {
  if (state.seen.lastDay === null || week >= isoWeekOf(state.seen.lastDay)) return undefined;
  const counts = await weekOf(folder, state, week);
  return counts === undefined || counts.unreadable + counts.uncounted > 0 ? undefined : counts;
}

/** Entries of a week by kind: all of them, or those with a verdict. */
export function entriesOf(
  counts: WeekCounts,
  isKind: (kind: string) => boolean,
  isVerdict = (_verdict: string) => true,
): number {
  let total = 0;
  for (const { kind, verdicts } of counts.cells)
    if (isKind(kind)) for (const [verdict, count] of Object.entries(verdicts)) if (isVerdict(verdict)) total += count;
  return total;
}

/** Entries of a week that do not say their kind (ADR 0010): any act may be among them. */
export const internalActsOf = (counts: WeekCounts): number => entriesOf(counts, (kind) => kind === internalAct);
