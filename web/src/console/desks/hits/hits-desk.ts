import { expiryReaders, wrongStopReaders } from '@clairevoie/contract';
import type { Desk } from '../../desk.ts';
import { yieldReaders } from './who-works.ts';

/** Reads that met a list: compared with their picture, validated, copied; what each list has given, and what expired. */
export const hitsDesk: Desk = {
  id: 'hits',
  label: { fr: 'Concordances', nl: 'Treffers', en: 'Hits' },
  forFunctions: [...new Set([...yieldReaders, ...expiryReaders, ...wrongStopReaders])],
  pages: [
    { path: '', load: () => import('./hits-page.tsx') },
    { path: 'correlations/$id', load: () => import('./hits-of-correlation-page.tsx') },
    { path: 'lists', load: () => import('./yield-page.tsx') },
    { path: 'wrong-stops', load: () => import('./wrong-stops-page.tsx') },
    { path: 'expired', load: () => import('./expired-page.tsx') },
  ],
};
