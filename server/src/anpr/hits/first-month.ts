/**
 * Whether a read is within its first month: a calendar month on the clock of Brussels, clipped to the month's end, shut at equality. A read that a
 * camera sends later than that is no longer compared in real time. @law lfp-44-11-3decies-p4-al5-pt1 R-01 R-24
 */
export function isWithinFirstMonth(recordedAt: string, at: string): boolean {
  const recorded = Temporal.Instant.from(recordedAt);
  const now = Temporal.Instant.from(at);
  // No month is shorter than 28 days of 23 hours at least: nothing younger has to be counted on the calendar.
  if (now.epochMilliseconds - recorded.epochMilliseconds < 27 * 86_400_000) return true;
  const end = recorded.toZonedDateTimeISO('Europe/Brussels').add({ months: 1 }).toInstant();
  return Temporal.Instant.compare(now, end) < 0;
}
