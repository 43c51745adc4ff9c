import type { Moment } from './plate-read.ts';

/** What is known about the clock that told a time. */
export type ClockOf = { readonly receivedAt: Temporal.Instant; readonly zoneOfDevice: string | null };

/** A time that is one, or why it is none. */
export type ToldTime = Moment | 'no-time' | 'time-without-zone';

/** A clock outside these years was never set: what it says is no time. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const MINUTE = 60_000;

const date = String.raw`(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})`;
const time = String.raw`(\d{2}):?(\d{2}):?(\d{2})(?:[.,]?(\d{1,9}))?`;
const zone = String.raw`\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?`;
const CLOCK_TIME = new RegExp(`^${date}(?:[T\\s_-]?)${time}${zone}$`, 'i');

/** Units of a number of an epoch, by its size: no other unit gives a year between 2000 and 2100. */
const units = [
  { below: 1e11, perMs: 1e-3 },
  { below: 1e14, perMs: 1 },
  { below: 1e17, perMs: 1e3 },
  { below: 1e20, perMs: 1e6 },
] as const;

/**
 * Reads a time in any form that makers use: epoch seconds to nanoseconds as number or text, ISO 8601 and its neighbours, or a
 * local time, which only the zone of the device makes a moment.
 */
export function readTime(told: string | number | boolean | null, clock: ClockOf): ToldTime {
  if (typeof told === 'number') return ofEpoch(told);
  if (typeof told !== 'string' || told.length > 40) return 'no-time';
  const text = told.trim();
  if (/^\d{1,13}(\.\d{1,9})?$|^\d{16}$|^\d{19}$/.test(text)) return ofEpoch(Number(text));
  const match = CLOCK_TIME.exec(text);
  if (match === null) return 'no-time';
  const [, year, month, day, hour, minute, second, fraction = '', offset] = match;
  const ms = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const utc = utcOf([year, month, day, hour, minute, second].map(Number), ms);
  if (utc === null) return 'no-time';
  if (offset === undefined) return ofLocal(utc, clock);
  const offsetMinutes = minutesOf(offset);
  return offsetMinutes === null ? 'no-time' : { epochMs: utc - offsetMinutes * MINUTE, offsetMinutes };
}

function ofEpoch(number: number): ToldTime {
  const unit = units.find(({ below }) => number < below);
  if (unit === undefined || !(number > 0)) return 'no-time';
  const epochMs = Math.floor(unit.perMs < 1 ? Math.round(number * 1e6) / 1e3 : number / unit.perMs);
  const year = new Date(epochMs).getUTCFullYear();
  return year >= FIRST_YEAR && year < LAST_YEAR ? { epochMs, offsetMinutes: 0 } : 'no-time';
}

/** Milliseconds of that clock reading as if in UTC; null when there is no such day or hour. */
function utcOf(parts: readonly number[], ms: number): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  if (year < FIRST_YEAR || year >= LAST_YEAR || hour > 23 || minute > 59 || second > 59) return null;
  const at = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  const back = new Date(at);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? at : null;
}

/** Minutes of an offset as told; null beyond the fourteen hours that exist. */
function minutesOf(offset: string): number | null {
  if (/^(Z|UTC|GMT)$/i.test(offset)) return 0;
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  if (minutes > 14 * 60 || Number(digits.slice(2)) > 59) return null;
  return offset.startsWith('-') ? -minutes : minutes;
}

/**
 * A local time in the device's zone. In the hour that comes twice in October the last one that is not after the receipt is meant: nothing is
 * received before it happens, and a device that waited for its network tells an hour that has long begun. In the hour that March leaves
 * out the clock does not keep the zone that it is enrolled with, and its time is refused.
 */
function ofLocal(utc: number, { receivedAt, zoneOfDevice }: ClockOf): ToldTime {
  if (zoneOfDevice === null) return 'time-without-zone';
  try {
    const local = Temporal.Instant.fromEpochMilliseconds(utc).toZonedDateTimeISO('UTC').toPlainDateTime();
    const [earlier, later] = [
      local.toZonedDateTime(zoneOfDevice, { disambiguation: 'earlier' }),
      local.toZonedDateTime(zoneOfDevice, { disambiguation: 'later' }),
    ] as const;
    if (!earlier.toPlainDateTime().equals(local)) return 'time-without-zone';
    const received = receivedAt.epochMilliseconds;
    const meant = later.epochMilliseconds <= received ? later : earlier;
    const offsetMinutes = Math.round(meant.offsetNanoseconds / 6e10);
    return { epochMs: meant.epochMilliseconds, offsetMinutes, isLocal: true };
  } catch {
    // Temporal knows no such zone.
    return 'time-without-zone';
  }
}
