import { directiveViewers } from '@clairevoie/contract';
import type { Desk } from '../../desk.ts';

/** Lists of plates, criteria and the directives under which they are compared with reads (W-06). */
export const listsDesk: Desk = {
  id: 'lists',
  label: { fr: 'Listes et critères', nl: 'Lijsten en criteria', en: 'Lists and criteria' },
  forFunctions: directiveViewers,
  pages: [
    { path: '', load: () => import('./lists-page.tsx') },
    { path: 'new', load: () => import('./propose-list-page.tsx') },
    { path: 'criteria', load: () => import('./criteria-page.tsx') },
    { path: 'criteria/new', load: () => import('./propose-criterion-page.tsx') },
    { path: 'criteria/$id', load: () => import('./criterion-page.tsx') },
    { path: 'correlations', load: () => import('./correlations-page.tsx') },
    { path: 'correlations/new', load: () => import('./ask-correlation-page.tsx') },
    { path: 'correlations/$id', load: () => import('./correlation-page.tsx') },
    { path: 'directives', load: () => import('./directives-page.tsx') },
    { path: '$id', load: () => import('./list-page.tsx') },
  ],
};
