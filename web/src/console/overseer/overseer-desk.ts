import type { Desk } from '../desk.ts';

/** The Control Organ's desk: search, opened bodies, export; concealed acts of its sealed log; tallies against bodies. */
export const overseerDesk: Desk = {
  id: 'overseer',
  label: { fr: 'Contrôle', nl: 'Toezicht', en: 'Supervision' },
  forFunctions: ['control-organ'],
  pages: [
    { path: '', load: () => import('./search-page.tsx') },
    { path: 'concealed', load: () => import('./concealed-page.tsx') },
    { path: 'own', load: () => import('./own-readings-page.tsx') },
    { path: 'tally', load: () => import('./tally-page.tsx') },
  ],
};

/** Committee R's desk: concealed acts of its sealed log, what it read itself, and the anchors. */
export const committeeDesk: Desk = {
  id: 'committee',
  label: { fr: 'Contrôle', nl: 'Toezicht', en: 'Supervision' },
  forFunctions: ['committee-r'],
  pages: [
    { path: '', load: () => import('./concealed-page.tsx') },
    { path: 'own', load: () => import('./own-readings-page.tsx') },
  ],
};
