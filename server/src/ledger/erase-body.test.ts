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
