import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/** A small house of its own, in which one forbidden import is planted at a time. */
let house: string;
beforeAll(async () => {
  await mkdir(join(root, 'artefacts'), { recursive: true });
  house = await mkdtemp(join(root, 'artefacts', 'walls-'));
  await cp(join(root, '.dependency-cruiser.cjs'), join(house, '.dependency-cruiser.cjs'));
  await cp(join(root, 'tsconfig.json'), join(house, 'tsconfig.json'));
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'));
  const rooms = [
    'postgres',
    'ledger',
    'identity',
    'registry',
    'authorisation',
    'vault',
    'anpr',
    'ban',
    'dossier',
    'oversight',
    'follow',
    'civic',
    'doors',
  ];
  for (const folder of [
    ...rooms.map((room) => `server/src/${room}`),
    'packages/law/src',
    'packages/tlog/src',
    'packages/plates/src',
    'packages/contract/src',
    'packages/outpost/src',
    'packages/witness/src',
    'packages/keyholder/src',
    'web/src',
    'cli/src',
    'testing/src',
    'e2e',
  ]) {
    await mkdir(join(house, folder), { recursive: true });
    await writeFile(join(house, folder, 'index.ts'), 'export const here = 1;\n');
    await writeFile(join(house, folder, 'inside.ts'), 'export const inside = 1;\n');
  }
});
afterAll(() => rm(house, { recursive: true, force: true }));

/** The rules that the planted file breaks. */
async function broken(file: string, text: string): Promise<readonly string[]> {
  const path = join(house, file);
  await writeFile(path, text);
  try {
    const { stdout } = await run(
      join(root, 'node_modules', '.bin', 'depcruise'),
      [
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'json',
        'packages',
        'server',
        'cli',
        'testing',
        'web',
        'e2e',
      ],
      { cwd: house, maxBuffer: 64 * 1024 * 1024 },
    ).catch((error: { stdout: string }) => error);
    const report: { summary: { violations: { rule: { name: string }; from: string }[]; totalCruised: number } } =
      JSON.parse(stdout);
    expect(report.summary.totalCruised, 'the check read the files').toBeGreaterThan(20);
    return [...new Set(report.summary.violations.filter((v) => v.from === file).map((v) => v.rule.name))];
  } finally {
    await rm(path);
  }
}

describe('the walls of the house', () => {
  it('stand in an untouched house', async () => {
    expect(
      await broken(
        'server/src/vault/planted.ts',
        "import { here } from '../ledger/index.ts';\nexport const planted = here;\n",
      ),
    ).toEqual([]);
  });

  it.each([
    ['a room that looks right', 'server/src/ledger/planted.ts', '../vault/index.ts', 'room-ledger-looks-left-only'],
    [
      'a room that enters by the window',
      'server/src/vault/planted.ts',
      '../ledger/inside.ts',
      'room-vault-enters-by-the-door',
    ],
    [
      'the portal reading the vault',
      'server/src/civic/planted.ts',
      '../vault/index.ts',
      'civic-sees-public-views-only',
    ],
    [
      'the dossier looking at who looks',
      'server/src/dossier/planted.ts',
      '../oversight/index.ts',
      'room-dossier-looks-left-only',
    ],
    [
      'the portal entering the dossier by its door for acts',
      'server/src/civic/planted.ts',
      '../dossier/index.ts',
      'civic-sees-public-views-only',
    ],
    [
      'the law knowing the server',
      'packages/law/src/planted.ts',
      '../../../server/src/ledger/index.ts',
      'law-knows-nobody',
    ],
    [
      'the plates knowing the room that uses them',
      'packages/plates/src/planted.ts',
      '../../../server/src/ledger/index.ts',
      'plates-knows-nobody',
    ],
    ['the plates reading a file', 'packages/plates/src/planted.ts', 'node:fs', 'plates-does-nothing-but-compute'],
    [
      'the log knowing the contract',
      'packages/tlog/src/planted.ts',
      '../../contract/src/index.ts',
      'tlog-knows-nobody',
    ],
    [
      'the witness knowing the server that it watches',
      'packages/witness/src/planted.ts',
      '../../../server/src/ledger/index.ts',
      'witness-knows-tlog',
    ],
    [
      'the witness entering the log by the window',
      'packages/witness/src/planted.ts',
      '../../tlog/src/inside.ts',
      'witness-knows-tlog',
    ],
    [
      'the keyholder knowing the server that asks it',
      'packages/keyholder/src/planted.ts',
      '../../../server/src/vault/index.ts',
      'keyholder-knows-tlog',
    ],
    [
      'the keyholder sharing code with the witness',
      'packages/keyholder/src/planted.ts',
      '../../witness/src/index.ts',
      'keyholder-knows-tlog',
    ],
    [
      'the server leaning on its tests',
      'server/src/doors/planted.ts',
      '../../../testing/src/index.ts',
      'tests-stay-out',
    ],
  ])('fall on %s', { timeout: 60_000 }, async (_what, file, target, rule) => {
    expect(
      await broken(
        file,
        `import ${target.startsWith('node:') ? '* as it' : `{ ${target.endsWith('inside.ts') ? 'inside' : 'here'} as it }`} from '${target}';\nexport const planted = it;\n`,
      ),
    ).toContain(rule);
  });
});
