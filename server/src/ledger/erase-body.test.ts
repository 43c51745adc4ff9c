import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LampWorld, openLampWorld } from '../../../testing/src/lamp-world.ts';
import { commitAll } from './canonical.ts';
import { append } from './ledger-store.ts';
import { queriesOf } from './prepared-queries.ts';

let world: LampWorld;
beforeAll(async () => {
  world = await openLampWorld();
});
afterAll(() => world?.[Symbol.asyncDispose]());

const gatesOf = async (receipt: ReturnType<LampWorld['set']>) => (await receipt).gates.map((gate) => gate.id);

describe('erasing a private body', () => {
  it('is open to the DPO for an entry that only added, and takes what it added away', async () => {
    const added = await world.set(randomUUID(), 'red');
    expect((await world.askErasure(added.entryId)).verdict).toBe('allowed');
    expect(await gatesOf(world.askErasure(added.entryId))).toEqual(['nothing-to-erase']);
  });

  it('is blocked for an entry that changed or removed a row, and for one that others rest on: no decision is undone by it', async () => {
    const id = randomUUID();
    const added = await world.set(id, 'red');
    const painted = await world.set(id, 'blue');
    const removed = await world.set(id, 'none');
    for (const entry of [added, painted, removed]) {
      expect(await gatesOf(world.askErasure(entry.entryId))).toEqual(['others-rest-on-it']);
    }
  });

  it('is blocked for the own act, and for an entry that is not there', async () => {
    const added = await world.set(randomUUID(), 'red');
    expect(await gatesOf(world.askErasure(added.entryId, 'p-1'))).toEqual(['not-ones-own-entry']);
    expect(await gatesOf(world.askErasure(randomUUID()))).toEqual(['nothing-to-erase']);
  });
});

describe('the one door', () => {
  it('takes no id in capitals and no NUL, whatever a schema lets through', async () => {
    await expect(world.set(randomUUID().toUpperCase(), 'red')).rejects.toMatchObject({
      code: 'ledger/invalid-payload',
    });
    await expect(world.set(randomUUID(), 'r\u0000d')).rejects.toMatchObject({ code: 'ledger/invalid-payload' });
  });

  it('applies changes to declared registers alone, under the row’s own key, and never after somebody else wrote', async () => {
    const app = world.database.pool('clv_app');
    const { rows } = await app.query<{ id: string }>('select id from ledger.entry order by seq desc limit 1');
    const id = randomUUID();
    const call = (changes: readonly object[], expected = rows[0]?.id ?? null) =>
      append(queriesOf(app), {
        expected,
        at: '2099-11-21T10:00:00Z',
        promises: ['{}'],
        items: [
          {
            id,
            log: 'public',
            act: 'trial/forged',
            verdict: 'allowed',
            organisation: 'zone',
            header: '{}',
            person: 'p-1',
            key: randomUUID(),
            requestHash: 'YQ==',
            groups: commitAll({ changes }),
            changes,
            followUps: [],
          },
        ],
      });
    const lamp = { register: 'trial.lamp', op: 'insert', key: { id }, row: { id, colour: 'red' } };
    const checkpoint = { register: 'ledger.checkpoint', op: 'remove', key: { log: 'public' }, version: 1 };
    const inserted = { ...checkpoint, op: 'insert', row: { log: 'public' } };
    const wrongKey = { ...lamp, key: { colour: 'red' } };
    const otherKey = { ...lamp, key: { id: randomUUID() } };
    const erasesMore = { op: 'erase', entryId: id, register: 'trial.lamp' };
    for (const change of [checkpoint, inserted, wrongKey, otherKey, erasesMore, { op: 'drop' }])
      await expect(call([change])).rejects.toMatchObject({ code: 'CV002' });
    await expect(call([lamp], randomUUID())).rejects.toMatchObject({ code: 'CV004' });
    await expect(call([lamp], null)).rejects.toMatchObject({ code: 'CV004' });
    const { rows: after } = await app.query('select id from ledger.entry order by seq desc limit 1');
    expect(after).toEqual(rows);
  });

  it('lets nobody change or remove an entry or a promise, the owner included', async () => {
    const owner = world.database.pool('clv_owner');
    for (const sql of [
      `update ledger.entry set act = 'x' where seq = 1`,
      'delete from ledger.entry where seq = 1',
      'truncate ledger.entry',
      `update ledger.batch set promise = '{}' where number = 0`,
      'update ledger.batch set first_leaf = 7 where number = 0',
      'delete from ledger.batch where number = 0',
    ])
      await expect(owner.query(sql), sql).rejects.toMatchObject({ code: 'CV003' });
  });
});
