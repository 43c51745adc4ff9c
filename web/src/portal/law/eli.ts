import type { Lang } from '../data-values.ts';
import { type TextSource, textSources } from './text-sources.data.ts';

const sources: Readonly<Record<string, TextSource>> = textSources;

/** How the European legislation identifier calls a law and a royal decree, in each language of this portal. */
const typeWords = {
  loi: { fr: 'loi', nl: 'wet', en: 'loi' },
  arrete: { fr: 'arrete', nl: 'besluit', en: 'arrete' },
} as const satisfies Record<TextSource['type'], Record<Lang, string>>;

/** `eli/loi/1992/08/05/1992000606/art_25-7`; the article may be absent. */
const ELI = /^eli\/(loi|wet|arrete|besluit)\/(\d{4})\/(\d{2})\/(\d{2})\/(\d{10})(?:\/art_([0-9a-z-]{1,40}))?$/;

/** Source of a text of law; undefined for a political text. */
export const sourceOf = (text: string): TextSource | undefined => sources[text];

const pathOf = ({ type, day, numac }: TextSource, lang: Lang): string =>
  `eli/${typeWords[type][lang]}/${day.replaceAll('-', '/')}/${numac}`;

/** Official address of the consolidated text at the federal justice service, in French as our sources are. */
export const officialAddress = (source: TextSource): string =>
  `https://www.ejustice.just.fgov.be/${pathOf(source, 'fr')}/justel`;

/** The tail of our own lasting address of an article, built from the parts of the official one; undefined for a political text. */
export function eliTail(text: string, article: string, lang: Lang): string | undefined {
  const source = sourceOf(text);
  if (source === undefined) return undefined;
  return article === '' ? pathOf(source, lang) : `${pathOf(source, lang)}/art_${article.replaceAll('/', '-')}`;
}

/** Reads such a tail: the text, and the id of the article on this portal when one is named. Undefined when no text of ours has it. */
export function readEli(tail: string): { readonly text: string; readonly articleId: string | null } | undefined {
  const [, type = '', year, month, date, numac, article] = ELI.exec(tail) ?? [];
  const day = `${year}-${month}-${date}`;
  const found = Object.entries(sources).find(
    ([, source]) =>
      source.numac === numac && source.day === day && Object.values<string>(typeWords[source.type]).includes(type),
  );
  if (found === undefined) return undefined;
  const [text] = found;
  return { text, articleId: article === undefined ? null : `${text}-${article}`.toLowerCase() };
}
