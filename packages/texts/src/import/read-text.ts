import { type ChangedField, readChangePage } from '../changes/read-change-page.ts';
import type { Language } from '../language.ts';
import { readSideBySide } from '../read-side-by-side.ts';
import type { Footnote } from '../two-columns/footnotes.ts';
import { type Passage, readTwoColumns } from '../two-columns/read-two-columns.ts';

/** A field of a page as it stood, markup included. */
export interface TextField {
  readonly field: ChangedField['field'];
  readonly label: string;
  readonly language?: Language;
  readonly content: string;
}

/** A text as it was read from a source, whatever form it had. */
export interface ReadText {
  /** In the languages in which the source has a title. */
  readonly titles: { readonly fr?: string; readonly nl?: string };
  readonly fields: readonly TextField[];
  readonly passages: readonly Passage[];
  readonly footnotes: readonly Footnote[];
  readonly signatories: readonly string[];
}

/** The versions that a page of changes tells of, oldest first: what stood there, and what stands there now. */
export function readChangePageVersions(page: string): readonly ReadText[] {
  const fields = readChangePage(page);
  const versions = (['before', 'after'] as const).map((when) =>
    textOfFields(
      fields.flatMap(({ field, label, language, ...values }): TextField[] =>
        values[when] === '' ? [] : [{ field, label, content: values[when], ...(language ? { language } : {}) }],
      ),
    ),
  );
  return versions.filter(({ passages }) => passages.length > 0);
}

/** A text of fields, such as a platform has it: its descriptions side by side. */
export function textOfFields(fields: readonly TextField[]): ReadText {
  const of = (field: TextField['field'], language: Language): string | undefined =>
    fields.find((one) => one.field === field && one.language === language)?.content;
  return {
    titles: titlesOf(of('title', 'fr'), of('title', 'nl')),
    fields,
    passages: readSideBySide(of('description', 'fr') ?? '', of('description', 'nl') ?? ''),
    footnotes: [],
    signatories: [],
  };
}

/** HTML or plain text: both languages apart, or one alone. */
export function readSides(
  { fr = '', nl = '' }: { readonly fr?: string; readonly nl?: string },
  { titles = {}, isLaw = false }: { readonly titles?: ReadText['titles']; readonly isLaw?: boolean } = {},
): ReadText {
  const passages = readSideBySide(withoutPreamble(fr), withoutPreamble(nl), { isLaw });
  return { titles, fields: [], passages, footnotes: [], signatories: [] };
}

/** A paper in two columns, with its title: "PROPOSITION DE RÉSOLUTION", then what it is about. */
export function readPaper(text: string): ReadText {
  const { passages, footnotes, signatories } = readTwoColumns(text);
  const at = passages.findIndex(({ kind }) => kind === 'title');
  const titleIn = (language: Language): string | undefined => {
    const words = [passages[at], passages[at + 1]].flatMap((one) => one?.[language] ?? []).join(' ');
    const quiet = words.replace(
      /^(\p{Lu})([\p{Lu}\s]+)(?= )/u,
      (_all, first: string, rest: string) => first + rest.toLowerCase(),
    );
    return at < 0 || quiet === '' ? undefined : quiet;
  };
  return { titles: titlesOf(titleIn('fr'), titleIn('nl')), fields: [], passages, footnotes, signatories };
}

const titlesOf = (fr: string | undefined, nl: string | undefined): ReadText['titles'] => ({
  ...(fr === undefined ? {} : { fr }),
  ...(nl === undefined ? {} : { nl }),
});

/** Without the lines on the text itself that a Markdown file begins with. */
const withoutPreamble = (text: string): string => text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
