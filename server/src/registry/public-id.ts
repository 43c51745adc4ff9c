/**
 * The id of what everybody may come to see: a fresh UUID v7 with the first moment of its day in Brussels in place of its own. The
 * millisecond in an id is that of the act that made it, and public headers keep the hour out (ADR 0010). `at` is the act's instant.
 */
export function publicIdOf(fresh: string, at: string): string {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').startOfDay();
  const time = day.epochMilliseconds.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${fresh.slice(13)}`;
}
