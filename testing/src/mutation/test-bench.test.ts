import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Mutant } from './mutant.ts';
import { switchable } from './switchable.ts';
import { openBench, type Verdict } from './test-bench.ts';

/* A law whose limit is set when its module is evaluated, whose term is remembered, and whose rule is asked while the test file gives its tests. */
const texts: Readonly<Record<string, string>> = {
  'remember.ts': `export function remembered(make) {
  const known = new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key);
  };
}`,
  'rule.ts': `import { remembered } from './remember.ts';
export const limit = 48 + 0;
export const termOf = remembered((kind) => (kind === 'plate' ? 12 : 1));
export const isLate = (hours) => hours > limit;
export const isFree = (fee) => fee === 0;`,
  'a.test.ts': `import { expect, it } from 'vitest';
import { isLate, termOf } from './rule.ts';
it('plates a year', () => expect(termOf('plate')).toBe(12));
it('plates a year, said again', () => expect(termOf('plate')).toBe(12));
it('the hour after two days is late', () => expect(isLate(49)).toBe(true));
it('two days are not', () => expect(isLate(48)).toBe(false));`,
  'b.test.ts': `import { expect, it } from 'vitest';
import { isFree } from './rule.ts';
const free = isFree(0);
it('no fee is free', () => expect(free).toBe(true));`,
};

const mutantOf = (before: string, after: string): Mutant => {
  const start = texts['rule.ts']?.indexOf(before) ?? -1;
  const place = { file: 'rule.ts', line: 1, within: '', start, end: start + before.length };
  return { ...place, id: `${before} ${after}`, operator: 'period', before, after, shape: 'expression' };
};

const mutants = [
  mutantOf('48 + 0', '47 + 0'),
  mutantOf('12', '13'),
  mutantOf('hours > limit', 'hours >= limit'),
  mutantOf('fee === 0', 'fee !== 0'),
  mutantOf("'plate'", "'plates'"),
];
const numbered = mutants.map((mutant, index) => ({ number: index + 1, mutant }));

async function bench() {
  const opened = openBench({
    folder: tmpdir(),
    sources: Object.keys(texts).sort(),
    textOf: (name) => switchable(texts[name] ?? '', name === 'rule.ts' ? numbered : []),
    patienceMs: 5_000,
  });
  await opened.learn();
  return opened;
}

describe('a mutant', () => {
  it('shows where its module was evaluated, where an answer is remembered, in a test, and while a file gives its tests', async () => {
    const { fateOf } = await bench();
    const verdicts: (Verdict | undefined)[] = [];
    for (const one of numbered) verdicts.push(await fateOf(one));
    expect(verdicts).toEqual([
      { fate: 'killed', by: 'a.test.ts: two days are not' },
      { fate: 'killed', by: expect.stringMatching(/^a.test.ts: plates a year/) },
      { fate: 'killed', by: 'a.test.ts: two days are not' },
      { fate: 'killed', by: 'b.test.ts: no fee is free' },
      { fate: 'killed', by: expect.stringMatching(/^a.test.ts: plates a year/) },
    ]);
  });

  it('leaves nothing behind: in any order each meets the same fate', async () => {
    const { fateOf } = await bench();
    const fates: (string | undefined)[] = [];
    for (const one of [...numbered].reverse()) fates.push((await fateOf(one))?.fate);
    expect(fates).toEqual(mutants.map(() => 'killed'));
  });

  it('waits when only tests remain that cost more than may be asked', async () => {
    const { fateOf } = await bench();
    const [one] = numbered;
    if (one === undefined) throw new Error('there are mutants');
    expect(await fateOf(one, -1)).toBeUndefined();
    expect((await fateOf(one))?.fate).toBe('killed');
  });

  it('is told by what was learned in an earlier run, without learning again', async () => {
    const reaches = new Map<string, Parameters<NonNullable<Parameters<typeof openBench>[0]['learns']>>[0]>();
    const parts = {
      folder: tmpdir(),
      sources: Object.keys(texts).sort(),
      textOf: (name: string) => switchable(texts[name] ?? '', name === 'rule.ts' ? numbered : []),
      patienceMs: 5_000,
    };
    await openBench({ ...parts, learns: (reach) => reaches.set(reach.file, reach) }).learn();
    expect([...reaches.keys()]).toEqual(['a.test.ts', 'b.test.ts']);
    const again = openBench({
      ...parts,
      learned: (file) => reaches.get(file),
      learns: () => expect.unreachable('learned again'),
    });
    await again.learn();
    for (const one of numbered) expect((await again.fateOf(one))?.fate).toBe('killed');
  });
});
