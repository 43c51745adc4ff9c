import type { ReactNode } from 'react';
import { Fact, Facts, Note } from '../../design/facts.tsx';
import { ProvisionLink } from '../../design/provision.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { DemandData, DemandEvent, QueryFound } from '../demands-data.ts';
import { hrefFor } from '../routes.ts';
import { DemandLight, DemandName } from './demands-page.tsx';
import { VerdictMark } from './faces-page.tsx';

/** One demand: its words, who can give it, what was examined, what would make it green, its history, who answered. */
export function DemandPage({ data }: { readonly data: DemandData }): ReactNode {
  const { t, lang, day } = useI18n();
  const { demand } = data;
  return (
    <>
      <div className="page-head">
        <h1>
          <DemandName of={demand} />
        </h1>
        <p className="lead">
          <DemandLight of={demand} />
        </p>
        <p>{t(`texts.status.${demand.textKind}`)}</p>
      </div>
      <section className="section" aria-labelledby="asked">
        <h2 id="asked">{t('demands.asked')}</h2>
        {(['fr', 'nl'] as const).map((side) => (
          <blockquote key={side} className="law-text">
            <p lang={data.words[side] === null ? undefined : side}>{data.words[side] ?? t(`texts.missing.${side}`)}</p>
          </blockquote>
        ))}
        <p>
          <a href={hrefFor(lang, 'text', { id: demand.textId, hash: data.passage })}>{t('demands.inText')}</a>
        </p>
        <Facts>
          <Fact term={t('demands.addressee')}>
            {data.addressee === null ? t('demands.addressee.none') : <Sides of={data.addressee} />}
          </Fact>
          <Fact term={t('demands.competence')}>{t(`demands.competence.${data.competence}`)}</Fact>
          {data.provision === null ? null : (
            <Fact term={t('demands.provision')}>
              <ProvisionLink provision={data.provision} />
            </Fact>
          )}
        </Facts>
      </section>
      <section className="section stack" aria-labelledby="examined">
        <h2 id="examined">{t('demands.examined')}</h2>
        <p>{t('demands.examined.words', { day: day(data.legalDay) })}</p>
        {data.queries.map((found) => (
          <Found key={JSON.stringify(found)} of={found} />
        ))}
        {data.reformWatch === null ? null : (
          <Note title={t('demands.reform')}>
            <p>
              {data.reformWatch.reopenedOn === null
                ? t('demands.reform.none', { since: day(data.reformWatch.since), reach: day(data.reformWatch.reach) })
                : t('demands.reform.words', { day: day(data.reformWatch.reopenedOn) })}
            </p>
          </Note>
        )}
      </section>
      {data.reports === null ? null : <Reports of={data} />}
      <section className="section" aria-labelledby="answers">
        <h2 id="answers">{t('demands.answers')}</h2>
        {data.answers.length === 0 ? <p>{t('demands.answers.none')}</p> : null}
        {data.answers.map((answer) => (
          <blockquote key={`${answer.on} ${answer.words}`} className="law-text">
            <p className="small">{t('demands.answers.by', { by: answer.by, day: day(answer.on) })}</p>
            <p lang={answer.language}>{answer.words}</p>
            <p className="small">
              <Source of={answer} />
            </p>
          </blockquote>
        ))}
      </section>
      <section className="section" aria-labelledby="history">
        <h2 id="history">{t('demands.history')}</h2>
        {data.history.length === 0 ? <p>{t('demands.history.none')}</p> : null}
        <ul>
          {data.history.map((event) => (
            <li key={JSON.stringify(event)}>
              {day(event.on)}
              {t('colon')}
              <Happened of={event} />
            </li>
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="elsewhere">
        <h2 id="elsewhere">{t('demands.embed')}</h2>
        <p>{t('demands.embed.words')}</p>
        <pre>
          <code>{`<iframe src="…/embed/${lang}/demands/${demand.id}" width="320" height="220"></iframe>`}</code>
        </pre>
        <p>
          <a href={`/embed/${lang}/demands/${demand.id}`}>{t('demands.embed.see')}</a>
          {' · '}
          <a href={`/api/public/demands/${demand.id}`}>{t('faces.json')}</a>
          {' · '}
          <a href={hrefFor(lang, 'demands')}>{t('demands.all')}</a>
        </p>
      </section>
    </>
  );
}

function Sides({ of }: { readonly of: { readonly fr: string | null; readonly nl: string | null } }): ReactNode {
  return (['fr', 'nl'] as const).map((side) =>
    of[side] === null ? null : (
      <span key={side} lang={side} className="cell-under">
        {of[side]}
      </span>
    ),
  );
}

function Source({ of }: { readonly of: { readonly source: string; readonly sourceUrl: string | null } }): ReactNode {
  return of.sourceUrl === null ? (
    of.source
  ) : (
    <a href={of.sourceUrl} rel="noreferrer">
      {of.source}
    </a>
  );
}

/** What one query found, and what it would need for green. */
function Found({ of }: { readonly of: QueryFound }): ReactNode {
  const { t } = useI18n();
  return (
    <article>
      <h3>
        {t(`demands.query.${of.query}`)}{' '}
        {of.verdict === null ? null : <VerdictMark verdict={of.verdict} hasPeriod={of.query !== 'recital'} />}
      </h3>
      <Examined of={of} />
      <p className="small soft">{t(`demands.needs.${of.query}`)}</p>
    </article>
  );
}

function Examined({ of }: { readonly of: QueryFound }): ReactNode {
  const { t, lang, list, day, words } = useI18n();
  switch (of.query) {
    case 'verdicts':
      return (
        <>
          <p>
            {t('demands.verdicts.words', {
              bodies: of.bodies,
              lines: list(of.lines.map((line) => t(`faces.line.${line}`).toLowerCase())),
            })}{' '}
            {(['met', 'partial', 'not-met', 'stale', 'unknown'] as const)
              .filter((verdict) => of.counts[verdict] > 0)
              .map((verdict) => `${t(`faces.verdict.${verdict}`)} ${of.counts[verdict]}`)
              .join(' · ')}
          </p>
          <p>
            {of.from === null || of.until === null
              ? t('demands.period.none')
              : `${t('faces.period', { from: day(of.from), until: day(of.until) })}.`}{' '}
            <a href={hrefFor(lang, 'faces')}>{t('demands.verdicts.proof')}</a>
          </p>
        </>
      );
    case 'authorisations':
      return (
        <p>
          {t('demands.authorisations.words', { examined: of.examined, naming: of.naming })}{' '}
          <a href={hrefFor(lang, 'authorisations')}>{t('nav.authorisations')}</a>
        </p>
      );
    case 'journal':
      return (
        <p>
          {t('demands.journal.words', { act: words(of.act).text, entries: of.entries })}{' '}
          <a href={hrefFor(lang, 'journal')}>{t('nav.journal')}</a>
        </p>
      );
    case 'recital':
      return of.passage === null ? (
        <p>{t('demands.recital.none')}</p>
      ) : (
        <>
          <p>{t('demands.recital.words', { day: day(of.day) })}</p>
          <blockquote className="law-text">
            <Sides of={of.passage} />
          </blockquote>
          <p>
            <a href={hrefFor(lang, 'text', { id: of.passage.textId, hash: of.passage.id })}>{t('demands.inText')}</a>
          </p>
        </>
      );
    case 'report':
      return <p>{of.dueOn === null ? t('demands.report.noDay') : t('demands.report.dueOn', { day: day(of.dueOn) })}</p>;
    case 'law':
      return (
        <p>
          {t('demands.law.words', { provisions: of.provisions, naming: of.naming, reach: day(of.reach) })}{' '}
          <a href={hrefFor(lang, 'coverage')}>{t('nav.law')}</a>
        </p>
      );
  }
}

/** The report that was asked for: its versions, or that it was asked and not received. */
function Reports({ of }: { readonly of: DemandData }): ReactNode {
  const { t, day } = useI18n();
  const reports = of.reports ?? [];
  return (
    <section className="section" aria-labelledby="reports">
      <h2 id="reports">{t('demands.report.record')}</h2>
      {reports.length === 0 ? (
        <p>
          <strong>{t('demands.report.notReceived')}</strong>
        </p>
      ) : (
        <ol>
          {reports.map((report) => (
            <li key={report.number}>
              {report.title}, {day(report.on)} · <Source of={report} />
              {report.sha256 === null ? null : <code className="digest"> {report.sha256}</code>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Happened({ of }: { readonly of: DemandEvent }): ReactNode {
  const { t } = useI18n();
  switch (of.is) {
    case 'light':
      return <VerdictMark verdict={of.verdict} />;
    case 'reopened':
      return (
        <>
          {t('demands.history.reopened')} <ProvisionLink provision={of.provision} />
        </>
      );
    case 'answered':
      return t('demands.history.answered', { by: of.by });
    case 'reported':
      return t('demands.history.reported', { title: of.title });
  }
}
