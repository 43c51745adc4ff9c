import type { ReactNode } from 'react';
import { EmptyState } from '../../design/facts.tsx';
import { type MessageKey, useI18n } from '../../i18n/i18n-context.tsx';

function Head({ title, lead }: { readonly title: MessageKey; readonly lead: MessageKey }): ReactNode {
  const { t } = useI18n();
  return (
    <div className="page-head">
      <h1>{t(title)}</h1>
      <p className="lead">{t(lead)}</p>
    </div>
  );
}

function Part({ title, words }: { readonly title: MessageKey; readonly words: readonly MessageKey[] }): ReactNode {
  const { t } = useI18n();
  return (
    <section className="section">
      <h2>{t(title)}</h2>
      {words.length === 1 ? (
        words.map((key) => <p key={key}>{t(key)}</p>)
      ) : (
        <ul>
          {words.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What the site is, is not, and where its data come from. */
export function AboutPage({ demo }: { readonly demo: boolean }): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <Head title="about.title" lead="about.idea" />
      <p className="section">{t('about.system')}</p>
      <Part title="about.not.title" words={[demo ? 'about.not' : 'about.not.real']} />
      <Part title="about.data.title" words={['about.data']} />
      <Part
        title="about.words.title"
        words={[
          'about.words.planned',
          'about.words.authorised',
          'about.words.installed',
          'about.words.observed',
          'about.words.unknown',
        ]}
      />
      <Part title="about.two.title" words={['about.two']} />
    </>
  );
}

/** What is accessible, how it is checked, and what is not. */
export function AccessibilityPage(): ReactNode {
  return (
    <>
      <Head title="accessibility.title" lead="accessibility.aim" />
      <Part title="accessibility.checked.title" words={['accessibility.checked']} />
      <Part
        title="accessibility.limits.title"
        words={['accessibility.limits.map', 'accessibility.limits.law', 'accessibility.limits.documents']}
      />
      <Part title="accessibility.tell.title" words={['accessibility.tell']} />
    </>
  );
}

/** What is not kept. */
export function PrivacyPage(): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <Head title="privacy.title" lead="privacy.lead" />
      <ul className="section">
        {(
          [
            'privacy.cookie',
            'privacy.third',
            'privacy.address',
            'privacy.search',
            'privacy.letter',
            'privacy.follow',
            'privacy.console',
          ] as const
        ).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <Part title="privacy.check.title" words={['privacy.check']} />
    </>
  );
}

/** Shown when the network is away. */
export function OfflinePage(): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <div className="page-head">
        <h1>{t('offline.title')}</h1>
      </div>
      <div className="section">
        <EmptyState title={t('offline.words')} />
      </div>
    </>
  );
}
