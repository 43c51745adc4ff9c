import { isWithinFirstMonth } from '../hits/first-month.ts';
import type { CorrelationRunRow } from './correlation-registers.ts';

type Bounds = Pick<CorrelationRunRow, 'recorded_from' | 'recorded_to' | 'branch' | 'decided_at' | 'run_at'>;

/** Whether an interval reaches past the first month at a moment, so that witnesses vouch before anything of it is compared (rule of this software). */
export function reachesPastMonth(
  { branch, recorded_from }: Pick<Bounds, 'branch' | 'recorded_from'>,
  at: string,
): boolean {
  return branch === 'judicial' && !isWithinFirstMonth(recorded_from, at);
}

/**
 * Whether the prosecutor's decision opens reads past their first month: only where the interval reached past it when the correlation was run, for the law judged decision
 * and offence then. A month that ran out afterwards was judged by nobody. @law lfp-44-11-3decies-p4-al6-s2
 */
function isPermitted({ branch, decided_at, run_at, recorded_from }: Bounds): boolean {
  if (branch !== 'judicial' || decided_at === null) return false;
  return run_at === null || !isWithinFirstMonth(recorded_from, run_at);
}

/**
 * Whether a read may be compared by a correlation at a moment: within the interval that was asked for, and within its first month unless the prosecutor
 * permitted more. A month that runs out while the server compares is out. @law lfp-44-11-3decies-p4-al5-pt1 lfp-44-11-3decies-p4-al6-s2 R-01
 */
export function isOpenTo(run: Bounds, recordedAt: string, at: string): boolean {
  const isAsked =
    Temporal.Instant.compare(run.recorded_from, recordedAt) <= 0 &&
    Temporal.Instant.compare(recordedAt, run.recorded_to) < 0;
  return isAsked && (isWithinFirstMonth(recordedAt, at) || isPermitted(run));
}
