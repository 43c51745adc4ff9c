import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTransmissionWorld, type TransmissionWorld } from '../../../../testing/src/anpr/transmission-world.ts';
import type { Actor } from '../../ledger/index.ts';
import { batchRowId } from '../reads/read-registers.ts';
import { askReadChange } from './ask-read-change.ts';
import { forgetBesideReads, keepContent } from './change-store.ts';

let w: TransmissionWorld;
beforeAll(async () => {
  w = await openTransmissionWorld();
}, 60_000);
afterAll(() => w[Symbol.asyncDispose]());

const owner = () => w.reads.world.database.pool('clv_owner');
const count = async (table: string, batchId: string): Promise<number> => {
  const of = table === 'sealed_read' ? 'batch = (select number from anpr.read_batch where id = $1)' : 'batch_id = $1';
  const { rows } = await owner().query<{ n: number }>(`select count(*)::int as n from anpr.${table} where ${of}`, [
    batchId,
  ]);
  return rows[0]?.n ?? 0;
};
const beside = async (batchId: string) =>
  Promise.all(['change_content', 'withheld_leaf', 'sealed_read'].map((table) => count(table, batchId)));

/** A batch of a database with this term, of which one read was corrected and one is under seal. */
async function changedBatch(retention: string): Promise<string> {
  const camera = await w.reads.enrol({ retention });
  const chief: Actor = await w.reads.world.person('chief-of-corps', camera.organisationId);
  const from = w.reads.world.now().subtract({ minutes: 2 });
  const batchId = batchRowId(camera.number, await w.batch(camera, { from, plates: ['1QZZ901', '1QZZ902'] }));
  const world = { gate: w.reads.world.ledger.gate, db: w.reads.world.ledger.reads };
  for (const change of [
    { place: 0, how: 'correct', plate: '1QZZ999', country: 'BE' },
    { place: 1, how: 'seal' },
  ] as const) {
    const payload = { databaseId: camera.databaseId, batchId, reason: 'Essai (fiction).', ...change };
    expect((await askReadChange(world, { key: randomUUID(), actor: chief, payload })).verdict).toBe('allowed');
  }
  expect(await beside(batchId)).toEqual([2, 1, 1]);
  return batchId;
}

test('what is kept beside reads goes at the term of their own database, not at twelve months', async () => {
  const [short, long] = [await changedBatch('P1M'), await changedBatch('P12M')];
  await forgetBesideReads(w.reads.world.ledger.reads);
  expect([await beside(short), await beside(long)]).toEqual([
    [2, 1, 1],
    [2, 1, 1],
  ]);
  // Two months later, as the clock of the law has it: the instants are put back, for the views ask the machine's clock.
  for (const table of ['change_content', 'withheld_leaf', 'sealed_read'])
    await owner().query(`update anpr.${table} set recorded_at = recorded_at - interval '2 months'`);
  await forgetBesideReads(w.reads.world.ledger.reads);
  expect([await beside(short), await beside(long)]).toEqual([
    [0, 0, 0],
    [2, 1, 1],
  ]);
});

test('what was kept for an act that never came goes after an hour', async () => {
  const content = {
    ...{ change_id: randomUUID(), batch_id: randomUUID(), place: 0, salt: randomBytes(16), leaf: null, country: 'BE' },
    recorded_at: w.reads.world.now().toString(),
  };
  await keepContent(w.reads.world.ledger.reads, { ...content, plate: '1QZZ911' });
  await forgetBesideReads(w.reads.world.ledger.reads);
  expect(await count('change_content', content.batch_id)).toBe(1);
  await owner().query(`update anpr.change_content set kept_at = kept_at - interval '61 minutes' where change_id = $1`, [
    content.change_id,
  ]);
  await forgetBesideReads(w.reads.world.ledger.reads);
  expect(await count('change_content', content.batch_id)).toBe(0);
});
