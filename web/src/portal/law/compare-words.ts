import { diffWordsWithSpace } from 'diff';
import type { WordPart } from '../record-pages.ts';

/** The words of two versions as one text: what stayed, what came, what went. */
export function compareWords(before: string, after: string): readonly WordPart[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
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
