import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { line, openReadsWorld, type ReadsWorld, type TrialCamera } from '../../../../testing/src/anpr/reads-world.ts';
import { checkReadRoots } from './check-roots.ts';

let reads: ReadsWorld;
let camera: TrialCamera;
beforeAll(async () => {
  reads = await openReadsWorld();
  reads.world.setNow(Temporal.Now.instant().toString());
  camera = await reads.enrol();
});
afterAll(() => reads[Symbol.asyncDispose]());

const owner = () => reads.world.database.pool('clv_owner');
let last = 0;
let plate: string;
/** A batch of three, the second with everything that a read may tell. */
beforeEach(async () => {
  plate = `1ROT${String(++last).padStart(3, '0')}`;
  const at = (seconds: number) => reads.world.now().subtract({ seconds }).toString();
  const answer = await reads.post(
    camera,
    line({ at: at(9), plate: `${plate}A` }) +
      line({
        at: at(7),
        plate: `${plate.slice(0, 4)}-${plate.slice(4)}-B`,
        country: 'BE',
        confidence: 0.87,
        vehicle: { colour: 'blue', class: 'van', make: 'Peugeot' },
      }) +
      line({ at: at(8), plate: `${plate}C` }),
  );
  expect(answer).toMatchObject({ status: 200, body: { taken: 3 } });
});
const differing = async () => (await checkReadRoots({ owner: owner() })).differing;
const change = async (sql: string): Promise<void> => {
  await owner().query(sql.replaceAll('$plate', plate));
};

test('every batch is recomputed from the rows that lie there and holds; how many is said', async () => {
  const report = await checkReadRoots({ owner: owner() });
  expect(report).toEqual({
    batches: last,
    recomputed: last,
    reads: 3 * last,
    atTerm: 0,
    withoutTable: 0,
    differing: [],
    pictures: { batches: 0, atTerm: 0, differing: [] },
    lists: { versions: 0, gone: 0, differing: [] },
  });
});

test.each([
  ['taken away', `delete from anpr.plate_read where plate = '$plateC'`, 2],
  ['changed in its plate', `update anpr.plate_read set plate = 'X' where plate = '$plateC'`, 3],
  [
    'changed in its instant',
    `update anpr.plate_read set recorded_at = recorded_at + interval '1 millisecond' where plate = '$plateC'`,
    3,
  ],
  ['changed in its vehicle', `update anpr.plate_read set vehicle = null where plate like '$plateB'`, 3],
  ['put in another place', `update anpr.plate_read set place = 5 where plate = '$plateC'`, 3],
  [
    'added under the batch, in a place that is taken',
    `insert into anpr.plate_read (recorded_at, batch, place, camera, plate) select recorded_at, batch, 1, camera, 'PLANTED' from anpr.plate_read where plate = '$plateC'`,
    4,
  ],
])('a read that was %s is found, and its batch named', async (_, sql, found) => {
  expect(await differing()).toEqual([]);
  await change(sql);
  expect(await differing()).toEqual([{ batchRowId: expect.stringMatching(/^[0-9a-f-]{36}$/), expected: 3, found }]);
  const { rows } = await owner().query<{ id: string }>('select id from anpr.read_batch order by number desc limit 1');
  expect((await differing())[0]?.batchRowId).toBe(rows[0]?.id);
  // The others need not stand in the way of the next.
  await owner().query('delete from anpr.read_batch where id = $1', [rows[0]?.id]);
});

test('a sample looks at so many, and what was received before an instant is left out', async () => {
  expect(await checkReadRoots({ owner: owner(), sample: 2 })).toMatchObject({ recomputed: 2, reads: 6 });
  const since = reads.world.now().add({ seconds: 1 }).toString();
  expect(await checkReadRoots({ owner: owner(), since })).toMatchObject({ batches: 0, recomputed: 0 });
});

test('days that were deleted by an act, and days without a table, are told apart', async () => {
  const day = reads.world.now().toString().slice(0, 10);
  await owner().query(
    `insert into anpr.dropped_day (day, reads, batches, root, dropped_at, entry_id) values ($1, 0, 0, '', now(), gen_random_uuid())`,
    [day],
  );
  const dropped = await checkReadRoots({ owner: owner() });
  expect([dropped.recomputed, dropped.atTerm, dropped.withoutTable]).toEqual([0, dropped.batches, 0]);
  await owner().query('delete from anpr.dropped_day');
  await owner().query(`drop table anpr.plate_read_${day.replaceAll('-', '')}`);
  const lost = await checkReadRoots({ owner: owner() });
  expect([lost.recomputed, lost.atTerm, lost.withoutTable]).toEqual([0, 0, lost.batches]);
});
