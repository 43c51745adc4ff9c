import { afterAll, beforeAll, expect, test } from 'vitest';
import { line, openReadsWorld, type ReadsWorld, type TrialCamera } from '../../../../testing/src/anpr/reads-world.ts';
import { compareRegisters } from '../../ledger/index.ts';
import { deletePartsAtTerm, dropDaysAtTerm } from './reads-schedule.ts';

let reads: ReadsWorld;
let camera: TrialCamera;
let half: TrialCamera;
beforeAll(async () => {
  reads = await openReadsWorld();
  reads.world.setNow(Temporal.Now.instant().toString());
  camera = await reads.enrol();
  half = await reads.enrol({ retention: 'P6M' });
});
afterAll(() => reads[Symbol.asyncDispose]());

const app = () => reads.world.database.pool('clv_app');
/** Our rule of time, as `packages/law` counts it: the wall clock of Brussels, clipped, the first of two equal hours. */
const termOf = (at: Temporal.Instant, term: Temporal.DurationLike = { months: 12 }): Temporal.Instant =>
  at.toZonedDateTimeISO('Europe/Brussels').add(term).toInstant();

/** Moves the database's legal clock, which is real time plus an offset. Only the clock of the views: nothing was journaled. */
async function legalNow(at: Temporal.Instant): Promise<void> {
  const owner = reads.world.database.pool('clv_owner');
  await owner.query(`delete from ledger.legal_clock`);
  await owner.query(
    `insert into ledger.legal_clock (id, offset_ms, entry_id) select 'legal', (extract(epoch from $1::timestamptz - now()) * 1000)::bigint, gen_random_uuid()`,
    [at.toString()],
  );
}

test('a read that came later than five minutes is marked so wherever it is shown, a second earlier it is not', async () => {
  const now = reads.world.now();
  const passed = (seconds: number) => now.subtract({ seconds }).toString();
  await reads.post(
    camera,
    line({ at: passed(301), plate: '1-LAT-001' }) + line({ at: passed(299), plate: '1-LAT-002' }),
  );
  const { rows } = await app().query<{ plate: string; is_late: boolean; received_at: string }>(
    `select plate, is_late, received_at from anpr.visible_read where plate like '1LAT%' order by plate`,
  );
  expect(rows.map(({ plate, is_late }) => [plate, is_late])).toEqual([
    ['1LAT001', true],
    ['1LAT002', false],
  ]);
  for (const { received_at } of rows)
    expect(Math.abs(Temporal.Instant.from(received_at).epochMilliseconds - now.epochMilliseconds)).toBeLessThan(2);
});

test('a row that somebody puts under the number of a batch is not seen where it lies outside that batch, by camera or by instant', async () => {
  const at = reads.world.now().subtract({ seconds: 5 });
  await reads.post(camera, line({ at: at.toString(), plate: '1-OWN-001' }));
  const owner = reads.world.database.pool('clv_owner');
  const { rows } = await owner.query<{ batch: number }>(`select batch from anpr.plate_read where plate = '1OWN001'`);
  for (const [shift, number, plate] of [
    [60, camera.number, '1OWN002'],
    [0, half.number, '1OWN003'],
  ] as const)
    await owner.query(
      'insert into anpr.plate_read (recorded_at, batch, place, camera, plate) values ($1, $2, 0, $3, $4)',
      [at.subtract({ seconds: shift }).toString(), rows[0]?.batch, number, plate],
    );
  const seen = await app().query(`select plate from anpr.visible_read where plate like '1OWN%'`);
  expect(seen.rows).toEqual([{ plate: '1OWN001' }]);
});

