import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { policyHash } from '@clairevoie/tlog';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MadeLog, madeEntry, makeLog, opening, policyOf } from '../trial/made-log.ts';
import { openMonitor } from './run-monitor.ts';

const size = 100_000;
const kinds = ['vault/open-recording', 'vault/close-look', 'registry/enter-camera', 'authorisation/grant'];

let folder: string;
let log: MadeLog;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-monitor-large-'));
  log = await makeLog();
  const first = Temporal.PlainDate.from('2026-11-23');
  log.append([opening()]);
  for (let at = 1; at < size; at += 10_000) {
    const count = Math.min(10_000, size - at);
    log.append(
      Array.from({ length: count }, (_, n) => {
        const index = at + n;
        const day = first.add({ days: Math.floor(index / 2_000) }).toString();
        const organisation = `zone-${index % 30}`;
        return madeEntry({ act: kinds[index % kinds.length] ?? '', organisation, day }, index);
      }),
    );
  }
  await log.sign();
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it('is followed at 30,000 entries a second and more, with all checks; the state stays small', {
  timeout: 60_000,
}, async () => {
  const policy = policyOf(log.signing);
  const state = join(folder, 'fast');
  using monitor = await openMonitor({
    ...{ url: 'http://127.0.0.1:9/', policy, policyHash: await policyHash(policy), folder: state },
    fetchBytes: log.fetchBytes,
  });
  const before = process.cpuUsage();
  const followed = await monitor.look();
  const { user, system } = process.cpuUsage(before);
  expect(followed.state).toMatchObject({ entries: { size }, alarms: [] });
  // The processor's time, not the clock's: the machine of a test is shared.
  expect(size / ((user + system) / 1e6)).toBeGreaterThan(30_000);
  expect((await stat(join(state, 'state.json'))).size).toBeLessThan(100_000);
  expect(followed.state.closed).toHaveLength(7);
});

it('goes on after a SIGKILL at any moment, and ends with the counts of one that was never killed', {
  timeout: 240_000,
}, async () => {
  const served = join(folder, 'served', 'log', 'public');
  for (const [path, bytes] of log.files) {
    await mkdir(dirname(join(served, path)), { recursive: true });
    await writeFile(join(served, path), bytes);
  }
  const policy = policyOf(log.signing);
  const policyFile = join(folder, 'policy.txt');
  await writeFile(policyFile, policy);
  const hash = await policyHash(policy);
  const run = (state: string) =>
    spawn(
      process.execPath,
      [
        ...[join(import.meta.dirname, '..', 'main.ts'), 'monitor', served, '--once', '--json'],
        ...['--policy', policyFile, '--policy-hash', hash, '--state', state],
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
  const killed = join(folder, 'killed');
  const sizes = new Set<number>();
  for (let kill = 0; kill < 12; kill++) {
    const child = run(killed);
    const ended = once(child, 'close');
    // As soon as it works in the folder, and then a little later each time.
    for (let waited = 0; waited < 400 && child.exitCode === null; waited++) {
      const text = await readFile(join(killed, 'state.json'), 'utf8').catch(() => '');
      const read = /"entries":\{"size":(\d+)/.exec(text)?.[1];
      if (read !== undefined && !sizes.has(Number(read))) {
        sizes.add(Number(read));
        break;
      }
      await wait(10);
    }
    await wait(kill * 7);
    child.kill('SIGKILL');
    await ended;
  }
  for (const state of [killed, join(folder, 'whole')]) {
    const child = run(state);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(child, 'close');
    const said: { alarms: { code: string }[] } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    // The made log has no tallies; nothing else is wrong with it.
    expect(said).toMatchObject({ entriesRead: size, hashOnly: 0 });
    expect(said.alarms.map(({ code }) => code)).toEqual(['monitor/tally-missing']);
  }
  expect(sizes.size).toBeGreaterThan(2);
  expect(await weeksOf(killed)).toEqual(await weeksOf(join(folder, 'whole')));
});

/** Everything that was counted, the open week too. */
async function weeksOf(state: string): Promise<Readonly<Record<string, unknown>>> {
  const [line] = (await readFile(join(state, 'state.json'), 'utf8')).split('\n');
  const { openWeek, entries, seen, closed } = JSON.parse(line ?? '{}');
  const files = (await readdir(join(state, 'weeks'))).filter((name) => name.endsWith('.json')).sort();
  const weeks = await Promise.all(files.map((name) => readFile(join(state, 'weeks', name), 'utf8')));
  return { openWeek, entries, seen, closed, weeks };
}
