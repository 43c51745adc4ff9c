import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  acknowledgementsOf,
  checkEvidence,
  hashLeaf,
  noteSigner,
  parseEvidence,
  policyHash,
  rootOfBatch,
  type SigningKey,
  signBatch,
} from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenRule } from '../evidence/broken-rule.ts';
import { type MadeLog, madeEntry, madeKey, makeLog, opening, policyOf } from '../trial/made-log.ts';
import { isDemoOrigin } from '../verify/log-rules.ts';
import { checkTallies } from './check-tallies.ts';
import { type MonitorRequest, type News, openMonitor } from './run-monitor.ts';
import { askSilence } from './silence.ts';

const start = Temporal.Instant.from('2026-11-23T10:00:00Z');
let folders: string;
beforeAll(async () => {
  folders = await mkdtemp(join(tmpdir(), 'clv-monitor-'));
});
afterAll(() => rm(folders, { recursive: true, force: true }));

let count = 0;

/** A log of some entries, three witnesses, and a monitor's folder. */
async function scene(entries = 300, quorum = 2, origin = 'trial.example/demo-public') {
  const log = await makeLog(origin);
  const demo = isDemoOrigin(origin);
  const witnesses = await Promise.all(
    [1, 2, 3].map((n) => madeKey(`witness.example/w${n}`, 20 + n, 'cosignature-ed25519')),
  );
  const text = policyOf(log.signing, witnesses, quorum);
  const clock = { now: start };
  const news: News[] = [];
  const request: MonitorRequest = {
    ...{ url: 'http://127.0.0.1:9/log/public', policy: text, policyHash: await policyHash(text) },
    ...{ folder: join(folders, String(count++)), fetchBytes: log.fetchBytes, now: () => clock.now },
    tell: async (one) => {
      news.push(one);
      return true;
    },
  };
  const sign = (by: readonly SigningKey[] = witnesses, at = clock.now): Promise<string> =>
    log.sign(by.map((key) => noteSigner(key, () => Math.floor(at.epochMilliseconds / 1000))));
  log.append([opening('2026-11-23', demo), ...Array.from({ length: entries - 1 }, (_, n) => madeEntry({ demo }, n))]);
  await sign();
  const codes = (): readonly string[] => news.flatMap(({ begun }) => begun.map(({ code }) => code));
  const look = async (over: Partial<MonitorRequest> = {}) => {
    using monitor = await openMonitor({ ...request, ...over });
    return monitor.look();
  };
  /** What a file of this kind shows to whoever checks it alone. */
  const evidence = async (kind: string) => {
    const files = await readdir(join(request.folder, 'evidence'));
    const file = files.find((name) => name.startsWith(kind));
    const found = parseEvidence(await readFile(join(request.folder, 'evidence', file ?? 'none')));
    return checkEvidence(found, { brokenRule });
  };
  return { log, witnesses, clock, request, sign, news, codes, look, evidence };
}

/** Replaces what a log serves by what another one serves. */
function serveInstead(log: MadeLog, other: MadeLog): void {
  log.files.clear();
  for (const [path, bytes] of other.files) log.files.set(path, bytes);
}

