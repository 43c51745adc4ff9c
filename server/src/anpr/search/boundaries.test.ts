import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { openSearchWorld, type SearchWorld } from '../../../../testing/src/anpr/search-world.ts';
import { whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { cutAtMonth, isPastMonth, openTo } from './search-window.ts';
import { runAndCount, showPage } from './show-reads.ts';

const instant = (local: string): string =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Brussels').toInstant().toString();
const plus = (at: string, minutes: number): string => Temporal.Instant.from(at).add({ minutes }).toString();

// Recording and the instant at which its month, or its twelve months, end on the wall clock of Brussels.
const months = [
  ['in winter', '2026-01-15T12:00', '2026-02-15T12:00'],
  ['in summer', '2026-07-15T12:00', '2026-08-15T12:00'],
  ['into summer time', '2026-03-15T12:00', '2026-04-15T12:00'],
  ['into winter time', '2026-10-10T12:00', '2026-11-10T12:00'],
  ['clipped to the end of February', '2026-01-31T09:00', '2026-02-28T09:00'],
] as const;

describe('the first month', () => {
  it.each(months)('%s is open the minute before its end and shut at its end', (_when, recorded, end) => {
    const window = { from: instant(recorded), to: plus(instant(recorded), 60) };
    expect(isPastMonth(window, plus(instant(end), -1))).toBe(false);
    expect(isPastMonth(window, instant(end))).toBe(true);
    expect(cutAtMonth(window, plus(instant(end), -1)).map(({ part }) => part)).toEqual(['whole']);
    const [old, young] = cutAtMonth(window, instant(end));
    expect([old?.part, young?.part]).toEqual(['past-month', 'first-month']);
    expect([old?.from, young?.to]).toEqual([window.from, window.to]);
    expect(
      Temporal.Instant.from(old?.to ?? '')
        .until(young?.from ?? '')
        .total('milliseconds'),
    ).toBe(1);
    expect(openTo('chief-of-corps', window, instant(end)).from).toBe(young?.from);
    expect(openTo('prosecutor', window, instant(end))).toEqual(window);
  });
});

describe('the twelve months', () => {
  it.each([
    ['in winter', '2026-01-15T12:00', '2027-01-15T12:00'],
    ['in summer', '2026-07-15T12:00', '2027-07-15T12:00'],
    ['on 29 February', '2028-02-29T12:00', '2029-02-28T12:00'],
  ])('%s end for the prosecutor too', (_when, recorded, end) => {
    const window = { from: instant(recorded), to: plus(instant(recorded), 60) };
    expect(openTo('prosecutor', window, plus(instant(end), -1)).from).toBe(window.from);
    expect(Temporal.Instant.compare(openTo('prosecutor', window, instant(end)).from, window.from)).toBe(1);
  });
});

describe('at the gate', () => {
  let s: SearchWorld;
  beforeAll(async () => {
    s = await openSearchWorld();
  }, 60_000);
  afterAll(() => s?.[Symbol.asyncDispose]());

  test('a chief’s decision shows a read until a minute before its month ends, and no longer', async () => {
    const recorded = s.ago({ days: 20 });
    await s.takeIn(1, [
      { at: recorded, plate: '1QZZ001' },
      { at: s.ago({ days: 1 }), plate: '1QZZ001' },
    ]);
    const end = Temporal.Instant.from(recorded).toZonedDateTimeISO('Europe/Brussels').add({ months: 1 }).toInstant();
    s.w.world.setNow(end.subtract({ minutes: 5 }).toString());
    const id = await s.granted({ from: plus(recorded, -1), to: s.ago({ minutes: 1 }) });
    const count = async () =>
      (await runAndCount(s.showing, { actor: s.who.searcher, key: randomUUID(), searchId: id })).receipt;
    const page = async () =>
      (await showPage(s.showing, { actor: s.who.searcher, key: randomUUID(), searchId: id })).reads.length;
    s.w.world.setNow(end.subtract({ seconds: 61 }).toString());
    expect((await count()).result).toMatchObject({ found: 2 });
    expect(await page()).toBe(2);
    s.w.world.setNow(end.subtract({ seconds: 60 }).toString());
    expect((await count()).result).toMatchObject({ found: 1 });
    s.w.world.setNow(end.toString());
    expect(await page()).toBe(1);
    // Six days and some hours later the decision serves no more.
    s.w.world.setNow(end.add({ hours: 7 * 24 }).toString());
    expect(whyOf(await count())).toContain('decision-older-than-seven-days');
  });

  test.each(['2027-04-20T10:00:00Z', '2027-07-20T10:00:00Z', '2027-11-20T11:00:00Z'])(
    'at %s a window that begins at the month’s end is cut, a minute later it is whole',
    async (at) => {
      s.w.world.setNow(at);
      const edge = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').subtract({ months: 1 }).toInstant();
      const addressedTo = s.w.ids.prosecutor;
      const parts = async (from: Temporal.Instant) =>
        Object.keys(await s.asked({ from: from.toString(), addressedTo })).toSorted();
      expect(await parts(edge)).toEqual(['first-month', 'past-month']);
      expect(await parts(edge.add({ minutes: 1 }))).toEqual(['whole']);
      const year = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').subtract({ months: 12 }).toInstant();
      expect(whyOf(await s.ask({ from: year.toString(), addressedTo }))).toContain('lfp-44-11-3decies-p2-al1 no');
      expect(whyOf(await s.ask({ from: year.add({ minutes: 1 }).toString(), addressedTo }))).toBe('allowed');
    },
  );
});
