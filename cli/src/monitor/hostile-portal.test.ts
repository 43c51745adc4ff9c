import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policyHash } from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeEntry, makeLog, opening, policyOf } from '../trial/made-log.ts';
import { checkFigures } from './check-figures.ts';
import { checkTallies } from './check-tallies.ts';
import { type MonitorRequest, openMonitor } from './run-monitor.ts';
import { readState } from './state-folder.ts';
import { Stopped } from './stopped.ts';

let folders: string;
let count = 0;
beforeAll(async () => {
  folders = await mkdtemp(join(tmpdir(), 'clv-hostile-portal-'));
});
afterAll(() => rm(folders, { recursive: true, force: true }));

/** A log with a tally act that is to be opened and an entry that breaks the rules, and a portal beside it that answers as it likes. */
async function scene(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const log = await makeLog();
  const tally = { act: 'oversight/tally-looks', organisation: 'clairevoie-server', roleClass: 'system' };
  const groups = { result: `${'B'.repeat(43)}=` };
  log.append([opening(), madeEntry({ ...tally, groups }, 1), Buffer.from('{"not":"a header"}')]);
  await log.sign();
  const told: string[] = [];
  /** What had been told when the portal was asked for the first time. */
  let toldBefore: readonly string[] | undefined;
  let asked = 0;
  const portal = createServer((request, response) => {
    asked++;
    toldBefore ??= [...told];
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(portal, 'listening');
  const address = portal.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/log/public/`;
  const policy = policyOf(log.signing);
  const request: MonitorRequest = {
    ...{ url, policy, policyHash: await policyHash(policy), folder: join(folders, String(count++)) },
    ...{ fetchBytes: log.fetchBytes, more: [checkTallies, checkFigures], limits: { checkSeconds: 1 } },
    tell: async ({ begun }) => {
      told.push(...begun.map(({ code }) => code));
      return true;
    },
  };
  return {
    ...{ request, told, policy, log, url, asked: () => asked, toldBefore: () => toldBefore },
    [Symbol.asyncDispose]: async () => {
      portal.closeAllConnections();
      portal.close();
      await once(portal, 'close');
    },
  };
}

const drip = (_request: IncomingMessage, response: ServerResponse): void => {
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
};

describe('a portal that answers without end', () => {
  it('does not hold up a look, nor what was found in the log: that is told before the portal is asked', async () => {
    await using own = await scene(drip);
    using monitor = await openMonitor(own.request);
    const { state } = await monitor.look();
    expect(own.toldBefore()).toEqual(['monitor/entry-refused']);
    expect(own.asked()).toBeGreaterThan(0);
    expect(state.alarms.map(({ code }) => code)).toEqual(['monitor/entry-refused']);
  }, 20_000);

  it.each([
    ['numbers that only fall', (page: number) => String(9_000_000_000 - page), 1],
    ['weeks that are in no calendar', (page: number) => `${9000 - page}-W77`, 1],
    ['weeks of all millennia', (page: number) => `${9000 - page}-W10`, 100],
    ['weeks before the log', (page: number) => `${1000 - page}-W10`, 1],
  ])(
    'is asked for so many pages of tallies and no more: %s',
    async (_, weekOf, most) => {
      let page = 0;
      let leaf = 10;
      await using own = await scene((_request, response) => {
        const week = weekOf(page++);
        const statement = { salt: 'x'.repeat(100), content: 'x'.repeat(1000) };
        response.end(
          JSON.stringify({ tallies: Array.from({ length: 60 }, () => ({ leafIndex: leaf++, week, statement })) }),
        );
      });
      using monitor = await openMonitor({ ...own.request, more: [checkTallies], limits: { checkSeconds: 30 } });
      const { state } = await monitor.look();
      expect(own.asked()).toBe(most);
      expect(state.alarms.map(({ code }) => code)).toEqual(['monitor/entry-refused', 'monitor/tally-missing']);
    },
    60_000,
  );

  it('of figures too, is told and not counted', async () => {
    await using own = await scene((_request, response) => {
      const weeks = Array.from({ length: 100_000 }, () => '2026-W47');
      response.end(JSON.stringify({ acts: { weeks, kinds: [] }, accesses: [] }));
    });
    using monitor = await openMonitor({ ...own.request, more: [checkFigures] });
    const { state } = await monitor.look();
    expect(state.alarms.map(({ code }) => code)).toEqual(['monitor/entry-refused', 'monitor/figures-mismatch']);
  }, 20_000);
});

describe('a monitor that is asked to stop', () => {
  it('stops in the middle of a look, and what it had found is on the disk', async () => {
    const stop = new AbortController();
    await using own = await scene((request, response) => {
      drip(request, response);
      stop.abort(new Stopped());
    });
    using monitor = await openMonitor({
      ...own.request,
      ...{ stop: stop.signal, limits: { checkSeconds: 3600 }, tell: async () => false },
    });
    await expect(monitor.look()).rejects.toBeInstanceOf(Stopped);
    const state = await readState(own.request.folder);
    expect(state?.alarms).toMatchObject([{ code: 'monitor/entry-refused', toldAt: null }]);
  }, 20_000);

  it('hears SIGTERM while the log does not answer', async () => {
    await using own = await scene(drip);
    const file = join(folders, 'policy.txt');
    await writeFile(file, own.policy);
    const trusted = ['--policy', file, '--policy-hash', own.request.policyHash, '--state', join(folders, 'stopped')];
    const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'main.ts'), 'monitor', own.url, ...trusted]);
    const closed = once(child, 'close');
    for (let waited = 0; waited < 300 && own.asked() < 1; waited++) await new Promise((done) => setTimeout(done, 100));
    expect(own.asked()).toBe(1);
    const at = performance.now();
    child.kill('SIGTERM');
    expect(await closed).toEqual([0, null]);
    expect(performance.now() - at).toBeLessThan(10_000);
  }, 60_000);
});
