import type { Moment } from './plate-read.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const ZERO = 48;

/** Two decimal digits at that place, or NaN. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Days from 1970-01-01 to a day of the Gregorian calendar. */
function daysTo(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

const daysOfMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/**
 * Reads `YYYY-MM-DDTHH:MM:SS[.f]` with `Z` or `+HH:MM` by places, without an expression or a `Date`: the form of our own
 * batches, a million times a day. Null for every other form; `readTime` may read those.
 */
export function readRfc3339(text: string): Moment | null {
  if (text.length < 20 || text.length > 35) return null;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  const separated = text[4] === '-' && text[7] === '-' && text[10] === 'T' && text[13] === ':' && text[16] === ':';
  if (!separated || !(year >= 2000 && year < 2100 && month >= 1 && month <= 12)) return null;
  if (!(day >= 1 && day <= daysOfMonth(year, month) && hour <= 23 && minute <= 59 && second <= 59)) return null;
  let at = 19;
  let ms = 0;
  if (text[at] === '.') {
    let weight = 100;
    for (at = 20; at < text.length; at += 1) {
      const digit = text.charCodeAt(at) - ZERO;
      if (digit < 0 || digit > 9) break;
      if (weight >= 1) ms += digit * weight;
      weight /= 10;
    }
    if (at === 20) return null;
  }
  const offsetMinutes = offsetAt(text, at);
  if (offsetMinutes === null) return null;
  const ofDay = ((hour * 60 + minute) * 60 + second) * 1000 + ms;
  return { epochMs: daysTo(year, month, day) * DAY + ofDay - offsetMinutes * MINUTE, offsetMinutes };
}

function offsetAt(text: string, at: number): number | null {
  if (text[at] === 'Z' && text.length === at + 1) return 0;
  const sign = text[at];
  if ((sign !== '+' && sign !== '-') || text.length !== at + 6 || text[at + 3] !== ':') return null;
  const minutes = two(text, at + 1) * 60 + two(text, at + 4);
  if (!(minutes <= 840 && two(text, at + 4) <= 59)) return null;
  return sign === '-' ? -minutes : minutes;
}
