import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoWeekOf } from '@clairevoie/contract';
import {
  acknowledgementsOf,
  generateSkey,
  hashLeaf,
  parseEvidence,
  parseSkey,
  policyHash,
  rootOfBatch,
  signBatch,
} from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeEntry, makeLog, opening, policyOf } from '../trial/made-log.ts';
import { openTrialServer, type TrialServer } from '../trial/trial-server.ts';
import { readPromises } from '../verify/promises.ts';
import { type MonitorRequest, openMonitor } from './run-monitor.ts';
import { askSilence } from './silence.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-monitor-server-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a monitor before a running server', () => {
  let trial: TrialServer;
  let request: MonitorRequest;
  beforeAll(async () => {
    trial = await openTrialServer(300);
    const policy = `log ${trial.server.ledger.logs.public.vkey}\nquorum none\n`;
    request = { url: trial.server.url, policy, policyHash: await policyHash(policy), folder: join(folder, 'served') };
  }, 120_000);
  afterAll(async () => {
    await trial?.[Symbol.asyncDispose]();
  });

  it('counts what was done, keeps watch over promises, and goes on after a stop', async () => {
    const receipts = await trial.people(3);
    const promises = readPromises(receipts.map((receipt) => JSON.stringify(receipt)).join('\n'));
    {
      using monitor = await openMonitor({ ...request, promises });
      await monitor.look();
      await trial.server.ledger.integrate();
      const { state } = await monitor.look();
      expect(state).toMatchObject({ head: { size: 304 }, entries: { size: 304 }, alarms: [], promises: [] });
    }
    await trial.people(2);
    await trial.server.ledger.integrate();
    using monitor = await openMonitor({ ...request, promises });
    const { state } = await monitor.look();
    // Promises of entries that were there before are found in the tree.
    expect(state).toMatchObject({ entries: { size: 306 }, alarms: [], promises: [] });
    const week = isoWeekOf(state.seen.lastDay ?? '');
    const ask = (kind: string) => askSilence(request.folder, { kind, week });
    expect(await ask('identity/register-person')).toMatchObject({ answer: 'not-silent', counted: { allowed: 305 } });
    expect(await ask('vault/open-recording')).toMatchObject({ answer: 'so-far', counted: {} });
  });

  it('tells a promise that was not kept in time, with the promise as evidence, and that it came late', async () => {
    const log = await makeLog();
    const policy = policyOf(log.signing);
    const late = madeEntry({}, 7);
    const at = Temporal.Instant.from('2026-11-23T10:00:00Z');
    const leaves = [hashLeaf(late)];
    const facts = { origin: log.signing.key.name, root: rootOfBatch(leaves), size: 1, integratedWithinSeconds: 10 };
    const batch = await signBatch({ ...facts, at: new Date(at.epochMilliseconds).toISOString() }, log.signing);
    const clock = { now: at.add({ seconds: 9 }) };
    log.append([opening()]);
    await log.sign();
    using monitor = await openMonitor({
      ...{ url: 'http://127.0.0.1:9/', policy, policyHash: await policyHash(policy), folder: join(folder, 'late') },
      ...{ fetchBytes: log.fetchBytes, now: () => clock.now, promises: acknowledgementsOf(batch, leaves) },
    });
    expect((await monitor.look()).state).toMatchObject({ alarms: [], promises: [{}] });
    clock.now = at.add({ seconds: 11 });
    expect((await monitor.look()).state.alarms).toMatchObject([{ code: 'monitor/promise-broken' }]);
    log.append([late]);
    await log.sign();
    const { state } = await monitor.look();
    expect(state.alarms.map(({ code }) => code)).toEqual(['monitor/promise-broken', 'monitor/promise-late']);
    const file = parseEvidence(await readFile(join(folder, 'late', 'evidence', state.alarms[0]?.evidence ?? '')));
    if (file.kind !== 'observation') throw new TypeError(file.kind);
    expect(readPromises(JSON.stringify(JSON.parse(file.exhibits.detail).acknowledgement))).toHaveLength(1);
    const stranger = await parseSkey(await generateSkey(log.signing.key.name));
    const forged = acknowledgementsOf(await signBatch({ ...facts, at: '2026-11-23T10:00:00.000Z' }, stranger), [
      hashLeaf(madeEntry({}, 8)),
    ]);
    monitor[Symbol.dispose]();
    using again = await openMonitor({
      ...{ url: 'http://127.0.0.1:9/', policy, policyHash: await policyHash(policy), folder: join(folder, 'late') },
      ...{ fetchBytes: log.fetchBytes, now: () => clock.now, promises: forged },
    });
    await expect(again.look()).rejects.toMatchObject({ code: expect.stringMatching(/^tlog\/(signature|inclusion)/) });
  });

  it('runs from the command line: once, in three languages, and says with its exit code what it found', async () => {
    const policyFile = join(folder, 'policy.txt');
    await writeFile(policyFile, request.policy);
    const state = join(folder, 'cli');
    const trusted = ['--policy', policyFile, '--policy-hash', request.policyHash, '--state', state];
    const once = await command('monitor', trial.server.url, ...trusted, '--once', '--json');
    expect([once.code, JSON.parse(once.out)]).toMatchObject([0, { ok: true, hashOnly: 0, alarms: [] }]);
    const week = isoWeekOf(Temporal.Now.plainDateISO('Europe/Brussels').toString());
    const silence = (lang: string) =>
      command(
        'monitor',
        'silence',
        '--kind',
        'identity/register-person',
        '--week',
        week,
        '--state',
        state,
        '--lang',
        lang,
      );
    for (const [lang, words] of [
      ['fr', /actes journalisés/],
      ['nl', /handelingen/],
      ['en', /journaled acts/],
    ] as const) {
      const said = await silence(lang);
      expect(said.code).toBe(1);
      expect(said.out).toMatch(words);
    }
    const wrong = await command('monitor', trial.server.url, ...trusted.with(3, `sha256:${'0'.repeat(64)}`), '--once');
    expect(wrong.code).toBe(2);
    const away = await command('monitor', 'http://127.0.0.1:1', ...trusted, '--once', '--json');
    expect(away.code).toBe(3);
    const counted = await command('monitor', 'counts', '--week', week, '--state', state);
    expect(counted.out).toMatch(/identity\/register-person +clairevoie-server/);
  }, 60_000);
});

async function command(...args: readonly string[]): Promise<{ readonly code: unknown; readonly out: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'main.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  return { code, out: Buffer.concat(chunks).toString('utf8') };
}
