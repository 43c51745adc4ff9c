import { allProvisionVersions, coverageReport, diffLaw } from '@clairevoie/law';
import type { PageData } from '../page-common.ts';
import { type Query, queryDay } from '../queries.ts';
import type { ProvisionData } from '../record-pages.ts';
import { compareVersions } from './compare-words.ts';
import { articles, coverageOf, daysOfChange, findReading, inForce, lineOf, texts, titleOf } from './law-book.ts';
import type { ArticleData, ChangesData, CoverageData, LawIndexData } from './law-page-data.ts';
import { reachOf } from './text-reach.ts';

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
    at,
    since,
    days: daysOfChange(article.provisions.flatMap(({ versions }) => versions)),
    provisions,
    neighbours: { previous: articles()[place - 1]?.id ?? null, next: articles()[place + 1]?.id ?? null },
  };
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
  return {
    page: 'provision',
    id,
    text: titleOf(found.article.text),
    article: { id: found.article.id, cite: found.article.cite },
    cite: last.label,
    title: last.title,
    at,
    inForce: inForce(found.versions, at)?.from ?? null,
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
        change: version.kind === 'repealed' ? 'repealed' : changeOf(found.article.text, index, version.from),
        words: before === undefined || version.kind === 'repealed' ? null : compareVersions(before, version),
      };
    }),
    readings: [...new Set(found.versions.flatMap(({ readings }) => readings))].flatMap(
      (each) => findReading(each) ?? [],
    ),
    reach: reachOf(found.article.text),
    neighbours: { previous: all[place - 1]?.id ?? null, next: all[place + 1]?.id ?? null },
  };
}

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

function changeOf(text: string, index: number, from: string): ProvisionData['versions'][number]['change'] {
  if (index > 0) return 'modified';
  if (text.startsWith('RD')) return 'decree';
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
