import type { Desk } from '../../desk.ts';

/** Registers: cameras and places, uses, imports of lists, consultations. */
export const registerDesk: Desk = {
  id: 'register',
  label: { fr: 'Registres', nl: 'Registers', en: 'Registers' },
  forFunctions: 'all',
  pages: [
    { path: '', load: () => import('./cameras-page.tsx') },
    { path: 'cameras/$id', load: () => import('./camera-page.tsx') },
    { path: 'places', load: () => import('./places-page.tsx') },
    { path: 'imports', load: () => import('./imports-page.tsx') },
    { path: 'imports/new', load: () => import('./import-form-page.tsx') },
    { path: 'imports/$id', load: () => import('./import-page.tsx') },
    { path: 'uses', load: () => import('./use-entries-page.tsx') },
    { path: 'consult', load: () => import('./consult-page.tsx') },
    { path: 'acts/$name', load: () => import('./register-act-page.tsx') },
  ],
};
