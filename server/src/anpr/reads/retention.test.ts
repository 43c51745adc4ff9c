import { afterAll, beforeAll, expect, test } from 'vitest';
import { line, openReadsWorld, type ReadsWorld, type TrialCamera } from '../../../../testing/src/anpr/reads-world.ts';
import { compareRegisters } from '../../ledger/index.ts';
import { dropDaysAtTerm, makeDaysAhead } from './reads-schedule.ts';

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

test('the term that the views count is the one of the law: every hour of leap years, month ends and changes of the clock', async () => {
  const days = [
    '2026-03-28',
    '2026-03-29',
    '2026-10-24',
    '2026-10-25',
    '2027-10-30',
    '2027-10-31',
    '2028-02-28',
    '2028-02-29',
    '2028-03-26',
    '2026-10-30',
    '2026-10-31',
    '2027-03-27',
  ];
  const instants = days.flatMap((day) =>
    Array.from({ length: 52 }, (_, n) =>
      Temporal.Instant.from(`${day}T00:00:00Z`)
        .add({ minutes: 30 * n - 60 })
        .toString(),
    ),
  );
  for (const [sql, term] of [
    ['12 months', { months: 12 }],
    ['6 months', { months: 6 }],
  ] as const) {
    const { rows } = await app().query<{ at: string; term: string }>(
      `select a as at, anpr.term_of(a, $2::interval) as term from unnest($1::timestamptz[]) a`,
      [instants, sql],
    );
    const wrong = rows.filter(
      ({ at, term: counted }) => !Temporal.Instant.from(counted).equals(termOf(Temporal.Instant.from(at), term)),
    );
    expect(rows).toHaveLength(instants.length);
    expect(wrong).toEqual([]);
  }
});

test('a day is shut when none of its reads is within its term, on the eve of 29 February too', async () => {
  const { rows } = await app().query<{ day: string; shut: string }>(
    `select d::date as day, anpr.day_shut_at(d::date) as shut from generate_series('2027-01-01'::date, '2028-12-31'::date, '1 day') d`,
  );
  const early = rows.filter(({ day, shut }) => {
    const first = Temporal.Instant.from(`${day}T00:00:00Z`);
    const last = Temporal.Instant.fromEpochMilliseconds(
      Math.max(
        ...Array.from({ length: 96 }, (_, n) => termOf(first.add({ minutes: 15 * n })).epochMilliseconds),
        termOf(first.add({ hours: 24 }).subtract({ milliseconds: 1 })).epochMilliseconds,
        termOf(first.add({ hours: 23 }).subtract({ milliseconds: 1 })).epochMilliseconds,
        termOf(first.add({ hours: 22 }).subtract({ milliseconds: 1 })).epochMilliseconds,
      ),
    );
    // Never before the newest read is shut, and within a second after it.
    return Temporal.Instant.compare(shut, last) < 0 || Temporal.Instant.from(shut).since(last).total('seconds') > 1;
  });
  expect(rows).toHaveLength(731);
  expect(early).toEqual([]);
});

test('a read is shut at the minute of its term and not the minute before, though its day still stands', async () => {
  const now = reads.world.now();
  const recorded = now.subtract({ minutes: 2 });
  expect(await reads.post(camera, line({ at: recorded.toString(), plate: '1-TRM-001' }))).toMatchObject({
    status: 200,
  });
  expect(await reads.post(half, line({ at: recorded.toString(), plate: '1-TRM-006' }))).toMatchObject({ status: 200 });
  const seen = async (plate: string): Promise<number> =>
    (await app().query<{ n: number }>('select count(*)::int as n from anpr.visible_read where plate = $1', [plate]))
      .rows[0]?.n ?? 0;
  const term = termOf(recorded);
  await legalNow(term.subtract({ minutes: 1 }));
  expect(await seen('1TRM001')).toBe(1);
  await legalNow(term);
  expect(await seen('1TRM001')).toBe(0);
  // A database that keeps its reads for a shorter time is held to it.
  const shorter = termOf(recorded, { months: 6 });
  await legalNow(shorter.subtract({ minutes: 1 }));
  expect(await seen('1TRM006')).toBe(1);
  await legalNow(shorter);
  expect(await seen('1TRM006')).toBe(0);
  const { rows } = await reads.world.database
    .pool('clv_owner')
    .query<{ n: number }>(`select count(*)::int as n from anpr.plate_read where plate in ('1TRM001', '1TRM006')`);
  expect(rows[0]?.n).toBe(2);
});

test('a day is dropped by an act with count and root, not before its term, once, and only what has that act', async () => {
  const day = reads.world.now().subtract({ minutes: 2 }).toString().slice(0, 10);
  const shut = Temporal.Instant.from(
    (await app().query<{ at: string }>('select anpr.day_shut_at($1::date) as at', [day])).rows[0]?.at ?? '',
  );
  await legalNow(shut.subtract({ minutes: 1 }));
  await expect(app().query('select anpr.drop_day($1::date)', [day])).rejects.toThrow('within their term');
  const { gate } = reads.world.ledger;
  expect(await dropDaysAtTerm(app(), gate, shut.subtract({ minutes: 1 }).toString())).toEqual([]);
  await legalNow(shut.add({ minutes: 1 }));
  await expect(app().query('select anpr.drop_day($1::date)', [day])).rejects.toThrow('no entry records');
  // The gate has a clock of its own.
  expect(await dropDaysAtTerm(app(), gate, shut.add({ minutes: 1 }).toString())).toEqual([]);
  await reads.world.database.pool('clv_owner').query('delete from ledger.legal_clock');
  const later = shut.add({ hours: 2 });
  reads.world.setNow(later.toString());
  await legalNow(later);
  expect(await dropDaysAtTerm(app(), gate, later.toString())).toContain(day);
  expect(await dropDaysAtTerm(app(), gate, later.add({ hours: 2 }).toString())).toEqual([]);
  const { rows } = await app().query<{ day: string; reads: number; batches: number; root: string }>(
    'select day, reads, batches, root from anpr.dropped_day where day = $1',
    [day],
  );
  expect(rows).toEqual([{ day, reads: 2, batches: 2, root: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) }]);
  const left = await app().query('select 1 from anpr.read_day where day = $1', [day]);
  expect(left.rows).toEqual([]);
});

test('days ahead are made; a day that is past its term takes no read any more', async () => {
  const now = reads.world.now();
  await makeDaysAhead(app())(now.toString());
  const ahead = now.add({ hours: 48 }).toString().slice(0, 10);
  expect((await app().query('select 1 from anpr.read_day where day = $1', [ahead])).rows).toHaveLength(1);
  const old = now.subtract({ hours: 24 * 367 });
  await expect(app().query('select anpr.make_days(array[$1::date])', [old.toString().slice(0, 10)])).rejects.toThrow(
    'no reads are kept',
  );
});

test('the registers are what the journal says', async () => {
  await reads.world.database.pool('clv_owner').query('delete from ledger.legal_clock');
  expect(await compareRegisters(reads.world.database.pool('clv_owner'))).toEqual([]);
});
