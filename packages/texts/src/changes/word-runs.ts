import { diffWordsWithSpace } from 'diff';

/** A run of words of a text that changed. */
export interface WordRun {
  readonly is: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Two texts as one, word by word: what stayed, what came, what went. Petitions, resolutions and laws are compared by this alone. */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
