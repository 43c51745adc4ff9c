import type { ReactNode } from 'react';
import { Note } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { DemandSummary, DemandsData } from '../demands-data.ts';
import { hrefFor } from '../routes.ts';
import { VerdictMark } from './faces-page.tsx';

/** Every demand with a light of its own, each text's apart: never one light for two texts. */
export function DemandsPage({ data }: { readonly data: DemandsData }): ReactNode {
  const { t, lang } = useI18n();
  const byText = Map.groupBy(data.demands, ({ textId }) => textId);
  return (
    <>
      <div className="page-head">
        <h1>{t('demands.title')}</h1>
        <p className="lead">{t('demands.lead')}</p>
      </div>
      {[...byText].map(([textId, demands]) => (
        <section key={textId} className="section" aria-labelledby={`of-${textId}`}>
          <h2 id={`of-${textId}`}>
            <a href={hrefFor(lang, 'text', { id: textId })}>{t(`texts.kind.${demands[0]?.textKind ?? 'petition'}`)}</a>
          </h2>
          <p>{t(`texts.status.${demands[0]?.textKind ?? 'petition'}`)}</p>
          <ul className="stack">
            {demands.map((demand) => (
              <li key={demand.id}>
                <a href={hrefFor(lang, 'demand', { id: demand.id })}>
                  <DemandName of={demand} />
                </a>{' '}
                <DemandLight of={demand} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className="section" aria-labelledby="how">
        <h2 id="how">{t('demands.how')}</h2>
        <p>{t('demands.how.words')}</p>
        <Note title={t('texts.notLaw')}>
          <p>{t('texts.notLaw.words')}</p>
        </Note>
        {data.demo ? <p>{t('faces.texts.real')}</p> : null}
        <p>
          <a href="/api/public/demands">{t('faces.json')}</a>
        </p>
      </section>
    </>
  );
}

/** Name of a demand: that of its provision, or its own. */
export function DemandName({ of }: { readonly of: DemandSummary }): ReactNode {
  return of.title === null ? of.id : <Words of={of.title} />;
}

/** Its light in word and shape, and on what it rests where that is what another text tells. */
export function DemandLight({ of }: { readonly of: DemandSummary }): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <VerdictMark verdict={of.verdict} hasPeriod={!of.onRecital} />
      {of.onRecital ? <span className="small soft"> {t('demands.onRecital')}</span> : null}
    </>
  );
}
