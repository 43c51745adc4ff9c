import type { Desk } from '../../desk.ts';
import { openers } from '../who-opens.ts';

/** Recordings: what there is, asking for access, looking. */
export const lookDesk: Desk = {
  id: 'look',
  label: { fr: 'Consulter', nl: 'Inzien', en: 'Look' },
  forFunctions: [...openers, 'dpo', 'security-privacy-adviser'],
  pages: [
    { path: '', load: () => import('./recordings-page.tsx') },
    { path: 'recordings/$id', load: () => import('./recording-page.tsx') },
    { path: 'recordings/$id/ask', load: () => import('./ask-access-page.tsx') },
    { path: 'requests', load: () => import('./requests-page.tsx') },
    { path: 'looks', load: () => import('./looks-page.tsx') },
    { path: 'looks/$id', load: () => import('./look-page.tsx') },
  ],
};
