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

const ministerOf: Readonly<Record<Branch, CorrelationDirectiveRow['issued_by'][number]>> = {
  administrative: 'minister-interior',
  judicial: 'minister-justice',
};

/** Whether each branch of a directive has its minister among those who issue it: the Interior for administrative, Justice for judicial police. @law lfp-44-4-p4-al1 */
export function hasMinisterOfEachBranch(
  issuedBy: CorrelationDirectiveRow['issued_by'],
  branches: readonly Branch[],
): boolean {
  return branches.every((branch) => issuedBy.includes(ministerOf[branch]));
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
