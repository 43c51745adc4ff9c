import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { digestOf, type RecordedSources, sourcesUnder } from './run-record.ts';
import type { Numbered } from './switchable.ts';
import type { FileReach } from './test-reach.ts';

/** What was learned of test files, one line each, while the file, all that it imports and the numbers of the mutants are the same. */
export type ReachRecord = {
  readonly learned: ReadonlyMap<string, FileReach>;
  readonly add: (reach: FileReach) => void;
};

type Line = { readonly basis: string; readonly reach: FileReach };

/** Opens such a record; lines that no longer hold are passed over. */
export function openReachRecord(file: string, sources: RecordedSources, numbered: readonly Numbered[]): ReachRecord {
  const numbers = createHash('sha256');
  for (const { number, mutant } of numbered) numbers.update(`${number} ${mutant.id}\0`);
  const ofNumbers = numbers.digest('hex');
  const basisOf = (test: string): string =>
    `${ofNumbers} ${digestOf({ ...sources, names: sourcesUnder(test, sources) })}`;
  const learned = new Map<string, FileReach>();
  for (const text of existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []) {
    // a line of our own, written below
    const { basis, reach } = JSON.parse(text) as Line;
    if (basis === basisOf(reach.file)) learned.set(reach.file, reach);
  }
  return {
    learned,
    add: (reach) => appendFileSync(file, `${JSON.stringify({ basis: basisOf(reach.file), reach } satisfies Line)}\n`),
  };
}
