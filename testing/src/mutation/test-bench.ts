import vm from 'node:vm';
import fc from 'fast-check';
import { type CollectedTest, openCollection } from './collected-tests.ts';
import { openWorld } from './module-world.ts';
import type { Numbered } from './switchable.ts';

/** Where the numbers of the mutants were asked for, of one test file: while it was evaluated, or in which tests. */
type Reached = { readonly atLoad: ReadonlySet<number>; readonly inTest: ReadonlyMap<string, ReadonlySet<number>> };

/** What was learned of a test file: how long its evaluation and each of its tests take, and what they reach. */
type Known = {
  readonly file: string;
  readonly loadMs: number;
  readonly testMs: ReadonlyMap<string, number>;
  readonly reached: Reached;
};

/** A test file that reaches a mutant, the tests of it that do, and how long they take. */
type Asked = { readonly file: string; readonly isAsked: (title: string) => boolean; readonly milliseconds: number };

/** The tests of a file that reach a mutant; undefined when none does. What is reached while the file is evaluated may show in any of its tests. */
function askedOf({ file, loadMs, testMs, reached: { atLoad, inTest } }: Known, number: number): Asked | undefined {
  const isAsked = atLoad.has(number)
    ? (): boolean => true
    : (title: string): boolean => inTest.get(title)?.has(number) === true;
  const times = [...testMs].flatMap(([title, milliseconds]) => (isAsked(title) ? [milliseconds] : []));
  if (times.length === 0) return undefined;
  return { file, isAsked, milliseconds: times.reduce((sum, one) => sum + one, loadMs) };
}

/** What tests say of a mutant, and the test that killed it; `no-coverage` when no test reaches it. */
export type Verdict = {
  readonly fate: 'killed' | 'timeout' | 'survived' | 'no-coverage';
  readonly by?: string;
};

/** What the bench is made of. */
export type BenchParts = {
  readonly folder: string;
  readonly sources: readonly string[];
  readonly textOf: (name: string) => string;
  /** Longest a mutant may keep one test file busy, beyond thirty times what the file takes without it. */
  readonly patienceMs: number;
};

/** Runs tests against one mutant at a time, in this process. */
export type TestBench = {
  /** Runs every test once without a mutant, and learns which tests reach which mutant; throws when one fails. */
  readonly learn: () => Promise<void>;
  readonly fateOf: (one: Numbered) => Promise<Verdict>;
};

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** Opens a bench on the sources of a package whose rule files are switchable. */
export function openBench({ folder, sources, textOf, patienceMs }: BenchParts): TestBench {
  // the same dice for every mutant, and no search for a smaller example of what has failed already
  fc.configureGlobal({ seed: 20_180_525, endOnFailure: true });
  const collection = openCollection();
  let on = 0;
  let reached: Set<number> | undefined;
  const world = openWorld({
    folder,
    textOf,
    library: (name) => {
      if (name === 'vitest') return collection.vitest;
      if (name === 'fast-check') return Object.assign({ __esModule: true, default: fc }, fc);
      throw new Error(`tests of the law need no library "${name}"`);
    },
    isOn: (number) => {
      reached?.add(number);
      return number === on;
    },
  });
  const collect = (file: string): readonly CollectedTest[] => {
    world.forget([file]);
    collection.take();
    world.load(file);
    return collection.take();
  };
  const noting = async <T>(run: () => T): Promise<readonly [Awaited<T>, ReadonlySet<number>, number]> => {
    const seen = new Set<number>();
    const started = performance.now();
    reached = seen;
    try {
      return [await run(), seen, performance.now() - started];
    } finally {
      reached = undefined;
    }
  };

  const known: Known[] = [];
  const learn = async (): Promise<void> => {
    for (const file of sources.filter((name) => name.endsWith('.test.ts'))) {
      // what a module asks while it is evaluated counts for every test file that needs it
      world.forget(sources);
      const [collected, atLoad, loadMs] = await noting(() => collect(file));
      const inTest = new Map<string, ReadonlySet<number>>();
      const testMs = new Map<string, number>();
      for (const { title, body } of collected) {
        const [, seen, milliseconds] = await noting(body);
        inTest.set(title, new Set([...seen, ...(inTest.get(title) ?? [])]));
        testMs.set(title, milliseconds + (testMs.get(title) ?? 0));
      }
      known.push({ file, loadMs, testMs, reached: { atLoad, inTest } });
    }
  };

  /** The title of the first test of a file that fails under the mutant. What a test does after it has waited is not timed. */
  const killerIn = async ({ file, isAsked, milliseconds }: Asked): Promise<string | undefined> => {
    const timed = <T>(run: () => T): T => withPatience(run, patienceMs + 30 * milliseconds);
    try {
      for (const { title, body } of timed(() => collect(file))) {
        if (!isAsked(title)) continue;
        try {
          await timed(body);
        } catch (error) {
          if (isTimeout(error)) throw error;
          return `${file}: ${title}`;
        }
      }
    } catch (error) {
      if (isTimeout(error)) throw error;
      return `${file} does not load`;
    }
    return undefined;
  };

  const fateOf = async ({ number, mutant }: Numbered): Promise<Verdict> => {
    const reaching = known.flatMap((one) => askedOf(one, number) ?? []).sort((a, b) => a.milliseconds - b.milliseconds);
    if (reaching.length === 0) return { fate: 'no-coverage' };
    on = number;
    world.forget([mutant.file]);
    try {
      for (const asked of reaching) {
        const by = await killerIn(asked);
        if (by !== undefined) return { fate: 'killed', by };
      }
      return { fate: 'survived' };
    } catch (error) {
      if (isTimeout(error)) return { fate: 'timeout' };
      throw error;
    } finally {
      on = 0;
      world.forget([mutant.file]);
    }
  };
  return { learn, fateOf };
}

/** Runs a function and stops it when it takes too long, even in a loop that never ends. */
function withPatience<T>(run: () => T, milliseconds: number): T {
  const slot = '__clairevoieMutation';
  Reflect.set(globalThis, slot, run);
  // what the script gives is what `run` gives
  return new vm.Script(`globalThis.${slot}()`).runInThisContext({ timeout: Math.ceil(milliseconds) }) as T;
}
