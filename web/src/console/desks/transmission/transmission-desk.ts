import { transmissionViewers } from '@clairevoie/contract';
import type { Desk } from '../../desk.ts';

/** From the local databases of plates to the national one: how far it is, what does not agree, who must act. */
export const transmissionDesk: Desk = {
  id: 'transmission',
  label: { fr: 'Transmission', nl: 'Doorzending', en: 'Transmission' },
  forFunctions: transmissionViewers,
  pages: [
    { path: '', load: () => import('./transmission-page.tsx') },
    { path: 'changes', load: () => import('./changes-page.tsx') },
    { path: 'changes/new', load: () => import('./change-page.tsx') },
    { path: 'link', load: () => import('./link-page.tsx') },
  ],
};
