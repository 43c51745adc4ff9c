import type { ActReceipt, HistoryEvent, Localised } from '@clairevoie/web';
import { findAuthorisationInLog, type PublicAuthorisation } from '../authorisation/public.ts';
import type { Queryable } from '../ledger/public.ts';
import type { PublicPlaceInLog } from '../registry/public.ts';

/** What a page shows of an act's receipt. An internal act has none in public, and the page says why (ADR 0010). */
export function receiptOf(place: PublicPlaceInLog | undefined): ActReceipt {
  if (place?.isInternal) return { state: 'internal' };
  // Between the commit of an act and its place in the tree there is nothing to show yet.
  return place === undefined || place.leaf === null ? { state: 'none' } : { state: 'public', id: String(place.leaf) };
}

const words: Readonly<Record<'decision' | 'publication' | 'withdrawal', Localised>> = {
  decision: { fr: 'Autorisation décidée', nl: 'Toestemming beslist', en: 'Authorisation decided' },
  publication: {
    fr: 'Autorisation publiée sur ce portail',
    nl: 'Toestemming op dit portaal bekendgemaakt',
    en: 'Authorisation published on this portal',
  },
  withdrawal: { fr: 'Autorisation retirée', nl: 'Toestemming ingetrokken', en: 'Authorisation withdrawn' },
};

/** What became of a published authorisation, newest first: each act with its own receipt, not that of the last one. */
export async function authorisationHistory(db: Queryable, row: PublicAuthorisation): Promise<readonly HistoryEvent[]> {
  const inLog = await findAuthorisationInLog(db, row.id);
  const days = { withdrawal: row.withdrawn_on, publication: row.published_on, decision: row.decided_on };
  return (['withdrawal', 'publication', 'decision'] as const)
    .flatMap((act): readonly HistoryEvent[] => {
      const date = days[act];
      return date === null ? [] : [{ date, what: words[act], source: null, receipt: receiptOf(inLog[act]) }];
    })
    .toSorted((a, b) => b.date.localeCompare(a.date, 'en'));
}
