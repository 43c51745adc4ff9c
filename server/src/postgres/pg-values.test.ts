import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';
import { isClairevoieError } from './clairevoie-error.ts';
import { readDate, readInt8, readTimestamptz } from './pg-values.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.stop());

/** Sends a text as this type and gives what comes back. */
async function roundTrip(type: string, text: string | null): Promise<unknown> {
  const found = await database.pool('clv_app').query<{ value: unknown }>(`select $1::text::${type} as value`, [text]);
  return found.rows[0]?.value;
}

test.each([
  ['timestamptz', '2026-11-21T10:00:00.123Z', '2026-11-21T10:00:00.123Z'],
  ['timestamptz', '2026-11-21T10:00:00Z', '2026-11-21T10:00:00Z'],
  ['timestamptz', '2026-11-21T10:00:00.000001Z', '2026-11-21T10:00:00.000001Z'],
  ['timestamptz', '2026-11-21T10:00:00.120000Z', '2026-11-21T10:00:00.12Z'],
  ['timestamptz', '2026-07-01T00:30:00+02:00', '2026-06-30T22:30:00Z'],
  ['timestamptz', '1900-01-01T00:00:00Z', '1900-01-01T00:00:00Z'],
  ['date', '2026-03-29', '2026-03-29'],
  ['date', '2024-02-29', '2024-02-29'],
  ['int8', '9007199254740991', 9007199254740991],
  ['int8', '-9007199254740991', -9007199254740991],
  ['int4', '12', 12],
  ['numeric', '1.50', '1.50'],
  ['numeric', '12345678901234567890.123456789', '12345678901234567890.123456789'],
  ['jsonb', '{"b": [1, null, "é"], "a": true}', { a: true, b: [1, null, 'é'] }],
  ['boolean', 'true', true],
  ['uuid', '018f3f2e-0000-7000-8000-000000000001', '018f3f2e-0000-7000-8000-000000000001'],
  ['timestamptz[]', '{"2026-11-21T10:00:00Z",NULL}', ['2026-11-21T10:00:00Z', null]],
  ['date[]', '{{2026-01-01},{2026-01-02}}', [['2026-01-01'], ['2026-01-02']]],
  ['int8[]', '{1,2}', [1, 2]],
  ['text[]', '{a,"b,c"}', ['a', 'b,c']],
])('reads the %s %s', async (type, text, expected) => {
  expect(await roundTrip(type, text)).toEqual(expected);
});

test('reads null as null', async () => {
  expect(await roundTrip('timestamptz', null)).toBeNull();
  expect(await roundTrip('int8', null)).toBeNull();
});

test.each([
  ['int8', '9007199254740992'],
  ['int8', '-9223372036854775808'],
  ['date', 'infinity'],
  ['date', '0044-03-15 BC'],
  ['timestamptz', '-infinity'],
  ['timestamptz', '0044-03-15 12:00:00 BC'],
])('refuses the %s %s rather than changing it', async (type, text) => {
  await expect(roundTrip(type, text)).rejects.toSatisfy((error) =>
    isClairevoieError(error, 'postgres/value-unreadable'),
  );
});

test('a session that set its own time zone still reads the same moment', () => {
  expect(readTimestamptz('2026-11-21 11:00:00.5+01')).toBe('2026-11-21T10:00:00.5Z');
  expect(readTimestamptz('2026-11-21 15:30:00+05:30')).toBe('2026-11-21T10:00:00Z');
  expect(readTimestamptz('1880-01-01 00:17:30+00:17:30')).toBe('1880-01-01T00:00:00Z');
});

test('an error about a value does not repeat the value', () => {
  for (const read of [readDate, readInt8, readTimestamptz]) {
    expect(() => read('1-SECRET-9')).toThrow(expect.not.stringContaining('SECRET'));
    expect(() => read('1-SECRET-9')).toThrow();
  }
});
