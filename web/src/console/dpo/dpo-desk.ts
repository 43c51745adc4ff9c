import type { Desk } from '../desk.ts';

/** The desk of the data protection officer: assessments, accesses with their reasons, samples, breaches, yearly reports. */
export const dpoDesk: Desk = {
  id: 'dpo',
  label: { fr: 'Protection des données', nl: 'Gegevensbescherming', en: 'Data protection' },
  forFunctions: ['dpo'],
  pages: [
    { path: '', load: () => import('./accesses-page.tsx') },
    { path: 'sampling', load: () => import('./sampling-page.tsx') },
    { path: 'registers', load: () => import('./registers-page.tsx') },
    { path: 'assessments', load: () => import('./assessments-page.tsx') },
    { path: 'breaches', load: () => import('./breaches-page.tsx') },
    { path: 'reports', load: () => import('./reports-page.tsx') },
  ],
};
