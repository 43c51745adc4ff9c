import { type CustomTypesConfig, types } from 'pg';
import { postgresErrors } from './postgres-errors.ts';

/** A row's moment as our code sees it: ISO 8601 in UTC, PostgreSQL's microseconds kept (`2026-11-21T10:00:00.123Z`). */
export function readTimestamptz(text: string): string {
  // The session runs in UTC, so the offset is +00; any other comes from a function that set its own time zone.
  const utc = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,6})?)\+00$/.exec(text);
  if (utc) return `${utc[1]}T${utc[2]}Z`;
  try {
    return Temporal.Instant.from(text.replace(' ', 'T')).toString();
  } catch {
    throw postgresErrors.valueUnreadable({ type: 'timestamptz', reason: 'is no moment between the years 1 and 9999' });
  }
}

/** A calendar day as `YYYY-MM-DD`: never a Date, which would shift it with the machine's time zone. */
export function readDate(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  throw postgresErrors.valueUnreadable({ type: 'date', reason: 'is no day between the years 1 and 9999' });
}

/** A bigint as a number; one that a number cannot hold exactly is an error, never rounded. */
export function readInt8(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw postgresErrors.valueUnreadable({
    type: 'bigint',
    reason: 'does not fit a number: cast it to text in the query',
  });
}

const asText = (text: string): string => text;
const readJson = (text: string): unknown => JSON.parse(text);

type Reader = (text: string) => unknown;

const textArray: number = 1009;
const readTextArray: (text: string) => readonly unknown[] = types.getTypeParser(textArray);

function readEach(entries: readonly unknown[], reader: Reader): readonly unknown[] {
  return entries.map((entry) => {
    if (Array.isArray(entry)) return readEach(entry, reader);
    return entry === null ? null : reader(String(entry));
  });
}

/** Reads an array column of any dimension with the reader of its elements. */
function readArrayOf(reader: Reader): Reader {
  return (text) => readEach(readTextArray(text), reader);
}

/** Readers by the type's number in pg_type, which PostgreSQL never changes. */
const readers: ReadonlyMap<number, Reader> = new Map([
  [20, readInt8],
  [114, readJson],
  [1082, readDate],
  [1114, asText], // timestamp without time zone: no moment, so it stays the text it is
  [1184, readTimestamptz],
  [1186, asText], // interval
  [1700, asText], // numeric
  [3802, readJson],
  [199, readArrayOf(readJson)],
  [1016, readArrayOf(readInt8)],
  [1115, readArrayOf(asText)],
  [1182, readArrayOf(readDate)],
  [1185, readArrayOf(readTimestamptz)],
  [1187, readArrayOf(asText)],
  [1231, readArrayOf(asText)],
  [3807, readArrayOf(readJson)],
]);

/** The types of our pools (pg's `types` option): set on each pool, so no other user of `pg` in the process is touched. */
export const pgValues: CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    const reader = format === 'binary' ? undefined : readers.get(oid);
    if (reader) return reader;
    // Edge: pg's own overloads cannot express "the caller's format", though the function accepts either.
    return format === 'binary' ? types.getTypeParser(oid, 'binary') : types.getTypeParser(oid, 'text');
  },
};
