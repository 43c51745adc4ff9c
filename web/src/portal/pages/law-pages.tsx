import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState, Facts } from '../../design/facts.tsx';
import { LawText } from '../../design/provision.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { ArticleData, ChangesData, CoverageData, LawIndexData } from '../law/law-page-data.ts';
import { hrefFor } from '../routes.ts';
import { DayForm, DayLinks, DiffLegend, LawNav, WordDiff, WordsNotice } from './law-parts.tsx';
import { SourceFacts } from './law-source.tsx';

type ArticleLine = LawIndexData['texts'][number]['articles'][number];
type CoverageLine = CoverageData['texts'][number]['rows'][number];

/** All texts, article by article, as in force on a day. */
export function LawIndexPage({ data }: { readonly data: LawIndexData }): ReactNode {
  const { t, lang, day, words } = useI18n();
  const query = data.isToday ? {} : { at: data.at };
  const columns: readonly Column<ArticleLine>[] = [
    {
      id: 'cite',
      head: t('book.col.article'),
      isHeader: true,
      cell: (row) => (
        <a href={hrefFor(lang, 'article', { id: row.id, query })}>
          <Words of={row.cite} />
        </a>
      ),
    },
    {
      id: 'provisions',
      head: t('book.col.provisions'),
      cell: (row) => (
        <ul className="provision-list">
          {row.provisions.map((line) => (
            <li key={line.id}>
              <a href={hrefFor(lang, 'provision', { id: line.id, query })}>
                <Words of={line.title} />
              </a>{' '}
              <span className="small soft">({t(`coverage.${line.coverage}`)})</span>
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <>
      <div className="page-head">
        <h1>{t('law.title')}</h1>
        <p className="lead">{t('law.lead')}</p>
        <LawNav here="law" />
      </div>
      <div className="section stack">
        <DayForm
          action={hrefFor(lang, 'law')}
          label={t('book.at.label')}
          fields={[{ name: 'at', label: t('book.at'), value: data.at }]}
          days={data.days}
        />
        <p>{t(data.isToday ? 'book.asOfToday' : 'book.asOf', { day: day(data.at) })}</p>
        {data.texts.length === 0 ? <EmptyState title={t('law.empty')} /> : null}
      </div>
      {data.texts.map((text) => (
        <details key={text.text} className="law-shelf">
          <summary>
            <h2>
              <Words of={text.title} />
            </h2>{' '}
            <span className="soft">– {t('book.articles', { count: text.articles.length })}</span>
          </summary>
          <div id={text.text.toLowerCase()}>
            <DataTable
              caption={t('law.caption', { text: words(text.title).text })}
              isCaptionHidden
              columns={columns}
              rows={text.articles}
              rowKey={(row) => row.id}
              asCards
            />
          </div>
        </details>
      ))}
    </>
  );
}

/** A whole article as it stood on a day, with what came and went since another. */
export function ArticlePage({ data }: { readonly data: ArticleData }): ReactNode {
  const { t, lang, day } = useI18n();
  const { previous, next } = data.neighbours;
  const since = data.since === null ? {} : { since: data.since };
  return (
    <>
      <div className="page-head">
        <h1>
          <Words of={data.cite} />
        </h1>
        <p className="lead">
          <Words of={data.text} />
        </p>
      </div>
      <div className="section stack">
        <DayForm
          action={hrefFor(lang, 'article', { id: data.id })}
          label={t('book.at.label')}
          fields={[
            { name: 'at', label: t('book.at'), value: data.at },
            { name: 'since', label: t('book.since'), value: data.since ?? '' },
          ]}
          days={data.days}
        />
        <DayLinks
          days={data.days}
          here={data.at}
          hrefOf={(each) => hrefFor(lang, 'article', { id: data.id, query: { at: each, ...since } })}
        />
        <p>
          {data.since === null
            ? t('book.asOf', { day: day(data.at) })
            : t('book.between', { from: day(data.since), to: day(data.at) })}
        </p>
        {data.since === null ? null : <DiffLegend />}
      </div>
      <section className="section" aria-labelledby="whole">
        <h2 id="whole">{t('book.whole')}</h2>
        <WholeArticleView whole={data.whole} since={data.since} />
      </section>
      <section className="section" aria-labelledby="parts">
        <h2 id="parts">{t('book.parts')}</h2>
        <p className="small soft">{t('book.excerpts')}</p>
      </section>
      {data.provisions.length === 0 ? <EmptyState title={t('book.article.empty')} /> : null}
      {data.provisions.map((line) => (
        <section key={line.id} className="section article-provision" aria-labelledby={`${line.id} ${line.id}-about`}>
          <h3 id={line.id} className="article-head">
            <a href={hrefFor(lang, 'provision', { id: line.id, query: { at: data.at } })}>
              <Words of={line.cite} />
            </a>
          </h3>
          <p id={`${line.id}-about`}>
            <Words of={line.title} />
          </p>
          <p className="small soft">
            {t(line.coverage === 'not-binding' ? 'law.textSince' : 'law.versionSince', { from: day(line.from) })} ·{' '}
            {t(`coverage.${line.coverage}`)}
            {line.state === 'same' ? null : (
              <>
                {' · '}
                <strong>{t(`book.state.${line.state}`)}</strong>
              </>
            )}
          </p>
          {line.words !== null ? (
            <WordDiff parts={line.words} />
          ) : line.quoteFr === null ? (
            <p className="unknown">{t('provision.noWords')}</p>
          ) : (
            <LawText fr={line.quoteFr} nl={line.quoteNl} />
          )}
        </section>
      ))}
      {data.source === null ? null : (
        <Facts className="section">
          <SourceFacts source={data.source} place={data.place} at={data.at} />
        </Facts>
      )}
      {previous === null && next === null ? null : (
        <nav className="section" aria-label={t('book.neighbours')}>
          <div className="actions">
            {previous === null ? null : (
              <a rel="prev" href={hrefFor(lang, 'article', { id: previous, query: { at: data.at } })}>
                {t('book.previous')}
              </a>
            )}
            {next === null ? null : (
              <a rel="next" href={hrefFor(lang, 'article', { id: next, query: { at: data.at } })}>
                {t('book.next')}
              </a>
            )}
          </div>
        </nav>
      )}
    </>
  );
}

/** The article as our sources print it, compared with another day when both days have a print. */
function WholeArticleView({ whole, since }: Pick<ArticleData, 'whole' | 'since'>): ReactNode {
  const { t, day } = useI18n();
  if (whole === null) return <p className="unknown">{t('book.whole.none')}</p>;
  return (
    <>
      <p className="small soft">{t(`book.whole.${whole.print}`, { from: day(whole.from) })}</p>
      {since !== null && !whole.isCompared ? (
        <p className="small unknown">{t('book.whole.noOther', { day: day(since) })}</p>
      ) : null}
      <WordDiff parts={whole.words} />
      <WordsNotice />
    </>
  );
}

/** What the software does with every version of every provision. */
export function CoveragePage({ data }: { readonly data: CoverageData }): ReactNode {
  const { t, lang, day, number, words } = useI18n();
  const shown = data.texts.filter((text) => text.rows.length > 0);
  const columns: readonly Column<CoverageLine>[] = [
    {
      id: 'cite',
      head: t('law.col.cite'),
      isHeader: true,
      cell: (row) => (
        <a href={hrefFor(lang, 'provision', { id: `${row.id}@${row.version}` })}>
          <Words of={row.cite} />
        </a>
      ),
    },
    { id: 'version', head: t('book.col.since'), cell: (row) => <time dateTime={row.version}>{day(row.version)}</time> },
    {
      id: 'coverage',
      head: t('law.col.coverage'),
      cell: (row) => (
        <>
          {t(`coverage.${row.coverage}`)}
          {row.reason === null ? null : (
            <span className="cell-under small">
              <Words of={row.reason} />
            </span>
          )}
        </>
      ),
    },
  ];
  return (
    <>
      <div className="page-head">
        <h1>{t('book.coverage.title')}</h1>
        <p className="lead">{t('book.coverage.lead')}</p>
        <LawNav here="coverage" />
      </div>
      <div className="section stack">
        <ul>
          {(['executed', 'asks-a-person', 'not-executable'] as const).map((status) => (
            <li key={status}>
              <strong>{number(data.counts[status])}</strong> – {t(`coverage.${status}`)}
            </li>
          ))}
          <li>
            <strong>{number(data.missing.length)}</strong> – {t('book.coverage.missing')}
          </li>
        </ul>
        <p className="small soft">{t('book.coverage.how')}</p>
        {data.missing.length === 0 ? null : (
          <details>
            <summary>{t('book.coverage.missing.list')}</summary>
            <p className="mono breakable small">{data.missing.join(', ')}</p>
          </details>
        )}
      </div>
      <nav className="section" aria-label={t('book.nav.texts')}>
        <ul>
          {data.texts.map((text) => (
            <li key={text.text}>
              <a
                href={hrefFor(lang, 'coverage', { query: { text: text.text }, hash: text.text.toLowerCase() })}
                aria-current={text.rows.length > 0 ? 'true' : undefined}
              >
                <Words of={text.title} />
              </a>{' '}
              <span className="soft">– {number(text.count)}</span>
            </li>
          ))}
        </ul>
      </nav>
      {shown.map((text) => (
        <section key={text.text} className="section" aria-labelledby={text.text.toLowerCase()}>
          <h2 id={text.text.toLowerCase()}>
            <Words of={text.title} />
          </h2>
          <DataTable
            caption={t('law.caption', { text: words(text.title).text })}
            isCaptionHidden
            columns={columns}
            rows={text.rows}
            rowKey={(row) => `${row.id}@${row.version}`}
            asCards
          />
        </section>
      ))}
    </>
  );
}

/** What differs between two days, provision by provision. */
export function ChangesPage({ data }: { readonly data: ChangesData }): ReactNode {
  const { t, lang, day } = useI18n();
  const count = data.texts.reduce((sum, text) => sum + text.changes.length, 0);
  return (
    <>
      <div className="page-head">
        <h1>{t('book.changes.title')}</h1>
        <p className="lead">{t('book.changes.lead')}</p>
        <LawNav here="changes" />
      </div>
      <div className="section stack">
        <DayForm
          action={hrefFor(lang, 'changes')}
          label={t('book.changes.title')}
          fields={[
            { name: 'from', label: t('book.changes.from'), value: data.from },
            { name: 'to', label: t('book.changes.to'), value: data.to },
          ]}
          days={data.days}
        />
        <DayLinks
          days={data.days}
          here={data.to}
          hrefOf={(each) => hrefFor(lang, 'changes', { query: { from: dayBefore(each), to: each } })}
        />
        <p>{t('book.changes.count', { count, from: day(data.from), to: day(data.to) })}</p>
        <DiffLegend />
        <WordsNotice />
      </div>
      {data.texts.map((text) => (
        <section key={text.text} className="section" aria-labelledby={text.text.toLowerCase()}>
          <h2 id={text.text.toLowerCase()}>
            <Words of={text.title} />
          </h2>
          {text.changes.map((change) => (
            <article key={change.id} className="article-provision">
              <h3 className="article-head">
                <a
                  href={hrefFor(lang, 'provision', {
                    id: change.id,
                    query: { at: change.change === 'gone' ? data.from : data.to },
                  })}
                >
                  <Words of={change.cite} />
                </a>
              </h3>
              <p>
                <Words of={change.title} />
              </p>
              <p className="small soft">
                <strong>{t(`book.state.${change.change}`)}</strong>
                {change.since === null ? null : ` · ${t('law.versionSince', { from: day(change.since) })}`}
              </p>
              {change.words === null ? (
                <p className="unknown">{t('book.changes.noWords')}</p>
              ) : change.change === 'new' ? (
                <LawText fr={change.words.map((part) => part.text).join('')} />
              ) : (
                <WordDiff parts={change.words} />
              )}
            </article>
          ))}
        </section>
      ))}
    </>
  );
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
