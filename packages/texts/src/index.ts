export { type Block, blocksOf } from './changes/blocks.ts';
export { type BlockChange, compareBlocks } from './changes/compare-blocks.ts';
export { compareVersions } from './changes/compare-versions.ts';
export { type ChangedField, readChangePage } from './changes/read-change-page.ts';
export { type FieldSummary, summariseChange } from './changes/summarise-change.ts';
export type { WordRun } from './changes/word-runs.ts';
export { checkConcordance } from './concordance/check-concordance.ts';
export { compareLists, type ListedText } from './concordance/check-lists.ts';
export type { CheckedPassage, ConcordanceFinding, ConcordanceKind } from './concordance/finding.ts';
export { type BroughtContent, broughtContent } from './import/brought-content.ts';
export { type PlatformText, readDecidim } from './import/read-decidim.ts';
export {
  type ReadText,
  readChangePageVersions,
  readPaper,
  readSides,
  type TextField,
  textOfFields,
} from './import/read-text.ts';
export type { Language } from './language.ts';
export { readSideBySide } from './read-side-by-side.ts';
export { openSpelling, type Spelling } from './spelling/open-spelling.ts';
export type { Trilingual } from './trilingual.ts';
export type { Doubt, Pair } from './two-columns/align.ts';
export { correctPairs, type SaidPair } from './two-columns/correct-pairs.ts';
export type { Footnote } from './two-columns/footnotes.ts';
export type { PassageKind } from './two-columns/paragraphs.ts';
export { type BilingualPaper, isInTwoColumns, type Passage, readTwoColumns } from './two-columns/read-two-columns.ts';
