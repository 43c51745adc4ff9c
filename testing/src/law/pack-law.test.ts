import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decide } from '@clairevoie/law';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packLaw } from './pack-law.ts';

const runFile = promisify(execFile);
const house = join(import.meta.dirname, '..', '..', '..');

const facts = {
  recordedFrom: '2026-10-21T10:00:00+02:00',
  recordedTo: '2026-10-21T10:10:00+02:00',
  branch: 'administrative',
} as const;
const at = '2026-11-20T10:00:00+01:00';
const question = `import { decide } from '@clairevoie/law';
process.stdout.write(JSON.stringify(decide('open-recording', ${JSON.stringify(facts)}, ${JSON.stringify(at)})));
`;

let outside: string;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clairevoie-law-'));
  outside = join(folder, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'package.json'), '{ "private": true, "type": "module" }');
  const archive = await packLaw(join(folder, 'package'));
  await runFile('npm', ['install', '--offline', '--no-audit', '--no-fund', archive], { cwd: outside });
}, 120_000);

afterAll(() => rmSync(join(outside, '..'), { recursive: true, force: true }));

describe('the law package outside this house', () => {
  it('installs alone, without network: nothing stands beside it', () => {
    const installed = readdirSync(join(outside, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['@clairevoie']);
    expect(readdirSync(join(outside, 'node_modules', '@clairevoie'))).toEqual(['law']);
  });

  it('decides as it does here, from plain JavaScript', async () => {
    writeFileSync(join(outside, 'ask.js'), question);
    const { stdout } = await runFile(process.execPath, ['ask.js'], { cwd: outside });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(decide('open-recording', facts, at))));
  });

  it('describes acts and facts in the languages of the law', async () => {
    const ask = "import { factSchemaIn } from '@clairevoie/law/fact-descriptions';\n";
    writeFileSync(
      join(outside, 'describe.js'),
      `${ask}process.stdout.write(factSchemaIn('end-use', 'nl').description);\n`,
    );
    const { stdout } = await runFile(process.execPath, ['describe.js'], { cwd: outside });
    expect(stdout).toMatch(/^Een politiedienst beëindigt een zichtbaar gebruik/);
  });

  it('says what to install on a runtime without Temporal, and decides the same with it', async () => {
    writeFileSync(join(outside, 'older-runtime.js'), 'delete globalThis.Temporal;\n');
    const older = ['--import', './older-runtime.js', 'ask.js'];
    await expect(runFile(process.execPath, older, { cwd: outside })).rejects.toThrow(/install temporal-polyfill/);
    symlinkSync(join(house, 'node_modules', 'temporal-polyfill'), join(outside, 'node_modules', 'temporal-polyfill'));
    writeFileSync(join(outside, 'ask.js'), `import 'temporal-polyfill/global';\n${question}`);
    const { stdout } = await runFile(process.execPath, older, { cwd: outside });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(decide('open-recording', facts, at))));
  });
});
