import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nProvider, i18nFor } from '../i18n/i18n-context.tsx';
import { PageShell } from './page-shell.tsx';
import { pageOf } from './pages/page-of.tsx';
import type { PortalData, PortalRequest, PortalResponse } from './portal-data.ts';

/** Nothing from elsewhere, no inline script or style; workers and blobs only for the map. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Turns the data of a page into what the server sends. Pure: same request and data, same bytes. */
export function renderPortal(request: PortalRequest, data: PortalData): PortalResponse {
  const i18n = i18nFor(request.lang);
  const page = pageOf(request, data, i18n);
  const body = renderToStaticMarkup(
    <I18nProvider lang={request.lang}>
      <PageShell request={request} data={data} {...page.head}>
        {page.content satisfies ReactNode}
      </PageShell>
    </I18nProvider>,
  );
  return { status: statusOf(data), html: `<!doctype html>${body}`, headers: headersOf(request, data) };
}

function statusOf(data: PortalData): number {
  if (data.page === 'error') return data.status;
  return 200;
}

function headersOf(request: PortalRequest, data: PortalData): { readonly [name: string]: string } {
  const retryAfter = data.page === 'error' ? data.retryAfterSeconds : null;
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-language': request.lang,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    // What was asked about a person's day or a place stays out of shared caches and of the browser's store.
    'cache-control':
      data.page === 'filmed' || data.page === 'letter' || data.page === 'follow' || data.page === 'error'
        ? 'no-store'
        : 'no-cache',
    ...(data.demo ? { 'x-robots-tag': 'noindex', 'x-clairevoie-demo': 'true' } : {}),
    ...(retryAfter === null ? {} : { 'retry-after': String(retryAfter) }),
  };
}
