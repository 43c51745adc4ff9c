import { describe, expect, it } from 'vitest';
import {
  compareMoments,
  endOfMinimum,
  isLonger,
  limitAfter,
  type Moment,
  reached,
  readDay,
  readDuration,
  readMoment,
} from './time.ts';

const moment = (value: string): Moment => readMoment('x', value, true);
const end = (value: string, term: string) => {
  const limit = limitAfter(moment(value), term, 'instant');
  return limit.kind === 'instant' ? limit.instant.toString() : limit.lastDay.toString();
};

describe('the Brussels clock', () => {
  it.each([
    // [recorded, term, end]: winter, summer, across both changes of the clock
    ['2026-01-10T10:00:00+01:00', 'P30D', '2026-02-09T09:00:00Z'],
    ['2026-07-10T10:00:00+02:00', 'P30D', '2026-08-09T08:00:00Z'],
    ['2026-10-21T10:00:00+02:00', 'P30D', '2026-11-20T09:00:00Z'],
    ['2026-03-10T10:00:00+01:00', 'P30D', '2026-04-09T08:00:00Z'],
    // spring: 02:30 does not exist on 29 March 2026, the gate shuts at 03:30 summer time
    ['2026-02-27T02:30:00+01:00', 'P30D', '2026-03-29T01:30:00Z'],
    // autumn: 02:30 exists twice on 25 October 2026, the first one counts
    ['2026-09-25T02:30:00+02:00', 'P30D', '2026-10-25T00:30:00Z'],
    ['2026-01-31T10:00:00+01:00', 'P1M', '2026-02-28T09:00:00Z'],
    ['2028-01-31T10:00:00+01:00', 'P1M', '2028-02-29T09:00:00Z'],
    ['2024-02-29T10:00:00+01:00', 'P12M', '2025-02-28T09:00:00Z'],
    ['2026-08-31T23:59:59+02:00', 'P1M', '2026-09-30T21:59:59Z'],
  ])('recorded %s, %s: ends %s', (recorded, term, expected) => {
    expect(end(recorded, term)).toBe(expected);
  });

  it('puts an instant on the Brussels clock first: 31 December 23:30 UTC is 1 January in Brussels', () => {
    expect(limitAfter(moment('2025-12-31T23:30:00Z'), 'P1M', 'instant').lastDay.toString()).toBe('2026-02-01');
  });

  it('ends a minimum at 24:00 of its last day', () => {
    expect(endOfMinimum(moment('2026-11-01T10:00:00+01:00'), 'P30D').toString()).toBe('2026-12-01T23:00:00Z');
    expect(endOfMinimum(moment('2026-06-01'), 'P30D').toString()).toBe('2026-07-01T22:00:00Z');
  });
});

describe('days without an hour', () => {
  const limit = limitAfter(moment('2026-01-31'), 'P1M', 'instant');

  it('has the same last day, clipped, never the day before', () => {
    expect(limit).toEqual({ kind: 'day', lastDay: Temporal.PlainDate.from('2026-02-28') });
  });

  it('depends on the hour on the last day, and only then', () => {
    expect(reached(moment('2026-02-27'), limit, 'cautious')).toEqual({ reached: false, dependsOnHour: false });
    expect(reached(moment('2026-02-28'), limit, 'civil-day')).toEqual({ reached: false, dependsOnHour: true });
    expect(reached(moment('2026-02-28'), limit, 'cautious')).toEqual({ reached: true, dependsOnHour: true });
    expect(reached(moment('2026-03-01'), limit, 'civil-day')).toEqual({ reached: true, dependsOnHour: false });
  });

  it('does not depend on the hour when terms are counted in civil days', () => {
    const civil = limitAfter(moment('2026-01-31'), 'P1M', 'civil-day');
    expect(reached(moment('2026-02-28'), civil, 'cautious')).toEqual({ reached: false, dependsOnHour: false });
    expect(reached(moment('2026-03-01'), civil, 'cautious')).toEqual({ reached: true, dependsOnHour: false });
  });

  it('cannot order two moments of one day when an hour is missing', () => {
    expect(compareMoments(moment('2026-02-28'), moment('2026-02-28T10:00:00Z'))).toBeUndefined();
    expect(compareMoments(moment('2026-02-27'), moment('2026-02-28T10:00:00Z'))).toBe(-1);
  });
});

describe('values from outside', () => {
  it('refuses what is not a day, an instant or a duration', () => {
    for (const value of ['2026-02-30', '2026-2-3', '20260228', 'x'])
      expect(() => readDay('d', value)).toThrow(expect.objectContaining({ code: 'law/bad-instant' }));
    for (const value of ['2026-02-28T10:00', '2026-02-28T25:00:00Z', ''])
      expect(() => readMoment('d', value, true)).toThrow(expect.objectContaining({ code: 'law/bad-instant' }));
    expect(() => readMoment('d', '2026-02-28', false)).toThrow(
      expect.objectContaining({ code: 'law/instant-required' }),
    );
    for (const value of ['P0D', '-P1D', 'PT1H', 'P1DT1H', '30', ''])
      expect(() => readDuration(value)).toThrow(expect.objectContaining({ code: 'law/bad-duration' }));
  });

  it('compares durations from their own start: thirty days are longer than February and shorter than March', () => {
    expect(isLonger('P30D', 'P1M', moment('2026-02-01'))).toBe(true);
    expect(isLonger('P30D', 'P1M', moment('2026-03-01'))).toBe(false);
    expect(isLonger('P30D', 'P1M', moment('2026-04-01'))).toBe(false);
  });
});
