import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LampWorld, openLampWorld } from '../../../testing/src/lamp-world.ts';

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

  it('applies nothing that the body does not record, and nothing beside declared registers', async () => {
    const app = world.database.pool('clv_app');
    const id = randomUUID();
    const item = (changes: readonly object[]) => [
      {
        id,
        log: 'public',
        at: '2026-11-21T10:00:00Z',
        act: 'trial/forged',
        verdict: 'allowed',
        organisation: 'zone',
        header: '{}',
        leafHash: '',
        promiseNumber: 1_000_000,
        promise: {},
        place: 0,
        person: 'p-1',
        key: randomUUID(),
        requestHash: '',
        groups: { changes: { salt: '', content: JSON.stringify(changes) } },
      },
    ];
    const call = (recorded: readonly object[], applied: readonly object[]) =>
      app.query('select ledger.append_all($1::json, $2::jsonb, $3::jsonb)', [
        JSON.stringify(item(recorded)),
        JSON.stringify([{ id, changes: applied }]),
        '[[]]',
      ]);
    const lamp = { register: 'trial.lamp', op: 'insert', key: { id }, row: { id, colour: 'red' } };
    const checkpoint = { register: 'ledger.checkpoint', op: 'remove', key: { log: 'public' }, version: 1 };
    const wrongKey = { ...lamp, key: { colour: 'red' } };
    await expect(call([], [lamp])).rejects.toMatchObject({ code: 'CV002' });
    await expect(call([checkpoint], [checkpoint])).rejects.toMatchObject({ code: 'CV002' });
    await expect(call([checkpoint], [])).rejects.toMatchObject({ code: 'CV002' });
    await expect(call([wrongKey], [wrongKey])).rejects.toMatchObject({ code: 'CV002' });
    await expect(
      call(
        [{ op: 'erase', entryId: id, register: 'trial.lamp' }],
        [{ op: 'erase', entryId: id, register: 'trial.lamp' }],
      ),
    ).rejects.toMatchObject({ code: 'CV002' });
  });
});
