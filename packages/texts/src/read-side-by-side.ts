import { type Block, blocksOf } from './changes/blocks.ts';
import type { Language } from './language.ts';
import { alignParagraphs, type Pair } from './two-columns/align.ts';
import type { Paragraph } from './two-columns/paragraphs.ts';
import { type Passage, withNames } from './two-columns/read-two-columns.ts';

/** Pairs a French and a Dutch text that stand apart (HTML or plain text), block by block. */
export function readSideBySide(french: string, dutch: string, { isLaw = false } = {}): readonly Passage[] {
  const paragraphs = [...paragraphsIn('fr', french), ...paragraphsIn('nl', dutch)];
  // A law has "demande" in it and asks nobody for anything.
  const read = isLaw ? paragraphs.map(withoutAsking) : paragraphs;
  const isAlone = new Set(read.map(({ language }) => language)).size < 2;
  return withNames(isAlone ? read.map(unpaired) : alignParagraphs(read));
}

/** A text that exists in one language has nothing to pair, and so nothing to doubt. */
const unpaired = ({ language, kind, text }: Paragraph): Pair => ({ kind, [language]: text, confidence: 1, doubts: [] });

const withoutAsking = (one: Paragraph): Paragraph =>
  one.kind === 'addressee' || one.kind === 'demand' ? { ...one, kind: 'paragraph' } : one;

const asks = {
  fr: /\b(?:nous demandons|demandons|nous exigeons|demandent|demande)\b.*:$/iu,
  nl: /\b(?:vragen|vraagt|eisen|verzoeken|verzoekt)\b.*:$/iu,
};

function paragraphsIn(language: Language, text: string): readonly Paragraph[] {
  let isAsking = false;
  return blocksOf(text).map((one, block) => {
    const kind = kindOf(language, one, isAsking);
    isAsking = kind === 'addressee' || kind === 'demand';
    return { language, kind, text: one.text, block };
  });
}

/** "Ensemble, nous demandons au Parlement bruxellois :", and the items of the list below it. */
function kindOf(language: Language, { form, text }: Block, isAsking: boolean): Paragraph['kind'] {
  if (form === 'heading') return 'heading';
  if (form === 'item') return isAsking ? 'demand' : 'paragraph';
  return asks[language].test(text) ? 'addressee' : 'paragraph';
}
