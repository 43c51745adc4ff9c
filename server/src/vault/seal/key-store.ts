import { randomBytes } from 'node:crypto';
import { type Disk, machineDisk } from './durable-files.ts';
import {
  type ExpiryAddress,
  type ExpiryFacts,
  type ExpiryKeys,
  expiryAddress,
  expiryFacts,
  expiryInstant,
  type KeyBinding,
  type Tombstone,
  type TombstoneHead,
} from './expiry-key.ts';
import type { Uuid } from './ids.ts';
import type { KekFolder, KeyEncryption } from './key-encryption.ts';
import { KeyStoreFolder } from './key-store-folder.ts';
import { keyBytes, unwrapKey, type WrapPurpose, wrapKey } from './key-wrap.ts';
import { sealErrors } from './seal-errors.ts';
import { checkChain, emptyHead, follows, nextTombstone } from './tombstones.ts';

/** What was found when the store was opened. */
export interface OpeningReport {
  /** Destructions that a crash had interrupted and that are finished now. */
  readonly finished: readonly ExpiryFacts[];
  /** Keys that had been destroyed and lay there again: a backup was put back. They are destroyed again; tell the overseer. */
  readonly resurfaced: readonly ExpiryFacts[];
}

/**
 * The key store: expiry keys in a folder of their own, outside the database and outside every backup, each closed under its
 * organisation's key-encryption key. A tombstone goes before its key: from its first appearance the key serves nothing,
 * whatever lies beside it, and is never made again. One process at a time writes to a store.
 */
