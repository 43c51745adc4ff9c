/**
 * Terms of an emergency opening: product policy since 30 November 2026 (ADR 0017), in no text of law. The sixty minutes are of the
 * legal clock, and so are those within which the second person must come.
 */
export const emergencyTerms = { since: '2026-11-30', openMinutes: 60, confirmMinutes: 60, reviewHours: 72 } as const;

/** When an emergency asked for at `at` is void if nobody confirmed it. */
export function confirmBefore(at: string): string {
  return Temporal.Instant.from(at).add({ minutes: emergencyTerms.confirmMinutes }).toString();
}

/** When an emergency confirmed at `at` is over. */
export function openUntil(at: string): string {
  return Temporal.Instant.from(at).add({ minutes: emergencyTerms.openMinutes }).toString();
}

/**
 * When the review of an emergency confirmed at `at` is late: 72 hours of the civil day in Brussels, the same hour of the wall clock
 * three days later, whatever the clocks did in between (R-01 counts a person's terms by the civil day).
 */
export function reviewBefore(at: string): string {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO('Europe/Brussels')
    .add({ days: emergencyTerms.reviewHours / 24 })
    .toInstant()
    .toString();
}
