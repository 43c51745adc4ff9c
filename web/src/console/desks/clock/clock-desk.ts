import type { Desk } from '../../desk.ts';

/** The demo's legal clock, for the system administrator. */
export const clockDesk: Desk = {
  id: 'clock',
  label: { fr: 'Horloge de la démonstration', nl: 'Klok van de demonstratie', en: 'Demo clock' },
  forFunctions: ['system-administrator'],
  isOfDemo: true,
  pages: [{ path: '', load: () => import('./clock-page.tsx') }],
};
