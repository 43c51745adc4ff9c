import type { Case } from '../case.ts';
import type { IsoInstant } from '../facts.ts';
import { lawErrors } from '../law-error.ts';
import { countingOf } from '../lfp/25-6-retention.ts';
import { lastShutMoment } from '../lfp/25-7-window.ts';
import { compareMoments, dayOf, endOfDay, type Limit, limitAfter, type Moment, months } from '../time.ts';

/** The first month of conservation of LRS 16/4 § 2: one calendar month in every version, while the police gate became thirty days. @law lrs-16-4-p2-al2 */
export const firstMonth = months(1);

/** Whether part of the interval is older than the first month, and when that month ends for its oldest item. */
export type MonthState = { readonly isPast: boolean; readonly limit: Limit };

/** Judges where an interval stands, and writes the gate and, when it is spanned, the split. @law lrs-16-4-p2-al1 lrs-16-4-p2-al2 R-01 */
export function monthState(
  c: Case,
  facts: { readonly recordedFrom: IsoInstant; readonly recordedTo: IsoInstant },
): MonthState {
  const from = c.moment('recordedFrom', facts.recordedFrom);
  const to = c.moment('recordedTo', facts.recordedTo);
  if (compareMoments(from, to) === 1) throw lawErrors.intervalReversed(facts.recordedFrom, facts.recordedTo);
  c.choice('R-01');
  const counting = countingOf(firstMonth, c.profile);
  // calendar months make the gate uneven: an interval over midnight can be past it inside while both ends are not
  const items: Moment[] = [from, to];
  for (
    let day = dayOf(from);
    from.kind === 'instant' && Temporal.PlainDate.compare(day, dayOf(to)) < 0;
    day = day.add({ days: 1 })
  )
    items.push({ kind: 'instant', instant: endOfDay(day) });
  const limits = items.map((item) => limitAfter(item, firstMonth, counting));
  const past = limits.find((limit) => c.isPast(limit));
  const limit = past ?? limitAfter(from, firstMonth, counting);
  const common = { provision: 'lrs-16-4-p2-al2', reading: 'R-01' } as const;
  c.deadline(
    limit.kind === 'day' || c.at.kind === 'day'
      ? { id: 'gate-16-4', kind: 'gate', on: limit.lastDay.toString(), ...common }
      : { id: 'gate-16-4', kind: 'gate', at: limit.instant.toString(), ...common },
  );
  const split = past === undefined ? undefined : lastShutMoment(c.at, firstMonth, counting);
  if (split !== undefined && from.kind === 'instant' && to.kind === 'instant') {
    const inside =
      Temporal.Instant.compare(from.instant, split) <= 0 && Temporal.Instant.compare(split, to.instant) < 0;
    if (inside) c.deadline({ id: 'younger-part-after', kind: 'split', at: split.toString(), ...common });
  }
  return { isPast: past !== undefined, limit };
}
