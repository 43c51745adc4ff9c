import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TrialCamera } from '../../../../testing/src/anpr/reads-world.ts';
import { openTransmissionWorld, type TransmissionWorld } from '../../../../testing/src/anpr/transmission-world.ts';
import { type Actor, compareRegisters } from '../../ledger/index.ts';
import { batchRowId } from '../reads/read-registers.ts';
import { askReadChange } from './ask-read-change.ts';
import { ownBatchId } from './transmission-ids.ts';

let w: TransmissionWorld;
let camera: TrialCamera;
let nationalId: string;
let chief: Actor;
let minister: Actor;

beforeAll(async () => {
  w = await openTransmissionWorld();
  nationalId = crypto.randomUUID();
  camera = await w.localCamera({ nationalId });
  chief = await w.reads.world.person('chief-of-corps', camera.organisationId);
  minister = await w.reads.world.person(
    'minister-interior',
    await w.reads.world.organisation('ministry', 'ministere-essai'),
  );
});
afterAll(() => w[Symbol.asyncDispose]());

const copyOf = (batchId: string): string =>
  ownBatchId({ direction: 'up', side: 'receiving', national_database_id: nationalId }, batchId);
const plates = async (rowId: string): Promise<readonly string[]> =>
  (
    await w.rows<{ plate: string }>('select plate from anpr.visible_read where batch_id = $1 order by place', [rowId])
  ).map(({ plate }) => plate);
const both = async (batch: string) => [await plates(batch), await plates(copyOf(batch))];
const world = () => ({ gate: w.reads.world.ledger.gate, db: w.reads.world.ledger.reads });
const change = (actor: Actor, payload: Parameters<typeof askReadChange>[1]['payload']) =>
  askReadChange(world(), { key: crypto.randomUUID(), actor, payload });
const batchOf = async (names: readonly string[]): Promise<string> =>
  batchRowId(
    camera.number,
    await w.batch(camera, { from: w.reads.world.now().subtract({ minutes: 2 }), plates: names }),
  );
const at = (batchId: string, place: number, how: 'correct' | 'seal' | 'unseal' | 'delete', plate?: string) => ({
  databaseId: camera.databaseId,
  batchId,
  place,
  how,
  reason: 'Essai (fiction).',
  ...(plate === undefined ? {} : { plate, country: 'BE' }),
});

describe('corrections, seals and deletions', () => {
  test('made in the local database they follow the read to the national one, and the roots still hold', async () => {
    const batch = await batchOf(['1QZZ701', '1QZZ702', '1QZZ703', '1QZZ704']);
    await w.settle();
    for (const payload of [at(batch, 0, 'correct', '1-QZZ-799'), at(batch, 1, 'seal'), at(batch, 2, 'delete')])
      expect((await change(chief, payload)).verdict).toBe('allowed');
    await w.settle();
    expect(await both(batch)).toEqual([
      ['1QZZ799', '1QZZ704'],
      ['1QZZ799', '1QZZ704'],
    ]);
    expect((await change(chief, at(batch, 1, 'unseal'))).verdict).toBe('allowed');
    await w.settle();
    expect(await both(batch)).toEqual([
      ['1QZZ799', '1QZZ702', '1QZZ704'],
      ['1QZZ799', '1QZZ702', '1QZZ704'],
    ]);
    await w.transmission.check();
    expect(await w.rows('select * from anpr.transmission_gap')).toEqual([]);
  });

  test('made before the batch is sent they stand on both sides from the first moment', async () => {
    const batch = await batchOf(['1QZZ711', '1QZZ712', '1QZZ713', '1QZZ714']);
    for (const payload of [at(batch, 0, 'correct', '1-QZZ-798'), at(batch, 1, 'seal'), at(batch, 2, 'delete')])
      expect((await change(chief, payload)).verdict).toBe('allowed');
    await w.settle();
    expect(await both(batch)).toEqual([
      ['1QZZ798', '1QZZ714'],
      ['1QZZ798', '1QZZ714'],
    ]);
    expect((await change(chief, at(batch, 1, 'unseal'))).verdict).toBe('allowed');
    await w.settle();
    expect((await both(batch))[1]).toEqual(['1QZZ798', '1QZZ712', '1QZZ714']);
    await w.transmission.check();
    expect(await w.rows('select * from anpr.transmission_gap')).toEqual([]);
  });

  test('made in the national database they come down to the local one, and do not go up again', async () => {
    const batch = await batchOf(['1QZZ721', '1QZZ722']);
    await w.settle();
    const payload = { ...at(copyOf(batch), 0, 'delete'), databaseId: nationalId };
    expect((await change(minister, payload)).verdict).toBe('allowed');
    await w.settle();
    expect(await both(batch)).toEqual([['1QZZ722'], ['1QZZ722']]);
    const messages = await w.rows<{ direction: string }>(
      `select direction from anpr.sent_message where batch_id = $1 and kind = 'change'`,
      [batch],
    );
    expect(messages).toEqual([{ direction: 'down' }]);
  });

  test('a batch that is sent once more comes as it is now: what was sealed or deleted does not come back', async () => {
    const batch = await batchOf(['1QZZ731', '1QZZ732', '1QZZ733']);
    await w.settle();
    await change(chief, at(batch, 0, 'seal'));
    await change(chief, at(batch, 1, 'delete'));
    await w.settle();
    const again = { databaseId: camera.databaseId, batchId: batch, reason: 'Essai (fiction).' };
    expect((await w.reads.world.perform(chief, 'anpr/retransmit-batch', again)).verdict).toBe('allowed');
    await w.settle();
    expect(await both(batch)).toEqual([['1QZZ733'], ['1QZZ733']]);
    await w.transmission.check();
    expect(await w.rows('select * from anpr.transmission_gap where settled_at is null')).toEqual([]);
  });

  test('are refused to somebody who does not answer for the database, twice, and of what is not there', async () => {
    const batch = await batchOf(['1QZZ741']);
    const other = await w.reads.world.person(
      'chief-of-corps',
      await w.reads.world.organisation('local-police-zone', 'autre-zone'),
    );
    expect((await change(other, at(batch, 0, 'delete'))).verdict).toBe('blocked');
    expect((await change(minister, at(batch, 0, 'delete'))).verdict).toBe('blocked');
    expect((await change(chief, at(batch, 5, 'seal'))).verdict).toBe('blocked');
    expect((await change(chief, at(batch, 0, 'unseal'))).verdict).toBe('blocked');
    expect((await change(chief, at(batch, 0, 'delete'))).verdict).toBe('allowed');
    // What was deleted is not there to be asked about.
    expect((await change(chief, at(batch, 0, 'delete'))).verdict).not.toBe('allowed');
  });

  test('leave no plate in the journal, neither the old one nor the new; their reasons are there', async () => {
    const holding = (pattern: string) =>
      w.rows(
        `select 1 from ledger.entry e where e::text ~ $1
         union all select 1 from ledger.private_body b where b::text ~ $1 limit 1`,
        [pattern],
      );
    expect(await holding('1QZZ7|1-QZZ-7')).toEqual([]);
    expect(await holding('Essai .fiction')).toHaveLength(1);
  });

  test('fold from the journal to the same registers: streams, ranges, messages, gaps and changes', async () => {
    const owner = w.reads.world.database.pool('clv_owner');
    expect(await compareRegisters({ query: async (text, values = []) => owner.query(text, [...values]) })).toEqual([]);
  });
});
