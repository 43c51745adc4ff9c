import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roleKeys } from '@clairevoie/law';
import { afterAll, describe, expect, it } from 'vitest';
import { equivalents } from './equivalent.data.ts';
import { reasonOf, stale } from './equivalent.ts';
import type { Mutant, Outcome } from './mutant.ts';
import { lawFolder, ruleFiles } from './rule-files.ts';
import { runMutants } from './run-mutants.ts';
import { sampleOf } from './sample.ts';
import { shareOf } from './share.ts';
import { mutated, switchable } from './switchable.ts';
import { shareInWords, survivorsInWords } from './told.ts';
import { accepted, mutantsOf, textIn } from './whole-law.ts';

/* A law of four rules: the first is tested at its edges, the second away from them, the third not at all, the fourth turns for ever when mutated. */
const rule = `type Role = 'mayor' | 'prosecutor' | 'dpo';

export const isOfAge = (age: number): boolean => age >= 18;

export const isLate = (hours: number): boolean => hours > 48;

const deciders = (): readonly Role[] => ['prosecutor'];
export const mayDecide = (role: Role | undefined): boolean => role !== undefined && deciders().includes(role);

export function stepsTo(end: number): number {
  let steps = 0;
  while (steps < end) steps = steps + 1;
  return steps;
}
`;
const test = `import { expect, it } from 'vitest';
import { isLate, isOfAge, stepsTo } from './rule.ts';

it.each([[17, false], [18, true], [19, true]])('at %s years: %s', (age, expected) => {
  expect(isOfAge(age)).toBe(expected);
});
it('a day is not late, a week is', () => {
  expect([isLate(24), isLate(168)]).toEqual([false, true]);
});
it('counts', () => expect([stepsTo(0), stepsTo(3)]).toEqual([0, 3]));
`;

