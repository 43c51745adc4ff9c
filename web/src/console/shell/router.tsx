import { createRootRoute, createRoute, createRouter, Link, lazyRouteComponent, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../design/facts.tsx';
import { desks } from '../desks.ts';
import { useWords } from '../i18n/use-words.ts';
import { ConsoleShell } from './console-shell.tsx';
import { DeskGate } from './desk-gate.tsx';
import * as functionPage from './function-page.tsx';
import { loadPage } from './load-page.ts';
import { PageFailed } from './page-failed.tsx';
import { Waiting } from './states.tsx';

const root = createRootRoute({ component: ConsoleShell, notFoundComponent: NoSuchPage });

const home = createRoute({ getParentRoute: () => root, path: '/', component: ToWhatWaits });

/** Pages that are nobody's desk in particular. */
const housePages = [
  { path: 'receipts', load: () => import('../receipt/receipts-page.tsx') },
  { path: 'receipts/$id', load: () => import('../receipt/receipt-page.tsx') },
  { path: 'function', load: async () => functionPage },
  { path: 'keys', load: () => import('./keys-page.tsx') },
  { path: 'acts/$room/$name', load: () => import('../act/act-page.tsx') },
].map(({ path, load }) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(loadPage(load), 'Page') }),
);

const deskRoutes = desks.map((desk) => {
  const deskRoute = createRoute({
    getParentRoute: () => root,
    path: desk.id,
    component: () => <DeskGate desk={desk} />,
  });
  return deskRoute.addChildren(
    desk.pages.map(({ path, load }) =>
      createRoute({
        getParentRoute: () => deskRoute,
        path: path === '' ? '/' : path,
        component: lazyRouteComponent(loadPage(load), 'Page'),
      }),
    ),
  );
});

/** The console's addresses, all under `/console`. */
export const router = createRouter({
  routeTree: root.addChildren([home, ...housePages, ...deskRoutes]),
  basepath: '/console',
  defaultPreload: 'intent',
  defaultPendingComponent: Waiting,
  defaultErrorComponent: PageFailed,
  defaultPendingMs: 150,
  scrollRestoration: true,
});

function ToWhatWaits(): ReactNode {
  return <Navigate to="/waiting" replace />;
}

function NoSuchPage(): ReactNode {
  const w = useWords();
  return (
    <EmptyState title={w('state.notFound')}>
      <p>
        <Link to="/">{w('nav.waiting')}</Link>
      </p>
    </EmptyState>
  );
}
