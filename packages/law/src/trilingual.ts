/** One sentence in the two languages of the law and in English. The French and Dutch are for officers and judges, the English for readers abroad. */
export type Trilingual = { readonly fr: string; readonly nl: string; readonly en: string };

/** Writes one sentence in three languages; a missing language does not compile. */
export const say = (fr: string, nl: string, en: string): Trilingual => ({ fr, nl, en });
