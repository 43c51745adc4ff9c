import type { Desk } from '../../desk.ts';

/** Asking for an authorisation: assessments, requests, urgent requests. */
export const askDesk: Desk = {
  id: 'ask',
  label: { fr: 'Demander', nl: 'Aanvragen', en: 'Ask' },
  forFunctions: [
    'chief-of-corps',
    'coordinating-director',
    'requesting-director',
    'dpo',
    'security-privacy-adviser',
    'control-organ',
  ],
  pages: [
    { path: '', load: () => import('./requests-page.tsx') },
    { path: 'requests/new', load: () => import('./request-form-page.tsx') },
    { path: 'requests/$id', load: () => import('./request-page.tsx') },
    { path: 'requests/$id/edit', load: () => import('./request-form-page.tsx') },
    { path: 'assessments', load: () => import('./assessments-page.tsx') },
    { path: 'assessments/new', load: () => import('./assessment-form-page.tsx') },
    { path: 'urgent', load: () => import('./urgent-page.tsx') },
    { path: 'urgent/new', load: () => import('./urgent-form-page.tsx') },
    { path: 'urgent/$id', load: () => import('../decide/urgent-grant-page.tsx') },
    { path: 'exemptions', load: () => import('./exemptions-page.tsx') },
    { path: 'exemptions/new', load: () => import('./exemption-form-page.tsx') },
  ],
};
