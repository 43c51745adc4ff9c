import type { ReactNode } from 'react';
import { EmptyState } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { ErrorData } from '../portal-data.ts';
import { hrefFor } from '../routes.ts';

/** What happened, what to do next. Never a stack trace, never an internal name. */
export function ErrorPage({ data }: { readonly data: ErrorData }): ReactNode {
  const { t, lang } = useI18n();
  return (
    <>
      <div className="page-head">
        <p className="soft num">{data.status}</p>
        <h1>{t(`error.${data.status}.title`)}</h1>
      </div>
      <div className="section">
        <EmptyState title={t(`error.${data.status}.words`)}>
          {data.detail === null ? null : (
            <p>
              <Words of={data.detail} />
            </p>
          )}
          {data.retryAfterSeconds === null ? null : <p>{t('error.429.retry', { seconds: data.retryAfterSeconds })}</p>}
          <p>
            <a href={hrefFor(lang, 'home')}>{t('error.home')}</a>
          </p>
          {data.reference === null ? null : (
            <p className="small soft">{t('error.reference', { reference: data.reference })}</p>
          )}
        </EmptyState>
      </div>
    </>
  );
}
