import { type Language, leaning } from '../language.ts';
import { alignParagraphs, type Pair } from './align.ts';
import { type Footnote, withoutFootnotes } from './footnotes.ts';
import { wordsOf } from './join-lines.ts';
import { leftColumn, linesOf, runsOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

/** A passage with the name by which a link finds it: its kind and its place among its kind, the same in both languages. */
export interface Passage extends Pair {
  /** `recital-3`, `demand-2`: stays the same as long as nothing of its kind comes before it. */
  readonly id: string;
  /** Of a demand: the passage that says of whom it is asked. */
  readonly addressee?: string;
}

/** A paper in two columns, read. */
export interface BilingualPaper {
  readonly left: Language;
  readonly passages: readonly Passage[];
  readonly footnotes: readonly Footnote[];
  readonly signatories: readonly string[];
}

/**
 * Reads the text layer of a parliamentary paper in two columns, French and Dutch, whose lines come block by block: takes out notes,
 * page numbers and names, puts passages together over lines and pages, and pairs them.
 */
export function readTwoColumns(text: string): BilingualPaper {
  const all = linesOf(text);
  const left = leftColumn(runsOf(all));
  const { lines, footnotes } = withoutFootnotes(all, left);
  const paragraphs = paragraphsOf(runsOf(lines), wordsOf(lines.map((line) => line.text)));
  const signatories = [...new Set(paragraphs.filter(({ kind }) => kind === 'signatory').map((one) => one.text))];
  const pairs = alignParagraphs(paragraphs.filter(({ kind }) => kind !== 'signatory'));
  return { left, passages: withNames(pairs), footnotes, signatories };
}

/** Whether a text looks like two columns rather than one language after the other: both languages, and often changed. */
export function isInTwoColumns(text: string): boolean {
  const runs = runsOf(linesOf(text.slice(0, 200_000)));
  const chars = { fr: 0, nl: 0 };
  for (const { language, lines } of runs)
    for (const line of lines) if (leaning(line.text) !== 0) chars[language] += line.text.length;
  return runs.length >= 6 && Math.min(chars.fr, chars.nl) * 3 > Math.max(chars.fr, chars.nl);
}

/** Gives each pair the name by which a link finds it. */
export function withNames(pairs: readonly Pair[]): readonly Passage[] {
  const counts = new Map<string, number>();
  let addressee: string | undefined;
  return pairs.map((pair) => {
    const number = (counts.get(pair.kind) ?? 0) + 1;
    counts.set(pair.kind, number);
    const id = `${pair.kind}-${number}`;
    if (pair.kind === 'addressee') addressee = id;
    return { id, ...pair, ...(pair.kind === 'demand' && addressee !== undefined ? { addressee } : {}) };
  });
}
