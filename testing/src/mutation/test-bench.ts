import fc from 'fast-check';
import { type CollectedTest, openCollection } from './collected-tests.ts';
import { openLikelyKillers } from './likely-killers.ts';
import { type Exports, openWorld } from './module-world.ts';
import { OutOfPatience, processorMs, withPatience } from './patience.ts';
import type { Numbered } from './switchable.ts';
import { exposures, type FileNotes, type FileReach, type KnownTest, openNotes } from './test-reach.ts';

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
  /** Most processor time a mutant may take in one test, beyond thirty times what the test takes without it. */
  readonly patienceMs: number;
  /** What an earlier run learned of a test file, when it still holds. */
  readonly learned?: (file: string) => FileReach | undefined;
  readonly learns?: (reach: FileReach) => void;
};

/** Runs tests against one mutant at a time, in this process. */
export type TestBench = {
  /** Runs every test once without a mutant, and learns which tests reach which mutant; throws when one fails. */
  readonly learn: () => Promise<void>;
  /** What becomes of a mutant; undefined when it lives through every test that costs at most so much, and others remain. */
  readonly fateOf: (one: Numbered, dearestMs?: number) => Promise<Verdict | undefined>;
};

/** The module whose users keep answers from one test to the next. */
const keeper = 'remember.ts';

/** Where a run of tests stopped: the place of the test, and why it fails; undefined, after a wait, when it holds. */
type Stop = { readonly index: number; readonly failure: string | Promise<string | undefined> };
type Failing = { readonly by: string; readonly test: KnownTest };

const nothing = (): undefined => undefined;

// a watch on the time costs a thread: one for some tests together, and few enough that an endless loop is found soon
const batchMs = 50;
const batchTests = 100;

function* inBatches(tests: readonly KnownTest[]): Generator<readonly KnownTest[]> {
  let batch: KnownTest[] = [];
  let milliseconds = 0;
  for (const test of tests) {
    batch.push(test);
    milliseconds += test.milliseconds;
    if (batch.length < batchTests && milliseconds < batchMs) continue;
    yield batch;
    batch = [];
    milliseconds = 0;
  }
  if (batch.length > 0) yield batch;
}

type Remember = (make: (key: unknown) => unknown) => unknown;

