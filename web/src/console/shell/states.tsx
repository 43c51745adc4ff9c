import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { EmptyState } from '../../design/facts.tsx';
import { ApiError, NoAnswerError } from '../api/http.ts';
import { signInHref } from '../api/session.ts';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useWords } from '../i18n/use-words.ts';
import { PageHead } from './page-head.tsx';

/**
 * What was asked of the server, in every state a page must have: waiting, slow, offline, not signed in, not for this
 * function, not there, broken, empty, and at last the answer.
 */
export function Loaded<Answer>({
  of,
  children,
  isEmpty,
  empty,
  isPage = false,
}: {
  readonly of: UseQueryResult<Answer>;
  readonly children: (answer: Answer) => ReactNode;
  readonly isEmpty?: (answer: Answer) => boolean;
  readonly empty?: ReactNode;
  /** The page's own heading comes with the answer: until then, or when none comes, it has a general one. */
  readonly isPage?: boolean;
}): ReactNode {
  const w = useWords();
  if (of.data !== undefined) {
    return (
      <>
        {of.fetchStatus === 'paused' || of.isRefetchError ? <Stale onRetry={() => void of.refetch()} /> : null}
        {isEmpty?.(of.data) === true ? empty : children(of.data)}
      </>
    );
  }
  return (
    <>
      {isPage ? <PageHead title={w('state.file')} /> : null}
      <Unanswered of={of} />
    </>
  );
}

function Unanswered({ of }: { readonly of: UseQueryResult }): ReactNode {
  if (of.fetchStatus === 'paused') return <Offline onRetry={() => void of.refetch()} />;
  if (of.isError) return <Failed error={of.error} onRetry={() => void of.refetch()} />;
  return <Waiting />;
}

/** Waiting for an answer; after four seconds it says that the line or the server is slow. */
export function Waiting(): ReactNode {
  const w = useWords();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 4_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status">
      <div className="waiting-slats slats" aria-hidden="true" />
      <p className="soft">{isSlow ? w('state.slow') : w('state.waiting')}</p>
    </div>
  );
}

/** What to say when the server said no, or nothing. */
export function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }): ReactNode {
  const w = useWords();
  if (error instanceof NoAnswerError) return <Offline onRetry={onRetry} />;
  if (!(error instanceof ApiError)) return <Broken reference="" detail="" onRetry={onRetry} />;
  const { status, code, detail, instance } = error.problem;
  if (status === 401) {
    return (
      <EmptyState title={w('state.signedOut')}>
        <p>{w('state.signedOut.why')}</p>
        <p>
          <a className="button" href={signInHref()}>
            {w('signIn')}
          </a>
        </p>
      </EmptyState>
    );
  }
  if (status === 403) return <NotForYou {...(detail === '' ? {} : { detail })} />;
  if (status === 404) {
    return (
      <EmptyState title={w('state.notFound')}>
        <p>{w('state.notFound.why')}</p>
      </EmptyState>
    );
  }
  return <Broken reference={instance === '' ? code : `${code} · ${instance}`} detail={detail} onRetry={onRetry} />;
}

function Broken(of: { readonly reference: string; readonly detail: string; readonly onRetry: () => void }): ReactNode {
  const w = useWords();
  const { lang } = useLanguage();
  return (
    <EmptyState title={w('state.broken')}>
      <p>{w('state.broken.why')}</p>
      {of.detail === '' || lang !== 'en' ? null : <p className="small soft">{of.detail}</p>}
      {of.reference === '' ? null : <p className="small mono">{of.reference}</p>}
      <p>
        <button type="button" className="button button-quiet" onClick={of.onRetry}>
          {w('state.retry')}
        </button>
      </p>
    </EmptyState>
  );
}

function Offline({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const w = useWords();
  return (
    <EmptyState title={w('state.offline')}>
      <p>{w('state.offline.why')}</p>
      <p>
        <button type="button" className="button button-quiet" onClick={onRetry}>
          {w('state.retry')}
        </button>
      </p>
    </EmptyState>
  );
}

function Stale({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const w = useWords();
  return (
    <p className="stale" role="status">
      {w('state.stale')}{' '}
      <button type="button" className="link-button" onClick={onRetry}>
        {w('state.retry')}
      </button>
    </p>
  );
}

/** A page that the function one acts in has no part in: said plainly, with where to go. */
export function NotForYou({ detail }: { readonly detail?: string }): ReactNode {
  const w = useWords();
  const { lang } = useLanguage();
  return (
    <EmptyState title={w('state.forbidden')}>
      <p>{w('state.forbidden.why')}</p>
      {detail === undefined || lang !== 'en' ? null : <p className="small soft">{detail}</p>}
    </EmptyState>
  );
}
