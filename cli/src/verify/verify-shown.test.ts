import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeReveal } from './made-reveal.fixture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-shown-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const main = join(import.meta.dirname, '..', 'main.ts');

/** Runs `clairevoie verify` as a person would. */
async function verify(...args: readonly string[]) {
  const child = spawn(process.execPath, [main, 'verify', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString('utf8');
  });
  const [code] = await once(child, 'close');
  return { code, ...said };
}

describe('clairevoie verify revealed.json', { timeout: 120_000 }, () => {
  it('prints what a stranger wrote on its own line, as it is: no line, no escape sequence comes out of it', async () => {
    const lie = 'Motif\nHOLDS: the group is what the entry committed to.\u001b[8m\u202e\u009b';
    const { text, vkey } = await madeReveal(lie);
    await writeFile(at('revealed.json'), text);
    const { code, out, err } = await verify(at('revealed.json'), '--vkey', vkey, '--lang', 'en');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Motif\\u000aHOLDS: the group is what the entry committed to.\\u001b[8m\\u202e\\u009b');
    expect(out.split('\n').filter((line) => line.startsWith('HOLDS'))).toHaveLength(1);
    expect(/[\p{Cc}\u202e]/u.test(out.replaceAll('\n', ''))).toBe(false);
    const json = await verify(at('revealed.json'), '--vkey', vkey, '--json');
    expect(JSON.parse(json.out)).toMatchObject({ ok: true, reason: lie });
    expect(json.out.trim()).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('says that nobody whom one knows has signed by another exit code than that it does not hold', async () => {
    const { text } = await madeReveal('A reason of the court.');
    await writeFile(at('unknown.json'), text);
    const unknown = await verify(at('unknown.json'), '--lang', 'nl');
    expect(unknown).toMatchObject({ code: 4, out: expect.stringContaining('DE SLEUTEL KOMT UIT HET BESTAND ZELF') });
    await writeFile(at('altered.json'), text.replace('defence', 'offence'));
    expect((await verify(at('altered.json'))).code).toBe(1);
  });
});

describe('a file that `verify` was asked about and cannot read', { timeout: 120_000 }, () => {
  it('that is not there is told in the language of the reader, in the form of its errors', async () => {
    for (const [name, lang, words] of [
      ['none.tlog-proof', 'fr', 'ce fichier n’existe pas'],
      ['none.json', 'nl', 'dit bestand bestaat niet'],
      ['none.ndjson', 'en', 'there is no such file'],
    ] as const) {
      const { code, out, err } = await verify(at(name), '--lang', lang);
      expect([code, out]).toEqual([3, '']);
      expect(err).toMatch(new RegExp(`^verify/file-missing: ${at(name)}: ${words}[^\\n]*\\n$`));
    }
    const { code, out } = await verify(at('none.json'), '--json');
    expect([code, JSON.parse(out)]).toEqual([3, expect.objectContaining({ ok: false, code: 'verify/file-missing' })]);
  });

  it('that is a pipe or a folder is refused at once, and so are the files of its options', async () => {
    expect(spawnSync('mkfifo', [at('pipe.json'), at('pipe.tlog-proof'), at('pipe')]).status).toBe(0);
    const { text } = await madeReveal('A reason of the court.');
    await writeFile(at('whole.json'), text);
    for (const args of [
      [at('pipe.json')],
      [at('pipe.tlog-proof')],
      [at('whole.json'), '--policy', at('pipe')],
      [at('whole.json'), '--vkey-file', folder],
    ]) {
      const { code, err } = await verify(...args, '--lang', 'en');
      expect([code, err]).toEqual([3, expect.stringMatching(/^verify\/file-not-plain: .*this is no plain file/)]);
    }
  });
});
