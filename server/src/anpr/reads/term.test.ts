import { afterAll, beforeAll, expect, test } from 'vitest';
import { line, openReadsWorld, type ReadsWorld } from '../../../../testing/src/anpr/reads-world.ts';

let reads: ReadsWorld;
beforeAll(async () => {
  reads = await openReadsWorld();
  reads.world.setNow(Temporal.Now.instant().toString());
});
afterAll(() => reads[Symbol.asyncDispose]());

/** Moves the database's legal clock alone. Nothing is journaled: only what the view shows is asked. */
async function legalNow(at: Temporal.Instant | null): Promise<void> {
  const owner = reads.world.database.pool('clv_owner');
  await owner.query('delete from ledger.legal_clock');
  if (at === null) return;
  await owner.query(
    `insert into ledger.legal_clock (id, offset_ms, entry_id) select 'legal', ceil(extract(epoch from $1::timestamptz - now()) * 1000)::bigint, gen_random_uuid()`,
    [at.toString()],
  );
}

test.each([
  ['P361D', { days: 361 }],
  ['P364D', { days: 364 }],
  ['P12M', { months: 12 }],
])('a term of %s ends at its own instant, the earlier of it and twelve months', async (retention, term) => {
  await legalNow(null);
  const camera = await reads.enrol({ retention });
  // Reads are kept to the millisecond, and the clock is never before the instant it is set to.
  const recorded = reads.world
    .now()
    .subtract({ minutes: 2 })
    .round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
  expect(await reads.post(camera, line({ at: recorded.toString(), plate: '1-TRM-361' }))).toMatchObject({
    status: 200,
    body: { taken: 1 },
  });
  const seen = async (): Promise<number> => {
    const sql = 'select count(*)::int as n from anpr.visible_read where camera = $1';
    const { rows } = await reads.world.database.pool('clv_app').query<{ n: number }>(sql, [camera.number]);
    return rows[0]?.n ?? 0;
  };
  const end = recorded.toZonedDateTimeISO('Europe/Brussels').add(term).toInstant();
  await legalNow(end.subtract({ minutes: 1 }));
  expect(await seen()).toBe(1);
  await legalNow(end);
  expect(await seen()).toBe(0);
});
