import { camerasArticles } from './cameras.data.ts';
import { decreesArticles } from './decrees.data.ts';
import { othersArticles } from './others.data.ts';
import { policeArticles } from './police.data.ts';
import type { WholeArticle } from './whole-article.ts';

/** Every whole article that our sources print; the prints of one article oldest first. */
export const wholeArticles: readonly WholeArticle[] = [
  ...policeArticles,
  ...camerasArticles,
  ...othersArticles,
  ...decreesArticles,
];

/** A piece of a whole article: the words of a provision, or what stands around them. */
export type PlacedWords = { readonly text: string; readonly isHere: boolean };

/**
 * The print that holds on a day; undefined when our sources have none. `changes` are the days on which the article changes:
 * a print does not hold past the first of them after its own first day, unless a later print takes over.
 */
export function printOn(
  where: { readonly text: string; readonly article: string },
  { day, changes }: { readonly day: string; readonly changes: readonly string[] },
): WholeArticle | undefined {
  const print = wholeArticles.findLast(
    ({ text, article, from }) => text === where.text && article === where.article && from <= day,
  );
  if (print === undefined || changes.some((change) => change > print.from && change <= day)) return undefined;
  return print;
}

/** The words of a print as one text, a blank line between paragraphs. */
export const wordsOf = ({ paragraphs }: WholeArticle): string => paragraphs.join('\n\n');

/** A quote as printed may differ in spaces, in the sign of the apostrophe, and in the capital that begins it. */
function patternOf(excerpt: string): RegExp {
  // A few quotes keep the marks of a consolidated print ('[1 le 31 décembre 2021]1').
  const bare = excerpt.trim().replaceAll(/\[\d+ |\]\d+/g, '');
  const escaped = bare.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const loose = escaped
    .replaceAll(/['’]/g, "['’]")
    .replaceAll(/\s*([;:,])/g, '\\s*$1')
    .replaceAll(/\s+/g, '\\s+');
  return new RegExp(loose, 'iu');
}

/** The words of a provision in their place in the whole article; undefined unless every excerpt is found there. */
export function placeOf(print: WholeArticle, quoteFr: string): readonly PlacedWords[] | undefined {
  const whole = wordsOf(print);
  const excerpts = quoteFr.split(/\s?\(…\)\s?/).filter((excerpt) => excerpt !== '');
  const found = excerpts.flatMap((excerpt) => {
    const match = patternOf(excerpt).exec(whole);
    return match === null ? [] : [{ start: match.index, end: match.index + match[0].length }];
  });
  if (found.length < excerpts.length || found.length === 0) return undefined;
  const pieces: PlacedWords[] = [];
  let at = 0;
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    if (start > at) pieces.push({ text: whole.slice(at, start), isHere: false });
    if (end > at) pieces.push({ text: whole.slice(Math.max(start, at), end), isHere: true });
    at = Math.max(at, end);
  }
  if (at < whole.length) pieces.push({ text: whole.slice(at), isHere: false });
  return pieces;
}
