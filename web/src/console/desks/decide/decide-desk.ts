import type { Desk } from '../../desk.ts';

/** Deciding on requests: the council through its secretary, the minister or a delegate, the mayor in urgent cases. */
export const decideDesk: Desk = {
  id: 'decide',
  label: { fr: 'Décider', nl: 'Beslissen', en: 'Decide' },
  forFunctions: ['municipal-secretary', 'mayor', 'minister-interior', 'minister-interior-delegate'],
  pages: [
    { path: '', load: () => import('./decisions-page.tsx') },
    { path: 'requests/$id', load: () => import('./decide-request-page.tsx') },
    { path: 'urgent', load: () => import('./urgent-list-page.tsx') },
    { path: 'urgent/$id', load: () => import('./urgent-grant-page.tsx') },
  ],
};
