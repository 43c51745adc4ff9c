import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSkey } from '@clairevoie/tlog';
import type { Pool, PoolClient } from 'pg';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../testing/src/database.ts';
import { lamplighter, openLampWorld } from '../../../testing/src/lamp-world.ts';
import { openAcknowledger } from './acknowledger.ts';
import { nativeSigner } from './native-signer.ts';
import { queriesOf } from './prepared-queries.ts';
import { readKeptPromises } from './promise-copy.ts';

/** A pool whose connections lose the answer to one `ledger.append` behind its commit; the next ones meet a starting database. */
function losingAnAnswer() {
  const state = { isArmed: false, unreachable: 0 };
  const lost = (): Error => new Error('Connection terminated unexpectedly');
  const watched = (client: PoolClient): PoolClient => {
    const query = client.query.bind(client) as (...all: unknown[]) => Promise<unknown>;
    const losing = async (...all: unknown[]): Promise<unknown> => {
      const answer = await query(...all);
      if (!state.isArmed || !JSON.stringify(all[0]).includes('ledger.append')) return answer;
      Object.assign(state, { isArmed: false, unreachable: 2 });
      client.emit('error', lost());
      throw lost();
    };
    return Object.assign(client, { query: losing });
  };
  const poolAs = (pool: Pool): Pool =>
    new Proxy(pool, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (name !== 'connect') return typeof value === 'function' ? value.bind(target) : value;
        return async () => {
          if (state.unreachable > 0) {
            state.unreachable -= 1;
            throw Object.assign(new Error('the database system is starting up'), { code: '57P03' });
          }
          return watched(await target.connect());
        };
      },
    });
  return { state, poolAs };
}

it('goes on with the chain after an answer was lost behind its commit, and the repeated request finds its receipt', async () => {
  const { state, poolAs } = losingAnAnswer();
  await using world = await openLampWorld({ poolAs });
  await world.set(randomUUID(), 'red');
  state.isArmed = true;
  const key = randomUUID();
  const id = randomUUID();
  const ask = () => world.perform('trial/set-lamp', { id, colour: 'blue' }, key);
  await expect(ask()).rejects.toThrow();
  await expect
    .poll(() =>
      ask().then(
        ({ verdict }) => verdict,
        () => 'not yet',
      ),
    )
    .toBe('allowed');
  for (const colour of ['green', 'white']) await world.set(randomUUID(), colour);
  await world.ledger.integrate();
  expect(await world.problems()).toEqual([]);
});

it('keeps one chain when two servers write to one journal by mistake', async () => {
  await using world = await openLampWorld();
  await using other = await world.openAgain();
  const perform = (ledger: typeof other) =>
    ledger.gate.perform({
      type: 'trial/set-lamp',
      key: randomUUID(),
      actor: lamplighter,
      payload: { id: randomUUID(), colour: 'red' },
    });
  for (const ledger of [world.ledger, other, world.ledger, other, other, world.ledger])
    expect((await perform(ledger)).verdict).toBe('allowed');
  expect(await world.problems()).toEqual([]);
});

it('copies what a full disk did not take as soon as there is room, in order and without half a line', async () => {
  await using database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'clv-full-'));
  const file = join(folder, 'promises.ndjson');
  const origin = 'trial.example/demo-public';
  const problems: unknown[] = [];
  const open = async () =>
    openAcknowledger({
      db: queriesOf(database.pool('clv_app')),
      file,
      keys: { public: { origin, signer: await nativeSigner(await generateSkey(origin)) } },
      onError: (problem) => problems.push(problem),
    });
  const largestFile = (bytes: string): void => {
    execFileSync('prlimit', [`--pid=${process.pid}`, `--fsize=${bytes}:unlimited`]);
  };
  const ignore = (): void => undefined;
  process.on('SIGXFSZ', ignore);
  try {
    const acknowledger = await open();
    const commit = async (n: number): Promise<void> => {
      const leaf = { log: 'public', leafHash: new Uint8Array(32).fill(n) };
      acknowledger.keep(await acknowledger.sign([leaf], Temporal.Now.instant()));
    };
    for (let n = 0; n < 5; n += 1) await commit(n);
    largestFile('2500');
    for (let n = 5; n < 10; n += 1) await commit(n);
    largestFile('unlimited');
    expect(problems.length).toBeGreaterThan(0);
    expect((await readKeptPromises(file)).length).toBeLessThan(10);
    await commit(10);
    acknowledger[Symbol.dispose]();
    expect((await readKeptPromises(file)).map(({ number }) => number)).toEqual([...Array(11).keys()]);
  } finally {
    largestFile('unlimited');
    process.off('SIGXFSZ', ignore);
    await rm(folder, { recursive: true, force: true });
  }
});