/** Opens a bench on the sources of a package whose rule files are switchable. */
export function openBench(parts: BenchParts): TestBench {
  const { folder, sources, textOf, patienceMs, learned = () => undefined, learns = () => undefined } = parts;
  // the same dice for every mutant, and no search for a smaller example of what has failed already
  fc.configureGlobal({ seed: 20_180_525, endOnFailure: true });
  const collection = openCollection();
  const likely = openLikelyKillers();
  const collected = new Map<string, readonly CollectedTest[]>();
  const known = new Map<string, FileReach>();
  let exposureOf = exposures([]);
  let on = 0;
  let notes: FileNotes | undefined;
  let keeping = 0;
  /** The keeper, seen when it makes an answer that it will keep: what is asked for meanwhile shows wherever the answer is given again. */
  const noticed = (exports: Exports): Exports => {
    const noticing = (remember: Remember): Remember => {
      return (make) =>
        remember((key) => {
          keeping += 1;
          try {
            return make(key);
          } finally {
            keeping -= 1;
          }
        });
    };
    // every function of that module remembers what another one makes
    return Object.fromEntries(Object.entries(exports).map(([name, one]) => [name, noticing(one as Remember)]));
  };
  const world = openWorld({
    folder,
    textOf,
    library: (name) => {
      if (name === 'vitest') return collection.vitest;
      if (name === 'fast-check') return Object.assign({ __esModule: true, default: fc }, fc);
      throw new Error(`tests of the law need no library "${name}"`);
    },
    isOn: (number) => {
      notes?.note(number, world.evaluating(), keeping > 0);
      return number === on;
    },
    given: (name, exports) => (name === keeper ? noticed(exports) : exports),
  });
  const forget = (names: readonly string[]): void => {
    for (const name of world.forget(names)) collected.delete(name);
  };
  const testsIn = (file: string): readonly CollectedTest[] => {
    const before = collected.get(file);
    if (before !== undefined) return before;
    collection.take();
    world.load(file);
    const fresh = collection.take();
    collected.set(file, fresh);
    return fresh;
  };

  const learnFile = async (file: string): Promise<FileReach> => {
    // what a module asks while it is evaluated counts for every test file that needs it
    forget(sources);
    const taking = openNotes(file);
    notes = taking;
    let begun = processorMs();
    const tests = testsIn(file);
    taking.loaded(processorMs() - begun);
    for (const { body } of tests) {
      begun = processorMs();
      await body();
      taking.tested(processorMs() - begun);
    }
    notes = undefined;
    const reach = taking.reach();
    learns(reach);
    return reach;
  };
  const learn = async (): Promise<void> => {
    // compiled once, so that no test pays for it
    world.compile(sources);
    for (const file of sources.filter((name) => name.endsWith('.test.ts')))
      known.set(file, learned(file) ?? (await learnFile(file)));
    forget(sources);
    exposureOf = exposures([...known.values()]);
  };

  /** Runs tests up to the first that fails, or that has to be waited for; gives it with its failure. A file that gives other tests than before is asked all of them. */
  const runUntil = (tests: readonly KnownTest[]): Stop | undefined => {
    for (const [index, test] of tests.entries()) {
      let current: readonly CollectedTest[];
      try {
        current = testsIn(test.file);
      } catch {
        return { index, failure: `${test.file} does not load` };
      }
      const one = current.length === known.get(test.file)?.tests.length ? current[test.place] : undefined;
      for (const { title, body } of one === undefined ? current : [one]) {
        const failure = `${test.file}: ${title}`;
        try {
          const given = body();
          if (given instanceof Promise) return { index, failure: given.then(nothing, () => failure) };
        } catch {
          return { index, failure };
        }
      }
    }
    return undefined;
  };

  /** The first of these tests that fails now, under one watch on the time; undefined when all hold. */
  const firstFailing = async (tests: readonly KnownTest[]): Promise<Failing | undefined> => {
    const loads = [...new Set(tests.map(({ file }) => file))].map((file) => known.get(file)?.loadMs ?? 0);
    const usually = [...loads, ...tests.map(({ milliseconds }) => milliseconds)].reduce((sum, one) => sum + one, 0);
    for (let from = 0; from < tests.length; ) {
      const begin = from;
      const stop = withPatience(
        () => runUntil(tests.slice(begin)),
        patienceMs + 30 * usually,
        // a module whose evaluation was stopped stands there half made
        () => forget(sources),
      );
      if (stop === undefined) return undefined;
      const by = await stop.failure;
      const test = tests[begin + stop.index];
      if (by !== undefined && test !== undefined) return { by, test };
      from = begin + stop.index + 1;
    }
    return undefined;
  };

  const fateOf: TestBench['fateOf'] = async ({ number, mutant }, dearestMs = Number.POSITIVE_INFINITY) => {
    const exposure = exposureOf(number);
    if (exposure === undefined) return { fate: 'no-coverage' };
    const stale = exposure.again === 'modules' ? [mutant.file] : exposure.again;
    const costOf = ({ file, milliseconds }: KnownTest): number =>
      milliseconds + (exposure.again === 'modules' || stale.includes(file) ? (known.get(file)?.loadMs ?? 0) : 0);
    const tests = exposure.tests.filter((test) => costOf(test) <= dearestMs);
    forget(stale);
    on = number;
    try {
      for (const some of inBatches(likely.inOrder(mutant, tests))) {
        const failing = await firstFailing(some);
        if (failing === undefined) continue;
        likely.killed(mutant, failing.test);
        on = 0;
        forget(stale);
        // otherwise something was left behind, and no verdict here could be trusted
        const left = await firstFailing([failing.test]);
        if (left !== undefined) throw new Error(`${left.by} fails without ${mutant.id} too`);
        return { fate: 'killed', by: failing.by };
      }
      return tests.length < exposure.tests.length ? undefined : { fate: 'survived' };
    } catch (error) {
      if (!(error instanceof OutOfPatience)) throw error;
      // what was stopped in the middle may have left anything behind
      forget(sources);
      return { fate: 'timeout' };
    } finally {
      on = 0;
      forget(stale);
    }
  };
  return { learn, fateOf };
}
