import { allProvisionVersions, coverageReport, diffLaw, type ProvisionText } from '@clairevoie/law';
import type { PageData } from '../page-common.ts';
import { type Query, queryDay } from '../queries.ts';
import type { ProvisionData } from '../record-pages.ts';
import { compareVersions, compareWords } from './compare-words.ts';
import { officialAddress, sourceOf } from './eli.ts';
import {
  type Article,
  articles,
  coverageOf,
  daysOfChange,
  findReading,
  inForce,
  lineOf,
  texts,
  titleOf,
} from './law-book.ts';
import type { ArticleData, ChangesData, CoverageData, LawIndexData } from './law-page-data.ts';
import type { SourceShown } from './source-shown.ts';
import { reachOf } from './text-reach.ts';
import { placeOf, printOn, wordsOf } from './whole-articles/whole-articles.ts';

const allDays = (): readonly string[] =>
  daysOfChange(articles().flatMap(({ provisions }) => provisions.flatMap(({ versions }) => versions)));

/** Every text, article by article, as in force on the day asked for. */
export function lawIndexData(query: Query, today: string): PageData<LawIndexData> {
  const at = queryDay(query.at) ?? today;
  const shown = texts().map(({ text, title, articles: own }) => ({
    text,
    title,
    articles: own
      .map(({ id, cite, provisions }) => ({
        id,
        cite,
        provisions: provisions.flatMap(({ versions }) => inForce(versions, at) ?? []).map(lineOf),
      }))
      .filter(({ provisions }) => provisions.length > 0),
  }));
  return {
    page: 'law',
    at,
    isToday: at === today,
    texts: shown.filter((text) => text.articles.length > 0),
    days: allDays(),
  };
}

/** A whole article on a day, and what came and went since another; undefined when no text of ours has it. */
export function articleData(id: string, query: Query, today: string): PageData<ArticleData> | undefined {
  const place = articles().findIndex((each) => each.id === id);
  const article = articles()[place];
  if (article === undefined) return undefined;
  const at = queryDay(query.at) ?? today;
  const since = queryDay(query.since) ?? null;
  const provisions = article.provisions.flatMap(({ versions }): ArticleData['provisions'] => {
    const now = inForce(versions, at);
    const before = since === null ? now : inForce(versions, since);
    const shown = now ?? before;
    if (shown === undefined) return [];
    const state =
      before === now ? 'same' : before === undefined ? 'new' : now === undefined ? 'gone' : ('changed' as const);
    return [
      {
        ...lineOf(shown),
        state,
        from: shown.from,
        quoteFr: shown.quoteFr ?? null,
        quoteNl: shown.quoteNl ?? null,
        words: state === 'same' ? null : compareVersions(before, now),
      },
    ];
  });
  return {
    page: 'article',
    id,
    text: titleOf(article.text),
    cite: article.cite,
    place: { text: article.text, article: article.article },
    source: sourceShown(article.text),
    at,
    since,
    days: changesOf(article),
    whole: wholeOf(article, { at, since }),
    provisions,
    neighbours: { previous: articles()[place - 1]?.id ?? null, next: articles()[place + 1]?.id ?? null },
  };
}

const changesOf = ({ provisions }: Article): readonly string[] =>
  daysOfChange(provisions.flatMap(({ versions }) => versions));

/** The article as printed whole on a day, against its print on another day when there is one. */
function wholeOf(article: Article, { at, since }: Pick<ArticleData, 'at' | 'since'>): ArticleData['whole'] {
  const changes = changesOf(article);
  const now = printOn(article, { day: at, changes });
  if (now === undefined) return null;
  const before = since === null ? now : printOn(article, { day: since, changes });
  // A day without a print is not compared: nothing is invented.
  return {
    words:
      before === undefined || before === now
        ? [{ kind: 'same', text: wordsOf(now) }]
        : compareWords(wordsOf(before), wordsOf(now)),
    isCompared: since !== null && before !== undefined,
    print: now.print,
    from: now.from,
  };
}

function sourceShown(text: string): SourceShown | null {
  const source = sourceOf(text);
  if (source === undefined) return null;
  const { day, numac, titleFr, titleNl, isAddressGiven } = source;
  return { day, numac, titleFr, titleNl, isAddressGiven, address: officialAddress(source) };
}

