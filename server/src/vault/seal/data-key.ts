import { randomBytes } from 'node:crypto';
import {
  type ExpiryAddress,
  type ExpiryFacts,
  type ExpiryKeys,
  expiryAddress,
  expiryFacts,
  type KeyBinding,
} from './expiry-key.ts';
import { type DataKeyId, newId, type Uuid } from './ids.ts';
import { keyBytes } from './key-wrap.ts';

/** What a data key serves: what one camera took in one hour and what falls due on one day. */
export interface DataKeyAddress extends ExpiryAddress {
  readonly cameraId: Uuid;
  /** Start of the UTC hour. */
  readonly hour: Temporal.Instant;
}

/** A data key as the database keeps it: closed under an expiry key, so that the database alone opens nothing. */
export interface DataKeyRecord extends ExpiryFacts {
  readonly dataKeyId: DataKeyId;
  readonly cameraId: Uuid;
  /** Start of the UTC hour, ISO. */
  readonly hour: string;
  readonly wrappedKey: Uint8Array;
}

/** Start of the UTC hour in which a moment lies. Brussels is a whole number of hours from UTC, so these are its hours too. */
export function hourOf(instant: Temporal.Instant): Temporal.Instant {
  return instant.round({ smallestUnit: 'hour', roundingMode: 'floor' });
}

/** Makes a data key and closes it under the expiry key of its day. */
export async function makeDataKey(expiryKeys: ExpiryKeys, address: DataKeyAddress): Promise<DataKeyRecord> {
  const dataKeyId = newId<DataKeyId>();
  const hour = hourOf(address.hour).toString();
  const facts = { dataKeyId, cameraId: address.cameraId, hour };
  const key = randomBytes(keyBytes);
  try {
    const wrappedKey = await expiryKeys.wrap(address, key, binding(facts));
    return { ...facts, ...expiryFacts(address), wrappedKey };
  } finally {
    key.fill(0);
  }
}

/**
 * Opens a data key for the time of `use` and forgets it. Throws `vault/expiry-key-destroyed` when its day has passed,
 * `vault/wrapped-key-refused` when its row was changed.
 */
export async function withDataKey<T>(
  expiryKeys: ExpiryKeys,
  record: DataKeyRecord,
  use: (key: Uint8Array) => T | Promise<T>,
): Promise<T> {
  const key = await expiryKeys.unwrap(expiryAddress(record), record.wrappedKey, binding(record));
  try {
    return await use(key);
  } finally {
    key.fill(0);
  }
}

function binding(facts: Pick<DataKeyRecord, 'dataKeyId' | 'cameraId' | 'hour'>): KeyBinding {
  return { keyId: facts.dataKeyId, context: { cameraId: facts.cameraId, hour: facts.hour } };
}
