import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Lamp, type LampWorld, lamp, openLampWorld } from '../../../testing/src/lamp-world.ts';
import { checkJournal } from './check-journal.ts';

describe('what the gate remembers of registers', () => {
  let world: LampWorld;
  beforeAll(async () => {
    world = await openLampWorld();
  });
  afterAll(() => world?.[Symbol.asyncDispose]());
  const stored = async (where: Partial<Lamp>) => {
    const [[column, value] = ['', '']] = Object.entries(where);
    const { rows } = await world.database
      .pool('clv_app')
      .query(`select * from trial.lamp where ${column} = $1 order by id`, [value]);
    return rows;
  };
  const remembered = async (where: Partial<Lamp>) =>
    (await world.ledger.gate.registers.find(lamp, where)).toSorted((a, b) => (a.id < b.id ? -1 : 1));

  it('is what the registers hold, whatever was read before and whatever act came between', async () => {
    const ids = Array.from({ length: 4 }, () => randomUUID());
    const colours = ['red', 'blue', 'none'];
    await fc.assert(
      fc.asyncProperty(fc.nat(3), fc.constantFrom(...colours), async (which, colour) => {
        await world.set(ids[which] ?? '', colour);
        for (const id of ids) expect(await remembered({ id })).toEqual(await stored({ id }));
        for (const one of colours) expect(await remembered({ colour: one })).toEqual(await stored({ colour: one }));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('finds each of many rows asked for in one turn, and none that is not there', async () => {
    const ids = Array.from({ length: 12 }, () => randomUUID());
    await Promise.all(ids.map((id) => world.set(id, 'white')));
    const asked = [...ids, randomUUID(), ids[0]?.toUpperCase() ?? ''];
    const found = await Promise.all(asked.map((id) => world.ledger.gate.registers.get(lamp, { id })));
    expect(found.map((row) => row?.id)).toEqual([...ids, undefined, ids[0]]);
  });

  it('lets one bad value fail alone', async () => {
    const id = randomUUID();
    await world.set(id, 'white');
    const [good, bad] = await Promise.allSettled(
      ['good', 'bad'].map((what) => world.ledger.gate.registers.get(lamp, { id: what === 'good' ? id : 'no uuid' })),
    );
    expect(good).toMatchObject({ status: 'fulfilled', value: { id } });
    expect(bad?.status).toBe('rejected');
  });
});

describe('a gate under load', () => {
  it('lets an act that rests on everything through, though others never stop writing', async () => {
    await using world = await openLampWorld();
    const first = await world.set(randomUUID(), 'white');
    let isOver = false;
    let others = 0;
    const busy = Array.from({ length: 300 }, async () => {
      while (!isOver && others < 20_000) {
        await world.set(randomUUID(), 'red');
        others += 1;
      }
    });
    // Once the others are at it: a batch is always on its way to the disk.
    await expect.poll(() => others, { timeout: 10_000 }).toBeGreaterThan(600);
    const before = others;
    const erased = await world.erase(first.entryId);
    const overtaken = others - before;
    isOver = true;
    await Promise.all(busy);
    expect(erased.verdict).toBe('allowed');
    expect(overtaken).toBeLessThan(300 * 5);
    const client = await world.database.pool('clv_owner').connect();
    try {
      const owner = { query: (text: string, values: readonly unknown[] = []) => client.query(text, [...values]) };
      expect((await checkJournal({ owner, dataDir: world.dataDir })).problems).toEqual([]);
    } finally {
      client.release();
    }
  }, 60_000);
});

describe('a gate whose connections were cut', () => {
  it('goes on by itself, with a journal that holds', async () => {
    await using world = await openLampWorld();
    await world.set(randomUUID(), 'white');
    const superuser = new Client(inject('clairevoieTestCluster').superuser);
    await superuser.connect();
    const cut = await superuser.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'clv_app' and datname = $1`,
      [world.database.name],
    );
    await superuser.end();
    expect(cut.rowCount).toBeGreaterThan(2);
    const attempts = await Promise.allSettled(Array.from({ length: 3 }, () => world.set(randomUUID(), 'red')));
    expect(attempts).toHaveLength(3);
    await expect
      .poll(async () => (await world.set(randomUUID(), 'blue').catch(() => undefined))?.verdict, { timeout: 10_000 })
      .toBe('allowed');
    // The sequencer tries again by itself; here the first answer that is no error is enough.
    await expect
      .poll(
        () =>
          world.ledger.integrate().then(
            () => true,
            () => false,
          ),
        { timeout: 10_000 },
      )
      .toBe(true);
    const client = await world.database.pool('clv_owner').connect();
    try {
      const report = await checkJournal({
        owner: { query: (text, values = []) => client.query(text, [...values]) },
        dataDir: world.dataDir,
      });
      expect(report.problems).toEqual([]);
      expect(report.waiting).toBe(0);
    } finally {
      client.release();
    }
  });
});
