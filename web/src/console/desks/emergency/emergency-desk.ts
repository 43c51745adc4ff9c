import type { Desk } from '../../desk.ts';
import { openers } from '../who-opens.ts';
import { confirmers, reviewers } from './emergency-parts.ts';

/** Emergency openings: asked by the first person, confirmed by the second, reviewed within 72 hours. */
export const emergencyDesk: Desk = {
  id: 'emergency',
  label: { fr: 'Ouvertures d’urgence', nl: 'Noodopeningen', en: 'Emergency openings' },
  forFunctions: [...new Set([...openers, ...confirmers, ...reviewers])],
  pages: [
    { path: '', load: () => import('./emergencies-page.tsx') },
    { path: 'ask', load: () => import('./ask-emergency-page.tsx') },
    { path: '$id', load: () => import('./emergency-page.tsx') },
  ],
};