describe('a monitor that follows a log', () => {
  it('reads it once, goes on where it stopped, and keeps counts by kind, organisation and week', async () => {
    const { log, look, sign, request } = await scene();
    expect((await look()).state).toMatchObject({ head: { size: 300 }, entries: { size: 300 }, alarms: [] });
    log.append([
      madeEntry({ act: 'vault/open-recording', day: '2026-11-27' }, 1),
      madeEntry({ act: 'vault/open-recording', verdict: 'refused', day: '2026-11-27' }, 2),
      madeEntry({ act: 'vault/open-recording', organisation: 'zone-autre', day: '2026-12-14' }, 3),
    ]);
    await sign();
    const { state } = await look();
    expect(state).toMatchObject({
      entries: { size: 303 },
      alarms: [],
      closed: [{ week: '2026-W48', first: 0, end: 302 }],
    });
    const ask = (week: string, organisation?: string) =>
      askSilence(request.folder, { kind: 'vault/open-recording', week, ...(organisation ? { organisation } : {}) });
    expect(await ask('2026-W48')).toMatchObject({ answer: 'not-silent', counted: { allowed: 1, refused: 1 } });
    expect(await ask('2026-W48', 'zone-autre')).toMatchObject({
      answer: 'silent',
      leaves: { first: 0, end: 302 },
      isCosigned: true,
    });
    // A week without any entry lies between two leaves.
    expect(await ask('2026-W49')).toMatchObject({ answer: 'silent', leaves: { first: 302, end: 302 } });
    expect(await ask('2026-W51')).toMatchObject({ answer: 'not-silent' });
    expect(await ask('2026-W51', 'zone-fictive')).toMatchObject({ answer: 'so-far' });
    expect(await ask('2026-W47')).toMatchObject({ answer: 'unknown' });
    await expect(ask('2026-W54')).rejects.toMatchObject({ code: 'monitor/usage' });
  });

  it('says of internal acts that they hide their kind', async () => {
    const { log, look, sign, request } = await scene(2);
    const internal = { act: 'house/internal-act', organisation: 'withheld', roleClass: 'withheld' };
    log.append([madeEntry(internal, 1), madeEntry({ day: '2026-12-01' }, 2)]);
    await sign();
    await look();
    const answer = await askSilence(request.folder, { kind: 'vault/open-recording', week: '2026-W48' });
    expect(answer).toMatchObject({ answer: 'silent', internalActs: 1 });
  });

  it('refuses a policy that the hash does not name, a damaged state, one of another version, one of another log', async () => {
    const { look, request } = await scene(3);
    await expect(look({ policyHash: `sha256:${'0'.repeat(64)}` })).rejects.toMatchObject({
      code: 'monitor/policy-mismatch',
    });
    await look();
    const path = join(request.folder, 'state.json');
    const good = await readFile(path, 'utf8');
    await writeFile(path, good.replace('"generation":1', '"generation":7'));
    await expect(look()).rejects.toMatchObject({ code: 'monitor/state-unreadable' });
    await writeFile(path, good.replace('clairevoie-monitor-state/1', 'clairevoie-monitor-state/0'));
    await expect(look()).rejects.toThrow(/monitor-state\/0, this monitor reads clairevoie-monitor-state\/1/);
    await writeFile(path, good);
    const other = await makeLog('elsewhere.example/demo-public');
    const policy = policyOf(other.signing);
    await expect(look({ policy, policyHash: await policyHash(policy) })).rejects.toMatchObject({
      code: 'monitor/state-other-log',
    });
    expect((await look()).state.alarms).toEqual([]);
  });

  it('lets one monitor alone into a folder', async () => {
    const { request, look } = await scene(3);
    using _ = await openMonitor(request);
    await expect(look()).rejects.toMatchObject({ code: 'monitor/already-running' });
  });
});

