import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfMinimum, limitAfter, type Moment, reached } from './time.ts';

/* An oracle that shares nothing with the code: it walks the calendar one day at a time, and finds wall-clock hours by asking Intl for them. */

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

type Wall = { year: number; month: number; day: number; seconds: number };

function wallOf(epochMs: number): Wall {
  const parts = new Map(wall.formatToParts(epochMs).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? Number.NaN;
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    seconds: of('hour') * 3600 + of('minute') * 60 + of('second'),
  };
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

function nextDay({ year, month, day, seconds }: Wall): Wall {
  if (day < lengthOf(year, month)) return { year, month, day: day + 1, seconds };
  return month < 12 ? { year, month: month + 1, day: 1, seconds } : { year: year + 1, month: 1, day: 1, seconds };
}

function daysLater(start: Wall, count: number): Wall {
  let date = start;
  for (let step = 0; step < count; step += 1) date = nextDay(date);
  return date;
}

function monthsLater(start: Wall, count: number): Wall {
  let { year, month } = start;
  for (let step = 0; step < count; step += 1) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return { year, month, day: Math.min(start.day, lengthOf(year, month)), seconds: start.seconds };
}

const key = (date: Wall): number => ((date.year * 100 + date.month) * 100 + date.day) * 100_000 + date.seconds;

/** First instant at which the Brussels clock shows the wall time or, in a spring gap, the shifted one: found among the two offsets it can have. */
function instantOf(target: Wall): number {
  const utc = Date.UTC(target.year, target.month - 1, target.day) + target.seconds * 1000;
  const candidates = [utc - 7_200_000, utc - 3_600_000].filter((ms) => key(wallOf(ms)) === key(target));
  const first = candidates[0];
  // a gap: the clock never shows it; with the offset of before the gap (winter) it reads one hour later
  return first ?? utc - 3_600_000;
}

const instants = fc
  .integer({ min: Date.UTC(2018, 4, 26) / 1000, max: Date.UTC(2040, 0, 1) / 1000 })
  .map((seconds) => seconds * 1000);
/** Half of the instants lie within three hours of a change of the clock, one term before or after it. */
const nearChanges = fc
  .tuple(
    fc.integer({ min: 2019, max: 2039 }),
    fc.constantFrom(2, 9),
    fc.integer({ min: -10_800, max: 10_800 }),
    fc.constantFrom(0, -30, 30, -365),
  )
  .map(([year, month, seconds, shift]) => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    const sunday = last.getUTCDate() - last.getUTCDay();
    return Date.UTC(year, month, sunday + shift, 1) + seconds * 1000;
  });
const anyInstant = fc.oneof(instants, nearChanges);

const at = (epochMs: number): Moment => ({ kind: 'instant', instant: Temporal.Instant.fromEpochMilliseconds(epochMs) });
const endMs = (start: number, term: string): number => {
  const limit = limitAfter(at(start), term, 'instant');
  return limit.kind === 'instant' ? limit.instant.epochMilliseconds : Number.NaN;
};

describe('terms counted from an instant', () => {
  it('thirty and 365 days agree with stepping day by day on the Brussels clock', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(1, 30, 365), (start, count) => {
        expect(endMs(start, `P${count}D`)).toBe(instantOf(daysLater(wallOf(start), count)));
      }),
      { numRuns: 2000 },
    );
  });

  it('one and twelve months agree with stepping month by month, clipped to the end of the month', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(1, 12), (start, count) => {
        expect(endMs(start, `P${count}M`)).toBe(instantOf(monthsLater(wallOf(start), count)));
      }),
      { numRuns: 2000 },
    );
  });

  it('a minimum ends at 24:00 of its last day, never before the same count from instant to instant', () => {
    fc.assert(
      fc.property(anyInstant, (start) => {
        const end = endOfMinimum(at(start), 'P30D').epochMilliseconds;
        const last = nextDay(daysLater({ ...wallOf(start), seconds: 0 }, 30));
        expect(end).toBe(instantOf(last));
        expect(end).toBeGreaterThan(endMs(start, 'P30D'));
      }),
      { numRuns: 1000 },
    );
  });

  it('counting in civil days never ends before counting by instants, and by less than a day and an hour later', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom('P30D', 'P1M', 'P12M', 'P365D'), (start, term) => {
        const civil = limitAfter(at(start), term, 'civil-day');
        const apart = civil.kind === 'instant' ? civil.instant.epochMilliseconds - endMs(start, term) : Number.NaN;
        expect(apart).toBeGreaterThan(0);
        expect(apart).toBeLessThanOrEqual(25 * 3_600_000);
      }),
    );
  });

  it('an act one millisecond before the end is within, at the end and after it is not', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.constantFrom('P30D', 'P1M'),
        fc.integer({ min: 0, max: 400 * 86_400_000 }),
        (start, term, later) => {
          const limit = limitAfter(at(start), term, 'instant');
          const end = endMs(start, term);
          expect(reached(at(end - 1), limit, 'cautious').reached).toBe(false);
          expect(reached(at(end), limit, 'civil-day').reached).toBe(true);
          expect(reached(at(end + later), limit, 'civil-day').reached).toBe(true);
        },
      ),
    );
  });
});