const folder = mkdtempSync(join(tmpdir(), 'clairevoie-mutation-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'rule.ts'), rule);
writeFileSync(join(folder, 'rule.test.ts'), test);

const found = mutantsOf(folder, ['rule.ts'], ['mayor', 'prosecutor', 'dpo']);
const compilingOnes = accepted(folder, found);

async function tried(mutants: readonly Mutant[]): Promise<readonly Outcome[]> {
  const numbered = mutants.map((mutant, index) => ({ number: index + 1, mutant }));
  const outcomes: Outcome[] = [];
  await runMutants({
    brief: { folder, sources: ['rule.test.ts', 'rule.ts'], numbered, patienceMs: 200 },
    toTry: numbered,
    jobs: 2,
    told: ({ mutant }, verdict) => outcomes.push({ mutant, ...verdict }),
  });
  return outcomes;
}

const changesWith = (outcomes: readonly Outcome[], fate: Outcome['fate']): readonly string[] =>
  outcomes
    .filter((one) => one.fate === fate)
    .map(({ mutant }) => `${mutant.before} -> ${mutant.after}`)
    .sort();

describe('mutants of a small law', () => {
  it('change comparisons, periods and actors, and no type', () => {
    const changes = found.map(({ operator, before, after }) => `${operator}: ${before} -> ${after}`);
    expect(changes).toEqual([
      'comparison: age >= 18 -> age > 18',
      'comparison: age >= 18 -> age < 18',
      'period: 18 -> 19',
      'period: 18 -> 17',
      'comparison: hours > 48 -> hours >= 48',
      'comparison: hours > 48 -> hours <= 48',
      'period: 48 -> 49',
      'period: 48 -> 47',
      "actor: 'prosecutor' -> 'dpo'",
      "actor: 'prosecutor' -> ",
      'comparison: role !== undefined && deciders().includes(role) -> ((role !== undefined) || (deciders().includes(role)))',
      'comparison: role !== undefined -> role === undefined',
      'period: 0 -> 1',
      'comparison: steps < end -> steps <= end',
      'comparison: steps < end -> steps >= end',
      'period: 1 -> 2',
      'period: 1 -> 0',
    ]);
  });

  it('that the compiler refuses count nowhere', () => {
    const refused = found.filter((mutant) => !compilingOnes.includes(mutant));
    expect(refused.map(({ before, after }) => `${before} -> ${after}`)).toEqual([
      'role !== undefined && deciders().includes(role) -> ((role !== undefined) || (deciders().includes(role)))',
      'role !== undefined -> role === undefined',
    ]);
  });

  it('die where a test stands at the edge, survive where none does, and are told with their line', async () => {
    const outcomes = await tried(compilingOnes);
    expect(changesWith(outcomes, 'killed')).toEqual([
      '0 -> 1',
      '1 -> 2',
      '18 -> 17',
      '18 -> 19',
      'age >= 18 -> age < 18',
      'age >= 18 -> age > 18',
      'hours > 48 -> hours <= 48',
      'steps < end -> steps <= end',
    ]);
    expect(changesWith(outcomes, 'timeout')).toEqual(['1 -> 0', 'steps < end -> steps >= end']);
    expect(changesWith(outcomes, 'survived')).toEqual(['48 -> 47', '48 -> 49', 'hours > 48 -> hours >= 48']);
    expect(changesWith(outcomes, 'no-coverage')).toEqual(["'prosecutor' -> ", "'prosecutor' -> 'dpo'"]);
    const [first] = survivorsInWords(outcomes).filter((line) => line.includes('comparison'));
    expect(first).toBe('survived  rule.ts:5  comparison  hours > 48 -> hours >= 48');
    const share = shareOf(outcomes);
    expect(share).toMatchObject({ killed: 8, timeout: 2, survived: 3, noCoverage: 2, share: 10 / 15 });
    expect(shareInWords(share, false)[1]).toBe('share 66.7 % of all of them');
  });
});

describe('a text with its mutants', () => {
  const text = "f(a && b === 1, ['x', 'y']);";
  const at = (part: string, after: string, shape: Mutant['shape'] = 'expression'): Mutant => {
    const start = text.indexOf(part);
    const end = start + part.length;
    return {
      id: after,
      file: 'f',
      line: 1,
      operator: 'comparison',
      within: '',
      start,
      end,
      before: part,
      after,
      shape,
    };
  };
  it('holds them one inside the other, each behind its question', () => {
    const numbered = [at('a && b === 1', 'a || b === 1'), at('b === 1', 'b !== 1'), at("'x'", '', 'element')].map(
      (mutant, index) => ({ number: index + 1, mutant }),
    );
    expect(switchable(text, numbered)).toBe(
      "f((__isOn(1) ? (a || b === 1) : (a && (__isOn(2) ? (b !== 1) : (b === 1)))), [...(__isOn(3) ? [] : [('x')]), 'y']);",
    );
  });
  it('with one of them is what a person would have written', () => {
    expect(mutated(text, at("'x'", '', 'element'))).toBe("f(a && b === 1, [ 'y']);");
  });
});

describe('a run', () => {
  it('looks at what judges, not at what words, names or tests it', () => {
    const names = ['lfp/25-6-keep.ts', 'lfp/25-6.text.ts', 'lfp/25-6.test.ts', 'case.ts', 'words.ts', 'face/words.ts'];
    expect(ruleFiles(names)).toEqual(['lfp/25-6-keep.ts', 'case.ts']);
  });
  it('draws the same sample for the same seed, and says how far it carries', () => {
    const items = Array.from({ length: 1_000 }, (_, index) => index);
    expect(sampleOf(items, 50, 7)).toEqual(sampleOf(items, 50, 7));
    expect(sampleOf(items, 50, 7)).not.toEqual(sampleOf(items, 50, 8));
    const [mutant] = found;
    if (mutant === undefined) throw new Error('the small law has mutants');
    const share = shareOf(items.map((index) => ({ mutant, fate: index < 950 ? 'killed' : 'survived' })));
    // Wilson's interval for 950 of 1,000, from its published formula
    expect(share.interval.map((edge) => edge.toFixed(4))).toEqual(['0.9347', '0.9619']);
  });
});

describe('the reviewed list of equivalent mutants', () => {
  const files = [...new Set(equivalents.map(({ file }) => file))];
  const ofTheLaw = mutantsOf(lawFolder, files, roleKeys);
  const textOf = (file: string): string => textIn(lawFolder, file);

  it('names mutants that exist, each with its reason', () => {
    expect(stale(ofTheLaw, textOf)).toEqual([]);
    for (const { reason } of equivalents) expect(reason.length).toBeGreaterThan(40);
  });

  it('takes out these alone', () => {
    const listed = ofTheLaw.filter((mutant) => reasonOf(mutant, textOf(mutant.file)) !== undefined);
    expect(listed).toHaveLength(equivalents.flatMap(({ changes }) => changes).length);
  });

  it('says when a rule has changed under an entry', () => {
    expect(stale([], textOf)).toHaveLength(equivalents.flatMap(({ changes }) => changes).length);
  });
});
