import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  emptyRoot,
  formatVkey,
  generateSkey,
  noteSigner,
  openCheckpoint,
  parseSkey,
  parseVkey,
  signCheckpoint,
} from '@clairevoie/tlog';
import { afterAll, beforeAll, expect, it } from 'vitest';

const main = join(import.meta.dirname, '..', 'main.ts');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-witness-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts `clairevoie witness ...` as a person would. */
function start(...args: readonly string[]) {
  return spawn(process.execPath, [main, 'witness', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function answer(...args: readonly string[]): Promise<{ readonly code: unknown; readonly out: string }> {
  const child = start(...args);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  return { code, out: Buffer.concat(chunks).toString('utf8') };
}

it('makes a witness, adds a log while it runs, cosigns after SIGHUP, rotates and stops', {
  timeout: 120_000,
}, async () => {
  const dir = join(folder, 'w');
  const made = await answer('init', '--name', 'witness.example/w1', '--dir', dir, '--json');
  expect(made.code).toBe(0);
  const { ok, vkeys }: { ok: boolean; vkeys: string[] } = JSON.parse(made.out);
  expect([ok, vkeys.length]).toEqual([true, 2]);
  for (const file of (await readdir(join(dir, 'keys'))).filter((name) => name.endsWith('.skey'))) {
    expect((await stat(join(dir, 'keys', file))).mode & 0o777).toBe(0o600);
  }

  const running = start('run', '--dir', dir, '--port', '0', '--json');
  const stopped = once(running, 'close');
  try {
    const [line] = await once(createInterface(running.stdout), 'line');
    const { url }: { url: string } = JSON.parse(String(line));
    const second = await answer('run', '--dir', dir, '--port', '0', '--json');
    expect([second.code, JSON.parse(second.out)]).toMatchObject([3, { ok: false, code: 'witness/already-running' }]);

    const log = await parseSkey(await generateSkey('log.example/cli'));
    expect((await answer('add-log', formatVkey(log.key), '--dir', dir)).code).toBe(0);
    running.kill('SIGHUP');
    await once(running.stderr, 'data');
    const checkpoint = { origin: 'log.example/cli', size: 0, rootHash: emptyRoot(), extensions: [] };
    const note = await signCheckpoint(checkpoint, [noteSigner(log, () => 0)]);
    const response = await fetch(`${url}/add-checkpoint`, { method: 'POST', body: `old 0\n\n${note}` });
    expect(response.status).toBe(200);
    const trust = { logKeys: [log.key], witnessKeys: vkeys.map(parseVkey) };
    expect((await openCheckpoint(note + (await response.text()), trust)).witnessSignatures).toHaveLength(2);

    const shown = await answer('show', '--dir', dir, '--lang', 'nl');
    expect(shown.code).toBe(0);
    // What a colleague computes who has the text of the key alone.
    const byHand = (vkey: string): string => createHash('sha256').update(vkey).digest('hex').slice(0, 20);
    for (const vkey of [...vkeys, formatVkey(log.key)]) {
      const lines = shown.out.split('\n');
      const at = lines.indexOf(`Key      ${vkey}`);
      expect(lines[at + 1]?.replaceAll(' ', '')).toBe(`telefonisch:${byHand(vkey)}`);
    }
    expect(shown.out).toContain('Log      log.example/cli');
    const asJson = JSON.parse((await answer('show', '--dir', dir, '--json')).out);
    expect(asJson).toMatchObject({
      ...{ ok: true, name: 'witness.example/w1' },
      logs: [{ origin: 'log.example/cli', keys: [{ type: 'ed25519' }] }],
    });
    // The folder gives the keys in the order of its files.
    const keys: { vkey: string; type: string }[] = asJson.keys;
    expect(keys.map(({ vkey }) => vkey).toSorted()).toEqual(vkeys.toSorted());
    expect(keys.map(({ type }) => type).toSorted()).toEqual(['cosignature-ed25519', 'cosignature-ml-dsa-44']);

    const rotated = await answer('rotate-key', '--dir', dir, '--json');
    expect(JSON.parse(rotated.out).vkeys).toHaveLength(4);
  } finally {
    running.kill('SIGTERM');
  }
  expect((await stopped)[0]).toBe(0);
});

it('says with exit code 2 what is wrong on the command line, with 3 what is wrong in the folder', {
  timeout: 60_000,
}, async () => {
  expect((await answer('init', '--name', 'a name', '--dir', join(folder, 'x'))).code).toBe(2);
  const none = await answer('run', '--dir', join(folder, 'none'), '--json');
  expect([none.code, JSON.parse(none.out).code]).toEqual([3, 'witness/not-a-witness']);
});
