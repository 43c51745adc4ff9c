import type { Desk } from '../../desk.ts';

/** What waits for the function one acts in: the first page of everybody. */
export const waitingDesk: Desk = {
  id: 'waiting',
  label: { fr: 'Ce qui m’attend', nl: 'Wat op mij wacht', en: 'What waits for me' },
  forFunctions: 'all',
  pages: [
    { path: '', load: () => import('./waiting-page.tsx') },
    { path: 'tasks/$id', load: () => import('./task-page.tsx') },
  ],
};
