import { parseUuid, type Uuid } from './ids.ts';

/**
 * Which expiry key: one for each organisation and UTC day on which recordings fall due. A lot of its own (a hold, a tactical
 * action that ends by event) can be destroyed without the day's ordinary recordings.
 */
export interface ExpiryAddress {
  readonly organisationId: Uuid;
  /** The key is destroyed when this UTC day begins, or earlier when the law ends its lot. */
  readonly dueOn: Temporal.PlainDate;
  readonly lot?: Uuid;
}

/** What an error, a journal entry or an authenticated context says of an expiry key. */
export interface ExpiryFacts {
  readonly organisationId: Uuid;
  /** ISO day. */
  readonly dueOn: string;
  /** The lot's id, or `term` for the ordinary one. */
  readonly lot: string;
}

/** The destruction of an expiry key, for the journal: the n-th of its organisation, chained to the one before. */
export interface Tombstone extends ExpiryFacts {
  readonly sequence: number;
  /** Hash of tombstone n-1, or of nothing for the first. */
  readonly previous: string;
  /** When it was ordered, on the legal clock, ISO. */
  readonly destroyedAt: string;
  /** SHA-256 over all of the above, hex. */
  readonly hash: string;
}

/** Head of an organisation's chain of destructions: what a journal keeps to notice a store put back from a backup. */
export interface TombstoneHead {
  readonly sequence: number;
  readonly hash: string;
}

/** The facts of an address. */
export function expiryFacts(address: ExpiryAddress): ExpiryFacts {
  return {
    organisationId: address.organisationId,
    dueOn: address.dueOn.toString(),
    lot: address.lot ?? 'term',
  };
}

/** The address of facts. Throws when they are none. */
export function expiryAddress(facts: ExpiryFacts): ExpiryAddress {
  const base = { organisationId: parseUuid(facts.organisationId), dueOn: Temporal.PlainDate.from(facts.dueOn) };
  return facts.lot === 'term' ? base : { ...base, lot: parseUuid(facts.lot) };
}

/** The moment from which an expiry key may be destroyed, and from which it serves nothing: 00:00 UTC of its day. */
export function expiryInstant(dueOn: Temporal.PlainDate): Temporal.Instant {
  return dueOn.toZonedDateTime('UTC').toInstant();
}

/** Keeper of expiry keys: closes and opens data keys without ever giving an expiry key out. A keyholder on another machine can be one. */
export interface ExpiryKeys {
  /** Closes a key under the expiry key of this address, made when there is none; `vault/expiry-key-destroyed` when it is gone. */
  wrap(address: ExpiryAddress, secret: Uint8Array, bound: KeyBinding): Promise<Buffer>;
  /** Opens what {@link wrap} closed. The caller zeroes the result. */
  unwrap(address: ExpiryAddress, wrapped: Uint8Array, bound: KeyBinding): Promise<Buffer>;
  /** Destroys a key for good, whether or not it was ever made; told twice, it answers with the same tombstone. */
  destroy(address: ExpiryAddress, at: Temporal.Instant): Promise<Tombstone>;
  /** Keys that still live and whose day has begun at `at`. */
  due(organisationId: Uuid, at: Temporal.Instant): Promise<readonly ExpiryAddress[]>;
  /** The organisation's latest destruction. */
  head(organisationId: Uuid): Promise<TombstoneHead>;
}

/** The data key a wrapping is for, and what it is bound to beside the address. */
export interface KeyBinding {
  readonly keyId: Uuid;
  readonly context: Readonly<Record<string, string | number>>;
}
