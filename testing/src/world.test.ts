import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from './world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld([]);
});
afterAll(() => world?.[Symbol.asyncDispose]());

it('boots a zone with a chief of corps who may act, and refuses who holds nothing', async () => {
  const zone = await world.organisation('local-police-zone', 'zone-0000');
  const chief = await world.person('chief-of-corps', zone);
  const choose = { functionKey: 'chief-of-corps', organisationId: zone };
  expect((await world.perform(chief, 'identity/choose-function', choose)).verdict).toBe('allowed');
  const stranger = { ...chief, personId: randomUUID() };
  expect((await world.perform(stranger, 'identity/choose-function', choose)).gates.map((g) => g.id)).toEqual([
    'function-not-held',
  ]);
});
