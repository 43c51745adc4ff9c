import { randomUUID } from 'node:crypto';
import { looksAndSearches } from '@clairevoie/contract';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { line, openReadsWorld, type ReadsWorld, type TrialCamera } from '../../../testing/src/anpr/reads-world.ts';
import { asCsv, asParquet, exportedNumbers } from './plate-export.ts';
import { plateFigures } from './plate-figures-store.ts';

let reads: ReadsWorld;
let camera: TrialCamera;
beforeAll(async () => {
  reads = await openReadsWorld();
  reads.world.setNow('2026-11-22T10:00:00Z');
  camera = await reads.enrol();
  await reads.world.ledger.reads.query('select ledger.set_publication($1, $2)', [
    24,
    looksAndSearches.map(({ act }) => act),
  ]);
  // Five reads with a field that the law does not name, and one line that is no read.
  const five = Array.from({ length: 5 }, (_, n) =>
    line({ at: `2026-11-22T09:5${n}:00Z`, plate: `QZZZ00${n}`, driver: 'x' }),
  );
  expect((await reads.post(camera, `${five.join('')}{"plate":"QZZZ009"}\n`)).body).toMatchObject({ taken: 5 });
  reads.world.setNow('2026-12-02T10:00:00Z');
  const four = Array.from({ length: 4 }, (_, n) => line({ at: `2026-12-02T09:59:0${n}Z`, plate: `QZZZ01${n}` }));
  expect((await reads.post(camera, four.join(''))).body).toMatchObject({ taken: 4 });
}, 60_000);
afterAll(() => reads?.[Symbol.asyncDispose]());

/** What the portal tells of the camera's database when the database's own clock says so. */
async function figuresAt(instant: string, databaseId = camera.databaseId) {
  const owner = reads.world.database.pool('clv_owner');
  await owner.query(
    `insert into ledger.legal_clock (id, offset_ms, entry_id) values ('legal', $1, (select id from ledger.entry limit 1))
     on conflict (id) do update set offset_ms = excluded.offset_ms`,
    [Date.parse(instant) - Date.now()],
  );
  const { rows } = await owner.query<{ key: string }>('select anpr.public_key($1) as key', [databaseId]);
  return plateFigures(reads.world.database.pool('clv_portal'), rows[0]?.key ?? '');
}
const few = { state: 'suppressed', below: 5 };
const count = (value: number) => ({ state: 'count', value });

