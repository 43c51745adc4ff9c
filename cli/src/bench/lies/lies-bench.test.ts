import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../command-line.ts';
import { againstWords, shownWords } from '../../evidence/evidence-words.ts';
import { lieLines } from './lie-lines.ts';
import { allLies, benchLies, type LiesBench } from './lies-bench.ts';

/** The lies that issue 4 names, and the rows in which they are told. */
const asked = {
  'split view to two clients': 'split-view',
  'rewritten entry': 'rewritten-entry',
  'dropped entry': 'dropped-entry',
  'reordered entries': 'reordered-entries',
  'back-dated entry': 'back-dated-entry',
  'replayed receipt': 'replayed-receipt',
  'swapped body under the same header': 'swapped-body',
  'stale checkpoint': 'stale-checkpoint',
  'cosignature by a wrong key': 'cosignature-by-a-wrong-key',
  'duplicate signature counted twice': 'duplicate-signature',
  'quorum of one witness twice, two names': 'one-key-under-two-names',
  'quorum of one witness twice, two keys': 'two-keys-of-one-witness',
  rollback: 'rollback',
  'broken promise': 'late-integration',
  'a witness shown two histories': 'two-histories-to-a-witness',
};

describe('a server that holds the log key and lies', () => {
  let folder: string;
  let result: LiesBench;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clv-evidence-'));
    result = await benchLies({ folder });
  }, 240_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** What the command line says of an evidence file. */
  const check = async (file: string, ...more: readonly string[]) => {
    const said: string[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (text: string | Uint8Array) => said.push(String(text)) > 0;
    try {
      return { code: await run(['evidence', 'check', file, ...more]), said: said.join('') };
    } finally {
      process.stdout.write = write;
    }
  };
  const vkeyOf = async (file: string): Promise<string> => JSON.parse(await readFile(file, 'utf8')).vkey;

  it.each(allLies.map(({ name, tool, check: code }) => [name, tool, code] as const))(
    '%s is caught by %s: %s; the same client accepts the honest server; the evidence holds',
    (name, tool, code) => {
      const told = result.runs.find(({ lie }) => lie === name);
      expect(told).toMatchObject({
        ...{ tool, check: code, isCaught: true, isHonestAccepted: true, isEvidenceVerified: true },
        against: allLies.find((lie) => lie.name === name)?.against,
      });
    },
  );

  it('tells every lie that was asked for', () => {
    const told = result.runs.map(({ lie }) => lie);
    expect(Object.values(asked).filter((name) => !told.includes(name))).toEqual([]);
    expect(result).toMatchObject({ ratio: 1, baseline: { caught: 0 } });
    expect(result.measured.seenWithoutMemory).toBeLessThan(result.measured.lies / 2);
  });

  it('leaves files that the command line explains in three languages, and refuses with a sign changed', async () => {
    for (const { file, against } of result.runs) {
      const path = join(folder, file ?? 'none');
      const vkey = await vkeyOf(path);
      for (const lang of ['fr', 'nl', 'en'] as const) {
        const { code, said } = await check(path, '--vkey', vkey, '--lang', lang);
        const [shows, who] = said.split('\n');
        expect(code, path).toBe(0);
        expect(Object.values(shownWords).map((words) => words[lang])).toContain(shows);
        expect(who).toBe(Object.entries(againstWords).find(([name]) => name === against)?.[1][lang]);
      }
    }
    const [first] = result.runs;
    const path = join(folder, first?.file ?? 'none');
    const text = await readFile(path, 'utf8');
    const root = /\\n\d+\\n(\S{10})/.exec(text)?.[1] ?? '';
    const changed = join(folder, 'changed');
    await writeFile(changed, text.replace(root, `${root.slice(0, 9)}${root.endsWith('A') ? 'B' : 'A'}`));
    expect((await check(changed)).code).toBe(1);
    expect((await check(path, '--vkey', 'another+00000000+key')).code).toBe(1);
    expect((await check(join(folder, 'nowhere'))).code).toBe(3);
  });

  it('is told as a table in three languages', () => {
    for (const language of ['fr', 'nl', 'en'] as const) {
      const lines = lieLines(result, language);
      expect(lines.at(-1)).toContain(`${allLies.length}/${allLies.length}`);
      for (const { words } of allLies) expect(lines).toContain(words[language]);
      expect(lines.join('\n')).not.toMatch(/NON DÉCOUVERT|NIET ONTDEKT|NOT CAUGHT|AUCUNE|GEEN|NONE/);
    }
  });
});
