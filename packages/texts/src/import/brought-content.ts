import type { Passage } from '../two-columns/read-two-columns.ts';
import type { ReadText, TextField } from './read-text.ts';

/** A passage as the journal keeps it. */
export type ContentPassage = Omit<Passage, 'kind' | 'doubts'> & {
  readonly passageKind: Passage['kind'];
  readonly doubts: Passage['doubts'][number][];
};

/** What was read of a source, as the act `dossier/bring-text` takes it. */
export interface BroughtContent {
  readonly titles: ReadText['titles'];
  readonly fields: TextField[];
  readonly passages: ContentPassage[];
  readonly notes: ReadText['footnotes'][number][];
  readonly signatories: string[];
}

/** Writes what was read for the journal. */
export function broughtContent({ titles, fields, passages, footnotes, signatories }: ReadText): BroughtContent {
  return {
    titles,
    fields: fields.map((one) => ({ ...one })),
    passages: passages.map(({ kind, doubts, ...passage }) => ({
      ...{ ...passage, passageKind: kind, doubts: [...doubts] },
      // A hundredth is all that the estimate is worth.
      confidence: Math.round(passage.confidence * 100) / 100,
    })),
    notes: footnotes.map((one) => ({ ...one })),
    signatories: [...signatories],
  };
}
