import type { AnprListsPayload, DatabasePurpose } from '@clairevoie/contract';
import type { Criterion } from '@clairevoie/plates';

type Proposed = AnprListsPayload<'anpr/propose-list'>;
/** Administrative or judicial police. */
export type Branch = DatabasePurpose['branch'];

/** A plate in normal form, and its country as two letters where the source told it. */
export interface ListEntry {
  readonly plate: string;
  readonly country: string | null;
}

/** The entries of a version: many, so they are walked rather than copied. */
export interface ListEntries extends Iterable<ListEntry> {
  readonly length: number;
}

/** What an operator may do after the picture was compared, and whom to call. */
export interface WhatMayBeDone {
  readonly measures: Proposed['mayBeDone'];
  readonly instruction: string;
}

/** What a list or a criterion rests on. */
export interface Ground {
  readonly purpose: DatabasePurpose;
  readonly source: Proposed['source'] | null;
  readonly sourceName: string | null;
  readonly legalBasis: string | null;
}

/** A version of a list that reads are compared with. */
export interface ListInForce {
  readonly listId: string;
  readonly versionId: string;
  readonly databaseId: string;
  readonly organisationId: string;
  readonly reference: string;
  readonly title: string;
  readonly kind: Proposed['kind'];
  readonly branch: Branch;
  /** In real time, as reads come in; or afterwards, over stored reads: `match` finds those in real time alone. */
  readonly mode: NonNullable<Proposed['mode']>;
  readonly ground: Ground;
  readonly digest: string;
  /** Instants in UTC; the list is in force from the first until just before the second. */
  readonly startedAt: string;
  readonly expiresAt: string;
  readonly directiveId: string;
  /** Off by default: whether reads that may be misreads of its plates are shown as such. */
  readonly confusable: boolean;
  readonly municipalities: readonly string[];
  readonly entries: ListEntries;
  readonly whatMayBeDone: WhatMayBeDone;
}

/** An approved and authorised criterion. Criteria connect no database: no directive stands behind them. */
export interface CriterionInForce {
  readonly criterionId: string;
  readonly databaseId: string;
  readonly organisationId: string;
  readonly reference: string;
  readonly title: string;
  readonly branch: Branch;
  readonly mode: NonNullable<Proposed['mode']>;
  readonly ground: Ground;
  readonly digest: string;
  readonly startedAt: string;
  readonly expiresAt: string;
  readonly criterion: Criterion;
  readonly whatMayBeDone: WhatMayBeDone;
}

/** A read on its way to the lists. */
export interface ReadToMatch {
  /** In normal form. */
  readonly plate: string;
  readonly country: string | null;
  readonly databaseId: string;
  /** Number of the enrolled camera: a list is looked for in the municipalities it names alone. */
  readonly camera: number;
}

/** What a read met. A possible misread is no hit, and nothing follows from it before somebody compared the picture. */
export interface ReadMatch {
  readonly hits: readonly ListInForce[];
  readonly possibleMisreads: readonly { readonly plate: string; readonly list: ListInForce }[];
}

/** Whether lists may be compared with at all. */
export type CorrelationStanding = 'open' | 'directives-not-loaded';

/** All that is in force, as it stood at one moment. It never changes: what follows is another snapshot. */
export interface ListsSnapshot {
  /** Grows with each snapshot of this server. */
  readonly number: number;
  readonly lists: readonly ListInForce[];
  readonly criteria: readonly CriterionInForce[];
  /** Whether a directive governs correlation in this branch at an instant (milliseconds since 1970, legal time). */
  standing(branch: Branch, atMs: number): CorrelationStanding;
  /** What a read meets at that instant: of lists that have not begun, are over or whose directive is over, nothing. */
  match(read: ReadToMatch, atMs: number): ReadMatch;
  /** The same for many reads of one database, in their order: much faster than one by one. */
  matchAll(databaseId: string, reads: readonly Omit<ReadToMatch, 'databaseId'>[], atMs: number): readonly ReadMatch[];
  /** A snapshot of one version for stored reads, in which `match` finds it; undefined where none such is in force. */
  afterwards(versionId: string): Promise<ListsSnapshot | undefined>;
}

/** The lists in force of a server. The port through which the room's other folders see lists. */
export interface ListsInForce {
  /** The present snapshot; take it once for a batch. After an act that changes a list another one is swapped in, whole. */
  snapshot(): ListsSnapshot;
  /** Tells of each new snapshot, once it counts. Returns how to stop. */
  follow(listener: (snapshot: ListsSnapshot) => void): () => void;
}
