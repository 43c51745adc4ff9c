/** The earliest of some instants. Compared as instants: as texts `…:00.5Z` would stand before `…:00Z`. */
export function earliest(first: string, ...others: readonly string[]): string {
  return others.reduce((least, one) => (Temporal.Instant.compare(one, least) < 0 ? one : least), first);
}
