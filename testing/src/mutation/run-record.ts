import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { Mutant } from './mutant.ts';
import type { Verdict } from './test-bench.ts';

/** What is known of mutants, one line each as it comes: a run that was stopped, or whose tests grew, goes on from here. */
export type RunRecord = {
  /** Whether the compiler accepts a mutant, by its id. */
  readonly compiles: ReadonlyMap<string, boolean>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** All mutants of the rule files, when they were found before. */
  readonly mutants: readonly Mutant[] | undefined;
  readonly addMutants: (mutants: readonly Mutant[]) => void;
  readonly addCompiles: (id: string, compiles: boolean) => void;
  readonly addVerdict: (id: string, verdict: Verdict) => void;
};

/** The sources that the lines of a record rest on. */
export type RecordedSources = { readonly names: readonly string[]; readonly textOf: (name: string) => string };

type Line = {
  /** SHA-256 of the sources for which the line holds. */
  readonly basis: string;
  readonly id: string;
  readonly compiles?: boolean;
  readonly mutants?: readonly Mutant[];
  readonly verdict?: Verdict;
};

/** SHA-256 over the names and texts of sources. */
export function digestOf({ names, textOf }: RecordedSources): string {
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\0${textOf(name)}\0`);
  return hash.digest('hex');
}

/** A source and every source it imports, directly or through others. */
export function sourcesUnder(name: string, { names, textOf }: RecordedSources): readonly string[] {
  const known = new Set(names);
  const under = new Set<string>();
  const take = (one: string): void => {
    if (under.has(one) || !known.has(one)) return;
    under.add(one);
    for (const [, asked = ''] of textOf(one).matchAll(/\bfrom '(\.[^']*)'/g))
      take(posix.join(posix.dirname(one), asked));
  };
  take(name);
  return [...under].sort();
}

/**
 * What a verdict rests on: a kill on the test file that killed and all that it imports (a further test elsewhere cannot undo it), everything else
 * on every source, since any new test may kill what survived.
 */
function basisOf(sources: RecordedSources): (verdict: Verdict) => string {
  const all = digestOf(sources);
  const byKiller = new Map<string, string>();
  return ({ fate, by = '' }) => {
    const [killer] = /^\S+\.test\.ts/.exec(by) ?? [];
    if (fate !== 'killed' || killer === undefined) return all;
    const before = byKiller.get(killer);
    if (before !== undefined) return before;
    const basis = digestOf({ ...sources, names: sourcesUnder(killer, sources) });
    byKiller.set(killer, basis);
    return basis;
  };
}

/** What finds mutants. */
const ownSources: RecordedSources = {
  names: ['find-mutants.ts', 'operators.ts', 'periods.ts', 'statements.ts', 'values.ts', 'rule-files.ts'],
  textOf: (name) => readFileSync(join(import.meta.dirname, name), 'utf8'),
};

/** Opens the record of a run; what it holds counts only when the run `goesOn`, and only the lines whose sources are the same. */
export function openRecord(file: string, sources: RecordedSources, goesOn: boolean): RunRecord {
  const verdictBasis = basisOf(sources);
  const rules = digestOf({ ...sources, names: sources.names.filter((name) => !name.endsWith('.test.ts')) });
  const finding = `${rules} ${digestOf(ownSources)}`;
  let mutants: readonly Mutant[] | undefined;
  const compiles = new Map<string, boolean>();
  const verdicts = new Map<string, Verdict>();
  if (goesOn && existsSync(file)) {
    for (const text of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      // a line of our own, written below
      const line = JSON.parse(text) as Line;
      if (line.mutants !== undefined && line.basis === finding) mutants = line.mutants;
      if (line.compiles !== undefined && line.basis === rules) compiles.set(line.id, line.compiles);
      if (line.verdict !== undefined && line.basis === verdictBasis(line.verdict)) verdicts.set(line.id, line.verdict);
    }
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }
  const write = (line: Line): void => appendFileSync(file, `${JSON.stringify(line)}\n`);
  return {
    compiles,
    verdicts,
    mutants,
    addMutants: (found) => write({ basis: finding, id: 'all', mutants: found }),
    addCompiles: (id, accepted) => write({ basis: rules, id, compiles: accepted }),
    addVerdict: (id, verdict) => write({ basis: verdictBasis(verdict), id, verdict }),
  };
}
