import type { Desk } from '../../desk.ts';

/** Functions that see how transmission stands, as the server's own list has them. */
const viewers: readonly string[] = [
  'chief-of-corps',
  'federal-director',
  'minister-interior',
  'minister-justice',
  'dpo',
  'control-organ',
];

/** From the local databases of plates to the national one: how far it is, what does not agree, who must act. */
export const transmissionDesk: Desk = {
  id: 'transmission',
  label: { fr: 'Transmission', nl: 'Doorzending', en: 'Transmission' },
  forFunctions: viewers,
  pages: [
    { path: '', load: () => import('./transmission-page.tsx') },
    { path: 'link', load: () => import('./link-page.tsx') },
  ],
};
