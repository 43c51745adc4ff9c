import type { Desk } from '../../desk.ts';
import { facesSeers } from './who-acts.ts';

/** Systems, evidence, findings and checks: for the body that declares and for the independent controller. */
export const facesDesk: Desk = {
  id: 'faces',
  label: { fr: 'Logiciels et visages', nl: 'Software en gezichten', en: 'Software and faces' },
  forFunctions: facesSeers,
  pages: [
    { path: '', load: () => import('./systems-page.tsx') },
    { path: 'declare', load: () => import('./declare-page.tsx') },
    { path: 'checks', load: () => import('./checks-page.tsx') },
    { path: 'mandate', load: () => import('./mandate-page.tsx') },
    { path: '$id', load: () => import('./system-page.tsx') },
  ],
};
