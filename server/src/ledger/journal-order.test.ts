import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Type } from 'typebox';
import { expect, inject, it } from 'vitest';
import { type LampWorld, lamp, lamplighter, openLampWorld } from '../../../testing/src/lamp-world.ts';
import { defineAct } from './index.ts';

const payload = Type.Object(
  { id: Type.String({ format: 'uuid' }), colour: Type.String() },
  { additionalProperties: false },
);
const title = { fr: 'Essai', nl: 'Proef', en: 'Trial' };
const logs = ['public', 'control-organ'] as const;
/** Facts that take their time, so that acts overlap. */
const inAWhile = () => new Promise<void>((resume) => setTimeout(resume, Math.random() * 3));

/** In each log: an act that sets a lamp, one that searches by a column, one that asks the store itself. */
const definitions = logs.flatMap((log) => [
  defineAct({
    type: `trial/set-${log}`,
    title,
    payload,
    who: ['lamplighter'],
    log,
    gather: async ({ read, act }) => {
      const row = await read.get(lamp, { id: act.payload.id });
      await inAWhile();
      return { row: JSON.parse(JSON.stringify(row ?? null)) };
    },
    judge: () => ({}),
    change: ({ row }, { act }) => {
      const { id, colour } = act.payload;
      if (colour === 'none') return { changes: row === null ? [] : [lamp.remove(row)] };
      return { changes: [row === null ? lamp.insert({ id, colour }) : lamp.update(row, { colour })] };
    },
  }),
  defineAct({
    type: `trial/find-${log}`,
    title,
    payload,
    who: ['lamplighter'],
    log,
    gather: async ({ read, act }) => ({
      seen: (await read.find(lamp, { colour: act.payload.colour })).map(({ id }) => id).sort(),
    }),
    judge: () => ({}),
    change: () => ({ changes: [] }),
  }),
  defineAct({
    type: `trial/search-${log}`,
    title,
    payload,
    who: ['lamplighter'],
    log,
    gather: async ({ read, act }) => {
      await inAWhile();
      return read.through([lamp], async (db) => {
        const { rows } = await db.query<{ id: string }>('select id from trial.lamp where colour = $1', [
          act.payload.colour,
        ]);
        return { seen: rows.map(({ id }) => id).sort() };
      });
    },
    judge: () => ({}),
    change: () => ({ changes: [] }),
  }),
]);

const pick = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)] as T;

/** Twenty people at once, forty acts each, repeated under the same key when they are told of a failure. Gives the entries acknowledged. */
async function everybodyActs(world: LampWorld): Promise<readonly string[]> {
  const ids = Array.from({ length: 6 }, () => randomUUID());
  const acknowledged: string[] = [];
  const person = async (): Promise<void> => {
    for (let n = 0; n < 40; n += 1) {
      const kind = pick(['set', 'set', 'find', 'search']);
      const colour = kind === 'set' ? pick(['red', 'blue', 'none']) : pick(['red', 'blue']);
      const request = {
        type: `trial/${kind}-${pick(logs)}`,
        key: randomUUID(),
        actor: lamplighter,
        payload: { id: pick(ids), colour },
      };
      for (let attempt = 0; attempt < 10; attempt += 1) {
        const receipt = await world.ledger.gate.perform(request).catch(() => undefined);
        if (receipt !== undefined) {
          acknowledged.push(receipt.entryId);
          break;
        }
        await inAWhile();
      }
    }
  };
  await Promise.all(Array.from({ length: 20 }, person));
  return acknowledged;
}

/** Reads the journal again in its order: what each act says it saw must be what the entries before it left. */
async function actsThatSawSomethingElse(world: LampWorld): Promise<readonly string[]> {
  const { rows } = await world.database.pool('clv_owner').query<{ seq: number; act: string; groups: string }>(
    `select e.seq, e.act, b.groups from ledger.entry e join ledger.body b on b.entry_id = e.id
     where e.act like 'trial/%' order by e.seq`,
  );
  const colours = new Map<string, string>();
  const stale: string[] = [];
  for (const { seq, act, groups } of rows) {
    const read = JSON.parse(groups);
    const facts = JSON.parse(read.facts.content);
    const { id, colour } = JSON.parse(read.request.content).payload;
    const isSetting = act.startsWith('trial/set');
    const there = isSetting
      ? (colours.get(id) ?? null)
      : [...colours]
          .filter(([, of]) => of === colour)
          .map(([of]) => of)
          .sort();
    const seen = isSetting ? (facts.row?.colour ?? null) : facts.seen;
    if (JSON.stringify(seen) !== JSON.stringify(there)) stale.push(`${seq} ${act}`);
    if (!isSetting) continue;
    if (colour === 'none') colours.delete(id);
    else colours.set(id, colour);
  }
  return stale;
}

async function entriesLost(world: LampWorld, acknowledged: readonly string[]): Promise<readonly string[]> {
  const { rows } = await world.database.pool('clv_owner').query<{ id: string }>('select id from ledger.entry');
  const known = new Set(rows.map(({ id }) => id));
  return acknowledged.filter((id) => !known.has(id));
}

it('decides each act on what the entries before it left, in both logs, while acts overlap', async () => {
  await using world = await openLampWorld({ definitions });
  const acknowledged = await everybodyActs(world);
  expect(acknowledged.length).toBe(800);
  expect(await actsThatSawSomethingElse(world)).toEqual([]);
  expect(await entriesLost(world, acknowledged)).toEqual([]);
  expect(await world.problems()).toEqual([]);
});

it('loses, doubles and overtakes nothing while connections to the database are cut again and again', async () => {
  await using world = await openLampWorld({ definitions, onError: () => undefined });
  let isOver = false;
  const superuser = new Client(inject('clairevoieTestCluster').superuser);
  await superuser.connect();
  const cutting = (async () => {
    for (let cuts = 0; cuts < 8 && !isOver; cuts += 1) {
      await new Promise<void>((resume) => setTimeout(resume, 60));
      await superuser.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'clv_app' and datname = $1 order by random() limit 2`,
        [world.database.name],
      );
    }
  })();
  const acknowledged = await everybodyActs(world);
  isOver = true;
  await cutting;
  await superuser.end();
  await world.ledger.integrate().catch(() => undefined);
  expect(acknowledged.length).toBeGreaterThan(700);
  expect(await actsThatSawSomethingElse(world)).toEqual([]);
  expect(await entriesLost(world, acknowledged)).toEqual([]);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  expect(await world.problems()).toEqual([]);
});
