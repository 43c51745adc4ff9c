import { isForbidden } from './code/forbidden.ts';
import { importsOf, isModule } from './code/imports.ts';
import { syntaxOf } from './code/languages.ts';
import { lineAt, type Separated, separate } from './code/separate.ts';
import type { Column } from './config/tables.ts';
import { modelledColumns, sqlColumns } from './config/tables.ts';
import type { Evidence } from './evidence.ts';
import type { Compiled, Looked, Pattern } from './rules/compiled.ts';
import type { Item } from './walk/byte-source.ts';

interface CodeFile {
  readonly item: Item;
  readonly text: string;
  readonly language: string;
}

const family: Readonly<Record<string, string>> = { kotlin: 'java', scala: 'java', groovy: 'java', objc: 'cpp' };

/** Files that try words out. What they hold never counts alone. */
export const isTest = (path: string): boolean =>
  /(^|[/!])(tests?|__tests__|specs?|testdata|__mocks__|mocks?)[/!]|[._-](test|spec|fixture)s?\.[a-z]+$|(^|[/!])test_[^/!]*\.py$|_test\.(go|py|rb|cc|cpp)$/i.test(
    path,
  );

function speaks(one: Looked, language: string): boolean {
  const spoken = 'language' in one ? [one.language] : one.languages;
  return spoken === undefined || spoken.includes(language) || spoken.includes(family[language] ?? '');
}

/** Everything that rules can see in source: imports, calls, strings that are addresses or names, constants, tables. */
export function examineCode(file: CodeFile, rules: Compiled, evidence: Evidence): void {
  const looked = new Set([...rules.wordsOfCode.keysIn(file.text)].filter((one) => speaks(one, file.language)));
  const isOfTest = isTest(file.item.path);
  const numbers = rules.numbers.filter(({ run }) => file.text.includes(spelledAs(run[0] ?? 0)));
  const hasTables = !isOfTest && (file.language === 'sql' || hasTableWords(file.text));
  if (looked.size === 0 && numbers.length === 0 && !hasTables) return;
  const parts = separate(file.text, syntaxOf(file.language));
  const add = (pattern: Pick<Pattern, 'rule'>, at: number, match: string): void =>
    evidence.add(file.item, {
      rule: pattern.rule,
      match,
      line: lineAt(file.text, at),
      ...(isOfTest ? { weight: 'note', because: 'in-a-test' } : {}),
    });
  const imports = rules.imports.filter((one) => looked.has(one));
  if (imports.length > 0)
    for (const { module, at } of importsOf(file.language, parts))
      for (const one of imports) if (isModule(one.language, module, one.module)) add(one, at, module);
  for (const one of rules.code)
    if (looked.has(one))
      for (const match of parts.code.matchAll(one.pattern))
        add(one, match.index, file.text.slice(match.index, match.index + Math.max(match[0].length, 8)));
  const strings = rules.strings.filter((one) => looked.has(one));
  if (!isOfTest && strings.length > 0) examineStrings(file, parts, strings, add);
  for (const { rule, run } of numbers) {
    const at = numbersAt(parts.code, run);
    if (at !== undefined) add({ rule }, at, run.join(', '));
  }
  if (!hasTables) return;
  const schemas =
    file.language === 'sql'
      ? sqlColumns(parts.uncommented)
      : parts.strings.flatMap(({ text, at }) =>
          /create\s+(\w+\s+)?table|alter\s+table/i.test(text) ? sqlColumns(text).map((c) => ({ ...c, at })) : [],
        );
  examineColumns(file.item, [...schemas, ...modelledColumns(parts.uncommented)], rules, evidence);
}

function examineStrings(
  { language }: CodeFile,
  { strings, uncommented }: Separated,
  patterns: readonly Pattern[],
  add: (p: Pattern, at: number, match: string) => void,
): void {
  for (const literal of strings) {
    if (literal.text.length < 4 || literal.text.length > 4000) continue;
    for (const one of patterns) {
      one.pattern.lastIndex = 0;
      const match = one.pattern.exec(literal.text);
      if (match === null || isForbidden(uncommented, literal.at, literal.at + literal.text.length + 1)) continue;
      add(one, literal.at, match[0]);
    }
  }
  // Shell, Dockerfiles and templates of configuration hold their words outside quotes.
  if (language !== 'shell' && language !== 'docker' && language !== 'powershell') return;
  for (const match of uncommented.matchAll(/[^\s"'`]{6,400}/g))
    for (const one of patterns) {
      one.pattern.lastIndex = 0;
      const found = one.pattern.exec(match[0]);
      if (found !== null && !isForbidden(uncommented, match.index, match.index + match[0].length))
        add(one, match.index, found[0]);
    }
}

/** A number as source may write it. */
const spelledAs = (number: number): string => String(number).replace(/^0\./, '.');

/** One of these stands in every text in which `sqlColumns` or `modelledColumns` finds a column: `CREATE TABLE` and collections in any case, the others as they are. */
const hasTableWords = (text: string): boolean =>
  /Column\(|(?:Vector|Binary|Array)Field\(|Unsupported\("|\sBytes|Float\[\]|(?:pg|sqlite|mysql)Table\(|\bcreate_table\b/.test(
    text,
  ) || /\b(?:create\s+(?:\w+\s+)?table|alter\s+table)\b|(?:collection|create_?index)\(/i.test(text);

/** Where a run of constants stands, in this order and close together; digits beyond the rule's are allowed. */
export function numbersAt(text: string, run: readonly number[]): number | undefined {
  const spelled = run.map(spelledAs);
  const first = spelled[0] ?? '';
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    let next = at;
    for (const one of spelled.slice(1)) {
      const found = text.indexOf(one, next);
      next = found < 0 || found - next > 200 ? -1 : found + one.length;
      if (next < 0) break;
    }
    if (next >= 0) return at;
  }
  return undefined;
}

/** Judges the columns of one schema. */
export function examineColumns(item: Item, columns: readonly Column[], rules: Compiled, evidence: Evidence): void {
  for (const { table, column, type } of columns) {
    const shown = `${table}.${column} ${type}`;
    for (const { rule, pattern } of rules.columns) if (pattern.test(shown)) evidence.add(item, { rule, match: shown });
  }
  const tables = new Set(columns.map(({ table }) => table));
  for (const { rule, names } of rules.tables)
    if (names.every((name) => tables.has(name))) evidence.add(item, { rule, match: names.join(', ') });
}