export class KeyStore implements ExpiryKeys {
  readonly opening: OpeningReport;
  readonly #files: KeyStoreFolder;
  readonly #kek: KeyEncryption;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(files: KeyStoreFolder, kek: KeyEncryption, opening: OpeningReport) {
    this.#files = files;
    this.#kek = kek;
    this.opening = opening;
  }

  /** Opens or makes a store, checks every chain of destructions and finishes what a crash interrupted. */
  static async open(options: {
    readonly folder: string;
    readonly kek: KeyEncryption;
    readonly disk?: Disk;
  }): Promise<KeyStore> {
    const files = await KeyStoreFolder.open(options.folder, options.disk ?? machineDisk);
    return new KeyStore(files, options.kek, await finishInterrupted(files));
  }

  async wrap(address: ExpiryAddress, secret: Uint8Array, bound: KeyBinding): Promise<Buffer> {
    const key = await this.#inTurn(async () => (await this.#readKey(address)) ?? (await this.#makeKey(address)));
    try {
      return wrapKey(key, secret, dataPurpose(address, bound));
    } finally {
      key.fill(0);
    }
  }

  async unwrap(address: ExpiryAddress, wrapped: Uint8Array, bound: KeyBinding): Promise<Buffer> {
    const key = await this.#readKey(address);
    if (key === undefined) throw sealErrors.expiryKeyMissing(expiryFacts(address));
    try {
      return unwrapKey(key, wrapped, dataPurpose(address, bound));
    } finally {
      key.fill(0);
    }
  }

  /**
   * Destroys the key of an address, also one that was never made (it never will be). The ordinary lot of a day goes when that
   * day has begun, not before (`vault/expiry-key-not-due`): a minimum may rest on it. Other lots end by event.
   */
  async destroy(address: ExpiryAddress, at: Temporal.Instant): Promise<Tombstone> {
    const facts = expiryFacts(address);
    const isDue = Temporal.Instant.compare(expiryInstant(address.dueOn), at) <= 0;
    if (address.lot === undefined && !isDue) throw sealErrors.destroyedTooEarly({ ...facts, at: at.toString() });
    return this.#inTurn(async () => {
      const existing = await this.#files.readTombstone(facts);
      if (existing !== undefined) {
        await this.#files.finish(existing.tombstone);
        return existing.tombstone;
      }
      const tombstone = nextTombstone(await this.head(address.organisationId), address, at);
      await this.#files.bury(tombstone);
      return tombstone;
    });
  }

  async due(organisationId: Uuid, at: Temporal.Instant): Promise<readonly ExpiryAddress[]> {
    const living = await this.#files.living(organisationId);
    return living.filter((address) => Temporal.Instant.compare(expiryInstant(address.dueOn), at) <= 0);
  }

  async head(organisationId: Uuid): Promise<TombstoneHead> {
    const last = (await this.#files.chain(organisationId)).at(-1) ?? emptyHead;
    return { sequence: last.sequence, hash: last.hash };
  }

  /** All destructions of an organisation in their order. */
  async tombstones(organisationId: Uuid): Promise<readonly Tombstone[]> {
    return this.#files.chain(organisationId);
  }

  /** Throws `vault/key-store-rolled-back` unless the store knows the destruction that the journal saw last. */
  async checkHead(organisationId: Uuid, journal: TombstoneHead): Promise<void> {
    const known = await this.#files.chain(organisationId);
    const same = journal.sequence === 0 ? emptyHead : known[journal.sequence - 1];
    if (same?.hash !== journal.hash)
      throw sealErrors.keyStoreRolledBack({ organisationId, expected: journal.sequence, found: known.length });
  }

  /**
   * Applies again the destructions that the journal knows and a store put back from a backup forgot; how many. A store that
   * went on by itself after the backup does not fit the journal any more: `vault/key-store-rolled-back`, a person must look.
   */
  async reapply(organisationId: Uuid, journal: readonly Tombstone[]): Promise<number> {
    return this.#inTurn(async () => {
      let head: TombstoneHead = await this.head(organisationId);
      const missing = checkChain(organisationId, journal).slice(head.sequence);
      for (const tombstone of missing) {
        if (!follows(head, tombstone))
          throw sealErrors.keyStoreRolledBack({ organisationId, expected: tombstone.sequence, found: head.sequence });
        await this.#files.bury(tombstone);
        head = tombstone;
      }
      return missing.length;
    });
  }

  /** Re-wraps every living key of an organisation under its active key-encryption key; how many. May be repeated after a crash. */
  async rewrapUnderActiveKek(organisationId: Uuid): Promise<{ readonly rewrapped: number; readonly kekId: string }> {
    return this.#inTurn(async () => {
      const kekId = await this.#kek.activeKekId(organisationId);
      let rewrapped = 0;
      for (const address of await this.#files.living(organisationId)) {
        const facts = expiryFacts(address);
        const found = await this.#files.readKey(facts);
        if (found === undefined || found.kekId === kekId) continue;
        const key = await this.#kek.unwrap(organisationId, found.kekId, found.wrapped, expiryPurpose(facts));
        try {
          const wrapped = await this.#kek.wrap(organisationId, kekId, key, expiryPurpose(facts));
          await this.#files.writeKey(facts, { kekId, wrapped }, true);
        } finally {
          key.fill(0);
        }
        rewrapped += 1;
      }
      return { rewrapped, kekId };
    });
  }

  /** Ids of the key-encryption keys that living keys still need. */
  async keksInUse(organisationId: Uuid): Promise<ReadonlySet<string>> {
    const used = new Set<string>();
    for (const address of await this.#files.living(organisationId)) {
      const found = await this.#files.readKey(expiryFacts(address));
      if (found !== undefined) used.add(found.kekId);
    }
    return used;
  }

  async #readKey(address: ExpiryAddress): Promise<Buffer | undefined> {
    const facts = expiryFacts(address);
    const { organisationId } = address;
    const found = await this.#files.readKey(facts).catch(async (error: unknown) => {
      // While its bytes are being overwritten a key reads as damaged; what matters is that it is being destroyed.
      if ((await this.#files.readTombstone(facts)) !== undefined) return undefined;
      throw error;
    });
    // Looked at after the key: a destruction that began in between is seen.
    if ((await this.#files.readTombstone(facts)) !== undefined) throw sealErrors.expiryKeyDestroyed(facts);
    return found && this.#kek.unwrap(organisationId, found.kekId, found.wrapped, expiryPurpose(facts));
  }

  async #makeKey(address: ExpiryAddress): Promise<Buffer> {
    const facts = expiryFacts(address);
    const key = randomBytes(keyBytes);
    try {
      const kekId = await this.#kek.activeKekId(address.organisationId);
      const wrapped = await this.#kek.wrap(address.organisationId, kekId, key, expiryPurpose(facts));
      await this.#files.writeKey(facts, { kekId, wrapped }, false);
      return key;
    } catch (error) {
      key.fill(0);
      throw error;
    }
  }

  /** One change at a time: the chain has one head, and a key is not made while it is destroyed. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

/** Replaces an organisation's key-encryption key: a new one, every living key under it, the old ones destroyed. */
export async function rotateKek(
  store: KeyStore,
  keks: KekFolder,
  organisationId: Uuid,
): Promise<{ readonly rewrapped: number; readonly kekId: string; readonly retired: readonly string[] }> {
  await keks.create(organisationId);
  const done = await store.rewrapUnderActiveKek(organisationId);
  const retired: string[] = [];
  const used = await store.keksInUse(organisationId);
  for (const kekId of await keks.ids(organisationId)) {
    if (kekId === done.kekId || used.has(kekId)) continue;
    await keks.retire(organisationId, kekId);
    retired.push(kekId);
  }
  return { ...done, retired };
}

async function finishInterrupted(files: KeyStoreFolder): Promise<OpeningReport> {
  const finished: ExpiryFacts[] = [];
  const resurfaced: ExpiryFacts[] = [];
  for (const organisationId of await files.organisations()) {
    await files.chain(organisationId);
    await files.clearIncoming(organisationId);
    for (const { state, tombstone } of await files.tombstones(organisationId)) {
      const facts = expiryFacts(expiryAddress(tombstone));
      if (state === 'done' && !(await files.hasKeyFile(facts))) continue;
      await files.finish(tombstone);
      (state === 'done' ? resurfaced : finished).push(facts);
    }
  }
  return { finished, resurfaced };
}

function expiryPurpose(facts: ExpiryFacts): WrapPurpose {
  return { purpose: 'expiry key', keyId: `${facts.dueOn}/${facts.lot}`, context: { ...facts } };
}

function dataPurpose(address: ExpiryAddress, bound: KeyBinding): WrapPurpose {
  return { purpose: 'data key', keyId: bound.keyId, context: { ...bound.context, ...expiryFacts(address) } };
}
