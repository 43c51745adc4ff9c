import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadRuleBase, scan } from '@clairevoie/scan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packScan } from './pack-scan.ts';

const runFile = promisify(execFile);
let [parent, outside, target] = ['', '', ''];

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'clairevoie-scan-pack-'));
  [outside, target] = [join(parent, 'outside'), join(parent, 'target')];
  for (const folder of [outside, target]) mkdirSync(folder);
  writeFileSync(join(outside, 'package.json'), '{ "private": true }');
  writeFileSync(join(target, 'match.py'), 'import face_recognition\nface_recognition.compare_faces([], None)\n');
  writeFileSync(join(target, 'compose.yml'), 'services:\n  db:\n    image: postgres:18\n');
  const archive = await packScan(join(parent, 'package'));
  // A cache of its own, empty: nothing that this machine fetched before helps.
  const offline = ['--offline', '--no-audit', '--no-fund', '--cache', join(parent, 'cache')];
  await runFile('npm', ['install', ...offline, archive], { cwd: outside });
}, 240_000);
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** Exit code and what was said: 1 is an answer here. */
async function scanner(...words: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  try {
    const { stdout } = await runFile('npx', ['--no-install', 'clairevoie-scan', ...words], { cwd: outside });
    return { code: 0, said: stdout };
  } catch (error) {
    // Edge: what execFile throws carries both.
    const { code, stdout } = error as { readonly code: number; readonly stdout: string };
    return { code, said: stdout };
  }
}

describe('the scanner outside this house', () => {
  it('installs alone and without network: its libraries lie inside it, with their licences', () => {
    const installed = join(outside, 'node_modules', '@clairevoie');
    expect(readdirSync(join(outside, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@clairevoie']);
    expect(readdirSync(installed)).toEqual(['scan']);
    for (const file of [
      'LICENSE',
      'README.md',
      'dist/main.js',
      'dist/index.d.ts',
      'rules',
      'node_modules/yauzl/LICENSE',
    ])
      expect(existsSync(join(installed, 'scan', file)), file).toBe(true);
    expect(readFileSync(join(installed, 'scan', 'package.json'), 'utf8')).not.toContain('"private"');
  });

  it('finds what it finds here, with the same rules, through `npx`', async () => {
    const { code, said } = await scanner(target, '--json');
    const { seconds: _s, madeAt: _m, ...here } = await scan(target);
    const { seconds: _t, madeAt: _n, ...there } = JSON.parse(said);
    expect([code, there]).toEqual([1, JSON.parse(JSON.stringify(here))]);
    expect(there.ruleBase.sha256).toBe(loadRuleBase().sha256);
  }, 60_000);

  it('explains itself in three languages, and says that a wrong line is wrong', async () => {
    for (const [language, word] of [
      ['fr', 'Recherche'],
      ['nl', 'Zoekt'],
      ['en', 'Looks'],
    ] as const)
      expect((await scanner('--help', '--lang', language)).said).toContain(word);
    expect((await scanner('--no-such-option')).code).toBe(2);
  }, 60_000);
});
