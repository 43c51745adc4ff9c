import type { Desk } from '../desk.ts';

/** Showing one group of one entry to one party: now, on a day, or when a case closes. */
export const revealDesk: Desk = {
  id: 'reveal',
  label: { fr: 'Révélations', nl: 'Onthullingen', en: 'Reveals' },
  forFunctions: ['dpo', 'control-organ', 'committee-r'],
  pages: [
    { path: '', load: () => import('./reveal-page.tsx') },
    { path: 'scheduled', load: () => import('./scheduled-page.tsx') },
    { path: 'close', load: () => import('./close-case-page.tsx') },
  ],
};
