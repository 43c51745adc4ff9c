import type { YearFigures } from '@clairevoie/contract';
import { accessActs } from './access-acts.ts';

/** A civil year in Brussels as instants, `to` excluded. */
export function periodOfYear(year: number): { readonly from: string; readonly to: string } {
  const first = (of: number): string =>
    Temporal.PlainDate.from({ year: of, month: 1, day: 1 }).toZonedDateTime('Europe/Brussels').toInstant().toString();
  return { from: first(year), to: first(year + 1) };
}

/** The figures of a year from what was counted in journal and registers. */
export function yearFigures(
  acts: readonly { readonly act: string; readonly verdict: string; readonly count: number }[],
  supervision: Readonly<Record<string, number>>,
): YearFigures {
  const others = acts.filter(({ act }) => !accessActs.includes(act));
  const total = (of: readonly { readonly count: number }[]): number => of.reduce((sum, { count }) => sum + count, 0);
  const counted = (name: string): number => supervision[name] ?? 0;
  return {
    accesses: acts
      .filter(({ act }) => accessActs.includes(act))
      .map(({ act, verdict, count }) => ({ act, verdict, count })),
    otherActs: total(others),
    otherRefused: total(others.filter(({ verdict }) => verdict !== 'allowed')),
    samples: counted('samples'),
    sampled: counted('sampled'),
    waiting: counted('waiting'),
    verdicts: {
      conform: counted('conform'),
      doubtful: counted('doubtful'),
      'not-conform': counted('not_conform'),
    },
    breaches: counted('breaches'),
    breachesOpen: counted('breaches_open'),
  };
}
