import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTransmissionWorld, type TransmissionWorld } from '../../../../testing/src/anpr/transmission-world.ts';
import { askReadChange } from '../transmission/ask-read-change.ts';
import { checkReadRoots } from './check-roots.ts';
import { batchRowId } from './read-registers.ts';

let w: TransmissionWorld;
let batch: string;
const owner = () => w.reads.world.database.pool('clv_owner');
const differing = async () => (await checkReadRoots({ owner: owner() })).differing.map(({ batchRowId: id }) => id);
const columns = 'recorded_at, batch, place, camera, confidence, plate, country, as_read, vehicle';
const moved = (from: string, to: string, plate: string) =>
  `with m as (delete from anpr.${from} where plate = '${plate}' returning *) insert into anpr.${to} (${columns}) select ${columns} from m`;

/** A batch whose reads are: corrected, under seal, unsealed again, deleted, untouched. */
beforeAll(async () => {
  w = await openTransmissionWorld();
  const camera = await w.localCamera({ nationalId: crypto.randomUUID() });
  const chief = await w.reads.world.person('chief-of-corps', camera.organisationId);
  const from = w.reads.world.now().subtract({ minutes: 2 });
  const plates = ['1QZZ801', '1QZZ802', '1QZZ803', '1QZZ804', '1QZZ805'];
  batch = batchRowId(camera.number, await w.batch(camera, { from, plates }));
  const world = { gate: w.reads.world.ledger.gate, db: w.reads.world.ledger.reads };
  const changes = [
    { place: 0, how: 'correct', plate: '1-QZZ-899', country: 'BE' },
    { place: 1, how: 'seal' },
    { place: 2, how: 'seal' },
    { place: 2, how: 'unseal' },
    { place: 3, how: 'delete' },
  ] as const;
  for (const change of changes) {
    const payload = { databaseId: camera.databaseId, batchId: batch, reason: 'Essai (fiction).', ...change };
    expect((await askReadChange(world, { key: crypto.randomUUID(), actor: chief, payload })).verdict).toBe('allowed');
  }
  await w.settle();
}, 60_000);
afterAll(() => w[Symbol.asyncDispose]());

test('reads that were corrected, sealed, unsealed and deleted by acts hold, in both databases', async () => {
  expect(await differing()).toEqual([]);
});

test.each([
  ['a corrected read has another plate', `update anpr.plate_read set plate = '1FRAMED' where plate = '1QZZ899'`],
  ['a correction was taken back', `update anpr.plate_read set plate = '1QZZ801' where plate = '1QZZ899'`],
  ['what a correction says is gone', `delete from anpr.change_content where plate = '1QZZ899'`],
  ['a read under seal lies among the others', moved('sealed_read', 'plate_read', '1QZZ802')],
  ['a read whose seal ended lies apart', moved('plate_read', 'sealed_read', '1QZZ803')],
  ['a read that nobody sealed lies apart', moved('plate_read', 'sealed_read', '1QZZ805')],
  [
    'a deleted read is back',
    `insert into anpr.plate_read (recorded_at, batch, place, camera, plate, country)
     select from_at + interval '3 seconds', number, 3, camera, '1QZZ804', 'BE' from anpr.read_batch`,
  ],
  [
    'a deleted read is back and its leaf gone',
    `with gone as (delete from anpr.withheld_leaf where place = 3)
     insert into anpr.plate_read (recorded_at, batch, place, camera, plate, country)
     select from_at + interval '3 seconds', number, 3, camera, '1QZZ804', 'BE' from anpr.read_batch`,
  ],
])('the check finds the batch when %s', async (_, statement) => {
  const client = await owner().connect();
  try {
    await client.query('begin');
    await client.query(statement);
    const { differing: found } = await checkReadRoots({
      owner: { query: (text, values = []) => client.query(text, [...values]) },
    });
    expect(found.map(({ batchRowId: id }) => id)).toContain(batch);
  } finally {
    await client.query('rollback');
    client.release();
  }
  expect(await differing()).toEqual([]);
});
