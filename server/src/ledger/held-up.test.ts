import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../testing/src/database.ts';
import { type LampWorld, lamp, lamplighter, openLampWorld } from '../../../testing/src/lamp-world.ts';
import { defineAct } from './index.ts';
import { queriesOf } from './prepared-queries.ts';
import { RegisterCache } from './register-reader.ts';

/** Runs `again` in four lanes while an honest act is performed; milliseconds until that one was answered. */
async function honestAct(world: LampWorld, again: () => Promise<unknown>): Promise<number> {
  let isOver = false;
  const nuisance = async (): Promise<void> => {
    while (!isOver) await again().catch(() => undefined);
  };
  const others = Array.from({ length: 4 }, nuisance);
  await new Promise<void>((resume) => setTimeout(resume, 200));
  const from = performance.now();
  try {
    await world.set(randomUUID(), 'blue');
    return performance.now() - from;
  } finally {
    isOver = true;
    await Promise.all(others);
  }
}

it('nobody is held up by who repeats an old request again and again', { timeout: 15_000 }, async () => {
  await using world = await openLampWorld();
  const key = randomUUID();
  const old = { id: randomUUID(), colour: 'red' };
  await world.perform('trial/set-lamp', old, key);
  expect(await honestAct(world, () => world.perform('trial/set-lamp', old, key))).toBeLessThan(5_000);
});

it('nobody is held up by acts that the database refuses, sent again and again', { timeout: 15_000 }, async () => {
  await using world = await openLampWorld({ hasUniqueColours: true });
  await world.set(randomUUID(), 'red');
  expect(await honestAct(world, () => world.set(randomUUID(), 'red'))).toBeLessThan(5_000);
});

it('everybody who asks for a row is answered, though the memory forgets in between', async () => {
  await using database = await createTestDatabase();
  const db = queriesOf(database.pool('clv_app'));
  const cache = new RegisterCache();
  const ask = (id: string) => cache.rows(db, 'ledger.legal_clock', { id });
  const first = ask('x');
  cache.learn({ register: 'ledger.legal_clock', op: 'update', key: { id: 'x' }, row: {}, version: 1 });
  expect(await Promise.all([first, ask('x')])).toEqual([[], []]);
  for (let n = 0; n < 19_999; n += 1) void ask(`${n}`);
  await ask('1');
  expect(await Promise.all(['x', 'y', 'x'].map(ask))).toEqual([[], [], []]);
});

const title = { fr: 'Essai', nl: 'Proef', en: 'Trial' };
const look = defineAct({
  type: 'trial/look',
  title,
  payload: Type.Object({ id: Type.String({ format: 'uuid' }) }, { additionalProperties: false }),
  who: ['lamplighter'],
  gather: async ({ read, act }) => ({ colour: (await read.get(lamp, { id: act.payload.id }))?.colour ?? null }),
  judge: () => ({}),
  change: ({ colour }) => ({ changes: [], result: { colour } }),
});
const paint = defineAct({
  type: 'trial/paint-sealed',
  title,
  payload: Type.Object({ id: Type.String({ format: 'uuid' }), colour: Type.String() }, { additionalProperties: false }),
  who: ['lamplighter'],
  log: 'control-organ',
  gather: async ({ read, act }) => ({
    row: JSON.parse(JSON.stringify((await read.get(lamp, { id: act.payload.id })) ?? null)),
  }),
  judge: () => ({}),
  change: ({ row }, { act }) => ({ changes: [lamp.update(row, { colour: act.payload.colour })] }),
});

it('the first act of a server is decided on what another one wrote after this one had shown the row', async () => {
  await using world = await openLampWorld({ definitions: [look, paint] });
  const id = randomUUID();
  await world.set(id, 'red');
  await using other = await world.openAgain();
  expect((await other.gate.registers.get(lamp, { id }))?.colour).toBe('red');
  await world.perform('trial/paint-sealed', { id, colour: 'blue' });
  const asked = { type: 'trial/look', key: randomUUID(), actor: lamplighter, payload: { id } };
  expect((await other.gate.perform(asked)).result).toEqual({ colour: 'blue' });
});
