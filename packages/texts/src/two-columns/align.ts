import type { Language } from '../language.ts';
import { figuresIn } from './figures.ts';
import type { Paragraph, PassageKind } from './paragraphs.ts';

/** Why a person should look at a pair. */
export type Doubt = 'length' | 'figures' | 'kind' | 'apart' | 'alone';

/** One passage of the text in its two languages. */
export interface Pair {
  readonly kind: PassageKind;
  readonly fr?: string;
  readonly nl?: string;
  /** From 0 (guessed) to 1 (nothing speaks against it). */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
}

const mergePrice = 3.5;
// Lengths of translations: Gale and Church's model, with the share measured on Belgian bilingual papers (French 1.03 x Dutch).
const share = 1.03;
const spread = 6.8;

interface Step {
  readonly cost: number;
  readonly french: number;
  readonly dutch: number;
  readonly before: Step | undefined;
}

/**
 * Pairs the passages of two columns, in their order, so that lengths, figures, kinds and places agree best. `alonePrice` is what it
 * costs to leave one without its other half: a missing sentence is likelier than a missing passage.
 */
export function alignParagraphs(paragraphs: readonly Paragraph[], alonePrice = 9): readonly Pair[] {
  const french = paragraphs.filter((one) => one.language === 'fr');
  const dutch = paragraphs.filter((one) => one.language === 'nl');
  // A band around the diagonal: two columns of one paper never drift further apart.
  const drift = Math.max(12, Math.abs(french.length - dutch.length) + 12);
  const rows: (Step | undefined)[][] = Array.from({ length: french.length + 1 }, () => []);
  const first = rows[0];
  if (first !== undefined) first[0] = { cost: 0, french: 0, dutch: 0, before: undefined };
  const moves = [
    [1, 1],
    [1, 0],
    [0, 1],
    [2, 1],
    [1, 2],
  ] as const;
  for (let f = 0; f <= french.length; f++)
    for (let d = Math.max(0, f - drift); d <= Math.min(dutch.length, f + drift); d++) {
      const here = rows[f]?.[d];
      if (here === undefined) continue;
      for (const [byF, byD] of moves) {
        const to = rows[f + byF];
        if (to === undefined || d + byD > dutch.length) continue;
        const price = priceOf(french.slice(f, f + byF), dutch.slice(d, d + byD), alonePrice);
        const there = to[d + byD];
        if (there === undefined || there.cost > here.cost + price)
          to[d + byD] = { cost: here.cost + price, french: byF, dutch: byD, before: here };
      }
    }
  const steps: Step[] = [];
  for (let step = rows[french.length]?.[dutch.length]; step?.before !== undefined; step = step.before) steps.push(step);
  const pairs: Pair[] = [];
  let [f, d] = [0, 0];
  for (const step of steps.toReversed()) {
    pairs.push(pairOf(french.slice(f, f + step.french), dutch.slice(d, d + step.dutch)));
    f += step.french;
    d += step.dutch;
  }
  return acrossPages(pairs);
}

function priceOf(french: readonly Paragraph[], dutch: readonly Paragraph[], alonePrice: number): number {
  const [first = dutch[0]] = french;
  const isShort = first?.kind === 'heading' || first?.kind === 'title' || first?.kind === 'addressee';
  if (french.length === 0 || dutch.length === 0) return isShort ? alonePrice / 2 : alonePrice;
  if (isShort && french.length + dutch.length > 2) return Number.POSITIVE_INFINITY;
  const { length, figures, kind, apart } = speaksAgainst(french, dutch);
  return (
    Math.min(10, length) +
    figures * 4 +
    (kind ? 6 : 0) +
    (apart ? 2.5 : 0) +
    (french.length + dutch.length - 2) * mergePrice
  );
}

function speaksAgainst(french: readonly Paragraph[], dutch: readonly Paragraph[]) {
  const [fr, nl] = [textOf(french), textOf(dutch)];
  const off = (fr.length - share * nl.length) / Math.sqrt(((fr.length + nl.length) / 2) * spread);
  const [figuresFr, figuresNl] = [figuresIn(fr), figuresIn(nl)];
  const all = new Set([...figuresFr, ...figuresNl]);
  const same = figuresFr.filter((figure) => figuresNl.includes(figure)).length;
  const differing = all.size === 0 ? 0 : 1 - Math.min(1, same / all.size);
  return {
    length: (off * off) / 2,
    figures: differing,
    kind: french[0]?.kind !== dutch[0]?.kind,
    apart: Math.abs((french[0]?.block ?? 0) - (dutch[0]?.block ?? 0)) > 1,
  };
}

function pairOf(french: readonly Paragraph[], dutch: readonly Paragraph[]): Pair {
  const kind = french[0]?.kind ?? dutch[0]?.kind ?? 'paragraph';
  const texts = {
    ...(french.length === 0 ? {} : { fr: textOf(french) }),
    ...(dutch.length === 0 ? {} : { nl: textOf(dutch) }),
  };
  if (french.length === 0 || dutch.length === 0) {
    const isName = kind === 'signatory';
    return { kind, ...texts, confidence: isName ? 1 : 0, doubts: isName ? [] : ['alone'] };
  }
  const against = speaksAgainst(french, dutch);
  const doubts: Doubt[] = [];
  if (against.length > 3) doubts.push('length');
  if (against.figures > 0.4) doubts.push('figures');
  if (against.kind) doubts.push('kind');
  if (against.apart) doubts.push('apart');
  const confidence = Math.exp(
    -(against.length / 8 + against.figures * 0.5 + (against.kind ? 0.7 : 0) + (against.apart ? 0.3 : 0)),
  );
  return { kind, ...texts, confidence: Math.round(confidence * 100) / 100, doubts };
}

/** A passage that a page cut: in one language at least the first part ends in the middle of a sentence and the next goes on in small letters. */
function acrossPages(pairs: readonly Pair[]): readonly Pair[] {
  const whole: Pair[] = [];
  for (const pair of pairs) {
    const before = whole.at(-1);
    if (before === undefined || !isCut(before, pair)) whole.push(pair);
    else
      whole[whole.length - 1] = {
        // What was taken for a heading because it has no full stop.
        kind: before.kind === 'heading' ? 'paragraph' : before.kind,
        ...joined('fr', before, pair),
        ...joined('nl', before, pair),
        confidence: Math.min(before.confidence, pair.confidence),
        doubts: [...new Set([...before.doubts, ...pair.doubts.filter((doubt) => doubt !== 'kind')])],
      };
  }
  return whole;
}

function isCut(before: Pair, after: Pair): boolean {
  if (before.kind === 'title' || after.kind !== 'paragraph') return false;
  return (['fr', 'nl'] as const).some((language) => {
    const [one, other] = [before[language], after[language]];
    return one !== undefined && other !== undefined && !/[.;:!?»”"\])]$/.test(one) && /^[\p{Ll}\d(]/u.test(other);
  });
}

const joined = (language: Language, one: Pair, other: Pair): { readonly [name: string]: string } => ({
  [language]: `${one[language] ?? ''} ${other[language] ?? ''}`.trim(),
});
const textOf = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ text }) => text).join(' ');
