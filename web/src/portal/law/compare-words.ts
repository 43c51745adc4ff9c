import { wordRuns } from '@clairevoie/texts/word-runs';
import type { WordPart } from '../record-pages.ts';

/** Less than this share of the words in common, and a comparison word by word only confuses. */
const leastInCommon = 0.4;

/** The words of two versions as one text: what stayed, what came, what went; texts that share little follow one another whole. */
export function compareWords(before: string, after: string): readonly WordPart[] {
  const parts = wordRuns(before, after).map(({ is, text }): WordPart => ({ kind: is, text }));
  const same = parts.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.trim().length : sum), 0);
  if (before === '' || after === '' || same >= leastInCommon * Math.min(before.length, after.length)) return parts;
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

/** The same for versions whose words may be missing in our files, or that do not exist; null when neither has words. */
export function compareVersions(
  before: { readonly quoteFr?: string } | undefined,
  after: { readonly quoteFr?: string } | undefined,
): readonly WordPart[] | null {
  if (before?.quoteFr === undefined && after?.quoteFr === undefined) return null;
  // Without the words of one of two versions there is no comparison, and none is invented.
  if (before !== undefined && after !== undefined && (before.quoteFr === undefined || after.quoteFr === undefined))
    return null;
  return compareWords(before?.quoteFr ?? '', after?.quoteFr ?? '');
}
