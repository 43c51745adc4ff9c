import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Disk, incomingPrefix, isFileError, publishBytes, shredFile } from './durable-files.ts';
import { type ExpiryAddress, type ExpiryFacts, expiryAddress, type Tombstone } from './expiry-key.ts';
import { isUuid, parseUuid, type Uuid } from './ids.ts';
import { checkKeyFolder, readKeyFile } from './private-folder.ts';
import { sealErrors } from './seal-errors.ts';
import { checkChain, decodeTombstone, encodeTombstone, expiryName, type TombstoneFile } from './tombstones.ts';

/** An expiry key as it lies on the disk: closed, with the id of the key-encryption key that closed it. */
export interface WrappedExpiryKey {
  readonly kekId: string;
  readonly wrapped: Uint8Array;
}

const keySuffix = '.key';
const goneSuffix = '.gone';
/** Key files and tombstones are small; anything larger is not ours. */
const maximumFileBytes = 4096;

/** The files of a key store: `<organisation>/<day>[.<lot>].key` while a key lives, `.gone` from the start of its destruction. */
export class KeyStoreFolder {
  readonly #folder: string;
  readonly #disk: Disk;

  private constructor(folder: string, disk: Disk) {
    this.#folder = folder;
    this.#disk = disk;
  }

  /** Opens or makes the folder; throws `vault/key-folder-exposed` when others than this account may enter. */
  static async open(folder: string, disk: Disk): Promise<KeyStoreFolder> {
    await disk.makeFolder(folder);
    await checkKeyFolder(folder);
    return new KeyStoreFolder(folder, disk);
  }

