import { occupantViewers } from '@clairevoie/contract';
import type { Desk } from '../../desk.ts';

/** Pictures of driver or passengers: closed by default, asked for one by one, decided by another person (ADR 0027). */
export const occupantsDesk: Desk = {
  id: 'occupants',
  label: { fr: 'Conducteur et passagers', nl: 'Bestuurder en passagiers', en: 'Driver and passengers' },
  forFunctions: occupantViewers,
  pages: [
    { path: '', load: () => import('./requests-page.tsx') },
    { path: 'new', load: () => import('./ask-page.tsx') },
    { path: '$id', load: () => import('./request-page.tsx') },
  ],
};
