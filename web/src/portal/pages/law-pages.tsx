import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState, Fact, Facts } from '../../design/facts.tsx';
import { LawText } from '../../design/provision.tsx';
import { SourceNote } from '../../design/source-note.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { LawIndexData, ProvisionData, ProvisionVersion } from '../record-pages.ts';
import { hrefFor } from '../routes.ts';

type Line = LawIndexData['texts'][number]['provisions'][number];

/** All provisions, by text. */
export function LawIndexPage({ data }: { readonly data: LawIndexData }): ReactNode {
  const { t, lang, day, words } = useI18n();
  const columns: readonly Column<Line>[] = [
    {
      id: 'cite',
      head: t('law.col.cite'),
      isHeader: true,
      cell: (row) => (
        <a href={hrefFor(lang, 'provision', { id: row.id })}>
          <Words of={row.cite} />
        </a>
      ),
    },
    { id: 'title', head: t('law.col.title'), cell: (row) => <Words of={row.title} /> },
    { id: 'coverage', head: t('law.col.coverage'), cell: (row) => t(`coverage.${row.coverage}`) },
  ];
  return (
    <>
      <div className="page-head">
        <h1>{t('law.title')}</h1>
        <p className="lead">{t('law.lead')}</p>
        {data.texts.length < 2 ? null : (
          <ul>
            {data.texts.map((text) => (
              <li key={text.text}>
                <a href={`#${text.text.toLowerCase()}`}>
                  <Words of={text.title} />
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {data.texts.length === 0 ? (
        <div className="section">
          <EmptyState title={t('law.empty')} />
        </div>
      ) : null}
      {data.texts.map((text) => (
        <section key={text.text} className="section" aria-labelledby={text.text.toLowerCase()}>
          <h2 id={text.text.toLowerCase()}>
            <Words of={text.title} />
          </h2>
          <p className="soft">
            {text.reach === null ? t('law.reach.unknown') : t('law.reach', { day: day(text.reach) })}
          </p>
          <DataTable
            caption={t('law.caption', { text: words(text.title).text })}
            isCaptionHidden
            columns={columns}
            rows={text.provisions}
            rowKey={(row) => row.id}
            asCards
          />
        </section>
      ))}
    </>
  );
}

/** One provision: its dated versions in the words of the law, and what the software does with it. */
export function ProvisionPage({ data }: { readonly data: ProvisionData }): ReactNode {
  const { t, lang, day } = useI18n();
  const { previous, next } = data.neighbours;
  return (
    <>
      <div className="page-head">
        <h1>
          <Words of={data.cite} />
        </h1>
        <p className="lead">
          <Words of={data.title} />
        </p>
      </div>
      <div className="with-notes section">
        <section aria-labelledby="versions" className="stack">
          <h2 id="versions">{t('provision.versions')}</h2>
          {data.versions.map((version) => (
            <VersionView key={version.id} version={version} />
          ))}
        </section>
        <aside className="notes stack" aria-label={t('provision.coverage')}>
          <Facts className="facts-narrow">
            <Fact term={t('provision.coverage')}>
              {t(`coverage.${data.coverage}`)}
              {data.coverageBecause === null ? null : (
                <span className="cell-under">
                  <Words of={data.coverageBecause} />
                </span>
              )}
            </Fact>
            <Fact term={t('provision.readings')}>
              {data.readings.length === 0 ? (
                t('provision.readings.none')
              ) : (
                <ul>
                  {data.readings.map((reading) => (
                    <li key={reading.id}>
                      {reading.id} – <Words of={reading.title} />
                    </li>
                  ))}
                </ul>
              )}
            </Fact>
            <Fact term={t('camera.source')}>
              <Words of={data.text} />
              {'. '}
              {data.reach === null ? t('law.reach.unknown') : t('law.reach', { day: day(data.reach) })}
            </Fact>
            <Fact term={t('provision.id')}>
              <span className="mono breakable">{data.id}</span>
            </Fact>
          </Facts>
        </aside>
      </div>
      {previous === null && next === null ? null : (
        <nav className="section" aria-label={t('provision.neighbours')}>
          <div className="actions">
            {previous === null ? null : (
              <a rel="prev" href={hrefFor(lang, 'provision', { id: previous })}>
                {t('provision.previous')} – {previous}
              </a>
            )}
            {next === null ? null : (
              <a rel="next" href={hrefFor(lang, 'provision', { id: next })}>
                {t('provision.next')} – {next}
              </a>
            )}
          </div>
        </nav>
      )}
    </>
  );
}

function VersionView({ version }: { readonly version: ProvisionVersion }): ReactNode {
  const { t, day } = useI18n();
  const dates =
    version.to === null
      ? t('law.versionSince', { from: day(version.from) })
      : t('law.versionBetween', { from: day(version.from), to: day(version.to) });
  return (
    <article className="version stack-2" id={version.id}>
      <h3>{dates}</h3>
      <p className="small soft">
        {t(`provision.change.${version.change}`)}
        {version.by === null ? null : ` · ${t('provision.by', { act: version.by })}`}
      </p>
      {version.quoteFr === null && version.quoteNl === null ? (
        <p className="unknown">{t('provision.noWords')}</p>
      ) : (
        <LawText fr={version.quoteFr} nl={version.quoteNl} />
      )}
      {version.source === null ? null : <SourceNote source={version.source} label={dates} />}
    </article>
  );
}
