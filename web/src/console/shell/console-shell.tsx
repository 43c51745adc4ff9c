import type { Me } from '@clairevoie/contract';
import { Link, Outlet } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { DemoBand } from '../../design/demo-band.tsx';
import { Lattice, Mark } from '../../design/lattice.tsx';
import { SkipLink } from '../../design/navigation.tsx';
import { LANGS } from '../../portal/routes.ts';
import { ApiError } from '../api/http.ts';
import { MeProvider, signInHref, useMe, useSession } from '../api/session.ts';
import { mayEnter } from '../desk.ts';
import { desks } from '../desks.ts';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Page as FunctionPage } from './function-page.tsx';
import { Failed, Waiting } from './states.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** The frame of the console: who one is and as what, the desks of that function, and the page. */
export function ConsoleShell(): ReactNode {
  const session = useSession();
  const me = session.data;
  return (
    <>
      <SkipLink />
      {me?.demo === true ? <DemoBand /> : null}
      <Head me={me} />
      {me === undefined ? (
        <main id="content" className="console-main">
          {session.isError ? <Door error={session.error} onRetry={() => void session.refetch()} /> : <Waiting />}
        </main>
      ) : (
        <MeProvider value={me}>
          <div className="console-body">
            <Rail functionKey={me.acting?.functionKey} />
            <main id="content" className="console-main">
              {me.acting === null ? <FunctionPage /> : <Outlet />}
            </main>
          </div>
        </MeProvider>
      )}
    </>
  );
}

/** What stands at the door before signing in. */
function Door({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }): ReactNode {
  const w = useWords();
  if (!(error instanceof ApiError) || error.problem.status !== 401) return <Failed error={error} onRetry={onRetry} />;
  return (
    <div className="door stack">
      <h1>{w('door.title')}</h1>
      <p className="lead">{w('door.why')}</p>
      <p>
        <a className="button" href={signInHref()}>
          {w('signIn')}
        </a>
      </p>
      <p className="small soft">{w('door.public')}</p>
    </div>
  );
}

function Head({ me }: { readonly me: Me | undefined }): ReactNode {
  const w = useWords();
  const { lang } = useLanguage();
  return (
    <header className="console-head">
      <div className="console-head-row">
        <Link to="/" className="wordmark">
          <Mark />
          <span>Clairevoie</span>
          <span className="console-word">{w('console')}</span>
        </Link>
        {me === undefined ? null : <Who me={me} />}
        <Languages />
        {me === undefined ? null : (
          <form method="post" action="/auth/sign-out" className="sign-out">
            <input type="hidden" name="_csrf" value={me.csrfToken} />
            <button type="submit" className="link-button">
              {w('signOut')}
            </button>
          </form>
        )}
        <a className="to-portal" href={`/${lang}`}>
          {w('toPortal')}
        </a>
      </div>
      <Lattice className="lattice-strip" height={10} openness={80} />
    </header>
  );
}

function Who({ me }: { readonly me: Me }): ReactNode {
  const w = useWords();
  const { lang } = useLanguage();
  const { acting, choices, person } = me;
  return (
    <p className="who">
      <strong>{person.name}</strong>
      {acting === null ? null : (
        <span>
          {acting.names[lang]}, {acting.organisationNames[lang]}
          {acting.isReal ? null : <span className="tag tag-fictional">{w('fictional')}</span>}
        </span>
      )}
      {choices.length > 1 ? (
        <Link to="/function" className="no-print">
          {w('function.change')}
        </Link>
      ) : null}
    </p>
  );
}

function Languages(): ReactNode {
  const w = useWords();
  const { lang, setLang } = useLanguage();
  const label = useId();
  return (
    <fieldset className="console-languages" aria-labelledby={label}>
      <span id={label} className="hidden-visually">
        {w('language')}
      </span>
      {LANGS.map((each) => (
        <button key={each} type="button" lang={each} aria-pressed={each === lang} onClick={() => setLang(each)}>
          {each.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

function Rail({ functionKey }: { readonly functionKey: string | undefined }): ReactNode {
  const w = useWords();
  const me = useMe();
  const { lang } = useLanguage();
  const mine = desks.filter((desk) => mayEnter(desk, functionKey, me));
  useShortcuts(mine);
  return (
    <nav className="rail" aria-label={w('nav.label')}>
      <ul>
        {mine.map((desk) => (
          <li key={desk.id}>
            <Link to={`/${desk.id}`} activeProps={{ 'aria-current': 'page' }}>
              {desk.label[lang]}
            </Link>
          </li>
        ))}
      </ul>
      <ul className="rail-house">
        <li>
          <Link to="/receipts" activeProps={{ 'aria-current': 'page' }}>
            {w('nav.receipts')}
          </Link>
        </li>
        <li>
          <Link to="/keys" activeProps={{ 'aria-current': 'page' }}>
            {w('nav.keys')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
