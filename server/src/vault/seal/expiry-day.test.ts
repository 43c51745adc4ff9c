import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseExpiryDay, commonWindow } from './expiry-day.ts';
import { expiryInstant } from './expiry-key.ts';

const at = (text: string) => Temporal.Instant.from(text);
const dayOf = (window: Parameters<typeof chooseExpiryDay>[0]) => {
  const found = chooseExpiryDay(window);
  return found.kind === 'day' ? found.dueOn.toString() : found.kind;
};

describe('the day on which a key falls due', () => {
  it('is the UTC day in which the earliest maximum lies, so that the key goes before it', () => {
    expect(dayOf({ earliestMaximum: at('2026-12-01T13:05:00Z') })).toBe('2026-12-01');
    expect(dayOf({ earliestMaximum: at('2026-12-01T00:00:00Z') })).toBe('2026-12-01');
    expect(dayOf({ earliestMaximum: at('2026-11-30T23:59:59.999999999Z') })).toBe('2026-11-30');
  });
  it('counts in UTC, not in Brussels: half past midnight there is still the day before', () => {
    expect(dayOf({ earliestMaximum: at('2026-07-01T00:30:00+02:00') })).toBe('2026-06-30');
    expect(dayOf({ earliestMaximum: at('2026-12-01T00:30:00+01:00') })).toBe('2026-11-30');
  });
  it('does not exist when the key would go a moment before a minimum, and does at the minimum itself', () => {
    const earliestMaximum = at('2026-12-01T13:00:00Z');
    expect(dayOf({ latestMinimum: at('2026-12-01T00:00:00Z'), earliestMaximum })).toBe('2026-12-01');
    expect(chooseExpiryDay({ latestMinimum: at('2026-12-01T00:00:00.000000001Z'), earliestMaximum })).toEqual({
      kind: 'impossible',
      lastChance: at('2026-12-01T00:00:00Z'),
      latestMinimum: at('2026-12-01T00:00:00.000000001Z'),
    });
  });
  it('does not exist when a minimum lies after a maximum', () => {
    expect(dayOf({ latestMinimum: at('2027-01-01T00:00:00Z'), earliestMaximum: at('2026-12-01T00:00:00Z') })).toBe(
      'impossible',
    );
  });
  it('of several segments is set by the latest minimum and the earliest maximum among them', () => {
    const first = { earliestMaximum: at('2026-12-05T10:00:00Z') };
    const second = { latestMinimum: at('2026-11-20T00:00:00Z'), earliestMaximum: at('2026-12-01T10:00:00Z') };
    const third = { latestMinimum: at('2026-11-25T00:00:00Z'), earliestMaximum: at('2026-12-03T10:00:00Z') };
    expect(commonWindow(first)).toEqual(first);
    expect(commonWindow(first, second, third)).toEqual({
      latestMinimum: at('2026-11-25T00:00:00Z'),
      earliestMaximum: at('2026-12-01T10:00:00Z'),
    });
  });
  it('never puts a destruction after a maximum, before a minimum, or a day or more before it need be', () => {
    const second = fc.integer({ min: 0, max: 4e9 });
    fc.assert(
      fc.property(second, fc.option(second), (maximum, minimum) => {
        const earliestMaximum = Temporal.Instant.fromEpochMilliseconds(maximum * 1000);
        const latestMinimum = minimum === null ? null : Temporal.Instant.fromEpochMilliseconds(minimum * 1000);
        const found = chooseExpiryDay(
          latestMinimum === null ? { earliestMaximum } : { latestMinimum, earliestMaximum },
        );
        if (found.kind === 'impossible') return;
        const goes = expiryInstant(found.dueOn).epochMilliseconds;
        expect(goes).toBeLessThanOrEqual(maximum * 1000);
        expect(goes).toBeGreaterThan((maximum - 86_400) * 1000);
        if (minimum !== null) expect(goes).toBeGreaterThanOrEqual(minimum * 1000);
      }),
    );
  });
});
