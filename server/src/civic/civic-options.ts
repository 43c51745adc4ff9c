import type { LogKeyholders, LogWitnesses } from '@clairevoie/contract';
import type { Localised, PeopleData, TourData } from '@clairevoie/web';
import type { Queryable } from '../ledger/public.ts';

/** Where people ask to be told of the dossier, and stop being told. */
export interface FollowDesk {
  /** False when no mail server is configured: feeds and webhooks only. */
  readonly isMailOn: boolean;
  ask(wish: {
    readonly way: 'mail' | 'webhook';
    readonly address: string;
    readonly lang: 'fr' | 'nl' | 'en';
  }): Promise<'asked' | 'unreadable' | 'mail-off'>;
  confirm(token: string): Promise<boolean>;
  leave(token: string): Promise<boolean>;
}

/** What the doors hand to the portal. It has no other way to the rest of the house. */
export interface CivicOptions {
  /** A pool of the role `clv_portal`: it can select public views alone. */
  readonly db: Queryable;
  readonly demo: boolean;
  /** Where people reach the server, without a slash at the end. */
  readonly baseUrl: string;
  readonly version: string;
  /** The only thing that a visitor can change through the portal; it has a database role of its own. */
  readonly follow: FollowDesk;
  /** Public key of the public log. */
  readonly verifierKey: string;
  /** Who watches the public log; the same answer that `/log/witnesses` gives. */
  readonly witnesses: () => Promise<LogWitnesses>;
  /** Who holds key shares of recordings; the same answer that `/log/keyholders` gives. */
  readonly keyholders: () => Promise<LogKeyholders>;
  readonly now: () => Temporal.Instant;
  /** Files of open data that one address may ask for in a minute; 60 unless said. */
  readonly filesPerMinute?: number | undefined;
  /** Name of each act type for people; an act without one is shown by its type. */
  readonly actTitles: ReadonlyMap<string, Localised>;
  /** The people one can sign in as; absent outside a demonstration. */
  readonly people?: () => Promise<PeopleData['people']>;
  /** The tour as its player recorded it; absent or undefined: the steps are found in the public journal. */
  readonly tour?: () => Promise<Pick<TourData, 'ranOn' | 'steps'> | undefined>;
}
