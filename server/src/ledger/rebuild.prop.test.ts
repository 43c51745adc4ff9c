import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LampWorld, openLampWorld } from '../../../testing/src/lamp-world.ts';
import type { Queryable } from './act.ts';
import { checkJournal } from './check-journal.ts';
import { compareRegisters, rebuildAndCompare } from './rebuild.ts';

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      op: fc.constant('set' as const),
      lamp: fc.nat(3),
      colour: fc.constantFrom('red', 'blue', 'none'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('erase' as const), act: fc.nat(40) }) },
);

describe('registers are the fold of the journal', () => {
  let world: LampWorld;
  beforeAll(async () => {
    world = await openLampWorld();
  });
  afterAll(() => world?.[Symbol.asyncDispose]());

  const asOwner = async <T>(work: (owner: Queryable) => Promise<T>): Promise<T> => {
    const client = await world.database.pool('clv_owner').connect();
    try {
      return await work({ query: (text, values = []) => client.query(text, [...values]) });
    } finally {
      client.release();
    }
  };

  it('after any sequence of acts and erasures, live and rebuilt registers are identical', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const lamps = Array.from({ length: 4 }, () => randomUUID());
        const done: string[] = [];
        for (const one of steps) {
          if (one.op === 'set') done.push((await world.set(lamps[one.lamp] ?? '', one.colour)).entryId);
          else if (done.length > 0)
            expect((await world.erase(done[one.act % done.length] ?? '')).act).toBe('trial/erase-any');
        }
        expect(await asOwner(compareRegisters)).toEqual([]);
        const { registers } = await asOwner(rebuildAndCompare);
        expect(
          registers.filter((register) => !register.isIdentical || register.rowsBefore !== register.rowsAfter),
        ).toEqual([]);
      }),
      { numRuns: 12 },
    );
    const report = await asOwner((owner) => checkJournal({ owner, dataDir: world.dataDir }));
    expect(report.problems).toEqual([]);
    expect(report.erased).toBeGreaterThan(0);
  }, 120_000);

  it('erases the entry that took a row away, though a later one put it back', async () => {
    const id = randomUUID();
    await world.set(id, 'red');
    const away = await world.set(id, 'none');
    await world.set(id, 'blue');
    expect((await world.erase(away.entryId)).verdict).toBe('allowed');
    expect(await asOwner(compareRegisters)).toEqual([]);
    const { rows } = await world.database.pool('clv_app').query('select colour from trial.lamp where id = $1', [id]);
    expect(rows).toEqual([{ colour: 'blue' }]);
  });

  it('puts a register right that was changed by hand, and says which', async () => {
    await world.set(randomUUID(), 'white');
    await world.database
      .pool('clv_owner')
      .query(
        `update trial.lamp set colour = 'forged'; delete from trial.lamp where colour = 'forged' and id = (select min(id::text)::uuid from trial.lamp)`,
      );
    const { registers } = await asOwner(rebuildAndCompare);
    expect(registers.filter((register) => !register.isIdentical).map((register) => register.register)).toEqual([
      'trial.lamp',
    ]);
    expect(await asOwner(compareRegisters)).toEqual([]);
  });
});
