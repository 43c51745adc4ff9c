import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.stop());

/** Microseconds since 1970, between the years 1 and 9999: what a timestamptz column can hold and we can read. */
const microseconds = fc.bigInt({
  min: Temporal.Instant.from('0001-01-01T00:00:00Z').epochNanoseconds / 1000n,
  max: Temporal.Instant.from('9999-12-31T23:59:59.999999Z').epochNanoseconds / 1000n,
});

test('any moment comes back as the same text, to the microsecond', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(microseconds, { minLength: 50, maxLength: 200 }), async (list) => {
      const moments = list.map((one) => Temporal.Instant.fromEpochNanoseconds(one * 1000n).toString());
      const found = await database
        .pool('clv_app')
        .query<{ at: string }>(
          'select at::timestamptz as at from unnest($1::text[]) with ordinality x(at, n) order by n',
          [moments],
        );
      expect(found.rows.map((row) => row.at)).toEqual(moments);
    }),
    { numRuns: 20 },
  );
});

test('any integer that a number holds comes back as itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.maxSafeInteger(), { minLength: 50, maxLength: 200 }), async (list) => {
      const found = await database
        .pool('clv_app')
        .query<{ n: number }>('select v as n from unnest($1::int8[]) with ordinality x(v, i) order by i', [list]);
      expect(found.rows.map((row) => row.n)).toEqual(list.map((n) => n + 0)); // -0 has no bigint
    }),
    { numRuns: 20 },
  );
});