describe('a log that lies', () => {
  it.each([
    ['after the first was seen, of the same size', 300],
    ['after the first was seen, and grew', 340],
    ['that is shorter', 280],
  ])('is caught with a second history %s; the file proves it to whoever has the key', async (_what, size) => {
    const { log, look, codes, evidence } = await scene();
    await look();
    const other = await makeLog();
    other.append([
      opening(),
      ...Array.from({ length: size - 1 }, (_, n) => madeEntry(n === 5 ? { verdict: 'refused' } : {}, n)),
    ]);
    const held = Object.fromEntries(log.files);
    serveInstead(log, other);
    // A shorter lie is shown to us beside the tiles of the longer one that we hold.
    if (size < 300) for (const [path, bytes] of Object.entries(held)) log.files.set(path, bytes);
    log.files.set('checkpoint', Buffer.from(await other.sign()));
    const { state } = await look();
    expect(state.head.size).toBe(300);
    expect(codes()).toContain('monitor/forked');
    expect(await evidence(size === 300 ? 'two-roots' : 'rewritten')).toMatchObject({ against: 'log-key' });
    // It stays told, whatever the log shows later.
    for (const [path, bytes] of Object.entries(held)) log.files.set(path, bytes);
    expect((await look()).state.alarms.map(({ code }) => code)).toContain('monitor/forked');
  });

  it('is caught when it shows an older checkpoint', async () => {
    const { log, look, sign, codes, evidence } = await scene();
    const old = log.files.get('checkpoint') ?? Buffer.alloc(0);
    log.append([madeEntry({}, 999)]);
    await sign();
    await look();
    log.files.set('checkpoint', old);
    const { state } = await look();
    expect([state.head.size, codes()]).toEqual([301, ['monitor/rolled-back']]);
    expect(await evidence('rolled-back')).toMatchObject({ facts: { keptSize: 301, shownSize: 300 } });
  });

  it.each([
    ['a field more', { plate: '1-ABC-123' }],
    ['a field less', { provisions: undefined }],
    ['another schema named', { schema: '0'.repeat(64) }],
    ['a day before the one before', { day: '2026-11-20' }],
    ['a second opening', { act: 'ledger/open-journal' }],
  ])('is caught with %s in a header; what follows is still counted', async (_what, over) => {
    const { log, look, sign, evidence, request } = await scene(10);
    log.append([madeEntry(over, 10), madeEntry({ act: 'vault/hold' }, 11), madeEntry({ day: '2026-12-01' }, 12)]);
    await sign();
    const { state } = await look();
    expect(state.alarms).toMatchObject([{ code: 'monitor/entry-refused', facts: { index: 10 }, isForever: true }]);
    expect(state.entries.size).toBe(13);
    expect(await evidence('broken-rule')).toMatchObject({ against: 'log-key' });
    const asked = (kind: string) => askSilence(request.folder, { kind, week: '2026-W48' });
    expect(await asked('vault/hold')).toMatchObject({ answer: 'not-silent' });
    // What nobody can read may have been anything.
    expect(await asked('vault/open-recording')).toMatchObject({ answer: 'unknown', unreadable: 1 });
  });

  it('is caught with a day of a real log that is later than tomorrow; the next entries count, and no week of then is begun', async () => {
    const { log, look, sign, evidence, request, clock } = await scene(10, 2, 'trial.example/public');
    clock.now = Temporal.Instant.from('2026-11-30T10:00:00Z');
    const days = ['2026-12-01', '9999-12-31', '2026-12-01'];
    log.append(days.map((day, at) => madeEntry({ act: 'vault/hold', day, demo: false }, 20 + at)));
    await sign();
    const { state } = await look();
    expect(state.alarms).toMatchObject([{ code: 'monitor/entry-refused', facts: { index: 11 }, isForever: true }]);
    expect([state.entries.size, state.seen.lastDay, state.openWeek?.week]).toEqual([13, '2026-12-01', '2026-W49']);
    // Who looks later may find the day come: it is what was observed then, and no proof.
    expect(await evidence('observation')).toMatchObject({ against: 'nobody' });
    expect(await askSilence(request.folder, { kind: 'vault/hold', week: '2026-W49' })).toMatchObject({
      answer: 'not-silent',
    });
  });

  it('that says it goes over eight thousand years is asked for its tallies as fast as any: weeks are not walked', async () => {
    const { log, look, sign } = await scene(10);
    log.append([madeEntry({ day: '9999-12-31' }, 20)]);
    await sign();
    // From Monday 2026-11-23 on, but for the last weeks: all but those that end within twelve days of the last day.
    const weeks = Math.floor((Temporal.PlainDate.from('2026-11-23').until('9999-12-31').days - 12) / 7);
    const begun = performance.now();
    const { state } = await look({ more: [checkTallies] });
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(state.alarms).toMatchObject([
      { code: 'monitor/tally-missing', facts: { weeks, first: '2026-W48', last: '9999-W49', lastDay: '9999-12-31' } },
    ]);
  });

  it.each([
    ['tile/entries/001', 'monitor/bundle-broken'],
    ['tile/0/001', 'monitor/tiles-broken'],
    ['tile/1/000.p/2', 'monitor/tiles-broken'],
  ])('is caught when %s is not the signed one; nothing of it is counted', async (path, code) => {
    const { log, look, codes } = await scene(600);
    const good = log.files.get(path) ?? Buffer.alloc(0);
    const bad = Buffer.from(good);
    bad[20] = (bad[20] ?? 0) ^ 1;
    log.files.set(path, bad);
    const { state } = await look();
    expect([codes(), state.entries.size]).toEqual([[code], 0]);
    log.files.set(path, good);
    expect((await look()).state).toMatchObject({ entries: { size: 600 }, alarms: [] });
  });

  it('is caught when a signature is false, or of another key', async () => {
    const { log, look, codes } = await scene(10);
    const good = log.files.get('checkpoint') ?? Buffer.alloc(0);
    const other = await makeLog('trial.example/other');
    other.append([opening()]);
    await other.sign();
    const text = Buffer.from(good).toString('utf8');
    const line = text.indexOf('\n—') + 1;
    const letter = line + text.slice(line).indexOf('\n') - 20;
    const forged = `${text.slice(0, letter)}${text[letter] === 'A' ? 'B' : 'A'}${text.slice(letter + 1)}`;
    for (const note of [Buffer.from(forged), other.files.get('checkpoint') ?? Buffer.alloc(0)]) {
      log.files.set('checkpoint', note);
      expect((await look()).state.head.size).toBe(0);
    }
    expect(codes()).toEqual(['monitor/signature', 'monitor/signature']);
    log.files.set('checkpoint', good);
    expect((await look()).state).toMatchObject({ head: { size: 10 }, alarms: [] });
  });
});

