import { anchoredAt } from './sealed-anchor.ts';

/** First instant of a quarter (`2026-Q4`, Brussels) and of the one after it. */
export function quarterOf(quarter: string): { readonly from: string; readonly to: string } {
  const [year, number] = quarter.split('-Q').map(Number);
  if (year === undefined || number === undefined) throw new RangeError(`${quarter} is no quarter`);
  const first = new Temporal.PlainDate(year, 3 * number - 2, 1);
  const instant = (day: Temporal.PlainDate): string => day.toZonedDateTime('Europe/Brussels').toInstant().toString();
  return { from: instant(first), to: instant(first.add({ months: 3 })) };
}

/** The latest quarter whose counts are due at a legal time: from the first day after it on, at the hour of the anchors. */
export function quarterDue(at: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels');
  const isEarly = Temporal.PlainTime.compare(local.toPlainTime(), anchoredAt) < 0;
  // Before that hour of its first day a quarter has not begun yet, for this purpose.
  const day = (isEarly ? local.subtract({ days: 1 }) : local).toPlainDate().subtract({ months: 3 });
  return `${day.year}-Q${Math.ceil(day.month / 3)}`;
}
