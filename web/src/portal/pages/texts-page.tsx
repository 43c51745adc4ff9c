import type { ReactNode } from 'react';
import { Fact, Facts, Note } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import { hrefFor } from '../routes.ts';
import type { TextSummary, TextsData } from '../texts-data.ts';

/** What was asked: petition and proposed resolution, each with what was found in it. */
export function TextsPage({ data }: { readonly data: TextsData }): ReactNode {
  const { t, lang } = useI18n();
  return (
    <>
      <div className="page-head">
        <h1>{t('texts.title')}</h1>
        <p className="lead">{t('texts.lead')}</p>
        <p>
          <a href={hrefFor(lang, 'demands')}>{t('demands.title')}</a>
          {' · '}
          <a href={hrefFor(lang, 'timeline')}>{t('timeline.title')}</a>
        </p>
      </div>
      {data.texts.map((text) => (
        <TextInList key={text.id} of={text} />
      ))}
      <section className="section" aria-labelledby="method">
        <h2 id="method">{t('texts.method')}</h2>
        <p>{t('texts.method.words')}</p>
        <Note title={t('texts.notLaw')}>
          <p>{t('texts.notLaw.words')}</p>
        </Note>
      </section>
    </>
  );
}

function TextInList({ of }: { readonly of: TextSummary }): ReactNode {
  const { t, lang } = useI18n();
  return (
    <section className="section stack" aria-labelledby={of.id}>
      <h2 id={of.id}>{t(`texts.kind.${of.kind}`)}</h2>
      {of.titles.map((title) => (
        <p key={title.lang} lang={title.lang} className="lead">
          {title.text}
        </p>
      ))}
      <Facts>
        <Fact term={t('texts.counts')}>
          {t('texts.counts.words', of.counts)}
          {of.counts.demands === 0 ? null : ` · ${t('texts.demands.count', { count: of.counts.demands })}`}
        </Fact>
        <Fact term={t('texts.findings')}>{t('texts.findings.count', { count: of.counts.findings })}</Fact>
        <Fact term={t('camera.source')}>
          <Words of={of.source} />
        </Fact>
      </Facts>
      <p>
        <a href={hrefFor(lang, 'text', { id: of.id })}>{t(`texts.read.${of.kind}`)}</a>
      </p>
    </section>
  );
}
