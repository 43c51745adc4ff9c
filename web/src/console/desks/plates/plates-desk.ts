import type { Desk } from '../../desk.ts';
import { databaseViewers } from './who-sees.ts';

/** Technical databases of number plates: the procedure that makes them, and the cameras that feed them. */
export const platesDesk: Desk = {
  id: 'plates',
  label: { fr: 'Plaques', nl: 'Nummerplaten', en: 'Number plates' },
  forFunctions: databaseViewers,
  pages: [
    { path: '', load: () => import('./databases-page.tsx') },
    { path: 'new', load: () => import('./plan-page.tsx') },
    { path: 'cameras', load: () => import('./enrolled-page.tsx') },
    { path: 'cameras/enrol', load: () => import('./enrol-page.tsx') },
    { path: 'health', load: () => import('./health-page.tsx') },
    { path: '$id', load: () => import('./database-page.tsx') },
  ],
};
