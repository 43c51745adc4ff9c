import { format } from 'node:util';
import { expect } from 'vitest';

/** One test of a file, by its titles. */
export type CollectedTest = { readonly title: string; readonly body: () => unknown };

type Titled = (title: string, body: (...args: readonly unknown[]) => unknown) => void;
type Grouping = Titled & { readonly each: (rows: readonly unknown[]) => Titled };

/** The title of one row of a table, as vitest writes it: `%s` and its kin in order, `$name` from the row. */
function titleOf(title: string, row: readonly unknown[], whole: unknown): string {
  const named = title.replace(/\$(\w+)/g, (asked, name: string) =>
    typeof whole === 'object' && whole !== null && name in whole ? String(Reflect.get(whole, name)) : asked,
  );
  const holes = named.match(/%[sdifjo]/g)?.length ?? 0;
  return format(named, ...row.slice(0, holes));
}

const eachOf =
  (one: Titled) =>
  (rows: readonly unknown[]): Titled =>
  (title, body) => {
    for (const row of rows) {
      const args = Array.isArray(row) ? row : [row];
      one(titleOf(title, args, row), () => body(...args));
    }
  };

/**
 * What stands in for the library `vitest` while a test file is evaluated in this process: its own `expect`, and `describe` and `it` that write
 * down the tests instead of running them.
 */
export function openCollection(): { readonly vitest: object; readonly take: () => readonly CollectedTest[] } {
  let tests: CollectedTest[] = [];
  let titles: readonly string[] = [];
  const it: Titled = (title, body) => {
    const full = [...titles, title].join(' > ');
    tests.push({ title: full, body });
  };
  const describe: Titled = (title, body) => {
    const around = titles;
    titles = [...around, title];
    try {
      body();
    } finally {
      titles = around;
    }
  };
  const grouping = (one: Titled): Grouping => Object.assign(one, { each: eachOf(one) });
  return {
    vitest: { expect, it: grouping(it), test: grouping(it), describe: grouping(describe) },
    take: () => {
      const taken = tests;
      tests = [];
      titles = [];
      return taken;
    },
  };
}
