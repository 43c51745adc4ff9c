import { anchorsOf } from '../find/anchors.ts';
import { WordsIn } from '../find/words-in.ts';
import { normalName } from '../packages/package-ref.ts';
import type { Rule } from './rule.ts';
import type { RuleBase } from './rule-base.ts';

/** A pattern with the rule it stands for. */
export interface Pattern {
  readonly rule: Rule;
  readonly pattern: RegExp;
  readonly languages?: readonly string[];
}

interface Import {
  readonly rule: Rule;
  readonly language: string;
  readonly module: string;
}

type Setting = Pattern & { readonly value?: RegExp; readonly state?: 'enabled' | 'disabled' };

/** What one pass over a text finds words of: only these are worth looking for themselves. */
export type Looked = Pattern | Import;

interface Named {
  readonly rule: Rule;
  readonly name: string;
  readonly least?: string;
}

/** The rule base, ready to be asked: names in maps, patterns as expressions. */
export interface Compiled {
  readonly base: RuleBase;
  readonly packages: ReadonlyMap<string, readonly Named[]>;
  readonly packagePatterns: readonly Pattern[];
  readonly imports: readonly Import[];
  readonly code: readonly Pattern[];
  readonly strings: readonly Pattern[];
  readonly symbols: readonly (Pattern & { readonly imported: boolean })[];
  readonly hashes: ReadonlyMap<string, Rule>;
  readonly modelPaths: readonly Pattern[];
  readonly config: readonly Setting[];
  readonly images: readonly Named[];
  readonly columns: readonly Pattern[];
  readonly tables: readonly { readonly rule: Rule; readonly names: readonly string[] }[];
  readonly galleries: readonly Pattern[];
  readonly numbers: readonly { readonly rule: Rule; readonly run: readonly number[] }[];
  readonly shapes: ReadonlyMap<string, Rule>;
  readonly products: readonly Pattern[];
  /** Words of imports, code and strings; of the keys of configurations; of their values. */
  readonly wordsOfCode: WordsIn<Looked>;
  readonly wordsOfKeys: WordsIn<Setting>;
  readonly wordsOfValues: WordsIn<Pattern>;
}

const named = (rule: Rule, text: string): Named => {
  const [whole = '', least] = text.split('@>=');
  const [type = '', ...rest] = whole.split(':');
  const name = rest.length === 0 ? whole : `${type}:${normalName(type, rest.join(':'))}`;
  return { rule, name, ...(least === undefined ? {} : { least }) };
};

const keyPattern = (key: string): RegExp => {
  const parts = key
    .split('.')
    .map((part) => (part === '**' ? '(?:[^.]+\\.)*?' : `${part === '*' ? '[^.]+' : part}\\.`));
  return new RegExp(`^${parts.join('').replace(/\\\.$/, '')}$`, 'i');
};

const known = new WeakMap<RuleBase, Compiled>();

/** The expressions and tables of a rule base, made once. */
export function compile(base: RuleBase): Compiled {
  const compiled = known.get(base) ?? compiledFrom(base);
  known.set(base, compiled);
  return compiled;
}

function compiledFrom(base: RuleBase): Compiled {
  const packages = new Map<string, Named[]>();
  for (const rule of base.rules)
    for (const text of rule.match.packages ?? []) {
      const one = named(rule, text);
      packages.set(one.name, [...(packages.get(one.name) ?? []), one]);
    }
  const patterns = (pick: (rule: Rule) => readonly string[] | undefined, flags: string): readonly Pattern[] =>
    base.rules.flatMap((rule) => (pick(rule) ?? []).map((one) => ({ rule, pattern: new RegExp(one, flags) })));
  const spoken = (pick: (rule: Rule) => Rule['match']['code']): readonly Pattern[] =>
    base.rules.flatMap((rule) =>
      (pick(rule) ?? []).map(({ pattern, languages }) => ({
        rule,
        pattern: new RegExp(pattern, 'g'),
        ...(languages === undefined ? {} : { languages }),
      })),
    );
  const imports = base.rules.flatMap((rule) =>
    (rule.match.imports ?? []).map((text): Import => {
      const [language = '', ...module] = text.split(':');
      return { rule, language, module: module.join(':') };
    }),
  );
  const code = spoken((rule) => rule.match.code);
  const strings = spoken((rule) => rule.match.strings);
  const config = base.rules.flatMap((rule) =>
    (rule.match.config ?? []).map(
      ({ key, value, state }): Setting => ({
        rule,
        pattern: keyPattern(key),
        ...(value === undefined ? {} : { value: new RegExp(value, 'i') }),
        ...(state === undefined ? {} : { state }),
      }),
    ),
  );
  const anchored = <One extends Pattern>(all: readonly One[]) =>
    all.map((one): readonly [One, readonly string[] | undefined] => [one, anchorsOf(one.pattern)]);
  return {
    base,
    packages,
    packagePatterns: patterns((rule) => rule.match.packagePatterns, ''),
    imports,
    code,
    strings,
    symbols: base.rules.flatMap((rule) =>
      (rule.match.symbols ?? []).map(({ pattern, imported }) => ({
        rule,
        pattern: new RegExp(pattern),
        imported: imported === true,
      })),
    ),
    hashes: new Map(
      base.rules.flatMap((rule) => (rule.match.sha256 ?? []).map(({ sha256 }) => [sha256, rule] as const)),
    ),
    modelPaths: patterns((rule) => rule.match.modelPaths, 'i'),
    config,
    images: base.rules.flatMap((rule) => (rule.match.images ?? []).map((text) => named(rule, text))),
    columns: patterns((rule) => rule.match.columns, ''),
    tables: base.rules.flatMap((rule) => (rule.match.tables === undefined ? [] : [{ rule, names: rule.match.tables }])),
    galleries: patterns((rule) => rule.match.galleries, 'i'),
    numbers: base.rules.flatMap((rule) => (rule.match.numbers ?? []).map((run) => ({ rule, run }))),
    shapes: new Map(
      base.rules.flatMap((rule) => (rule.match.shape === undefined ? [] : [[rule.match.shape, rule] as const])),
    ),
    products: patterns((rule) => rule.match.products, 'i'),
    wordsOfCode: new WordsIn<Looked>([
      ...imports.map((one): readonly [Looked, readonly string[]] => [one, [one.module.toLowerCase()]]),
      ...anchored(code),
      ...anchored(strings),
    ]),
    wordsOfKeys: new WordsIn(anchored(config)),
    wordsOfValues: new WordsIn(anchored(strings.filter(({ languages }) => languages?.includes('config') === true))),
  };
}
