import { Fragment, type ReactNode } from 'react';
import { Fact, Facts } from '../../design/facts.tsx';
import { LawText } from '../../design/provision.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import { glossaryTermsIn } from '../law/glossary.ts';
import type { PlacedWords } from '../law/whole-articles/whole-articles.ts';
import type { ProvisionData, ProvisionVersion, ReadingShown } from '../record-pages.ts';
import { hrefFor } from '../routes.ts';
import { DiffLegend, WordDiff } from './law-parts.tsx';
import { SourceFacts } from './law-source.tsx';

/** One provision: its dated versions in the words of the law, and what the software does with it. */
export function ProvisionPage({ data }: { readonly data: ProvisionData }): ReactNode {
  const { t, lang, day } = useI18n();
  const { previous, next } = data.neighbours;
  const words = data.versions.map(({ quoteFr }) => quoteFr ?? '').join(' ');
  const terms = glossaryTermsIn(words);
  return (
    <>
      <div className="page-head">
        <h1>
          <Words of={data.cite} />
        </h1>
        <p className="lead">
          <Words of={data.title} />
        </p>
        {data.article === null ? null : (
          <p>
            <a href={hrefFor(lang, 'article', { id: data.article.id, query: { at: data.at } })}>
              {t('book.wholeArticle')} <Words of={data.article.cite} />
            </a>
          </p>
        )}
        <p>
          {data.coverage === 'not-binding'
            ? t('book.politicalAt')
            : data.inForce === null
              ? t('book.notInForce', { day: day(data.at) })
              : t('book.inForce', { day: day(data.at), from: day(data.inForce) })}
        </p>
      </div>
      <div className="with-notes section">
        <section aria-labelledby="versions" className="stack">
          <h2 id="versions">{t('provision.versions')}</h2>
          {data.versions.some((version) => version.words !== null) ? <DiffLegend /> : null}
          {data.versions.toReversed().map((version) => (
            <VersionView key={version.id} version={version} isInForce={version.from === data.inForce} />
          ))}
          {data.inArticle === null ? null : <InArticle pieces={data.inArticle} />}
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
              {data.readings.length === 0 ? t('provision.readings.none') : <Readings readings={data.readings} />}
            </Fact>
            <Fact term={t('book.terms')}>
              {terms.length === 0 ? (
                t('book.terms.none')
              ) : (
                <ul className="bare">
                  {terms.map((term) => (
                    <li key={term.code}>
                      <a href={hrefFor(lang, 'glossary', { hash: term.anchor })}>{term[lang]}</a>
                    </li>
                  ))}
                </ul>
              )}
            </Fact>
            <Fact term={t('camera.source')}>
              <Words of={data.text} />
              {'. '}
              {data.coverage === 'not-binding'
                ? null
                : data.reach === null
                  ? t('law.reach.unknown')
                  : t('law.reach', { day: day(data.reach) })}
            </Fact>
            {data.source === null || data.article === null ? null : (
              <SourceFacts source={data.source} place={data.article.place} at={data.at} />
            )}
            <Fact term={t('provision.id')}>
              <a className="mono breakable" href={hrefFor(lang, 'provision', { id: data.id, query: { at: data.at } })}>
                {data.id}
              </a>
              <span className="cell-under small">{t('book.permalink')}</span>
            </Fact>
          </Facts>
        </aside>
      </div>
      {previous === null && next === null ? null : (
        <nav className="section" aria-label={t('provision.neighbours')}>
          <div className="actions">
            {previous === null ? null : (
              <a rel="prev" href={hrefFor(lang, 'provision', { id: previous.id, query: { at: data.at } })}>
                {t('provision.previous')} – <Words of={previous.cite} />
              </a>
            )}
            {next === null ? null : (
              <a rel="next" href={hrefFor(lang, 'provision', { id: next.id, query: { at: data.at } })}>
                {t('provision.next')} – <Words of={next.cite} />
              </a>
            )}
          </div>
        </nav>
      )}
    </>
  );
}

/** Readings with their options: which one the software takes, and the others. */
export function Readings({ readings }: { readonly readings: readonly ReadingShown[] }): ReactNode {
  const { t } = useI18n();
  return (
    <ul className="readings">
      {readings.map((reading) => (
        <li key={reading.id}>
          <details>
            <summary>
              {reading.id} – <Words of={reading.title} />
            </summary>
            <ul>
              {reading.options.map((option) => (
                <li key={option.text.fr}>
                  {option.isTaken ? <strong>{t('book.reading.taken')} </strong> : `${t('book.reading.other')} `}
                  <Words of={option.text} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** The words of the provision marked in the whole article, for who wants to read on. */
function InArticle({ pieces }: { readonly pieces: readonly PlacedWords[] }): ReactNode {
  const { t } = useI18n();
  return (
    <details className="in-article">
      <summary>{t('book.place')}</summary>
      <p className="small soft">
        <mark className="law-here">{t('book.place.here')}</mark>
      </p>
      <blockquote className="law-text law-whole" lang="fr">
        {pieces.map((piece, index) => {
          const key = `${index}${piece.isHere}`;
          return piece.isHere ? (
            <mark key={key} className="law-here">
              {piece.text}
            </mark>
          ) : (
            <Fragment key={key}>{piece.text}</Fragment>
          );
        })}
      </blockquote>
    </details>
  );
}

function VersionView({
  version,
  isInForce,
}: {
  readonly version: ProvisionVersion;
  readonly isInForce: boolean;
}): ReactNode {
  const { t, day } = useI18n();
  const isPolitical = version.change === 'political';
  const dates = isPolitical
    ? t('law.textSince', { from: day(version.from) })
    : version.to === null
      ? t('law.versionSince', { from: day(version.from) })
      : t('law.versionBetween', { from: day(version.from), to: day(version.to) });
  return (
    <article className={isInForce ? 'version version-here stack-2' : 'version stack-2'} id={version.id}>
      <h3>{dates}</h3>
      <p className="small soft">
        {t(`provision.change.${version.change}`)}
        {isInForce && !isPolitical ? ` · ${t('book.thisVersion')}` : null}
      </p>
      {version.quoteFr === null && version.quoteNl === null ? (
        <p className="unknown">{t('provision.noWords')}</p>
      ) : (
        <LawText fr={version.quoteFr} nl={version.quoteNl} />
      )}
      {version.words === null || version.quoteFr === null ? null : (
        <details>
          <summary>
            {t('book.againstBefore')}
            <span className="hidden-visually"> – {dates}</span>
          </summary>
          <WordDiff parts={version.words} />
        </details>
      )}
    </article>
  );
}
