import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseVkey, policyHash } from '@clairevoie/tlog';
import { describe, expect, it } from 'vitest';
import { askKeyholder } from './ask-keyholder.ts';
import { openCounts, publicCounts } from './counts.ts';
import { hpkePublicKey } from './hpke.ts';
import { initKeyholder, pinPolicy, readIdentity, rotateSealingKey } from './init-keyholder.ts';
import { KeyholderError } from './keyholder-error.ts';
import { readOwnCounts } from './own-counts.ts';
import { type RunningKeyholder, runKeyholder } from './run-keyholder.ts';
import { NOW, sampleKeyholder, segment } from './sample-keyholder.ts';
import { sealShare } from './share.ts';
import { statusWords } from './status-words.ts';

type Sample = Awaited<ReturnType<typeof sampleKeyholder>>;

const codeOf = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
    return 'none';
  } catch (error) {
    if (error instanceof KeyholderError) return error.code;
    throw error;
  }
};

const ask = async (running: RunningKeyholder, sample: Sample, sealed = sample.sealed) =>
  askKeyholder(
    { url: running.url, timeoutMs: 5000 },
    { access: await sample.log.open(sample.transport)(), shares: [sealed] },
    sample.transport,
  );

const answeredBy = async ({ folder, clock }: Sample): Promise<number> => {
  const { counts } = await readOwnCounts(folder, clock.seconds);
  return counts.reduce((sum, { answered }) => sum + answered, 0);
};

describe('the count', () => {
  it('is on the disk before an answer leaves: what a crash cut off is counted, and asked again it is answered', async () => {
    await using sample = await sampleKeyholder();
    const request = { access: await sample.log.open(sample.transport)(), shares: [sample.sealed] };
    {
      await using first = await sample.run();
      // The answer is thrown away: all that is left of the first process is its folder.
      await askKeyholder({ url: first.url, timeoutMs: 5000 }, request, sample.transport);
    }
    await using second = await sample.run();
    expect(await answeredBy(sample)).toBe(1);
    const again = await askKeyholder({ url: second.url, timeoutMs: 5000 }, request, sample.transport);
    expect(again).toEqual({ is: 'given', shares: [sample.share] });
    expect(await answeredBy(sample)).toBe(1);
  });

  it('that cannot be written stops the keyholder before the answer', async () => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    await mkdir(join(sample.folder, 'state.json.draft'));
    expect(await ask(running, sample)).toEqual({ is: 'unavailable', because: 'keyholder/state-write-failed' });
    await rm(join(sample.folder, 'state.json.draft'), { recursive: true });
    expect(await ask(running, sample)).toEqual({ is: 'unavailable', because: 'keyholder/stopped' });
    expect((await fetch(`${running.url}/health`)).status).toBe(503);
    expect(sample.said.join()).toContain('keyholder/state-write-failed');
  });

  it('of yesterday, put back, keeps the keyholder closed; so does one changed by hand or a clock behind it', async () => {
    await using sample = await sampleKeyholder();
    const state = join(sample.folder, 'state.json');
    await copyFile(state, join(sample.folder, 'yesterday'));
    {
      await using running = await sample.run();
      expect(await ask(running, sample)).toMatchObject({ is: 'given' });
    }
    const today = await readFile(state, 'utf8');
    sample.clock.seconds -= 1;
    expect(await codeOf(sample.run)).toBe('keyholder/clock-backwards');
    sample.clock.seconds += 1;
    await writeFile(state, today.replace('"answered":1', '"answered":0'));
    expect(await codeOf(sample.run)).toBe('keyholder/state-unreadable');
    await copyFile(join(sample.folder, 'yesterday'), state);
    expect(await codeOf(sample.run)).toBe('keyholder/state-rolled-back');
    await writeFile(state, today);
    await using _running = await sample.run();
    expect(await answeredBy(sample)).toBe(1);
  });

  it('written before confirmations were counted is read, with the one emergency that it may have', async () => {
    await using sample = await sampleKeyholder();
    const path = join(sample.folder, 'state.json');
    const [body = ''] = (await readFile(path, 'utf8')).split('\n');
    const { confirmations: _none, ...rest } = JSON.parse(body);
    const origin = 'log.example/vault';
    const unsettled = { access: 'a'.repeat(64), confirmation: 'b'.repeat(64), origin };
    for (const [kept, read] of [
      [{ unsettled }, [unsettled]],
      [{ unsettled: undefined }, []],
    ] as const) {
      const text = `${JSON.stringify({ ...rest, ...kept })}\n`;
      await writeFile(path, `${text}${createHash('sha256').update(text).digest('hex')}\n`);
      expect((await readOwnCounts(sample.folder, sample.clock.seconds)).unsettled).toEqual(read);
    }
  });

  it('is signed: a changed figure, another key or another name does not pass', async () => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    await ask(running, sample);
    sample.clock.seconds += 8 * 86_400;
    const note = await (await fetch(`${running.url}/counts`)).text();
    const key = parseVkey(sample.identity.vkey);
    expect(await openCounts(note, key)).toMatchObject({ name: sample.identity.name, since: '2026-11-30T10:00:00Z' });
    await expect(openCounts(note.replace(' quorum 1 ', ' quorum 0 '), key)).rejects.toThrow();
    await using other = await sampleKeyholder();
    await expect(openCounts(note, parseVkey(other.identity.vkey))).rejects.toThrow();
  });

  it('is public a day after the end of its week and not before: nobody sees it grow while people look', async () => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    const seen = async () => {
      const note = await (await fetch(`${running.url}/counts`)).text();
      const { counts } = await openCounts(note, parseVkey(sample.identity.vkey));
      const isOnPage = (await (await fetch(running.url)).text()).includes('2026-W49');
      return { counts: counts.map(({ week, answered }) => [week, answered]), isOnPage };
    };
    await ask(running, sample);
    // Monday 30-11-2026 10:00; its week ends with Sunday 6 December, the day after that is Monday the 7th.
    const [sundayNight, mondayNight, tuesday] = [
      '2026-12-06T23:59:59Z',
      '2026-12-07T23:59:59Z',
      '2026-12-08T00:00:00Z',
    ];
    for (const at of [sundayNight, mondayNight]) {
      sample.clock.seconds = Date.parse(at) / 1000;
      expect(await seen()).toEqual({ counts: [], isOnPage: false });
    }
    sample.clock.seconds = Date.parse(tuesday) / 1000;
    expect(await seen()).toEqual({ counts: [['2026-W49', 1]], isOnPage: true });
    await ask(running, sample);
    expect(await seen()).toEqual({ counts: [['2026-W49', 1]], isOnPage: true });
    expect(await answeredBy(sample)).toBe(2);
  });

  it('of the running week is public for the log of a demonstration alone, where its operator says so', () => {
    const of = (origin: string) => ({ week: '2026-W49', origin, kind: 'quorum' as const, answered: 1 });
    const counts = [of('zone.example/demo-public'), of('zone.example/public'), of('demo-zone.example/public')];
    const shown = (showsRunningWeek: boolean) => publicCounts(counts, { nowSeconds: NOW, showsRunningWeek });
    expect(shown(false)).toEqual([]);
    expect(shown(true)).toEqual([of('zone.example/demo-public')]);
  });
});