/** One provision with its dated versions; `id` may name a version (`lfp-25-6@2025-11-20`). Undefined when no text of ours has it. */
export function provisionData(address: string, query: Query, today: string): PageData<ProvisionData> | undefined {
  const [id = '', from] = address.split('@');
  const all = articles().flatMap((article) => article.provisions.map((provision) => ({ ...provision, article })));
  const place = all.findIndex((each) => each.id === id);
  const found = all[place];
  const last = found?.versions.findLast(({ kind }) => kind !== 'repealed') ?? found?.versions[0];
  if (found === undefined || last === undefined) return undefined;
  if (from !== undefined && !found.versions.some((version) => version.from === from)) return undefined;
  const at = queryDay(query.at) ?? from ?? today;
  const { status, reason } = coverageOf(id, last.from);
  const current = inForce(found.versions, at);
  const print = printOn(found.article, { day: at, changes: changesOf(found.article) });
  const neighbour = (index: number): ProvisionData['neighbours']['next'] => {
    const other = all[index];
    const cite = other?.versions.at(-1)?.label;
    return other === undefined || cite === undefined ? null : { id: other.id, cite };
  };
  return {
    page: 'provision',
    id,
    text: titleOf(found.article.text),
    article: {
      id: found.article.id,
      cite: found.article.cite,
      place: { text: found.article.text, article: found.article.article },
    },
    source: sourceShown(found.article.text),
    inArticle: print === undefined || current?.quoteFr === undefined ? null : (placeOf(print, current.quoteFr) ?? null),
    cite: last.label,
    title: last.title,
    at,
    inForce: current?.from ?? null,
    coverage: last.binding === false ? 'not-binding' : status,
    coverageBecause: reason,
    versions: found.versions.map((version, index) => {
      const before = found.versions[index - 1];
      const next = found.versions[index + 1];
      return {
        id: `${id}@${version.from}`,
        from: version.from,
        to: version.to ?? (next === undefined ? null : dayBefore(next.from)),
        quoteFr: version.quoteFr ?? null,
        quoteNl: version.quoteNl ?? null,
        change: changeOf(version, index),
        words: before === undefined || version.kind === 'repealed' ? null : compareVersions(before, version),
      };
    }),
    readings: [...new Set(found.versions.flatMap(({ readings }) => readings))].flatMap(
      (each) => findReading(each) ?? [],
    ),
    reach: reachOf(found.article.text),
    neighbours: { previous: neighbour(place - 1), next: neighbour(place + 1) },
  };
}

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

function changeOf(
  { kind, from, binding, locator }: ProvisionText,
  index: number,
): ProvisionData['versions'][number]['change'] {
  if (binding === false) return 'political';
  if (kind === 'repealed') return 'repealed';
  if (index > 0) return 'modified';
  if (locator.text.startsWith('RD')) return 'decree';
  return from === '2018-05-25' ? 'original' : from < '2018-05-25' ? 'host' : 'new';
}

/** Every version of every provision of one text, and what the software does with it; the counts are those of all texts. */
export function coverageData(query: Query): PageData<CoverageData> {
  const report = coverageReport();
  const textOf = new Map(articles().flatMap(({ text, provisions }) => provisions.map(({ id }) => [id, text] as const)));
  const political = new Set(allProvisionVersions().flatMap(({ id, binding }) => (binding === false ? [id] : [])));
  const groups = Map.groupBy(report.rows, ({ id }) => textOf.get(id) ?? '');
  const shown = query.text !== undefined && groups.has(query.text) ? query.text : groups.keys().next().value;
  return {
    page: 'coverage',
    counts: {
      executed: report.executed,
      'asks-a-person': report.askedOfHuman,
      'not-executable': report.notExecutable,
    },
    missing: report.missing,
    texts: [...groups].map(([text, rows]) => ({
      text,
      title: titleOf(text),
      count: rows.length,
      rows: (text === shown ? rows : []).map(({ id, label, version }) => {
        const { status, reason } = coverageOf(id, version);
        return { id, cite: label, version, coverage: political.has(id) ? 'not-binding' : status, reason };
      }),
    })),
  };
}

/** What differs between two days, text by text. Without days: from the first day of our texts to today. */
export function changesData(query: Query, today: string): PageData<ChangesData> {
  const days = allDays();
  const asked = [queryDay(query.from) ?? days.findLast((day) => day < today) ?? today, queryDay(query.to) ?? today];
  const [from = today, to = today] = query.from === undefined ? [dayBefore(asked[0] ?? today), asked[1]] : asked;
  const textOf = new Map(articles().flatMap(({ text, provisions }) => provisions.map(({ id }) => [id, text] as const)));
  const groups = Map.groupBy(diffLaw(from, to), ({ id }) => textOf.get(id) ?? '');
  return {
    page: 'changes',
    from,
    to,
    days,
    texts: [...groups].map(([text, changes]) => ({
      text,
      title: titleOf(text),
      changes: changes.flatMap(({ id, change, before, after }) => {
        const shown = after ?? before;
        if (shown === undefined) return [];
        const words = compareVersions(before, after);
        return [{ id, cite: shown.label, title: shown.title, change, since: after?.from ?? null, words }];
      }),
    })),
  };
}