describe('the public numbers of a database of plates', () => {
  it('tell a month once it is over in Brussels and the day of delay has passed, not an hour before', async () => {
    expect((await figuresAt('2026-12-01T22:30:00Z')).months).toEqual([]);
    expect((await figuresAt('2026-12-01T23:05:00Z')).months).toEqual([
      { month: '2026-11', reads: count(5), late: count(5), dropped: count(5), refused: few },
    ]);
  });

  it('say of four reads that they are fewer than five, and of none that there are none', async () => {
    const [december] = (await figuresAt('2027-01-02T10:00:00Z')).months;
    expect(december).toEqual({ month: '2026-12', reads: few, late: count(0), dropped: count(0), refused: count(0) });
  });

  it('name the dropped fields and the reasons of refusal, withheld below five', async () => {
    const { dropped, refused } = await figuresAt('2027-01-02T10:00:00Z');
    expect(dropped).toEqual([{ name: 'driver', count: count(5) }]);
    expect(refused).toEqual([{ name: 'no-time', count: few }]);
  });

  it('call unknown what nobody compared, and tell searches by the month of each event, two decisions by the later', async () => {
    const owner = reads.world.database.pool('clv_owner');
    const search = (state: string, outcome: string | null, decided: string | null, seconded: string | null) =>
      owner.query(
        `insert into anpr.point_search (id, request_id, part, organisation_id, database_id, requested_by, function_key, requested_at, branch, purpose,
           query, recorded_from, recorded_to, second_because, protected_places, state, outcome, decided_at, seconded_at, granted_at, entry_id)
         values (gen_random_uuid(), gen_random_uuid(), 'whole', $1, $2, $1, 'operational-member', '2026-11-25T10:00:00Z', 'judicial',
           '{"branch":"judicial","judicialGround":"offence"}', '{}', now(), now(), '[]', '[]', $3, $4, $5, $6, $7, gen_random_uuid())`,
        [
          camera.organisationId,
          camera.databaseId,
          state,
          outcome,
          decided,
          seconded,
          state === 'executed' ? decided : null,
        ],
      );
    const november = '2026-11-26T10:00:00Z';
    for (let n = 0; n < 5; n++) await search('executed', 'granted', november, null);
    for (let n = 0; n < 5; n++) await search('refused', 'granted', november, '2026-12-05T10:00:00Z');
    await search('drafted', null, null, null);
    const before = await figuresAt('2026-12-02T10:00:00Z');
    expect(before.misreads).toEqual({ state: 'unknown' });
    const row = { branch: 'judicial', reason: 'offence', asked: count(11), granted: count(5), run: count(0) };
    expect(before.searches).toEqual({ state: 'known', value: [{ ...row, refused: count(0) }], source: null });
    expect((await figuresAt('2027-01-02T10:00:00Z')).searches).toEqual({
      state: 'known',
      value: [{ ...row, refused: count(5) }],
      source: null,
    });
  });

  it('tell what kinds of list gave, misreads of those compared, and withhold below five', async () => {
    const owner = reads.world.database.pool('clv_owner');
    const { rows } = await owner.query<{ id: string }>(
      `insert into anpr.plate_list (id, organisation_id, database_id, reference, title, kind, branch, purpose, mode, source, source_name, legal_basis,
         feed, municipalities, may_be_done, instruction, is_confusable, serves_days, versions_a_day, proposed_by, proposed_at, entry_id)
       values (gen_random_uuid(), $1, $2, 'r', 't', 'stolen-vehicles', 'judicial', '{}', 'strict', 'other', 's', 'l', 'f', '[]', '[]', 'i', false, 30, 1, $1,
         '2026-11-25T10:00:00Z', gen_random_uuid()) returning id`,
      [camera.organisationId, camera.databaseId],
    );
    const hit = (comparison: string, state: string) =>
      owner.query(
        `insert into anpr.hit (id, batch_id, place, camera, recorded_at, database_id, organisation_id, list_id, version_id, branch, kind, state, raised_at,
           met_at, comparison, compared_at, first_compared_at, validated_at, moved_at, entry_id)
         values (gen_random_uuid(), gen_random_uuid(), 0, $1, now(), $2, $3, $4, gen_random_uuid(), 'judicial', 'exact', $6, now(),
           '2026-11-25T10:00:00Z', $5, '2026-11-25T10:00:00Z', '2026-11-25T10:00:00Z', '2026-11-26T10:00:00Z', now(), gen_random_uuid())`,
        [camera.number, camera.databaseId, camera.organisationId, rows[0]?.id, comparison, state],
      );
    for (let n = 0; n < 6; n++) await hit('confirmed', 'validated');
    for (let n = 0; n < 5; n++) await hit('not-confirmed', 'ended');
    const { misreads, lists } = await figuresAt('2026-12-02T10:00:00Z');
    expect(misreads).toEqual({ state: 'known', value: { compared: 11, misread: 5 }, source: null });
    expect(lists).toMatchObject({
      state: 'known',
      value: [
        {
          kind: 'stolen-vehicles',
          lists: few,
          hits: count(11),
          misreads: count(5),
          validated: count(6),
          wrongStops: count(0),
        },
      ],
    });
    expect((await figuresAt('2026-12-01T22:30:00Z')).lists).toEqual({ state: 'known', value: [], source: null });
  });

  it('are of one database alone', async () => {
    expect((await figuresAt('2027-01-02T10:00:00Z', randomUUID())).months).toEqual([]);
  });

  it('leave the server the same as CSV and as Parquet, each line with definition, source and day', async () => {
    const figures = await figuresAt('2027-01-02T10:00:00Z');
    const rows = exportedNumbers(figures, { key: 'k', legalDay: '2027-01-02' });
    const read = await parquetReadObjects({ file: asParquet(rows).slice().buffer });
    expect(
      read.map(({ value, exported_on: exportedOn, ...row }) => ({
        ...row,
        exportedOn,
        value: value === null || value === undefined ? null : Number(value),
      })),
    ).toEqual(rows.map((row) => ({ ...row })));
    expect(
      rows.every(({ definition, source, exportedOn }) => definition && source && exportedOn === '2027-01-02'),
    ).toBe(true);
    expect(rows).toContainEqual(
      expect.objectContaining({ month: '2026-12', measure: 'reads', value: null, state: 'fewer-than-five' }),
    );
    const csv = asCsv(rows);
    expect(csv.split('\r\n').length).toBe(rows.length + 2);
    expect(csv).toContain('k,2026-11,reads,,,5,count,');
  });

  it('open in no spreadsheet as a formula', () => {
    const row = { database: 'k', month: '', measure: 'dropped', branch: '', detail: '=HYPERLINK("x")', value: 5 };
    const more = { state: 'count', definition: 'd', source: 's', exportedOn: '2027-01-02' } as const;
    expect(asCsv([{ ...row, ...more }])).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