  /** Organisations that have keys or tombstones here. */
  async organisations(): Promise<Uuid[]> {
    return (await readdir(this.#folder)).filter(isUuid);
  }

  /** Addresses of the keys that have no tombstone. */
  async living(organisationId: Uuid): Promise<ExpiryAddress[]> {
    const names = new Set(await this.#names(organisationId));
    return [...names]
      .filter((name) => name.endsWith(keySuffix) && !names.has(name.replace(keySuffix, goneSuffix)))
      .toSorted()
      .map((name) => addressOf(organisationId, name.slice(0, -keySuffix.length)));
  }

  /** The key file of an address; undefined when there is none. */
  async readKey(facts: ExpiryFacts): Promise<WrappedExpiryKey | undefined> {
    const file = `${expiryName(facts)}${keySuffix}`;
    const bytes = await this.#read(facts.organisationId, file);
    if (bytes === undefined) return undefined;
    const found = decodeKeyFile(bytes);
    if (found !== undefined) return found;
    throw sealErrors.keyStoreDamaged({
      organisationId: facts.organisationId,
      file,
      reason: 'it is not a readable key file',
    });
  }

  /** Writes a key file; `replace: false` fails with EEXIST when there is one. */
  async writeKey(facts: ExpiryFacts, key: WrappedExpiryKey, replace: boolean): Promise<void> {
    await this.#makeFolder(facts.organisationId);
    const to = { folder: this.#folderOf(facts.organisationId), name: `${expiryName(facts)}${keySuffix}`, replace };
    await publishBytes(this.#disk, to, encodeKeyFile(key));
  }

  /** The tombstone of an address; undefined when there is none. An unreadable one is an error: it must not bring a key back. */
  async readTombstone(facts: ExpiryFacts): Promise<TombstoneFile | undefined> {
    return this.#readTombstoneFile(facts.organisationId, `${expiryName(facts)}${goneSuffix}`);
  }

  /** Every tombstone of an organisation, unordered. */
  async tombstones(organisationId: Uuid): Promise<TombstoneFile[]> {
    const files: TombstoneFile[] = [];
    for (const name of await this.#names(organisationId)) {
      if (!name.endsWith(goneSuffix)) continue;
      const file = await this.#readTombstoneFile(organisationId, name);
      if (file !== undefined) files.push(file);
    }
    return files;
  }

  /** The tombstones in their order, each checked to follow the one before. */
  async chain(organisationId: Uuid): Promise<Tombstone[]> {
    const files = await this.tombstones(organisationId);
    return checkChain(
      organisationId,
      files.map((file) => file.tombstone),
    );
  }

  /** Destroys what a tombstone names: tombstone first, then the key's bytes and name, then the note that it is done. */
  async bury(tombstone: Tombstone): Promise<void> {
    await this.#makeFolder(tombstone.organisationId);
    await this.#writeTombstone({ state: 'begun', tombstone });
    await this.finish(tombstone);
  }

  /** The part of {@link bury} after the tombstone, for one that a crash interrupted. */
  async finish(tombstone: Tombstone): Promise<void> {
    const name = `${expiryName(tombstone)}${keySuffix}`;
    const bytes = await this.#read(tombstone.organisationId, name);
    if (bytes !== undefined) {
      const folder = this.#folderOf(tombstone.organisationId);
      await shredFile(this.#disk, { folder, name, lengthBytes: bytes.length });
    }
    await this.#writeTombstone({ state: 'done', tombstone });
  }

  /** Whether a key's file is there, readable or not. */
  async hasKeyFile(facts: ExpiryFacts): Promise<boolean> {
    return (await this.#names(facts.organisationId)).includes(`${expiryName(facts)}${keySuffix}`);
  }

  /**
   * Removes writes that a crash cut off. Only their names: after a crash between link and unlink such a file *is* the living
   * key under a second name, and overwriting it would destroy what it closes.
   */
  async clearIncoming(organisationId: Uuid): Promise<void> {
    const folder = this.#folderOf(organisationId);
    const incoming = (await this.#names(organisationId)).filter((name) => name.startsWith(incomingPrefix));
    for (const name of incoming) await this.#disk.unlink(join(folder, name));
    if (incoming.length > 0) await this.#disk.syncFolder(folder);
  }

  #folderOf(organisationId: Uuid): string {
    return join(this.#folder, parseUuid(organisationId));
  }

  async #makeFolder(organisationId: Uuid): Promise<void> {
    await this.#disk.makeFolder(this.#folderOf(organisationId));
    await this.#disk.syncFolder(this.#folder);
  }

  async #names(organisationId: Uuid): Promise<string[]> {
    try {
      await checkKeyFolder(this.#folderOf(organisationId));
      return await readdir(this.#folderOf(organisationId));
    } catch (error) {
      if (isFileError(error, 'ENOENT')) return [];
      throw error;
    }
  }

  async #read(organisationId: Uuid, name: string): Promise<Buffer | undefined> {
    try {
      return await readKeyFile(join(this.#folderOf(organisationId), name), maximumFileBytes);
    } catch (error) {
      if (isFileError(error, 'ENOENT')) return undefined;
      throw error;
    }
  }

  async #readTombstoneFile(organisationId: Uuid, file: string): Promise<TombstoneFile | undefined> {
    const bytes = await this.#read(organisationId, file);
    if (bytes === undefined) return undefined;
    const found = decodeTombstone(bytes);
    if (found !== undefined && `${expiryName(found.tombstone)}${goneSuffix}` === file) return found;
    throw sealErrors.keyStoreDamaged({ organisationId, file, reason: 'it is not a readable tombstone' });
  }

  async #writeTombstone(file: TombstoneFile): Promise<void> {
    const folder = this.#folderOf(file.tombstone.organisationId);
    const name = `${expiryName(file.tombstone)}${goneSuffix}`;
    await publishBytes(this.#disk, { folder, name, replace: true }, encodeTombstone(file));
  }
}

function addressOf(organisationId: Uuid, name: string): ExpiryAddress {
  const [, dueOn = '', lot = 'term'] = /^(\d{4}-\d{2}-\d{2})(?:\.([0-9a-f-]{36}))?$/.exec(name) ?? [];
  try {
    return expiryAddress({ organisationId, dueOn, lot });
  } catch (cause) {
    const reason = `its name is not a day and a lot (${cause instanceof Error ? cause.name : 'unreadable'})`;
    throw sealErrors.keyStoreDamaged({ organisationId, file: `${name}${keySuffix}`, reason });
  }
}

function encodeKeyFile(key: WrappedExpiryKey): Buffer {
  const wrapped = Buffer.from(key.wrapped).toString('base64');
  return Buffer.from(`${JSON.stringify({ kekId: key.kekId, wrapped })}\n`, 'utf8');
}

function decodeKeyFile(bytes: Uint8Array): WrappedExpiryKey | undefined {
  try {
    const file: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (typeof file !== 'object' || file === null || !('kekId' in file) || !('wrapped' in file)) return undefined;
    if (typeof file.kekId !== 'string' || typeof file.wrapped !== 'string') return undefined;
    return { kekId: file.kekId, wrapped: Buffer.from(file.wrapped, 'base64') };
  } catch {
    return undefined;
  }
}
