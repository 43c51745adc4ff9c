import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Verdict } from './test-bench.ts';

/** Verdicts as they come, one a line, under the digest of the sources they hold for: a run that was stopped goes on from here. */
export type RunRecord = {
  readonly known: ReadonlyMap<string, Verdict>;
  readonly add: (id: string, verdict: Verdict) => void;
};

type Line = { readonly id: string; readonly verdict: Verdict };

/** SHA-256 over the names and texts of all sources, tests included. */
export function digestOf(sources: readonly string[], textOf: (name: string) => string): string {
  const hash = createHash('sha256');
  for (const name of sources) hash.update(`${name}\0${textOf(name)}\0`);
  return hash.digest('hex');
}

/** Opens the record of a run; what it holds counts only when `goesOn` and when the sources are the same. */
export function openRecord(file: string, digest: string, goesOn: boolean): RunRecord {
  const [head, ...lines] = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  const known = new Map<string, Verdict>();
  if (goesOn && head === digest) {
    for (const line of lines) {
      // a line of our own, written below
      const { id, verdict } = JSON.parse(line) as Line;
      known.set(id, verdict);
    }
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${digest}\n`);
  }
  return { known, add: (id, verdict) => appendFileSync(file, `${JSON.stringify({ id, verdict } satisfies Line)}\n`) };
}
