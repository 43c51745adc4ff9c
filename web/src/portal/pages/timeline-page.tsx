import type { ReactNode } from 'react';
import { Note } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import { basisOf, placeOf, whenOf } from '../event-words.ts';
import { hrefFor } from '../routes.ts';
import type { TimelineData, TimelineEvent } from '../timeline-data.ts';

/** The dossier as one story: each event with its day, as exact as its source, and the words on which it rests. */
export function TimelinePage({ data }: { readonly data: TimelineData }): ReactNode {
  const { t, lang } = useI18n();
  return (
    <>
      <div className="page-head">
        <h1>{t('timeline.title')}</h1>
        <p className="lead">{t('timeline.lead')}</p>
        <p>
          <a href={`${hrefFor(lang, 'timeline')}.atom`} type="application/atom+xml">
            {t('timeline.feed')}
          </a>{' '}
          · <a href={hrefFor(lang, 'follow')}>{t('follow.title')}</a>
        </p>
      </div>
      <ol className="story section">
        {data.events.map((event) => (
          <Event key={event.id} of={event} />
        ))}
      </ol>
      <Note title={t('timeline.limits')}>
        <p>{t('timeline.limits.words')}</p>
        <p>
          <a href={hrefFor(lang, 'texts')}>{t('texts.all')}</a>
        </p>
      </Note>
    </>
  );
}

function Event({ of }: { readonly of: TimelineEvent }): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <li id={of.id} className="story-event stack-2">
      <p className="story-when">
        {of.on === null ? whenOf(i18n, of) : <time dateTime={of.on}>{whenOf(i18n, of)}</time>}
      </p>
      <h2 className="story-what">
        <Words of={of.what} />
      </h2>
      {of.fictional ? <p className="soft">{t('timeline.fictional')}</p> : null}
      <p>
        <a href={placeOf(i18n, of)}>{basisOf(i18n, of)}</a>
      </p>
      {of.basis.is === 'words'
        ? of.basis.words.map(({ lang, text }) => (
            <blockquote key={lang} lang={lang} className="law-text">
              {text}
            </blockquote>
          ))
        : null}
      {of.remark === null ? null : (
        <p className="soft">
          <Words of={of.remark} />
        </p>
      )}
    </li>
  );
}