describe('the folder of a keyholder', () => {
  it('is used by one process, made once, and private', async () => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    expect(running.name).toBe('keyholder.example/k1');
    expect(await codeOf(sample.run)).toBe('keyholder/already-running');
    const { folder, log } = sample;
    const init = { folder, name: 'k', policy: log.policy, policyHash: log.policyHash, nowSeconds: NOW };
    expect(await codeOf(() => initKeyholder(init))).toBe('keyholder/folder-taken');
    expect(await codeOf(() => initKeyholder({ ...init, name: 'a b' }))).toBe('keyholder/bad-name');
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && !/\.lock/.test(entry.name))
        expect((await stat(join(entry.parentPath, entry.name))).mode & 0o077, entry.name).toBe(0);
  });

  it('is refused with a policy that is not the pinned one, that asks for no quorum, or that is none', async () => {
    await using sample = await sampleKeyholder();
    const { folder, log } = sample;
    const other = `${log.policy}# another\n`;
    await writeFile(join(folder, 'policy'), other);
    expect(await codeOf(sample.run)).toBe('keyholder/policy-differs');
    const none = log.policy.replace('quorum two-of-three', 'quorum none');
    for (const policy of [none, 'quorum?\n'])
      expect(await codeOf(async () => pinPolicy(folder, { policy, policyHash: await policyHash(policy) }))).toBe(
        'keyholder/bad-policy',
      );
    expect(await codeOf(() => pinPolicy(folder, { policy: other, policyHash: log.policyHash }))).toBe(
      'keyholder/policy-differs',
    );
    await pinPolicy(folder, { policy: other, policyHash: await policyHash(other) });
    await using running = await sample.run();
    expect(await ask(running, sample)).toMatchObject({ is: 'given' });
  });

  it('is refused when a key of it can be read by other accounts, or is not what its name says', async () => {
    await using sample = await sampleKeyholder();
    const keys = join(sample.folder, 'keys');
    const files = (await readdir(keys)).filter((file) => /key$/.test(file));
    expect(files.length).toBe(2);
    for (const file of files) {
      await chmod(join(keys, file), 0o644);
      expect(await codeOf(sample.run)).toBe('keyholder/key-exposed');
      await chmod(join(keys, file), 0o600);
      const before = await readFile(join(keys, file));
      await writeFile(join(keys, file), 'nothing');
      expect(await codeOf(sample.run)).toBe('keyholder/key-unreadable');
      await writeFile(join(keys, file), before);
    }
  });
});

