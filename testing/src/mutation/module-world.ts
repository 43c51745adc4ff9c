import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import ts from 'typescript';
import { question } from './switchable.ts';

/** What a module exports, by name. */
export type Exports = Record<string, unknown>;
type Body = (
  exports: Exports,
  require: (name: string) => unknown,
  isOn: (number: number) => boolean,
  meta: object,
) => void;

/** Modules of one package, evaluated in this process; some can be forgotten and evaluated afresh while the rest stays. */
export type ModuleWorld = {
  /** Evaluates a module (once), and what it needs. */
  readonly load: (name: string) => Exports;
  /** Makes modules ready to be evaluated. */
  readonly compile: (names: readonly string[]) => void;
  /** Forgets modules, and everything that rests on them; gives the names of all that went. */
  readonly forget: (names: readonly string[]) => ReadonlySet<string>;
  /** The module that is being evaluated at this moment, the innermost one. */
  readonly evaluating: () => string | undefined;
};

/** What a world is made of: the text of each source, what stands in for a library, and which mutants are on. */
export type WorldParts = {
  readonly folder: string;
  readonly textOf: (name: string) => string;
  readonly library: (name: string) => unknown;
  readonly isOn: (number: number) => boolean;
  /** What the users of a module are given of it: by default its own exports. */
  readonly given?: (name: string, exports: Exports) => Exports;
};

const options: ts.CompilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ESNext };

/** Makes a world. Each source is compiled once, to a function that a fresh evaluation calls again. */
export function openWorld({ folder, textOf, library, isOn, given = (_, own) => own }: WorldParts): ModuleWorld {
  const bodies = new Map<string, Body>();
  const loaded = new Map<string, Exports>();
  const usersOf = new Map<string, Set<string>>();
  const under: string[] = [];
  const require = createRequire(join(folder, 'world.js'));

  const bodyOf = (name: string): Body => {
    const before = bodies.get(name);
    if (before !== undefined) return before;
    const text = ts
      .transpileModule(textOf(name), { compilerOptions: options })
      .outputText.replaceAll('import.meta', '__meta');
    const wrapped = `(function (exports, require, ${question}, __meta) {${text}\n})`;
    // what the script gives is the function written in the line above
    const body = new vm.Script(wrapped, { filename: join(folder, name) }).runInThisContext() as Body;
    bodies.set(name, body);
    return body;
  };
  const load = (name: string): Exports => {
    const before = loaded.get(name);
    if (before !== undefined) return before;
    const exports: Exports = {};
    loaded.set(name, exports);
    const need = (asked: string): unknown => {
      if (asked.startsWith('node:')) return require(asked);
      if (!asked.startsWith('.')) return library(asked);
      const needed = posix.join(dirname(name), asked);
      usersOf.set(needed, (usersOf.get(needed) ?? new Set()).add(name));
      return given(needed, load(needed));
    };
    const body = bodyOf(name);
    under.push(name);
    try {
      const file = join(folder, name);
      body(exports, need, isOn, { url: pathToFileURL(file).href, filename: file, dirname: dirname(file) });
    } catch (error) {
      loaded.delete(name);
      throw error;
    } finally {
      under.pop();
    }
    return exports;
  };
  const forget = (names: readonly string[]): ReadonlySet<string> => {
    const gone = new Set<string>();
    const drop = (name: string): void => {
      if (gone.has(name)) return;
      gone.add(name);
      loaded.delete(name);
      for (const user of usersOf.get(name) ?? []) drop(user);
    };
    for (const name of names) drop(name);
    return gone;
  };
  const compile = (names: readonly string[]): void => {
    for (const name of names) bodyOf(name);
  };
  return { load, compile, forget, evaluating: () => under.at(-1) };
}
