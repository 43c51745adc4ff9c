import { importedSymbols } from './binary/elf.ts';
import { sqlColumns } from './config/tables.ts';
import type { Evidence } from './evidence.ts';
import { examineColumns } from './examine-code.ts';
import type { Compiled } from './rules/compiled.ts';
import type { Item } from './walk/byte-source.ts';

/** Words that every symbol of the rules is near to: one plain pass, the expressions only look around its hits. NOTE: a new symbol needs one of these words. */
export const near =
  /(?<!ur|er)[fF]ace(?!t)|FSDK_|FRsdk|roc_re|roc_co|FACE|IFACE_|Neurotec|w600k|glintr100|nn4\.small2|Rekog|v1\/recog/g;

const windowBytes = 4 << 20;
const overlap = 4096;

/** A number as programs hold it: single, then double precision. */
function inBytes(value: number, width: 4 | 8): Buffer {
  const needle = Buffer.alloc(width);
  if (width === 4) needle.writeFloatLE(value);
  else needle.writeDoubleLE(value);
  return needle;
}

/** Whether all of a run stand near each other as numbers of this width, in any order: compilers place constants as they like. */
function holdsAll(bytes: Buffer, run: readonly number[], width: 4 | 8): boolean {
  return [...new Set(run)].every((value) => bytes.indexOf(inBytes(value, width)) >= 0);
}

/** Names of functions and classes, addresses and constants in a program; schemas in a database file. */
export function examineBinary(item: Item, head: Buffer, rules: Compiled, evidence: Evidence): void {
  const { source } = item;
  const asked = head.toString('latin1', 0, 4) === '\x7fELF' ? importedSymbols(source) : undefined;
  const any = combined(rules);
  const inPixels = rules.numbers.filter(({ run }) => (run[0] ?? 0) > 1);
  for (let offset = 0; offset < source.size; offset += windowBytes) {
    const bytes = source.read(offset, windowBytes + overlap);
    const text = bytes.toString('latin1');
    for (const found of text.matchAll(near)) {
      const from = Math.max(0, found.index - 160);
      const around = text.slice(from, found.index + 160);
      if (!any.test(around)) continue;
      for (const { rule, pattern, imported } of rules.symbols) {
        const match = imported ? null : pattern.exec(around);
        if (match !== null) evidence.add(item, { rule, match: match[0], offset: offset + from + match.index });
      }
    }
    for (const width of [4, 8] as const) {
      // The templates share their second number: one pass tells whether there is anything to look at.
      const shared = inPixels.length === 0 ? -1 : bytes.indexOf(inBytes(inPixels[0]?.run[1] ?? 0, width));
      if (shared < 0) continue;
      for (const { rule, run } of inPixels)
        if (holdsAll(bytes, run, width)) evidence.add(item, { rule, match: run.join(', '), offset: offset + shared });
    }
  }
  for (const symbol of asked ?? [])
    for (const { rule, pattern, imported } of rules.symbols)
      if (imported && pattern.test(symbol)) evidence.add(item, { rule, match: symbol });
  if (head.toString('latin1', 0, 15) === 'SQLite format 3')
    examineColumns(item, sqlColumns(source.read(0, 4 << 20).toString('latin1')), rules, evidence);
}

const unions = new WeakMap<Compiled, RegExp>();

/** One expression for all symbols, so that most programs are passed over once. */
function combined(rules: Compiled): RegExp {
  const known = unions.get(rules);
  if (known !== undefined) return known;
  const union = new RegExp(
    rules.symbols
      .filter(({ imported }) => !imported)
      .map(({ pattern }) => pattern.source)
      .join('|') || '(?!)',
  );
  unions.set(rules, union);
  return union;
}
