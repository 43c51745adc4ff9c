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
};

/** Tries the mutants in processes of their own; ends when all have a verdict, fails when a process does. */
export async function runMutants({ brief, toTry, jobs, told }: Run): Promise<void> {
  const waiting = [...toTry];
  const byNumber = new Map(toTry.map((one) => [one.number, one]));
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(join(import.meta.dirname, 'mutation-worker.ts'), { serialization: 'advanced' });
      const next = (): void => {
        const one = waiting.shift();
        if (one === undefined) child.disconnect();
        else child.send({ kind: 'try', one } satisfies Order);
      };
      child.on('message', (word: Word) => {
        const one = word.kind === 'verdict' ? byNumber.get(word.number) : undefined;
        if (one !== undefined && word.kind === 'verdict') told(one, word.verdict);
        next();
      });
      child.on('error', reject);
      child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with code ${code}`))));
      child.send({ kind: 'brief', brief } satisfies Order);
    });
  await Promise.all(Array.from({ length: Math.min(jobs, toTry.length) }, work));
}
