/** One sentence in the two languages of the law and in English. */
export type Trilingual = { readonly fr: string; readonly nl: string; readonly en: string };

/** Writes one sentence in three languages; a missing language does not compile. */
export const say = (fr: string, nl: string, en: string): Trilingual => ({ fr, nl, en });

/** One sentence of several parts, language by language. */
export const join = (parts: readonly Trilingual[], between: string): Trilingual => ({
  fr: parts.map((part) => part.fr).join(between),
  nl: parts.map((part) => part.nl).join(between),
  en: parts.map((part) => part.en).join(between),
});