describe('the rotation of a sealing key', () => {
  it('opens old shares until the old key is retired, new ones with the new key, and never retires the newest', async () => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    const old = (await readdir(join(sample.folder, 'keys'))).find((file) => file.endsWith('.xkey'))?.slice(7, 15) ?? '';
    const { sealingKey } = await rotateSealingKey(sample.folder);
    expect(sealingKey).not.toBe(sample.identity.sealingKey);
    expect(await readIdentity(sample.folder)).toMatchObject({ sealingKey, vkey: sample.identity.vkey });
    await running.reload();
    const toNew = hpkePublicKey(Buffer.from(sealingKey, 'base64'));
    const fresh = { ...segment, sealed: sealShare(toNew, sample.share, segment) };
    expect(await ask(running, sample)).toMatchObject({ is: 'given' });
    expect(await ask(running, sample, fresh)).toMatchObject({ is: 'given' });
    await rotateSealingKey(sample.folder, old);
    await running.reload();
    expect(await ask(running, sample)).toEqual({ is: 'refused', code: 'keyholder/share-refused' });
    expect(await ask(running, sample, fresh)).toMatchObject({ is: 'given' });
    const newest = (await readdir(join(sample.folder, 'keys'))).find((file) => file.endsWith('.xkey'))?.slice(7, 15);
    expect(await codeOf(() => rotateSealingKey(sample.folder, newest))).toBe('keyholder/key-unknown');
  });
});

describe('a lost count', () => {
  it('is begun anew under the same name and another key, with the old sealing keys beside the new one', async () => {
    await using sample = await sampleKeyholder();
    const { log, identity } = sample;
    const old = join(sample.folder, 'keys');
    const folder = `${sample.folder}-again`;
    const init = { folder, name: identity.name, policy: log.policy, policyHash: log.policyHash };
    const again = await initKeyholder({ ...init, nowSeconds: sample.clock.seconds });
    expect(again.vkey).not.toBe(identity.vkey);
    for (const file of (await readdir(old)).filter((name) => name.endsWith('.xkey')))
      await copyFile(join(old, file), join(folder, 'keys', `000000${file.slice(6)}`));
    // New shares go to its own key.
    expect(await readIdentity(folder)).toEqual(again);
    const nowSeconds = () => sample.clock.seconds;
    await using running = await runKeyholder({ folder, host: '127.0.0.1', port: 0, nowSeconds, tell: () => undefined });
    expect(await ask(running, sample)).toEqual({ is: 'given', shares: [sample.share] });
    expect(await answeredBy({ ...sample, folder })).toBe(1);
  });
});

describe('the door of a keyholder', () => {
  it.each([
    ['GET', '/unwrap', undefined, 405],
    ['POST', '/counts', '', 405],
    ['GET', '/state.json', undefined, 404],
    ['GET', '/constructor', undefined, 404],
    ['POST', '/unwrap', '{}', 400],
    ['POST', '/unwrap', '\u{FEFF}{}', 400],
    ['POST', '/unwrap', 'x'.repeat(400_000), 413],
  ])('answers %s %s with its own status', async (method, path, body, status) => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    const response = await fetch(`${running.url}${path}`, { method, ...(body === undefined ? {} : { body }) });
    expect(response.status).toBe(status);
    expect((await response.text()).length).toBeLessThan(300);
  });

  it('counts requests by address', async () => {
    await using sample = await sampleKeyholder({ perAddressMinute: 2 });
    await using running = await sample.run();
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await fetch(`${running.url}/health`)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('shows in three languages who it is, what it answered and under which policy, and loads nothing', async () => {
    await using sample = await sampleKeyholder();
    await using running = await sample.run();
    await ask(running, sample);
    sample.clock.seconds += 8 * 86_400;
    for (const [language, title] of [
      ['fr', 'Détenteur de clés'],
      ['nl', 'Sleutelhouder'],
      ['en', 'Keyholder'],
    ] as const) {
      const response = await fetch(`${running.url}/?lang=${language}`);
      const page = await response.text();
      for (const said of [title, sample.identity.name, sample.log.policyHash, sample.identity.sealingKey, '2026-W49'])
        expect(page).toContain(said);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect(await (await fetch(`${running.url}/keyholder`)).json()).toEqual(sample.identity);
  });

  it('says whether it answers emergencies', async () => {
    for (const answersEmergencies of [false, true]) {
      await using sample = await sampleKeyholder({ answersEmergencies });
      await using running = await sample.run();
      for (const [language, words] of Object.entries(statusWords)) {
        const page = await (await fetch(`${running.url}/?lang=${language}`)).text();
        expect(page.includes(words.emergencies)).toBe(answersEmergencies);
        expect(page.includes(words.noEmergencies)).toBe(!answersEmergencies);
      }
    }
  });
});
