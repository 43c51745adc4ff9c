/** A decision on a search or a correlation serves seven days: a rule of ours, which the law's own judge says of searches. */
const decisionServes = { hours: 7 * 24 } as const;

/** Whether a decision was given too long ago to be used. */
export function isDecisionOver(decidedAt: string | null, at: string): boolean {
  return decidedAt !== null && Temporal.Instant.compare(Temporal.Instant.from(decidedAt).add(decisionServes), at) < 0;
}
