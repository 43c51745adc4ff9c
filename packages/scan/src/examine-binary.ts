import { importedSymbols } from './binary/elf.ts';
import { sqlColumns } from './config/tables.ts';
import type { Evidence } from './evidence.ts';
import { examineColumns } from './examine-code.ts';
import { Sieve } from './find/sieve.ts';
import type { Compiled } from './rules/compiled.ts';
import type { Item } from './walk/byte-source.ts';

/**
 * How the words begin that every symbol of the rules is near to: one plain pass, the expressions only look around its hits. NOTE: a new
 * symbol needs one of these words, here and below. No name of weights stands here whole: our own scanner reads this file too.
 */
const nearWords = [
  'face',
  'Face',
  'FSDK_',
  'FRsdk',
  'roc_re',
  'roc_co',
  'FACE',
  'IFACE_',
  'Neurotec',
  'w600k',
  'glintr100',
  'nn4.',
  'Rekog',
  'v1/recog',
];
/** The same as an expression: "surface", "interface" and "facet" are none. */
const near =
  /(?<!ur|er)[fF]ace(?!t)|FSDK_|FRsdk|roc_re|roc_co|FACE|IFACE_|Neurotec|w600k|glintr100|nn4\.small2|Rekog|v1\/recog/y;

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
  const { any, inPixels, sieve, shared, window } = preparedFor(rules);
  for (let offset = 0; offset < source.size; offset += windowBytes) {
    const bytes = source.read(offset, windowBytes + overlap, window);
    let next = 0;
    const first = new Map<4 | 8, number>();
    sieve.places(bytes, (at) => {
      for (const [width, number] of shared)
        if (!first.has(width) && bytes[at] === number[0] && number.equals(bytes.subarray(at, at + width)))
          first.set(width, at);
      if (at < next) return false;
      const before = Math.min(2, at);
      near.lastIndex = before;
      const found = near.exec(bytes.toString('latin1', at - before, Math.min(bytes.length, at + 16)));
      if (found === null) return false;
      next = at + found[0].length;
      const from = Math.max(0, at - 160);
      const around = bytes.toString('latin1', from, Math.min(bytes.length, at + 160));
      if (!any.test(around)) return false;
      for (const { rule, pattern, imported } of rules.symbols) {
        const match = imported ? null : pattern.exec(around);
        if (match !== null) evidence.add(item, { rule, match: match[0], offset: offset + from + match.index });
      }
      return false;
    });
    for (const [width] of shared) {
      const at = first.get(width);
      if (at === undefined) continue;
      for (const { rule, run } of inPixels)
        if (holdsAll(bytes, run, width)) evidence.add(item, { rule, match: run.join(', '), offset: offset + at });
    }
  }
  for (const symbol of asked ?? [])
    for (const { rule, pattern, imported } of rules.symbols)
      if (imported && pattern.test(symbol)) evidence.add(item, { rule, match: symbol });
  if (head.toString('latin1', 0, 15) === 'SQLite format 3')
    examineColumns(item, sqlColumns(source.read(0, 4 << 20).toString('latin1')), rules, evidence);
}

interface Prepared {
  /** One expression for all symbols. */
  readonly any: RegExp;
  readonly inPixels: Compiled['numbers'];
  /** The templates share their second number: the one pass tells whether there is anything to look at. */
  readonly shared: readonly (readonly [4 | 8, Buffer])[];
  readonly sieve: Sieve;
  /** Where a part of a program is read. */
  readonly window: Buffer;
}

const prepared = new WeakMap<Compiled, Prepared>();

/** What a program is passed over with, once. */
function preparedFor(rules: Compiled): Prepared {
  const known = prepared.get(rules);
  if (known !== undefined) return known;
  const symbols = rules.symbols.filter(({ imported }) => !imported);
  const inPixels = rules.numbers.filter(({ run }) => (run[0] ?? 0) > 1);
  const number = inPixels[0]?.run[1];
  const shared = number === undefined ? [] : ([4, 8] as const).map((width) => [width, inBytes(number, width)] as const);
  const made = {
    any: new RegExp(symbols.map(({ pattern }) => pattern.source).join('|') || '(?!)'),
    inPixels,
    shared,
    window: Buffer.allocUnsafe(windowBytes + overlap),
    sieve: new Sieve([...nearWords, ...shared.map(([, bytes]) => bytes.toString('latin1'))], { isCased: true }),
  };
  prepared.set(rules, made);
  return made;
}
