import type { Desk } from '../../desk.ts';

/** Emergency openings: asked by the first person, confirmed by the second, reviewed within 72 hours. */
export const emergencyDesk: Desk = {
  id: 'emergency',
  label: { fr: 'Ouvertures d’urgence', nl: 'Noodopeningen', en: 'Emergency openings' },
  forFunctions: [
    'chief-of-corps',
    'coordinating-director',
    'requesting-director',
    'federal-director',
    'director-general',
    'commissioner-general',
    'responsible-officer',
    'operational-member',
    'operator',
    'administrative-police-officer',
    'judicial-police-officer',
    'access-designee',
    'police-trainer',
    'dpo',
    'security-privacy-adviser',
    'prosecutor',
    'control-organ',
  ],
  pages: [
    { path: '', load: () => import('./emergencies-page.tsx') },
    { path: 'ask', load: () => import('./ask-emergency-page.tsx') },
    { path: '$id', load: () => import('./emergency-page.tsx') },
  ],
};

/** Functions that ask, confirm and review; the server's own rules stand behind each form. */
export const askers: readonly string[] =
  emergencyDesk.forFunctions === 'all' ? [] : emergencyDesk.forFunctions.slice(0, 13);
export const confirmers: readonly string[] = ['dpo', 'security-privacy-adviser', 'prosecutor'];
export const reviewers: readonly string[] = ['control-organ', 'dpo'];
