import source from '../../../../docs/glossary.md?raw';

/** A term of the glossary in three languages, with the text it comes from. */
export type Term = {
  readonly code: string;
  /** Its place on the page. */
  readonly anchor: string;
  readonly fr: string;
  readonly nl: string;
  readonly en: string;
  readonly text: string;
};

/** A part of the glossary, by its heading (in English, as the file has it). */
export type TermGroup = { readonly heading: string; readonly terms: readonly Term[] };

const plain = (cell: string): string => cell.replaceAll(/`|\*\*\(s\)\*\*/g, '').trim();

/** Reads the tables of docs/glossary.md: one term a line. */
export function readGlossary(markdown: string): readonly TermGroup[] {
  return markdown.split(/^## /m).flatMap((part, place) => {
    const [heading = '', ...lines] = part.split('\n');
    const terms = lines.flatMap((line): readonly Term[] => {
      if (!line.startsWith('| `')) return [];
      const [, code = '', en = '', fr = '', nl = '', text = ''] = line.split('|').map(plain);
      const anchor = `term-${place}-${code}`
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replace(/-$/, '');
      return [{ code, anchor, en, fr, nl, text }];
    });
    return terms.length === 0 ? [] : [{ heading: heading.trim(), terms }];
  });
}

/** The glossary of the house, group by group. */
export const glossary: readonly TermGroup[] = readGlossary(source);

const letters = /\p{L}/u;

/** The terms whose French words stand in a text of law; at most twelve, the longest first. */
export function glossaryTermsIn(quote: string): readonly Term[] {
  const text = quote.toLowerCase().replaceAll("'", '’');
  return glossary
    .flatMap(({ terms }) => terms)
    .filter(({ fr }) => {
      const words = fr.toLowerCase().replace(/ \(.*\)$/, '');
      const at = text.indexOf(words);
      // Whole words only, with a plural s or x: « lieu » is not found in « milieu ».
      if (words.length < 4 || at < 0) return false;
      return (
        !letters.test(text.charAt(at - 1)) &&
        !letters.test(
          text
            .slice(at + words.length)
            .replace(/^[sx]/, '')
            .charAt(0),
        )
      );
    })
    .toSorted((a, b) => b.fr.length - a.fr.length)
    .slice(0, 12);
}
