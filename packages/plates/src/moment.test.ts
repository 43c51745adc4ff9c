import { describe, expect, it } from 'vitest';
import { type ClockOf, readTime } from './moment.ts';
import { readRfc3339 } from './ndjson-time.ts';

const clock = (receivedAt: string, zoneOfDevice: string | null): ClockOf => ({
  receivedAt: Temporal.Instant.from(receivedAt),
  zoneOfDevice,
});
const nowhere = clock('2024-07-01T10:00:00Z', null);
const iso = (told: string | number, at: ClockOf = nowhere): string => {
  const time = readTime(told, at);
  return typeof time === 'string' ? time : new Date(time.epochMs).toISOString();
};

describe('a time that a device tells', () => {
  it.each([
    [1_700_000_000, '2023-11-14T22:13:20.000Z'],
    [1_700_000_000.25, '2023-11-14T22:13:20.250Z'],
    [1_700_000_000_123, '2023-11-14T22:13:20.123Z'],
    ['1700000000123456', '2023-11-14T22:13:20.123Z'],
    ['1700000000123000000', '2023-11-14T22:13:20.123Z'],
    ['2024-05-07T17:48:03.847+07:00', '2024-05-07T10:48:03.847Z'],
    ['2024-05-07 17:48:03 +0700', '2024-05-07T10:48:03.000Z'],
    ['2024-05-07T17:48:03.9999Z', '2024-05-07T17:48:03.999Z'],
    ['20240507T174803Z', '2024-05-07T17:48:03.000Z'],
  ])('%s is a moment without more', (told, expected) => expect(iso(told)).toBe(expected));

  it.each([
    '2024-02-30T10:00:00Z',
    '2024-05-07T24:00:00Z',
    '2024-05-07',
    '07/05/2024 17:48',
    '1970-01-01T00:00:00Z',
    0,
    12,
    -5,
    1e30,
    'soon',
    '2024-05-07T10:00:00+15:00',
  ])('%s is none', (told) => expect(iso(told)).toBe('no-time'));

  it('without a zone is a moment only where the enrolment names the zone of the device', () => {
    for (const told of ['2024-07-01T12:00:00', '20240701 120000000', '20240701120000']) {
      expect(iso(told)).toBe('time-without-zone');
      expect(iso(told, clock('2024-07-01T10:00:00Z', 'Europe/Brussels'))).toBe('2024-07-01T10:00:00.000Z');
      expect(iso(told, clock('2024-07-01T10:00:00Z', '+07:00'))).toBe('2024-07-01T05:00:00.000Z');
    }
    expect(iso('2024-07-01T12:00:00', clock('2024-07-01T10:00:00Z', 'Europe/Atlantis'))).toBe('time-without-zone');
    expect(iso('2024-01-01T12:00:00', clock('2024-01-01T11:00:00Z', 'Europe/Brussels'))).toBe(
      '2024-01-01T11:00:00.000Z',
    );
  });

  it('in the hour that October has twice is the last that is not after its receipt', () => {
    // Buffered for thirty-five minutes: half an hour ahead would be nearer, and has not happened.
    expect(iso('2026-10-25T02:20:00', clock('2026-10-25T00:55:00Z', 'Europe/Brussels'))).toBe(
      '2026-10-25T00:20:00.000Z',
    );
    expect(iso('2026-10-25T02:20:00', clock('2026-10-25T01:20:00Z', 'Europe/Brussels'))).toBe(
      '2026-10-25T01:20:00.000Z',
    );
    expect(iso('2026-10-25T02:20:00', clock('2026-10-25T01:19:59Z', 'Europe/Brussels'))).toBe(
      '2026-10-25T00:20:00.000Z',
    );
    expect(iso('2024-10-27T02:30:00', clock('2024-10-27T00:30:02Z', 'Europe/Brussels'))).toBe(
      '2024-10-27T00:30:00.000Z',
    );
    expect(iso('2024-10-27T02:30:00', clock('2024-10-27T01:30:02Z', 'Europe/Brussels'))).toBe(
      '2024-10-27T01:30:00.000Z',
    );
  });

  it('in the hour that March leaves out is refused: that clock does not keep the zone of its enrolment', () => {
    expect(iso('2024-03-31T02:30:00', clock('2024-03-31T01:30:00Z', 'Europe/Brussels'))).toBe('time-without-zone');
  });

  it('is read the same by places and by expression', () => {
    for (const told of [
      '2024-05-07T17:48:03.847+07:00',
      '2000-02-29T00:00:00Z',
      '2099-12-31T23:59:59.123456789-11:30',
      '2024-02-29T10:00:00.1Z',
    ]) {
      expect(readRfc3339(told), told).toEqual(readTime(told, nowhere));
    }
    for (const told of [
      '2023-02-29T10:00:00Z',
      '2024-05-07T17:48:03',
      '2024-05-07 17:48:03Z',
      '2024-05-07T17:48:03.Z',
      '2024-05-07T17:4a:03Z',
    ]) {
      expect(readRfc3339(told), told).toBeNull();
    }
  });
});
