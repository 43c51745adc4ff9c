import { searchViewers } from '@clairevoie/contract';
import type { Desk } from '../../desk.ts';

/** Searches of number plates: asking, deciding, running, and watching over them. */
export const searchesDesk: Desk = {
  id: 'searches',
  label: { fr: 'Recherches de plaques', nl: 'Opzoekingen van nummerplaten', en: 'Searches of plates' },
  forFunctions: searchViewers,
  pages: [
    { path: '', load: () => import('./searches-page.tsx') },
    { path: 'new', load: () => import('./ask-search-page.tsx') },
    { path: 'watch', load: () => import('./watch-page.tsx') },
    { path: 'places', load: () => import('./places-page.tsx') },
    { path: '$id', load: () => import('./search-page.tsx') },
  ],
};
