import type { Desk } from '../../desk.ts';

/** Authorisations in force: making them known, publishing them, acknowledging notices. */
export const noticesDesk: Desk = {
  id: 'notices',
  label: { fr: 'Autorisations', nl: 'Toestemmingen', en: 'Authorisations' },
  forFunctions: [
    'chief-of-corps',
    'coordinating-director',
    'requesting-director',
    'federal-director',
    'director-general',
    'commissioner-general',
    'dpo',
    'security-privacy-adviser',
    'responsible-officer',
    'operational-member',
    'operator',
    'administrative-police-officer',
    'judicial-police-officer',
    'municipal-secretary',
    'mayor',
    'minister-interior',
    'minister-interior-delegate',
    'prosecutor',
    'control-organ',
  ],
  pages: [
    { path: '', load: () => import('./authorisations-page.tsx') },
    { path: 'authorisations/$id', load: () => import('./authorisation-page.tsx') },
    { path: 'publish/$id', load: () => import('./publish-page.tsx') },
    { path: 'received', load: () => import('./received-page.tsx') },
  ],
};
