import { isWithinFirstMonth } from '../hits/first-month.ts';
import type { CorrelationRunRow } from './correlation-registers.ts';

/**
 * Whether a read may be compared by a correlation at a moment: within the interval that was asked for, and within its first month unless the prosecutor
 * permitted more. A month that runs out while the server compares is out. @law lfp-44-11-3decies-p4-al5-pt1 lfp-44-11-3decies-p4-al6-s2 R-01
 */
export function isOpenTo(
  run: Pick<CorrelationRunRow, 'recorded_from' | 'recorded_to' | 'branch' | 'decided_at'>,
  recordedAt: string,
  at: string,
): boolean {
  const isAsked =
    Temporal.Instant.compare(run.recorded_from, recordedAt) <= 0 &&
    Temporal.Instant.compare(recordedAt, run.recorded_to) < 0;
  const isPermitted = run.branch === 'judicial' && run.decided_at !== null;
  return isAsked && (isPermitted || isWithinFirstMonth(recordedAt, at));
}