describe('time and witnesses', () => {
  it('says when the newest quorum is too old, under its own policy, and when it is back', async () => {
    const { clock, look, sign, witnesses, news, codes } = await scene(10);
    await look();
    clock.now = start.add({ minutes: 6 });
    await sign(witnesses.slice(0, 1));
    expect((await look()).state.alarms).toMatchObject([{ code: 'monitor/quorum-missing', facts: { ageSeconds: 360 } }]);
    await look();
    expect(codes()).toEqual(['monitor/quorum-missing']);
    clock.now = start.add({ hours: 25 });
    await look();
    expect(codes()).toEqual(['monitor/quorum-missing', 'monitor/quorum-missing']);
    await sign(witnesses.slice(1));
    expect((await look()).state.alarms).toEqual([]);
    expect(news.at(-1)?.ended).toMatchObject([{ code: 'monitor/quorum-missing' }]);
  });

  it('says when a cosignature lies in the future, or runs backwards', async () => {
    const { log, clock, look, sign, witnesses, codes } = await scene(10);
    await look();
    log.append([madeEntry({}, 10)]);
    await sign(witnesses, clock.now.subtract({ seconds: 30 }));
    await look();
    expect(new Set(codes())).toEqual(new Set(['monitor/time']));
    const second = await scene(10);
    await second.sign(second.witnesses, start.add({ minutes: 5 }));
    expect((await second.look()).state.alarms.map(({ code }) => code)).toContain('monitor/time');
  });

  it('lets entries be held back for a while, knows them by their hash, and says when it lasts too long', async () => {
    const { log, clock, look, sign, request } = await scene(600);
    const bundle = log.files.get('tile/entries/001') ?? Buffer.alloc(0);
    log.files.delete('tile/entries/001');
    expect((await look()).state).toMatchObject({ head: { size: 600 }, entries: { size: 256 }, alarms: [] });
    clock.now = start.add({ hours: 24 });
    log.append([madeEntry({ day: '2026-12-01' }, 600)]);
    await sign();
    expect((await look()).state).toMatchObject({ head: { size: 601 }, entries: { size: 256 }, alarms: [] });
    expect(await askSilence(request.folder, { kind: 'x/y', week: '2026-W48' })).toMatchObject({ answer: 'so-far' });
    clock.now = start.add({ hours: 27 });
    await sign();
    expect((await look()).state.alarms).toMatchObject([{ code: 'monitor/withheld', about: 'entries' }]);
    log.files.set('tile/entries/001', bundle);
    expect((await look()).state).toMatchObject({ entries: { size: 601 }, alarms: [], marks: [] });
    expect(await askSilence(request.folder, { kind: 'x/y', week: '2026-W48' })).toMatchObject({ answer: 'silent' });
  });

  it('takes a first quorum behind an older checkpoint for what it is, and a second one for a rollback', async () => {
    const { log, look, sign, witnesses, codes } = await scene(10);
    const small = log.files.get('checkpoint') ?? Buffer.alloc(0);
    log.append([madeEntry({}, 10)]);
    await sign([]);
    await look();
    expect(codes()).toEqual(['monitor/quorum-missing']);
    log.files.set('checkpoint', small);
    const { state } = await look();
    expect(state).toMatchObject({ head: { size: 11 }, entries: { size: 11 }, alarms: [] });
    await sign(witnesses);
    await look();
    log.files.set('checkpoint', small);
    await look();
    expect(codes()).toEqual(['monitor/quorum-missing', 'monitor/rolled-back']);
  });

  it('knows a promise kept in a tree that the log signed and the witnesses have yet to cosign', async () => {
    const { log, clock, look, sign, codes } = await scene(10);
    const late = madeEntry({}, 500);
    const leaves = [hashLeaf(late)];
    const promise = { origin: log.signing.key.name, root: rootOfBatch(leaves), size: 1, integratedWithinSeconds: 10 };
    const batch = await signBatch({ ...promise, at: new Date(start.epochMilliseconds).toISOString() }, log.signing);
    await look({ promises: acknowledgementsOf(batch, leaves) });
    const cosigned = log.files.get('checkpoint') ?? Buffer.alloc(0);
    log.append([late]);
    log.files.set('signed-checkpoint', Buffer.from(await log.sign()));
    log.files.set('checkpoint', cosigned);
    clock.now = start.add({ seconds: 20 });
    const { state } = await look();
    expect([state.promises, codes(), state.head.size]).toEqual([[], [], 10]);
    await sign();
    expect((await look()).state).toMatchObject({ head: { size: 11 }, alarms: [] });
  });
});
