import type { ReactNode } from 'react';
import { DemoBand } from '../design/demo-band.tsx';
import { Lattice, Mark } from '../design/lattice.tsx';
import { Breadcrumbs, LanguageSwitch, SkipLink } from '../design/navigation.tsx';
import { useI18n, Words } from '../i18n/i18n-context.tsx';
import { portalAssets } from './assets.ts';
import type { PortalData, PortalRequest } from './portal-data.ts';
import { hrefFor, hrefInLanguage, LANGS, type RouteName } from './routes.ts';

/** Main pages of the masthead, and the route each highlights with its children. */
const NAV = [
  ['home', 'nav.home', ['home']],
  ['cameras', 'nav.cameras', ['cameras', 'camera', 'observed']],
  ['areas', 'nav.areas', ['areas', 'area', 'area-letter']],
  ['authorisations', 'nav.authorisations', ['authorisations', 'authorisation']],
  ['plates', 'nav.plates', ['plates', 'plate-database']],
  ['texts', 'nav.texts', ['texts', 'text', 'timeline', 'follow', 'demands', 'demand']],
  ['faces', 'nav.faces', ['faces', 'faces-body']],
  ['filmed', 'nav.filmed', ['filmed', 'letter']],
  ['journal', 'nav.journal', ['journal', 'receipt', 'proof', 'verify']],
  ['law', 'nav.law', ['law', 'provision', 'article', 'changes', 'coverage', 'failures', 'glossary']],
  ['may', 'nav.may', ['may', 'may-act']],
  ['tour', 'nav.tour', ['tour']],
] as const;

/** Pages that the browser can keep and make itself. */
const LAW_PAGES: readonly PortalData['page'][] = [
  'law',
  'article',
  'provision',
  'coverage',
  'changes',
  'may',
  'may-act',
  'failures',
  'glossary',
];

/** One step of the breadcrumbs above a page. */
export type Trail = readonly { readonly href: string; readonly label: string }[];

type ShellProps = {
  readonly request: PortalRequest;
  readonly data: PortalData;
  readonly title: string;
  readonly description: string;
  readonly trail: Trail;
  readonly withMap: boolean;
  readonly children: ReactNode;
};

/** The frame of every page: head, band of the demonstration, masthead, main, foot. */
export function PageShell({ request, data, title, description, trail, withMap, children }: ShellProps): ReactNode {
  const { lang, t } = useI18n();
  const hrefs = {
    fr: hrefInLanguage('fr', request),
    nl: hrefInLanguage('nl', request),
    en: hrefInLanguage('en', request),
  };
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{data.page === 'home' ? `${t('site.name')} – ${title}` : `${title} – ${t('site.name')}`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {data.demo ? <meta name="robots" content="noindex" /> : null}
        {portalAssets.fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={portalAssets.css} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {data.page === 'error'
          ? null
          : LANGS.map((each) => <link key={each} rel="alternate" hrefLang={each} href={hrefs[each]} />)}
        {LAW_PAGES.includes(data.page) ? <script type="module" src={portalAssets.law} /> : null}
        {withMap ? <script type="module" src={portalAssets.map} /> : null}
      </head>
      <body>
        <SkipLink />
        {data.demo ? <DemoBand /> : null}
        <Masthead hrefs={hrefs} page={data.page} />
        <div className="wide">{trail.length === 0 ? null : <Breadcrumbs trail={trail} />}</div>
        <main id="content" className="wide" tabIndex={-1}>
          {children}
        </main>
        <Foot data={data} />
      </body>
    </html>
  );
}

function Masthead({
  hrefs,
  page,
}: {
  readonly hrefs: { readonly fr: string; readonly nl: string; readonly en: string };
  readonly page: PortalData['page'];
}): ReactNode {
  const { lang, t } = useI18n();
  return (
    <header className="masthead">
      <div className="wide masthead-row">
        <a className="wordmark" href={hrefFor(lang, 'home')}>
          <Mark />
          <span>{t('site.name')}</span>
        </a>
        <p className="strap">{t('site.strap')}</p>
        <LanguageSwitch hrefs={hrefs} />
      </div>
      <nav className="nav" aria-label={t('nav.label')}>
        <div className="wide">
          <ul>
            {NAV.map(([name, label, pages]) => {
              const isHere = pages.some((each) => each === page);
              return (
                <li key={name}>
                  <a href={hrefFor(lang, name)} aria-current={page === name ? 'page' : isHere ? 'true' : undefined}>
                    {t(label)}
                  </a>
                </li>
              );
            })}
          </ul>
        </div>
      </nav>
      <Lattice className="lattice-strip" height={10} />
    </header>
  );
}

function Foot({ data }: { readonly data: PortalData }): ReactNode {
  const { lang, t, day } = useI18n();
  const link = (name: RouteName, label: string): ReactNode => (
    <li>
      <a href={hrefFor(lang, name)}>{label}</a>
    </li>
  );
  return (
    <footer className="foot">
      <div className="wide foot-grid">
        <div>
          <h2>{t('foot.about')}</h2>
          <ul>
            {link('about', t('foot.about.this'))}
            {link('accessibility', t('foot.accessibility'))}
            {link('privacy', t('foot.privacy'))}
          </ul>
        </div>
        <div>
          <h2>{t('foot.rights')}</h2>
          <ul>
            {link('filmed', t('nav.filmed'))}
            {link('may', t('nav.may'))}
            {link('law', t('nav.law'))}
            {link('failures', t('failures.title'))}
          </ul>
        </div>
        <div>
          <h2>{t('foot.check')}</h2>
          <ul>
            {link('journal', t('nav.journal'))}
            {link('observed', t('observed.title'))}
            {link('data', t('data.title'))}
            {link('verify', t('verify.title'))}
            {link('tour', t('nav.tour'))}
            {data.demo ? link('people', t('foot.people')) : null}
          </ul>
        </div>
        <div className="stack-2 soft">
          {data.demo ? <p>{t('foot.clock', { day: day(data.legalDay) })}</p> : null}
          <p>{t('foot.reach', { day: day(data.lawTextsReach) })}</p>
          <p>{t('foot.osm')}</p>
          {data.host === null ? null : (
            <p>
              {t('foot.host')} <Words of={data.host} />
            </p>
          )}
          <p>{t(data.demo ? 'foot.version' : 'foot.version.real', { version: data.version })}</p>
        </div>
      </div>
    </footer>
  );
}
