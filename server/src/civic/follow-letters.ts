import { confirmationLetter, digestLetter, type Lang, type TimelineEvent } from '@clairevoie/web';
import type { Queryable } from '../ledger/public.ts';
import { oneClickLeave } from './follow-routes.ts';
import { timelineEvents } from './timeline-data.ts';

/** The words for those who follow the dossier, and its events: what the portal knows and the room that sends does not. */
export function dossierLetters({ db, baseUrl }: { readonly db: Queryable; readonly baseUrl: string }) {
  const eventsOf = async (ids: readonly string[]): Promise<readonly TimelineEvent[]> =>
    (await timelineEvents(db)).filter(({ id }) => ids.includes(id));
  return {
    eventIds: async (): Promise<readonly string[]> => (await timelineEvents(db)).map(({ id }) => id),
    confirmation: (lang: Lang, tokens: { readonly confirm: string; readonly leave: string }) =>
      confirmationLetter(lang, { baseUrl, ...tokens }),
    digest: async (lang: Lang, ids: readonly string[], leave: string) => {
      const events = await eventsOf(ids);
      return events.length === 0 ? undefined : digestLetter(lang, events, { baseUrl, leave });
    },
    values: async (_lang: Lang, ids: readonly string[]): Promise<readonly object[]> => eventsOf(ids),
    leaveAt: (token: string): string => `${baseUrl}${oneClickLeave}?token=${token}`,
  };
}
