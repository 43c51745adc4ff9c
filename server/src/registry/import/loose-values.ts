import type { ImportReasonCode } from './import-reasons.ts';

/** A value read from dirty text, and what had to be said about it. */
export type LooseValue<T> = Readonly<{ value: T | null; reason: ImportReasonCode | null }>;

const understood = <T>(value: T | null): LooseValue<T> => ({ value, reason: null });
const spreadsheetErrors = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);
// "Inconnue" is an honest answer, not dirt: the value is unknown and nothing is doubted.
const saidUnknown = /^(inconnue?|onbekend|unknown|undated|non dat[ée]e?|n\/a|-+|\?+)(\b|$)/iu;

/** Whether a cell holds an error of a spreadsheet instead of a value. */
export function isSpreadsheetError(text: string): boolean {
  return text.includes('#') && spreadsheetErrors.has(text.trim().toUpperCase());
}

/** Whether a cell says in words that the value is unknown. */
export function isSaidUnknown(text: string): boolean {
  return saidUnknown.test(text.trim());
}

const isRealDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
const partial = (year: number, month?: number, day?: number): string =>
  [year, month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');

// Two-digit years: a video camera in a public place is not older than 1970.
const fullYear = (year: number): number => (year >= 100 ? year : year >= 70 ? 1900 + year : 2000 + year);

/**
 * Reads a date as people write it in lists: ISO (whole or partial), `dd/mm/yy(yy)`, "Début 2019", a spreadsheet's day
 * number. The answer is an ISO date as precise as the text, within 1970-2099; ambiguity gives no date.
 */
export function readLooseDate(raw: string): LooseValue<string> {
  const text = raw.trim();
  if (text === '' || isSaidUnknown(text)) return understood<string>(null);
  if (isSpreadsheetError(text)) return { value: null, reason: 'spreadsheet-error' };
  const failed: LooseValue<string> = { value: null, reason: 'date-not-understood' };

  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text);
  const european = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/u.exec(text);
  const inYear = /^(?:début|debut|mi|fin|begin|midden|eind|early|late)[- ](\d{4})$/iu.exec(text);
  const parts =
    iso !== null
      ? { year: Number(iso[1]), month: iso[2], day: iso[3] }
      : european !== null
        ? { year: fullYear(Number(european[3])), month: european[2], day: european[1] }
        : inYear !== null
          ? { year: Number(inYear[1]), month: undefined, day: undefined }
          : null;
  if (parts !== null) {
    const { year } = parts;
    if (year < 1970 || year > 2099) return failed;
    const month = parts.month === undefined ? undefined : Number(parts.month);
    const day = parts.day === undefined ? undefined : Number(parts.day);
    return isRealDay(year, month ?? 1, day ?? 1) ? understood(partial(year, month, day)) : failed;
  }
  if (/^[234]\d{4}$/u.test(text)) {
    // Day 0 of the 1900 date system, as spreadsheets count after 28-02-1900.
    const date = new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000);
    if (date.getUTCFullYear() < 1970) return failed;
    return { value: date.toISOString().slice(0, 10), reason: 'date-from-spreadsheet' };
  }
  return failed;
}

/** Reads a coordinate: a decimal number with point or comma, nothing else (no degrees-minutes, no thousands mark). */
export function readLooseCoordinate(raw: string): number | null {
  const text = raw.trim();
  if (!/^[+-]?\d{1,9}([.,]\d{1,20})?$/u.test(text)) return null;
  return Number(text.replace(',', '.'));
}

/** Decimals written in a coordinate: they bound its precision. */
export function decimalsOf(raw: string): number {
  return /[.,](\d+)$/u.exec(raw.trim())?.[1]?.length ?? 0;
}

/** Reads a number of cameras. Empty means not published; zero and text are not a number of cameras of a place. */
export function readLooseCount(raw: string): LooseValue<number> {
  const text = raw.trim();
  if (text === '' || isSaidUnknown(text)) return understood<number>(null);
  if (isSpreadsheetError(text)) return { value: null, reason: 'spreadsheet-error' };
  const value = /^\d{1,5}$/u.test(text) ? Number(text) : 0;
  return value > 0 ? understood(value) : { value: null, reason: 'count-not-a-number' };
}
