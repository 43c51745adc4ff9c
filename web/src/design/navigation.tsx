import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Lang } from '../portal/data-values.ts';
import { LANGS } from '../portal/routes.ts';

/** First stop of the keyboard: jumps over the masthead. */
export function SkipLink(): ReactNode {
  const { t } = useI18n();
  return (
    <a className="skip" href="#content">
      {t('skip')}
    </a>
  );
}

const LANGUAGE_NAMES: { readonly [L in Lang]: string } = { fr: 'Français', nl: 'Nederlands', en: 'English' };

/** The language switch: always there, keeps the place. `hrefs` gives the same page in each language. */
export function LanguageSwitch({ hrefs }: { readonly hrefs: { readonly [L in Lang]: string } }): ReactNode {
  const { lang, t } = useI18n();
  return (
    <nav className="languages" aria-label={t('languages')}>
      <ul>
        {LANGS.map((each) => (
          <li key={each} lang={each}>
            {each === lang ? (
              <span className="current" aria-current="true">
                <abbr title={LANGUAGE_NAMES[each]}>{each.toUpperCase()}</abbr>
              </span>
            ) : (
              <a
                href={hrefs[each]}
                hrefLang={each}
                rel="alternate"
                aria-label={`${each.toUpperCase()} – ${LANGUAGE_NAMES[each]}`}
              >
                {each.toUpperCase()}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where one is: links from the home page down to the parent of this page. */
export function Breadcrumbs({
  trail,
}: {
  readonly trail: readonly { readonly href: string; readonly label: string }[];
}): ReactNode {
  const { t } = useI18n();
  return (
    <nav className="breadcrumbs" aria-label={t('breadcrumbs')}>
      <ol>
        {trail.map((step) => (
          <li key={step.href}>
            <a href={step.href}>{step.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Pages of a list. `hrefOf` keeps the filters. Nothing when there is a single page. */
export function Pagination({
  page,
  pageCount,
  hrefOf,
}: {
  readonly page: number;
  readonly pageCount: number;
  readonly hrefOf: (page: number) => string;
}): ReactNode {
  const { t } = useI18n();
  if (pageCount <= 1) return null;
  const near = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount);
  const shown = [...new Set(near)].toSorted((a, b) => a - b);
  return (
    <nav className="pagination" aria-label={t('pagination')}>
      <ul>
        {shown.map((n, index) => (
          <li key={n}>
            {index > 0 && n - (shown[index - 1] ?? n) > 1 ? <span aria-hidden="true">…</span> : null}
            {n === page ? (
              <span aria-current="page">{t('pagination.page', { n })}</span>
            ) : (
              <a href={hrefOf(n)} aria-label={t('pagination.page', { n })}>
                {n}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
