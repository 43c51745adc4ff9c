/** The fields of a line that nearly every camera sends. */
export type ScannedLine = {
  at: string;
  plate: string;
  country: string | undefined;
  device: string | undefined;
  confidence: number | undefined;
};

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN = 123;
const CLOSE = 125;
const BACKSLASH = 92;

/**
 * Scans one line `{"at":"...","plate":"..."}` with `country`, `confidence` and `device` in any order, without a space, an escape or
 * any other field; null for every other line, which `JSON.parse` then reads. A line that is scanned means the same to both
 * (`ndjson.prop.test.ts`); this only spares the general parser.
 */
export function scanLine(text: string, from: number, end: number): ScannedLine | null {
  if (text.charCodeAt(from) !== OPEN) return null;
  const line: ScannedLine = { at: '', plate: '', country: undefined, device: undefined, confidence: undefined };
  let at = from + 1;
  while (at < end) {
    const nameEnd = plainStringEnd(text, at, end);
    if (nameEnd === -1 || text.charCodeAt(nameEnd + 1) !== COLON) return null;
    const value = nameEnd + 2;
    const next = isConfidence(text, at, nameEnd)
      ? takeNumber(line, text, value, end)
      : takeText(line, text, { name: at, nameEnd, value, end });
    if (next === -1) return null;
    const after = text.charCodeAt(next);
    if (after === CLOSE) return next + 1 === end && line.at !== '' && line.plate !== '' ? line : null;
    if (after !== COMMA) return null;
    at = next + 1;
  }
  return null;
}

/** Place of the quote that ends the string which begins at `at`; -1 where no plain string begins there. */
function plainStringEnd(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== QUOTE) return -1;
  for (let i = at + 1; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i;
    if (code === BACKSLASH || code < 32) return -1;
  }
  return -1;
}

const isConfidence = (text: string, at: number, nameEnd: number): boolean =>
  nameEnd - at === 11 && text.startsWith('confidence', at + 1);

/** Takes `0`, `1` or a fraction; gives the place after it, or -1. */
function takeNumber(line: ScannedLine, text: string, at: number, end: number): number {
  if (line.confidence !== undefined) return -1;
  let next = at;
  while (next < end && isNumberCode(text.charCodeAt(next))) next += 1;
  const told = text.slice(at, next);
  if (!/^(0|1|0\.\d{1,15})$/.test(told)) return -1;
  line.confidence = Number(told);
  return next;
}

const isNumberCode = (code: number): boolean => (code >= 48 && code <= 57) || code === 46;

type Place = { readonly name: number; readonly nameEnd: number; readonly value: number; readonly end: number };

/** Takes a text into the field of that name; gives the place after it, or -1 for another name, a second one or an empty text. */
function takeText(line: ScannedLine, text: string, { name, nameEnd, value, end }: Place): number {
  const valueEnd = plainStringEnd(text, value, end);
  if (valueEnd <= value + 1) return -1;
  const told = text.slice(value + 1, valueEnd);
  const length = nameEnd - name - 1;
  if (length === 2 && text.startsWith('at', name + 1) && line.at === '') line.at = told;
  else if (length === 5 && text.startsWith('plate', name + 1) && line.plate === '') line.plate = told;
  else if (length === 7 && text.startsWith('country', name + 1) && line.country === undefined) line.country = told;
  else if (length === 6 && text.startsWith('device', name + 1) && line.device === undefined) line.device = told;
  else return -1;
  return valueEnd + 1;
}