test('a database with a shorter term: its reads leave the table at that term, by an act with count and root, and nobody else’s do', async () => {
  const short = await reads.enrol({ retention: 'P30D' });
  const recorded = reads.world.now().subtract({ minutes: 2 });
  const day = recorded.toString().slice(0, 10);
  const plates = Array.from({ length: 25 }, (_, n) => `1-SHT-${String(n).padStart(3, '0')}`);
  await reads.post(short, plates.map((plate) => line({ at: recorded.toString(), plate })).join(''));
  await reads.post(camera, line({ at: recorded.toString(), plate: '1-LNG-001' }));
  const owner = reads.world.database.pool('clv_owner');
  const there = async (like: string): Promise<number> =>
    (await owner.query<{ n: number }>('select count(*)::int as n from anpr.plate_read where plate like $1', [like]))
      .rows[0]?.n ?? 0;
  const { gate } = reads.world.ledger;
  const last = Temporal.Instant.from(`${day}T00:00:00Z`).add({ hours: 24 }).subtract({ milliseconds: 1 });
  const shut = termOf(last, { days: 30 });
  await legalNow(shut.subtract({ minutes: 1 }));
  expect(await deletePartsAtTerm(app(), gate)(shut.subtract({ minutes: 1 }).toString())).toEqual([]);
  await expect(app().query('select anpr.delete_part($1::date, $2::uuid, 10)', [day, short.databaseId])).rejects.toThrow(
    'within their term',
  );
  await legalNow(shut.add({ minutes: 1 }));
  await expect(app().query('select anpr.delete_part($1::date, $2::uuid, 10)', [day, short.databaseId])).rejects.toThrow(
    'no entry records',
  );
  await owner.query('delete from ledger.legal_clock');
  reads.world.setNow(shut.add({ minutes: 1 }).toString());
  await legalNow(shut.add({ minutes: 1 }));
  expect(await deletePartsAtTerm(app(), gate)(shut.add({ minutes: 1 }).toString())).toContain(day);
  expect([await there('1SHT%'), await there('1LNG%')]).toEqual([0, 1]);
  const { rows } = await app().query(
    'select reads, batches, root from anpr.dropped_part where day = $1 and database_id = $2',
    [day, short.databaseId],
  );
  const batch = await app().query<{ root: string }>('select root from anpr.read_batch where database_id = $1', [
    short.databaseId,
  ]);
  // The root over one root is that root: what the entry says can be compared with the register of batches.
  expect(rows).toEqual([{ reads: 25, batches: 1, root: batch.rows[0]?.root }]);
  expect(await deletePartsAtTerm(app(), gate)(shut.add({ hours: 2 }).toString())).not.toContain(day);
});

test('a deletion is judged without a look at the reads: a table that is shut to everybody does not hold up the gate', async () => {
  const owner = await reads.world.database.pool('clv_owner').connect();
  try {
    await owner.query('begin; lock table anpr.plate_read in access exclusive mode');
    const receipt = await reads.world.asSystem('anpr/drop-reads', {
      day: '2020-01-01',
      reads: 0,
      batches: 0,
      root: `${'A'.repeat(43)}=`,
    });
    expect(receipt.verdict).toBe('allowed');
  } finally {
    await owner.query('rollback');
    owner.release();
  }
});

test('a day is dropped though a long search reads the table: writers wait for nobody, and the day goes when the search is over', async () => {
  const now = reads.world.now();
  const old = now
    .subtract({ hours: 24 * 3 })
    .toString()
    .slice(0, 10);
  await app().query('select anpr.make_days(array[$1::date, $2::date])', [old, now.toString().slice(0, 10)]);
  const owner = reads.world.database.pool('clv_owner');
  const { rows } = await owner.query<{ at: string }>('select anpr.day_shut_at($1::date) as at', [old]);
  const later = Temporal.Instant.from(rows[0]?.at ?? '').add({ minutes: 1 });
  await owner.query('delete from ledger.legal_clock');
  reads.world.setNow(later.toString());
  await legalNow(later);
  const search = await owner.connect();
  try {
    await search.query('begin; select count(*) from anpr.plate_read');
    let longest = 0;
    const write = async (): Promise<void> => {
      for (let n = 0; n < 20; n++) {
        const began = performance.now();
        await owner.query(
          'insert into anpr.plate_read (recorded_at, batch, place, camera, plate) values ($1, 1, 0, 1, $2)',
          [now.toString(), '1WRT001'],
        );
        longest = Math.max(longest, performance.now() - began);
      }
    };
    const [dropped] = await Promise.all([dropDaysAtTerm(app(), reads.world.ledger.gate, later.toString()), write()]);
    expect(dropped).not.toContain(old);
    expect(longest).toBeLessThan(1_000);
    expect((await app().query('select 1 from anpr.read_day where day = $1', [old])).rows).toHaveLength(1);
  } finally {
    await search.query('rollback');
    search.release();
  }
  expect(await dropDaysAtTerm(app(), reads.world.ledger.gate, later.toString())).toContain(old);
  const left = await owner.query(`select 1 from pg_class where relname = $1`, [
    `plate_read_${old.replaceAll('-', '')}`,
  ]);
  expect(left.rows).toEqual([]);
});

test('the registers are what the journal says', async () => {
  await reads.world.database.pool('clv_owner').query('delete from ledger.legal_clock');
  expect(await compareRegisters(reads.world.database.pool('clv_owner'))).toEqual([]);
});
