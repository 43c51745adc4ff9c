import { openReachRecord } from './reach-record.ts';
import { type Numbered, switchable } from './switchable.ts';
import { openBench, type Verdict } from './test-bench.ts';
import type { FileReach } from './test-reach.ts';
import { textIn } from './whole-law.ts';

/** What a worker is told first: the sources, and every mutant of the run, since all of them stand in the text it evaluates. */
export type Brief = {
  readonly folder: string;
  readonly sources: readonly string[];
  readonly numbered: readonly Numbered[];
  readonly patienceMs: number;
  /** File that keeps what was learned of the tests, for the other workers and for a later run. */
  readonly reachFile?: string;
};

/** What a worker says: that it is ready, or what became of a mutant; no verdict when dear tests remain to be asked. */
export type Word =
  | { readonly kind: 'ready' }
  | { readonly kind: 'verdict'; readonly number: number; readonly verdict: Verdict | undefined };

/** What a worker is told: its brief, then one mutant at a time, with the cost of the dearest test to ask. */
export type Order =
  | { readonly kind: 'brief'; readonly brief: Brief }
  | { readonly kind: 'try'; readonly one: Numbered; readonly dearestMs: number };

const say = (word: Word): void => void process.send?.(word);

let bench: ReturnType<typeof openBench> | undefined;

function benchOf({ folder, sources, numbered, patienceMs, reachFile }: Brief): ReturnType<typeof openBench> {
  const ofFile = Map.groupBy(numbered, ({ mutant }) => mutant.file);
  const own = (name: string): string => textIn(folder, name);
  const record =
    reachFile === undefined ? undefined : openReachRecord(reachFile, { names: sources, textOf: own }, numbered);
  return openBench({
    folder,
    sources,
    textOf: (name) => switchable(own(name), ofFile.get(name) ?? []),
    patienceMs,
    learned: (file): FileReach | undefined => record?.learned.get(file),
    learns: (reach) => record?.add(reach),
  });
}

process.on('message', async (order: Order) => {
  if (order.kind === 'brief') {
    bench = benchOf(order.brief);
    await bench.learn();
    say({ kind: 'ready' });
    return;
  }
  if (bench === undefined) throw new Error('a mutant came before the brief');
  const verdict = await bench.fateOf(order.one, order.dearestMs);
  say({ kind: 'verdict', number: order.one.number, verdict });
});
