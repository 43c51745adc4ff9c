import { type Block, blocksOf } from './changes/blocks.ts';
import type { Language } from './language.ts';
import { alignParagraphs } from './two-columns/align.ts';
import { type Passage, withNames } from './two-columns/read-two-columns.ts';

/** Pairs a French and a Dutch text that stand apart (HTML or plain text), block by block. */
export function readSideBySide(french: string, dutch: string): readonly Passage[] {
  const of = (language: Language, blocks: readonly Block[]) =>
    blocks.map(({ form, text }, block) => ({
      language,
      kind: form === 'heading' ? ('heading' as const) : ('paragraph' as const),
      text,
      block,
    }));
  return withNames(alignParagraphs([...of('fr', blocksOf(french)), ...of('nl', blocksOf(dutch))]));
}
