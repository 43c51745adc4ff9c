import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Brief, Order, Word } from './mutation-worker.ts';
import type { Numbered } from './switchable.ts';
import type { Verdict } from './test-bench.ts';

/** A run: its brief, the mutants to try, in how many processes at once, and who hears of each verdict. */
export type Run = {
  readonly brief: Brief;
  readonly toTry: readonly Numbered[];
  readonly jobs: number;
  readonly told: (one: Numbered, verdict: Verdict) => void;
  /** Hears of a mutant that lives through every cheap test, and waits for the dear ones. */
  readonly postponed?: (one: Numbered) => void;
};

/** Processor time of a test that is asked in the first round; what lives through it is asked the dearer ones when all have had their first. */
const cheapMs = 100;

/** Tries the mutants in processes of their own; ends when all have a verdict, fails when a process does. */
export async function runMutants({ brief, toTry, jobs, told, postponed }: Run): Promise<void> {
  const waiting = toTry.map((one) => ({ one, dearestMs: cheapMs }));
  const byNumber = new Map(toTry.map((one) => [one.number, one]));
  const again = (one: Numbered): void => {
    waiting.push({ one, dearestMs: Number.POSITIVE_INFINITY });
    postponed?.(one);
  };
  const work = (ready: () => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(join(import.meta.dirname, 'mutation-worker.ts'), { serialization: 'advanced' });
      const next = (): void => {
        const first = waiting.shift();
        if (first === undefined) child.disconnect();
        else child.send({ kind: 'try', ...first } satisfies Order);
      };
      child.on('message', (word: Word) => {
        if (word.kind === 'ready') ready();
        const one = word.kind === 'verdict' ? byNumber.get(word.number) : undefined;
        if (one !== undefined && word.kind === 'verdict') {
          if (word.verdict === undefined) again(one);
          else told(one, word.verdict);
        }
        next();
      });
      child.on('error', reject);
      child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with code ${code}`))));
      child.send({ kind: 'brief', brief } satisfies Order);
    });
  // the others find what the first has learned
  const others: Promise<void>[] = [];
  const count = Math.min(jobs, toTry.length);
  if (count === 0) return;
  await work(() => {
    for (let job = 1; job < count; job += 1) others.push(work(() => undefined));
  });
  await Promise.all(others);
}
