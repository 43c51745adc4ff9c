import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { type LampWorld, lamp, openLampWorld } from '../../../testing/src/lamp-world.ts';
import { defineAct } from './index.ts';

const because = { fr: 'Essai', nl: 'Proef', en: 'Trial' };
const payload = Type.Object(
  { id: Type.String({ format: 'uuid' }), colour: Type.String() },
  { additionalProperties: false },
);

/** Puts up a lamp under an id that the client chose; a black one is against the rules of the house. */
const putUp = defineAct({
  type: 'trial/put-up-lamp',
  title: because,
  payload,
  who: ['lamplighter'],
  gather: async ({ read, act }) => ({ isIdTaken: await read.isTaken(lamp, { id: act.payload.id }) }),
  judge: ({ isIdTaken }, { act }) => ({
    gates: [
      ...(isIdTaken ? [{ id: 'id-taken', blocks: true, because }] : []),
      ...(act.payload.colour === 'black' ? [{ id: 'not-black', blocks: true, because }] : []),
    ],
  }),
  change: (_facts, { act }) => ({ changes: [lamp.insert(act.payload)] }),
});

const openWorld = () => openLampWorld({ definitions: [putUp] });

async function put(world: LampWorld, id: string, colour = 'white') {
  const receipt = await world.perform('trial/put-up-lamp', { id, colour });
  const { rows } = await world.database
    .pool('clv_app')
    .query<{ facts: string }>(
      `select groups::jsonb #>> '{facts,content}' as facts from ledger.body where entry_id = $1`,
      [receipt.entryId],
    );
  const facts: { isIdTaken: boolean } = JSON.parse(rows[0]?.facts ?? '{}');
  return { verdict: receipt.verdict, gates: receipt.gates.map(({ id: gate }) => gate), ...facts };
}

const done = { verdict: 'allowed', gates: [], isIdTaken: false };
const taken = { verdict: 'blocked', gates: ['id-taken'], isIdTaken: true };

describe('an act that puts something new under an id', () => {
  it('goes through once for each id, however many come together, and the others are told that it is taken', async () => {
    await using world = await openWorld();
    const old = randomUUID();
    expect(await put(world, old)).toEqual(done);
    const twice = randomUUID();
    const fresh = Array.from({ length: 20 }, () => randomUUID());
    const [again, one, other, ...all] = await Promise.all([old, twice, twice, ...fresh].map((id) => put(world, id)));
    expect(again).toEqual(taken);
    expect([one, other].toSorted((a, b) => (a?.verdict ?? '').localeCompare(b?.verdict ?? ''))).toEqual([done, taken]);
    expect(all).toEqual(fresh.map(() => done));
    // Asked for again, it is known from the reading before: nobody's commit fails for it.
    expect(await put(world, old)).toEqual(taken);
  });

  it('records what the register holds when another rule stops it: nothing is written that was not looked up', async () => {
    await using world = await openWorld();
    const id = randomUUID();
    expect(await put(world, id, 'black')).toEqual({ verdict: 'blocked', gates: ['not-black'], isIdTaken: false });
    expect(await put(world, id)).toEqual(done);
    expect(await put(world, id, 'black')).toEqual({
      verdict: 'blocked',
      gates: ['id-taken', 'not-black'],
      isIdTaken: true,
    });
  });
});
