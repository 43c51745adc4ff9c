import type { Desk } from '../../desk.ts';

/** The prosecutor's written and reasoned decisions on access past the gate; and that a case is closed. */
export const prosecuteDesk: Desk = {
  id: 'prosecute',
  label: { fr: 'Accès à décider', nl: 'Toegang te beslissen', en: 'Access to decide' },
  forFunctions: ['prosecutor', 'investigating-judge'],
  pages: [
    { path: '', load: () => import('./access-requests-page.tsx') },
    { path: 'requests/$id', load: () => import('./decide-access-page.tsx') },
    { path: 'close-case', load: () => import('../../reveal/close-case-page.tsx') },
  ],
};
