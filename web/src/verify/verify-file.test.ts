import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyFileText } from '../../verify-file.ts';

const web = join(import.meta.dirname, '..', '..');
const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** Builds the page into a folder of its own, as `npm run build:web` does, and publishes nothing. */
async function built(environment: string): Promise<{ readonly html: string; readonly line: string }> {
  const outDir = await mkdtemp(join(tmpdir(), 'clv-verify-page-'));
  folders.push(outDir);
  const vite = join(web, '..', 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--mode', 'verify', '--outDir', outDir], {
    cwd: web,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: environment },
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  const read = (name: string) => readFile(join(outDir, name), 'utf8');
  return { html: await read('verify.html'), line: await read('verify.html.sha256') };
}

describe('the page that verifies receipts, as one file', () => {
  it('comes out the same, byte for byte, when it is built twice; its hash is of the whole file', {
    timeout: 180_000,
  }, async () => {
    // Whoever builds it may have said anything of their environment.
    const [one, other] = [await built('production'), await built('test')];
    expect(one.html === other.html).toBe(true);
    expect(one.line).toBe(`${createHash('sha256').update(one.html).digest('hex')}  verify.html\n`);
    // It loads nothing: every script and style stands in it, and its policy names them by hash.
    const frame = one.html.replace(/<script>[\s\S]*<\/script>/, '');
    expect(/<script|src=|href="(?!data:,)|@import|url\(/.test(frame)).toBe(false);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(one.html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const hashOf = (text: string | undefined) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`;
    expect(policy).toContain(hashOf(/<script>([\s\S]*?)<\/script>/.exec(one.html)?.[1]));
    expect(policy).toContain(hashOf(/<style>([\s\S]*?)<\/style>/.exec(one.html)?.[1]));
    // Nothing of the machine that built it.
    expect(one.html.includes(web)).toBe(false);
  });

  it('keeps a script whole that speaks of scripts', () => {
    const html = verifyFileText({ script: 'const a = "</script><!-- x";', style: '' });
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain('<!-- x');
  });
});

describe('the hash of the page in the documentation', () => {
  it('is that of the page which was built last', async () => {
    const read = (path: string) => readFile(join(web, '..', path), 'utf8');
    expect(await read('docs/verify-page.sha256')).toBe(await read('web/dist/verify/verify.html.sha256'));
  });
});
