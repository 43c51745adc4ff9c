import type { Desk } from '../desk.ts';

/** The Control Organ's desk: search, opened bodies, export. */
export const overseerDesk: Desk = {
  id: 'overseer',
  label: { fr: 'Contrôle', nl: 'Toezicht', en: 'Supervision' },
  forFunctions: ['control-organ'],
  pages: [
    { path: '', load: () => import('./search-page.tsx') },
    { path: 'own', load: () => import('./own-readings-page.tsx') },
  ],
};
