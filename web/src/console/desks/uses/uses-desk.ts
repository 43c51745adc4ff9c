import type { Desk } from '../../desk.ts';

/** Using cameras: deciding on a use, ending it, declaring a change. */
export const usesDesk: Desk = {
  id: 'uses',
  label: { fr: 'Utiliser', nl: 'Gebruiken', en: 'Use' },
  forFunctions: [
    'chief-of-corps',
    'coordinating-director',
    'requesting-director',
    'responsible-officer',
    'operational-member',
    'operator',
    'administrative-police-officer',
    'judicial-police-officer',
    'dpo',
    'security-privacy-adviser',
  ],
  pages: [
    { path: '', load: () => import('./uses-page.tsx') },
    { path: 'new/$kind/$id', load: () => import('./activate-page.tsx') },
    { path: 'end/$id', load: () => import('./end-page.tsx') },
    { path: 'changes', load: () => import('./changes-page.tsx') },
    { path: 'changes/new/$id', load: () => import('./declare-page.tsx') },
    { path: 'changes/$id', load: () => import('./change-page.tsx') },
  ],
};
