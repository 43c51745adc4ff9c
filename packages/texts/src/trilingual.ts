/** One sentence for the people of Brussels in their two languages, and in English for readers abroad. */
export interface Trilingual {
  readonly fr: string;
  readonly nl: string;
  readonly en: string;
}

/** Writes one sentence in three languages. */
export const say = (fr: string, nl: string, en: string): Trilingual => ({ fr, nl, en });
