import { allProvisionVersions, coverage, type Locator, type ProvisionText, readingTexts } from '@clairevoie/law';
import type { Localised } from '../data-values.ts';
import type { Coverage, ReadingShown } from '../record-pages.ts';
import type { ProvisionLine } from './law-page-data.ts';
import { textTitles } from './text-titles.data.ts';

/** An article of a text, with its provisions and all their versions. */
export type Article = {
  readonly id: string;
  readonly text: string;
  /** Its number ('25/7'); empty for what is no article. */
  readonly article: string;
  readonly cite: Localised;
  readonly provisions: readonly { readonly id: string; readonly versions: readonly ProvisionText[] }[];
};

const articleId = ({ text, article, place }: Locator): string =>
  (place === undefined ? `${text}-${article}` : text)
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');

/** Cites the article alone: the label up to the paragraph. */
function articleCite({ label, locator, textName }: ProvisionText): Localised {
  // A text without articles (a resolution, a petition) is one piece.
  if (locator.place !== undefined) return textName;
  const until = (text: string): string => {
    const mark = `art. ${locator.article}`;
    return text.slice(0, text.indexOf(mark) + mark.length);
  };
  return { fr: until(label.fr), nl: until(label.nl), en: until(label.en) };
}

function readBook(): readonly Article[] {
  const byArticle = Map.groupBy(allProvisionVersions(), ({ locator }) => articleId(locator));
  const rank = (versions: readonly ProvisionText[]): number =>
    Object.keys(textTitles).indexOf(versions[0]?.locator.text ?? '');
  const number = (versions: readonly ProvisionText[]): number =>
    Number.parseInt(versions[0]?.locator.article ?? '', 10);
  // The laws first, then the decrees, then what is no law: the order of the titles. In a text, by number; a text without
  // numbers keeps its own order.
  const inOrder = [...byArticle].toSorted(([, a], [, b]) => rank(a) - rank(b) || number(a) - number(b) || 0);
  return inOrder.flatMap(([id, versions]) => {
    const first = versions[0];
    if (first === undefined) return [];
    const provisions = [...Map.groupBy(versions, (version) => version.id)].map(([provision, own]) => ({
      id: provision,
      versions: own,
    }));
    // What stands outside the articles (the heading of a chapter) has a number in the reference, and no page of that number.
    const article = first.locator.place === undefined ? first.locator.article : '';
    return [{ id, text: first.locator.text, article, cite: articleCite(first), provisions }];
  });
}

let book: readonly Article[] | undefined;

/** Every article that the law package holds, in the order of the texts. */
export function articles(): readonly Article[] {
  book ??= readBook();
  return book;
}

/** The articles grouped by their text, each text with its title. */
export function texts(): readonly {
  readonly text: string;
  readonly title: Localised;
  readonly articles: readonly Article[];
}[] {
  return [...Map.groupBy(articles(), ({ text }) => text)].map(([text, own]) => ({
    text,
    title: titleOf(text),
    articles: own,
  }));
}

/** The title of a text; what has none of its own goes by its short name. */
export function titleOf(text: string): Localised {
  const known: Readonly<Record<string, Localised>> = textTitles;
  return known[text] ?? { fr: text, nl: text, en: text };
}

/** The version in force on a day; undefined before the first, once repealed, or after its last day. */
export function inForce(versions: readonly ProvisionText[], day: string): ProvisionText | undefined {
  const version = versions.findLast(({ from }) => from <= day);
  if (version === undefined || version.kind === 'repealed') return undefined;
  return version.to !== undefined && version.to < day ? undefined : version;
}

/** Days on which one of these versions begins, or has just ended; oldest first. */
export function daysOfChange(versions: readonly ProvisionText[]): readonly string[] {
  const days = versions.flatMap(({ from, to }) =>
    to === undefined ? [from] : [from, Temporal.PlainDate.from(to).add({ days: 1 }).toString()],
  );
  return [...new Set(days)].sort();
}

const statuses = {
  executed: 'executed',
  'asked-of-human': 'asks-a-person',
  'not-executable': 'not-executable',
} as const satisfies Record<string, Coverage>;

let covered: ReadonlyMap<string, { readonly status: Coverage; readonly reason: Localised | null }> | undefined;

/** What the software does with a version of a provision, as the law package proves it. */
export function coverageOf(id: string, from: string): { readonly status: Coverage; readonly reason: Localised | null } {
  covered ??= new Map(
    coverage().map((line) => [
      `${line.id}@${line.version}`,
      { status: statuses[line.status], reason: line.reason ?? null },
    ]),
  );
  return covered.get(`${id}@${from}`) ?? { status: 'not-executable', reason: null };
}

/** A version as a line of a list. */
export const lineOf = (version: ProvisionText): ProvisionLine => ({
  id: version.id,
  cite: version.label,
  title: version.title,
  coverage: statusOf(version),
});

/** What the software does with a version; a political text binds nobody, whatever is tracked of it. */
export const statusOf = ({ id, from, binding }: ProvisionText): Coverage =>
  binding === false ? 'not-binding' : coverageOf(id, from).status;

/** A reading with its options; `choice` is the one taken, the default unless said. Undefined when the package does not use it. */
export function findReading(id: string, choice?: string): ReadingShown | undefined {
  const reading = Object.entries(readingTexts).find(([key]) => key === id)?.[1];
  if (reading === undefined) return undefined;
  const taken = choice ?? reading.default;
  return {
    id,
    title: reading.title,
    options: Object.entries(reading.options).map(([key, text]) => ({ text, isTaken: key === taken })),
  };
}
