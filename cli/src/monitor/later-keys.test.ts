import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  NotYetPublic,
  noteSigner,
  policyHash,
  type RotationReason,
  type SigningKey,
  signRotation,
} from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeEntry, madeKey, makeLog, opening, policyOf } from '../trial/made-log.ts';
import { openMonitor } from './run-monitor.ts';

const start = Temporal.Instant.from('2026-11-23T10:00:00Z');
const origin = 'trial.example/demo-public';
let folders: string;
beforeAll(async () => {
  folders = await mkdtemp(join(tmpdir(), 'clv-later-'));
});
afterAll(() => rm(folders, { recursive: true, force: true }));

let count = 0;

/** A log that was followed under its first key, and now changes it; entry 3 commits to the statement. */
async function scene(how: { readonly reason?: RotationReason; readonly isJournaled?: boolean } = {}) {
  const log = await makeLog(origin);
  const fresh = await madeKey(origin, 30);
  const witnesses = await Promise.all([1, 2].map((n) => madeKey(`w.example/w${n}`, 20 + n, 'cosignature-ed25519')));
  const text = policyOf(log.signing, witnesses, 2);
  const clock = { now: start };
  const withheld = new Map<string, number>();
  const request = {
    ...{ url: 'http://127.0.0.1:9/log/public', policy: text, policyHash: await policyHash(text) },
    ...{ folder: join(folders, String(count++)), now: () => clock.now },
    fetchBytes: async (...asked: Parameters<typeof log.fetchBytes>) => {
      const publicEntries = withheld.get(asked[0]);
      if (publicEntries !== undefined) throw new NotYetPublic(asked[0], publicEntries);
      return log.fetchBytes(...asked);
    },
  };
  /** Signs the tree as it stands by these keys of the log, in the place of its own. */
  const signBy = async (keys: readonly SigningKey[], cosigners = witnesses): Promise<void> => {
    const seconds = () => Math.floor(clock.now.epochMilliseconds / 1000);
    const note = await log.sign([...keys, ...cosigners].map((key) => noteSigner(key, seconds)));
    const lines = note.split('\n');
    const own = lines.findIndex((line) => line.startsWith(`— ${origin} `));
    // `sign` puts the log's own key first, whatever is asked: that line goes.
    lines.splice(own, 1);
    log.files.set('checkpoint', Buffer.from(lines.join('\n')));
  };
  log.append([opening(), madeEntry({}, 1), madeEntry({}, 2)]);
  await log.sign(witnesses.map((key) => noteSigner(key, () => Math.floor(start.epochMilliseconds / 1000))));
  const { reason = 'planned', isJournaled = true } = how;
  const salt = Buffer.alloc(32, 9);
  const statement = await signRotation({ origin, reason, day: '2026-11-23' }, { old: log.signing, fresh });
  const content = JSON.stringify({ log: 'public', reason, statement });
  const result = createHash('sha256').update(salt).update(content).digest('base64');
  const who = `${'A'.repeat(43)}=`;
  const entry = madeEntry({ act: 'ledger/rotate-log-key', groups: isJournaled ? { result, who } : { who } });
  const publish = (leafIndex: number | null = 3): void => {
    const line = JSON.stringify({ statement, leafIndex, salt: salt.toString('base64'), content });
    log.files.set('keys', Buffer.from(`${line}\n`));
  };
  return { log, fresh, clock, request, signBy, entry, publish, withheld };
}

describe('a monitor whose policy is older than the key of its log', () => {
  it('follows the statement whose entry is in the tree, goes on reading, and does so again after a start', async () => {
    const { log, fresh, request, signBy, entry, publish } = await scene();
    {
      using monitor = await openMonitor(request);
      expect((await monitor.look()).state).toMatchObject({ entries: { size: 3 }, alarms: [] });
      log.append([entry, madeEntry({}, 4)]);
      await signBy([fresh]);
      publish();
      expect((await monitor.look()).state).toMatchObject({ head: { size: 5 }, entries: { size: 5 }, alarms: [] });
    }
    log.append([madeEntry({}, 5)]);
    await signBy([fresh]);
    using again = await openMonitor(request);
    expect((await again.look()).state).toMatchObject({ head: { size: 6 }, entries: { size: 6 }, alarms: [] });
  });

  it('asks for nothing more while both keys sign', async () => {
    const { log, fresh, request, signBy, entry } = await scene();
    log.append([entry]);
    await signBy([fresh, log.signing]);
    const asked: string[] = [];
    using monitor = await openMonitor({
      ...request,
      fetchBytes: (path, options) => {
        asked.push(path);
        return request.fetchBytes(path, options);
      },
    });
    expect((await monitor.look()).state.alarms).toEqual([]);
    expect(asked).not.toContain('keys');
  });

  it.each([
    ['no statement is published', {}, undefined],
    ['the entry that is named commits to something else', { isJournaled: false }, 3],
    ['another entry is named', {}, 2],
    ['no entry is named', {}, null],
    ['an entry beyond the tree is named', {}, 99],
    ['the old key says that it was stolen', { reason: 'compromised' }, 3],
  ] as const)('raises an alarm and keeps what it held when %s', async (_, how, leafIndex) => {
    const { log, fresh, request, signBy, entry, publish } = await scene(how);
    using monitor = await openMonitor(request);
    await monitor.look();
    log.append([entry]);
    await signBy([fresh]);
    if (leafIndex !== undefined) publish(leafIndex);
    const { state } = await monitor.look();
    expect(state.head.size).toBe(3);
    expect(state.alarms.map(({ code }) => code)).toEqual(['monitor/signature']);
  });

  it('waits with an alarm that ends while the entry is not public yet', async () => {
    const { log, fresh, request, signBy, entry, publish, withheld } = await scene();
    using monitor = await openMonitor(request);
    await monitor.look();
    log.append([entry]);
    await signBy([fresh]);
    publish();
    withheld.set('tile/entries/000.p/4', 3);
    expect((await monitor.look()).state.alarms.map(({ code }) => code)).toEqual(['monitor/signature']);
    withheld.clear();
    expect((await monitor.look()).state).toMatchObject({ head: { size: 4 }, alarms: [] });
  });

  it('still asks for the quorum of its policy, and still sees another history', async () => {
    const { log, fresh, clock, request, signBy, entry, publish } = await scene();
    using monitor = await openMonitor(request);
    await monitor.look();
    log.append([entry]);
    clock.now = start.add({ seconds: 400 });
    await signBy([fresh], []);
    publish();
    expect((await monitor.look()).state.alarms.map(({ code }) => code)).toEqual(['monitor/quorum-missing']);
    const other = await makeLog(origin);
    other.append([opening(), madeEntry({}, 71), madeEntry({}, 72), entry]);
    await other.sign();
    for (const [path, bytes] of other.files) if (path !== 'checkpoint') log.files.set(path, bytes);
    const note = await other.sign([noteSigner(fresh, () => 0)]);
    log.files.set(
      'checkpoint',
      Buffer.from(
        note
          .split('\n')
          .filter((_, at) => at !== 4)
          .join('\n'),
      ),
    );
    const codes = (await monitor.look()).state.alarms.map(({ code }) => code);
    expect(codes).toContain('monitor/forked');
  });
});
