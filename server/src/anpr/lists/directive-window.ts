import type { CorrelationDirectiveRow } from './list-registers.ts';
import type { Branch } from './lists-in-force.ts';

/** When a directive governs which branch, in milliseconds since 1970. */
export interface DirectiveWindow {
  readonly id: string;
  readonly branches: readonly Branch[];
  readonly fromMs: number;
  /** Shut at equality; infinite while nobody set an end. */
  readonly untilMs: number;
}

/** Days of a directive as instants: from the first moment of the first day to the last of the last, Brussels. */
export function windowOf(
  row: Pick<CorrelationDirectiveRow, 'id' | 'branches' | 'from_on' | 'to_on' | 'withdrawn_at'>,
): DirectiveWindow {
  const startOf = (day: Temporal.PlainDate): number => day.toZonedDateTime('Europe/Brussels').epochMilliseconds;
  const ends = [
    ...(row.to_on === null ? [] : [startOf(Temporal.PlainDate.from(row.to_on).add({ days: 1 }))]),
    ...(row.withdrawn_at === null ? [] : [Temporal.Instant.from(row.withdrawn_at).epochMilliseconds]),
  ];
  return {
    id: row.id,
    branches: row.branches,
    fromMs: startOf(Temporal.PlainDate.from(row.from_on)),
    untilMs: Math.min(Number.POSITIVE_INFINITY, ...ends),
  };
}
