import type { Lang } from '../portal/data-values.ts';

const units = ['year', 'month', 'week', 'day', 'hour'] as const;

/** An ISO 8601 duration of whole years, months, weeks, days or hours in words, `P10Y` as "10 ans"; undefined for any other text. */
export function durationInWords(lang: Lang, duration: string): string | undefined {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(duration);
  if (found === null) return undefined;
  const amounts = found.slice(1).map((amount) => (amount === undefined ? 0 : Number(amount)));
  const [years = 0, months = 0] = amounts;
  // A term entered as 120 months is read as ten years; the law's own twelve months stay twelve months.
  if (months >= 24 && months % 12 === 0) amounts.splice(0, 2, years + months / 12, 0);
  const parts = units.flatMap((unit, place) => {
    const amount = amounts[place] ?? 0;
    return amount === 0
      ? []
      : [new Intl.NumberFormat(`${lang}-BE`, { style: 'unit', unit, unitDisplay: 'long' }).format(amount)];
  });
  return parts.length === 0 ? undefined : new Intl.ListFormat(`${lang}-BE`).format(parts);
}
