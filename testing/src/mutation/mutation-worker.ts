import { type Numbered, switchable } from './switchable.ts';
import { openBench, type Verdict } from './test-bench.ts';
import { textIn } from './whole-law.ts';

/** What a worker is told first: the sources, and every mutant of the run, since all of them stand in the text it evaluates. */
export type Brief = {
  readonly folder: string;
  readonly sources: readonly string[];
  readonly numbered: readonly Numbered[];
  readonly patienceMs: number;
};

/** What a worker says: that it is ready, or what became of a mutant. */
export type Word =
  | { readonly kind: 'ready' }
  | { readonly kind: 'verdict'; readonly number: number; readonly verdict: Verdict };

/** What a worker is told: its brief, then one mutant at a time. */
export type Order =
  | { readonly kind: 'brief'; readonly brief: Brief }
  | { readonly kind: 'try'; readonly one: Numbered };

const say = (word: Word): void => void process.send?.(word);

let bench: ReturnType<typeof openBench> | undefined;

process.on('message', async (order: Order) => {
  if (order.kind === 'brief') {
    const { folder, sources, numbered, patienceMs } = order.brief;
    const textOf = (name: string): string =>
      switchable(
        textIn(folder, name),
        numbered.filter(({ mutant }) => mutant.file === name),
      );
    bench = openBench({ folder, sources, textOf, patienceMs });
    await bench.learn();
    say({ kind: 'ready' });
    return;
  }
  if (bench === undefined) throw new Error('a mutant came before the brief');
  say({ kind: 'verdict', number: order.one.number, verdict: await bench.fateOf(order.one) });
});
