import type { FoundOccupant, FoundRead, HouseholdCheckView } from '@clairevoie/contract';
import type { Decision } from '@clairevoie/law';
import type { Lang } from '../../portal/data-values.ts';

/** A sentence in the three languages. */
export type Sentence = { readonly [L in Lang]: string };

/** What became of an act: the law's outcome, or `blocked` when only a rule of this software stands in the way. */
export type Verdict = 'allowed' | 'refused' | 'needs-human' | 'blocked';

/** A question that was put to the law and its answer. */
export type LawAnswer = {
  readonly question: { readonly act: string; readonly facts: unknown; readonly pinnedTo?: string };
  readonly decision: Decision;
};

/** A receipt as `POST /api/acts/<type>` answers it. */
export type Receipt = {
  readonly entryId: string;
  readonly act: string;
  readonly title: Sentence;
  readonly at: string;
  readonly verdict: Verdict;
  readonly law: readonly LawAnswer[];
  readonly gates: readonly { readonly id: string; readonly blocks: boolean; readonly because: Sentence }[];
  readonly result: { readonly [name: string]: unknown };
  /** Groups left out because the function of the act is no longer held. */
  readonly withheld?: readonly string[];
  readonly demo: boolean;
  /** Said once beside the receipt and recorded nowhere: the token of a camera. */
  readonly told?: { readonly [name: string]: string };
  /** Shown beside the receipt of a page of results, and kept nowhere. */
  readonly reads?: readonly FoundRead[];
  /** Beside the receipt of a comparison with household plates, and kept nowhere. */
  readonly check?: HouseholdCheckView;
  /** Which of them have a picture of driver or passengers, closed. */
  readonly occupants?: readonly FoundOccupant[];
  /** The marked file of an export, beside its receipt. */
  readonly file?: string | null;
  readonly log: { readonly origin: string; readonly leafHash: string; readonly acknowledgement: unknown };
  readonly header: string;
};

/** `GET /api/receipts/:entryId`: the receipt with what proves it. */
export type ProvedReceipt = {
  readonly receipt: Receipt;
  readonly openings: { readonly [group: string]: { readonly salt: string; readonly content: string } };
  readonly leafIndex: number | null;
  readonly proof: string | null;
};

/** What this tab remembers of a receipt: enough to find it again, nothing of its content. */
export type KeptReceipt = Pick<Receipt, 'entryId' | 'act' | 'title' | 'at' | 'verdict'>;

const storedUnder = 'clairevoie.receipts';

/** The receipts of this tab, newest first; gone when it closes. */
export function keptReceipts(store: Pick<Storage, 'getItem'>): readonly KeptReceipt[] {
  const kept: unknown = JSON.parse(store.getItem(storedUnder) ?? '[]');
  // Written by `keepReceipt` alone; anything else there is dropped.
  return Array.isArray(kept) ? kept.filter((one) => typeof one?.entryId === 'string') : [];
}

/** Remembers a receipt in this tab; the last hundred. */
export function keepReceipt(store: Pick<Storage, 'getItem' | 'setItem'>, receipt: Receipt): void {
  const { entryId, act, title, at, verdict } = receipt;
  const others = keptReceipts(store).filter((one) => one.entryId !== entryId);
  store.setItem(storedUnder, JSON.stringify([{ entryId, act, title, at, verdict }, ...others].slice(0, 100)));
}
