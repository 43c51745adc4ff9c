/** What was learned of one test file before any mutant: the cost of its tests in processor time, and the numbers of the mutants asked for meanwhile. */
export type FileReach = {
  readonly file: string;
  /** Cost of its own evaluation, and of what it needs. */
  readonly loadMs: number;
  readonly tests: readonly { readonly milliseconds: number; readonly numbers: readonly number[] }[];
  /** Asked for by the file itself while it gives its tests. */
  readonly inCollection: readonly number[];
  /** Asked for by a module while it is evaluated. */
  readonly inModules: readonly number[];
  /** Asked for on the way to an answer that is kept, and given again later without asking. */
  readonly kept: readonly number[];
};

/** One test, where it stands in its file (titles may repeat), and what it costs. */
export type KnownTest = { readonly file: string; readonly place: number; readonly milliseconds: number };

/** How a mutant can show: in the tests that run it, after what rests on it has been evaluated again. */
export type Exposure = {
  readonly tests: readonly KnownTest[];
  /** `modules`: its own module is evaluated again, and all that rests on it; a list: these test files; empty: nothing need be. */
  readonly again: 'modules' | readonly string[];
};

/** The notes on one test file, while it is evaluated and its tests run. */
export type FileNotes = {
  /** A number is asked for by the module that is being evaluated, or in the body of a test; perhaps for an answer that is kept. */
  readonly note: (number: number, evaluating: string | undefined, isKept: boolean) => void;
  readonly loaded: (milliseconds: number) => void;
  readonly tested: (milliseconds: number) => void;
  readonly reach: () => FileReach;
};

/** Opens the notes on one test file. */
export function openNotes(file: string): FileNotes {
  const [inCollection, inModules, kept] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const tests: { milliseconds: number; numbers: number[] }[] = [];
  let numbers: number[] = [];
  let loadMs = 0;
  // asked millions of times: the last test that asked for a number
  const lastTest: number[] = [];
  return {
    note: (number, evaluating, isKept) => {
      if (isKept) kept.add(number);
      if (evaluating !== undefined) {
        (evaluating === file ? inCollection : inModules).add(number);
      } else if (lastTest[number] !== tests.length) {
        lastTest[number] = tests.length;
        numbers.push(number);
      }
    },
    loaded: (milliseconds) => {
      loadMs = milliseconds;
    },
    tested: (milliseconds) => {
      tests.push({ milliseconds, numbers });
      numbers = [];
    },
    reach: () => ({
      file,
      loadMs,
      tests,
      inCollection: [...inCollection],
      inModules: [...inModules],
      kept: [...kept],
    }),
  };
}

const isOf =
  (files: readonly FileReach[], part: 'inCollection' | 'inModules' | 'kept') =>
  (number: number): readonly string[] =>
    files.filter((one) => setsOf(one)[part].has(number)).map(({ file }) => file);

type Sets = Readonly<Record<'inCollection' | 'inModules' | 'kept', ReadonlySet<number>>>;
const known = new WeakMap<FileReach, Sets>();
function setsOf(one: FileReach): Sets {
  const before = known.get(one);
  if (before !== undefined) return before;
  const sets = {
    inCollection: new Set(one.inCollection),
    inModules: new Set(one.inModules),
    kept: new Set(one.kept),
  };
  known.set(one, sets);
  return sets;
}

/** Answers, from what was learned of every test file, how the mutant of a number can show; undefined when no test reaches it. */
export function exposures(files: readonly FileReach[]): (number: number) => Exposure | undefined {
  const all = files.flatMap(({ file, tests }) =>
    tests.map(({ milliseconds, numbers }, place) => ({ test: { file, place, milliseconds }, numbers })),
  );
  const running = new Map<number, KnownTest[]>();
  for (const { test, numbers } of all)
    for (const number of numbers) {
      const there = running.get(number);
      if (there === undefined) running.set(number, [test]);
      else there.push(test);
    }
  const testsOf = (names: readonly string[]): readonly KnownTest[] =>
    all.flatMap(({ test }) => (names.includes(test.file) ? [test] : []));
  const [collecting, loading, keeping] = [isOf(files, 'inCollection'), isOf(files, 'inModules'), isOf(files, 'kept')];
  return (number) => {
    const run = running.get(number) ?? [];
    const [collectors, loaders, keepers] = [collecting(number), loading(number), keeping(number)];
    if (loaders.length + keepers.length > 0) {
      const names = [...new Set([...loaders, ...keepers, ...collectors])];
      return { tests: [...testsOf(names), ...run.filter(({ file }) => !names.includes(file))], again: 'modules' };
    }
    const tests = [...testsOf(collectors), ...run.filter(({ file }) => !collectors.includes(file))];
    return tests.length === 0 ? undefined : { tests, again: collectors };
  };
}
