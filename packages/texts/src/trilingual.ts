/** One sentence for the people of Brussels in their two languages, and in English for readers abroad. */
export interface Trilingual {
  readonly fr: string;
  readonly nl: string;
  readonly en: string;
}

/** Writes one sentence in three languages; in French nothing is parted from its colon or its guillemets. */
export const say = (fr: string, nl: string, en: string): Trilingual => ({
  fr: fr.replaceAll(/ (?=[:;?!»])|(?<=«) /g, '\u00a0'),
  nl,
  en,
});
