import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const main = join(import.meta.dirname, '..', 'main.ts');
const folder = mkdtempSync(join(tmpdir(), 'clv-scan-cli-'));
writeFileSync(join(folder, 'requirements.txt'), 'insightface==0.7.3\n');
// A name that begins a line of its own and turns the direction of the text.
writeFileSync(join(folder, 'a\nHOLDS \u202e.py'), 'import face_recognition\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scanned = (...args: readonly string[]) =>
  spawnSync(process.execPath, [main, 'scan', folder, ...args], { encoding: 'utf8', timeout: 60_000 });

test.each([
  ['--json', 'verdict', 'recognition'],
  ['--sarif', 'version', '2.1.0'],
  ['--cyclonedx', 'bomFormat', 'CycloneDX'],
])('clairevoie scan %s prints one line, which is JSON', (form, name, value) => {
  const { status, stdout } = scanned(form);
  expect([status, stdout.split('\n').length]).toEqual([1, 2]);
  expect(JSON.parse(stdout)).toMatchObject({ [name]: value });
  if (form === '--json') expect(stdout).toContain('a\\nHOLDS \\u202e.py');
});
