import type { ReactNode } from 'react';
import { useI18n, Words } from '../i18n/i18n-context.tsx';
import type { ProvisionRef } from '../portal/data-values.ts';
import { hrefFor } from '../portal/routes.ts';

/** Link to a provision by its citation. */
export function ProvisionLink({ provision }: { readonly provision: ProvisionRef }): ReactNode {
  const { lang } = useI18n();
  return (
    <a href={hrefFor(lang, 'provision', { id: provision.id })}>
      <Words of={provision.cite} />
    </a>
  );
}

/** The words of the law. Belgian law has no official English: the page says so under them. */
export function LawText({
  fr,
  nl,
}: {
  readonly fr?: string | null | undefined;
  readonly nl?: string | null | undefined;
}): ReactNode {
  const { lang, t } = useI18n();
  const hasFr = fr !== undefined && fr !== null;
  const hasNl = nl !== undefined && nl !== null;
  const showFr = hasFr && (lang !== 'nl' || !hasNl);
  const showNl = hasNl && lang === 'nl';
  return (
    <>
      {showNl ? (
        <blockquote className="law-text" lang="nl">
          {nl}
        </blockquote>
      ) : null}
      {showFr ? (
        <blockquote className="law-text" lang="fr">
          {fr}
        </blockquote>
      ) : null}
      {lang === 'nl' && hasFr && !hasNl ? <p className="small soft">{t('law.noDutch')}</p> : null}
      {lang === 'en' && hasFr ? <p className="small soft">{t('law.noEnglish')}</p> : null}
    </>
  );
}

/** A provision named on a page: citation as a link, and its words on demand. */
export function Provision({ provision }: { readonly provision: ProvisionRef }): ReactNode {
  const { t, words, day } = useI18n();
  const hasWords = provision.quoteFr !== undefined || provision.quoteNl !== undefined;
  return (
    <div className="provision">
      <p className="cite">
        <ProvisionLink provision={provision} />
        {provision.title === undefined ? null : (
          <>
            {' – '}
            <Words of={provision.title} />
          </>
        )}
      </p>
      {provision.from === undefined ? null : (
        <p className="small soft">
          {provision.to === undefined || provision.to === null
            ? t('law.versionSince', { from: day(provision.from) })
            : t('law.versionBetween', { from: day(provision.from), to: day(provision.to) })}
        </p>
      )}
      {hasWords ? (
        <details>
          <summary>
            {t('law.words')}
            <span className="hidden-visually"> – {words(provision.cite).text}</span>
          </summary>
          <LawText fr={provision.quoteFr} nl={provision.quoteNl} />
        </details>
      ) : null}
    </div>
  );
}
