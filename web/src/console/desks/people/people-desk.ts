import type { Desk } from '../../desk.ts';

/** People, functions, designations, accounts. Everybody sees the organisations; holders are shown to those concerned. */
export const peopleDesk: Desk = {
  id: 'people',
  label: { fr: 'Personnes et fonctions', nl: 'Personen en functies', en: 'People and functions' },
  forFunctions: 'all',
  pages: [
    { path: '', load: () => import('./organisations-page.tsx') },
    { path: 'organisations/$id', load: () => import('./organisation-page.tsx') },
    { path: 'acts/$name', load: () => import('./people-act-page.tsx') },
  ],
};
