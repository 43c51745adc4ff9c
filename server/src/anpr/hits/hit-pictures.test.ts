import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HitsWorld, openHitsWorld } from '../../../../testing/src/anpr/hits-world.ts';
import { resultOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import type { Actor } from '../../ledger/index.ts';
import { hitPictures } from './hit-pictures.ts';
import type { HitRow } from './hit-registers.ts';

let w: HitsWorld;
let operator: Actor;
beforeAll(async () => {
  w = await openHitsWorld();
  operator = await w.reads.world.person('operational-member', w.zone);
  resultOf(await w.watch(operator, 'judicial'), 'watchId');
}, 120_000);
afterAll(() => w?.[Symbol.asyncDispose]());

async function hitOf(plate: string): Promise<HitRow> {
  const list = await w.putList([plate]);
  await w.pass(plate);
  const [hit] = await w.hitsOf(list.versionId);
  if (hit === undefined) throw new Error('no hit');
  return hit;
}

/** Which grounds of a hit open the pictures of its read. */
async function opened(hit: HitRow): Promise<readonly string[]> {
  const { rows } = await w.reads.world.ledger.reads.query<{ number: number }>(
    'select number from anpr.read_batch where id = $1',
    [hit.batch_id],
  );
  const of = {
    batch: rows[0]?.number ?? 0,
    place: hit.place,
    batchId: hit.batch_id,
    databaseId: hit.database_id,
    organisationId: hit.organisation_id,
    recordedAt: hit.recorded_at,
  };
  const { gate } = w.reads.world.ledger;
  const at = w.reads.world.now().toString();
  const kinds: string[] = [];
  for (const { kind, find } of hitPictures)
    if ((await find({ groundId: hit.id, of, actor: operator, at, read: gate.registers })) !== undefined)
      kinds.push(kind);
  return kinds;
}

it('opens the pictures of a read that may be seen, and none of one that was deleted or put under seal', async () => {
  const owner = w.reads.world.database.pool('clv_owner');
  const [deleted, sealed] = [await hitOf('1QZI001'), await hitOf('1QZI002')];
  for (const hit of [deleted, sealed]) expect(await opened(hit)).toEqual(['hit-comparison', 'hit-validation']);
  const ofRead = 'r.batch = (select number from anpr.read_batch where id = $1) and r.place = $2';
  await owner.query(`delete from anpr.plate_read r where ${ofRead}`, [deleted.batch_id, deleted.place]);
  // What a seal does with its read.
  await owner.query(
    `with gone as (delete from anpr.plate_read r where ${ofRead} returning r.*)
     insert into anpr.sealed_read select * from gone`,
    [sealed.batch_id, sealed.place],
  );
  for (const hit of [deleted, sealed]) expect(await opened(hit)).toEqual([]);
}, 120_000);
