import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initWitness } from './init-witness.ts';
import { runWitness } from './run-witness.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const page = '<!doctype html><title>é</title>';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-witness-page-'));
  await writeFile(at('built.html'), page);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (name: string) => runWitness({ folder: at(name), host: '127.0.0.1', port: 0, tell: () => undefined });

describe('the page that verifies receipts, served by a witness', () => {
  it('is copied when the witness is made, served byte for byte with its hash published, and read again at a reload', async () => {
    const made = await initWitness(at('w1'), 'witness.example/w1', 0, at('built.html'));
    expect(made.pageSha256).toBe(sha256(page));
    await using witness = await run('w1');
    const response = await fetch(`${witness.url}/verify.html`);
    expect([response.status, await response.text()]).toEqual([200, page]);
    // Nothing that would undo the policy in the page, nothing that it could connect to.
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/script-src|style-src|default-src/);
    for (const lang of ['fr', 'nl', 'en']) {
      const status = await fetch(`${witness.url}/?lang=${lang}`);
      expect(await status.text()).toContain(sha256(page));
      expect(status.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    await writeFile(at('w1/verify.html'), `${page}!`);
    await witness.reload();
    expect(await (await fetch(`${witness.url}/`)).text()).toContain(sha256(`${page}!`));
    expect((await fetch(`${witness.url}/verify.html`, { method: 'POST' })).status).toBe(405);
  });

  it('is not there when nobody put it there, and the status page says so', async () => {
    const made = await initWitness(at('w2'), 'witness.example/w2', 0, at('missing.html'));
    expect(made.pageSha256).toBeUndefined();
    await using witness = await run('w2');
    expect((await fetch(`${witness.url}/verify.html`)).status).toBe(404);
    expect(await (await fetch(`${witness.url}/?lang=en`)).text()).toContain('does not serve the page');
  });

  it('is never larger than a page can be', async () => {
    await writeFile(at('huge.html'), Buffer.alloc(17 * 1024 * 1024));
    await expect(initWitness(at('w3'), 'witness.example/w3', 0, at('huge.html'))).rejects.toMatchObject({
      code: 'witness/page-unreadable',
    });
  });
});
