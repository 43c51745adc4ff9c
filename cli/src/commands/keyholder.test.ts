import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openCounts } from '@clairevoie/keyholder/protocol';
import { formatVkey, generateSkey, parseSkey, parseVkey, policyHash } from '@clairevoie/tlog';
import { afterAll, beforeAll, expect, it } from 'vitest';

const main = join(import.meta.dirname, '..', 'main.ts');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-keyholder-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts `clairevoie keyholder ...` as a person would. */
function start(...args: readonly string[]) {
  return spawn(process.execPath, [main, 'keyholder', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function answer(...args: readonly string[]): Promise<{ readonly code: unknown; readonly out: string }> {
  const child = start(...args);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  return { code, out: Buffer.concat(chunks).toString('utf8') };
}

it('makes a keyholder under the pinned policy only, shows what is pinned of it, counts, rotates and stops', {
  timeout: 120_000,
}, async () => {
  const dir = join(folder, 'k');
  const log = await parseSkey(await generateSkey('log.example/cli'));
  const witness = await parseSkey(await generateSkey('w.example/cli', 'cosignature-ed25519'));
  const policy = `log ${formatVkey(log.key)}\nwitness w ${formatVkey(witness.key)}\nquorum w\n`;
  const file = join(folder, 'policy');
  await writeFile(file, policy);
  const named = ['--name', 'keyholder.example/k1', '--dir', dir, '--json', '--policy', file] as const;
  const other = await answer('init', ...named, '--policy-hash', `sha256:${'0'.repeat(64)}`);
  expect([other.code, JSON.parse(other.out)]).toMatchObject([2, { ok: false, code: 'keyholder/policy-differs' }]);
  const made = await answer('init', ...named, '--policy-hash', await policyHash(policy));
  const { vkey, sealingKey }: { vkey: string; sealingKey: string } = JSON.parse(made.out);
  const shown = await answer('show', '--url', 'https://keyholder.example', '--dir', dir);
  expect(JSON.parse(shown.out)).toEqual({
    ...{ name: 'keyholder.example/k1', url: 'https://keyholder.example', vkey, sealingKey },
  });

  const running = start('run', '--dir', dir, '--port', '0', '--json');
  const stopped = once(running, 'close');
  try {
    const [line] = await once(createInterface(running.stdout), 'line');
    const { url }: { url: string } = JSON.parse(String(line));
    const second = await answer('run', '--dir', dir, '--port', '0', '--json');
    expect([second.code, JSON.parse(second.out)]).toMatchObject([3, { ok: false, code: 'keyholder/already-running' }]);
    const note = await (await fetch(`${url}/counts`)).text();
    expect(await openCounts(note, parseVkey(vkey))).toMatchObject({ name: 'keyholder.example/k1', counts: [] });
    // Beside the one that runs: who holds the folder reads the count of now.
    const status = await answer('status', '--dir', dir, '--json');
    expect(JSON.parse(status.out)).toMatchObject({ name: 'keyholder.example/k1', counts: [], unsettled: [] });
    const page = await (await fetch(`${url}/?lang=en`)).text();
    expect(page).toContain('answers no emergency opening');

    expect((await answer('rotate-key', '--dir', dir)).code).toBe(0);
    const read = once(createInterface(running.stderr), 'line');
    running.kill('SIGHUP');
    expect(String(await read)).toContain('read again');
    const { sealingKey: next }: { sealingKey: string } = JSON.parse(await (await fetch(`${url}/keyholder`)).text());
    expect(next).not.toBe(sealingKey);
  } finally {
    running.kill('SIGTERM');
  }
  expect((await stopped)[0]).toBe(0);

  const willing = start('run', '--dir', dir, '--port', '0', '--json', '--answer-emergencies');
  const ended = once(willing, 'close');
  try {
    const [line] = await once(createInterface(willing.stdout), 'line');
    const { url }: { url: string } = JSON.parse(String(line));
    const page = await (await fetch(`${url}/?lang=en`)).text();
    expect(page).toContain('also answers an emergency opening');
  } finally {
    willing.kill('SIGTERM');
  }
  expect((await ended)[0]).toBe(0);
});
