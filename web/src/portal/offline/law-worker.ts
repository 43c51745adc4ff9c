/**
 * The pages on the law, made in the reader's browser by the functions that make them on the server. "May they?" is always
 * answered here: what is asked is sent to nobody. The other pages on the law come from the server, and from here without
 * network; every other page of the portal then says that it needs the network.
 */
import 'temporal-polyfill/global';
import { portalAssets } from '../assets.ts';
import { lawPage } from '../law/law-pages.ts';
import type { CommonData } from '../page-common.ts';
import { renderPortal } from '../portal.tsx';
import type { PortalData } from '../portal-data.ts';
import { matchRoute, type RouteMatch } from '../routes.ts';

/** The few members of a service worker's scope that are used here; the DOM's types do not hold them. */
type Scope = {
  readonly location: { readonly origin: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate' | 'fetch',
    listener: (event: {
      readonly request: Request;
      waitUntil(work: Promise<unknown>): void;
      respondWith(answer: Response | Promise<Response>): void;
    }) => void,
  ): void;
};
// Edge: inside a service worker the global object is its scope.
const scope = globalThis as unknown as Scope;

const commonAddress = '/api/public/portal';
const kept = [portalAssets.css, ...portalAssets.fonts, portalAssets.law, '/favicon.svg', commonAddress];
// One store a version: its name follows the style sheet's hash.
const storeName = `law-${portalAssets.css}`;
const mostDecisions = 20_000;
const pages: readonly RouteMatch['name'][] = [
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

scope.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(storeName)
      .then((store) => store.addAll(kept))
      .then(() => scope.skipWaiting()),
  );
});

scope.addEventListener('activate', (event) => {
  const forget = async (): Promise<void> => {
    for (const name of await caches.keys()) if (name !== storeName) await caches.delete(name);
    await scope.clients.claim();
  };
  event.waitUntil(forget());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.location.origin) return;
  if (request.mode === 'navigate') {
    const match = matchRoute(url.pathname);
    // The console, and what is no page, are the server's alone.
    if (match === undefined) return;
    const here = (): Promise<Response> => makePage(match, url);
    const isQuestion = match.name === 'may' || match.name === 'may-act';
    event.respondWith(isQuestion ? here().catch(() => fetch(request)) : fetch(request).catch(here));
  } else if (kept.includes(url.pathname) && url.pathname !== commonAddress) {
    event.respondWith(caches.match(url.pathname).then((found) => found ?? fetch(request)));
  }
});

/** What every page shows: from the server when it can be reached, as kept otherwise. */
async function common(): Promise<CommonData> {
  const store = await caches.open(storeName);
  try {
    const fresh = await fetch(commonAddress);
    if (fresh.ok) await store.put(commonAddress, fresh.clone());
  } catch {
    // No network: what was kept is enough.
  }
  const found = await store.match(commonAddress);
  if (found === undefined) throw new Error('the browser has forgotten what every page shows');
  // Edge: our own server wrote it, as civic/civic-routes.ts sends it.
  const known = (await found.json()) as CommonData;
  // A demonstration has a clock of its own; elsewhere the day is today's, however old what was kept.
  return known.demo ? known : { ...known, legalDay: Temporal.Now.plainDateISO('Europe/Brussels').toString() };
}

async function makePage(match: RouteMatch, url: URL): Promise<Response> {
  const everywhere: CommonData = { ...(await common()), madeInBrowser: true };
  const query = Object.fromEntries([...url.searchParams].toReversed());
  const page = pages.includes(match.name)
    ? lawPage(match, { query, legalDay: everywhere.legalDay, options: { mostDecisions } })
    : ({ page: 'offline' } as const);
  // Edge: `page` carries its own discriminant, and the spread adds the common part that PageData left out.
  const data = (
    page === undefined
      ? { ...everywhere, page: 'error', status: 404, reference: null, detail: null, retryAfterSeconds: null }
      : { ...everywhere, ...page }
  ) as PortalData;
  const { html, status, headers } = renderPortal({ lang: match.lang, path: url.pathname, query }, data);
  return new Response(html, { status, headers });
}
