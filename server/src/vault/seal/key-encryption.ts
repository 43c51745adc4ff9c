import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Disk, isFileError, machineDisk, publishBytes, shredFile } from './durable-files.ts';
import { parseUuid, type Uuid } from './ids.ts';
import { keyBytes, unwrapKey, type WrapPurpose, wrapKey } from './key-wrap.ts';
import { checkKeyFolder, readKeyFile } from './private-folder.ts';
import { sealErrors } from './seal-errors.ts';

/**
 * Holder of key-encryption keys, one line of them for each organisation: a folder in the demo, a hardware module or a keyholder
 * elsewhere. Never in the database, never in its backups; one organisation's key opens nothing of another's.
 */
export interface KeyEncryption {
  /** Id of the key that closes what is new; throws `vault/kek-missing` when the organisation has none. */
  activeKekId(organisationId: Uuid): Promise<string>;
  wrap(organisationId: Uuid, kekId: string, secret: Uint8Array, bound: WrapPurpose): Promise<Buffer>;
  /** Throws `vault/kek-missing` or `vault/wrapped-key-refused`. The caller zeroes the result. */
  unwrap(organisationId: Uuid, kekId: string, wrapped: Uint8Array, bound: WrapPurpose): Promise<Buffer>;
}

/** Key-encryption keys kept as files. */
export interface KekFolder extends KeyEncryption {
  /** Makes the organisation's next key, active from now on; its id. Re-wrap with `rotateKek` before retiring the old one. */
  create(organisationId: Uuid): Promise<string>;
  /** Makes the first key of an organisation that has none; its active key's id. */
  ensure(organisationId: Uuid): Promise<string>;
  /** Ids of the organisation's keys, oldest first. */
  ids(organisationId: Uuid): Promise<readonly string[]>;
  /** Destroys a key that is no longer active: copies of the key store made under it open no more. */
  retire(organisationId: Uuid, kekId: string): Promise<void>;
}

const suffix = '.kek';
/** Ids are numbers of fixed width, so that the order of names is the order of making. */
const idOf = (number: number) => String(number).padStart(6, '0');

/** Opens a folder of key-encryption keys, `<organisation>/<number>.kek`, each 32 random bytes, mode 0600. */
export async function openKekFolder(folder: string, disk: Disk = machineDisk): Promise<KekFolder> {
  await disk.makeFolder(folder);
  await checkKeyFolder(folder);
  const folderOf = (organisationId: Uuid) => join(folder, parseUuid(organisationId));

  const ids = async (organisationId: Uuid): Promise<string[]> => {
    try {
      await checkKeyFolder(folderOf(organisationId));
      const names = await readdir(folderOf(organisationId));
      return names
        .filter((name) => /^\d{6}\.kek$/.test(name))
        .map((name) => name.slice(0, -suffix.length))
        .toSorted();
    } catch (error) {
      if (isFileError(error, 'ENOENT')) return [];
      throw error;
    }
  };
  const read = async (organisationId: Uuid, kekId: string): Promise<Buffer> => {
    const missing = sealErrors.kekMissing({ organisationId, kekId });
    if (!/^\d{6}$/.test(kekId)) throw missing;
    try {
      const key = await readKeyFile(join(folderOf(organisationId), `${kekId}${suffix}`), keyBytes);
      if (key.length !== keyBytes) throw missing;
      return key;
    } catch (error) {
      if (isFileError(error, 'ENOENT')) throw missing;
      throw error;
    }
  };
  const activeKekId = async (organisationId: Uuid) => {
    const last = (await ids(organisationId)).at(-1);
    if (last === undefined) throw sealErrors.kekMissing({ organisationId, kekId: 'none' });
    return last;
  };
  const create = async (organisationId: Uuid) => {
    await disk.makeFolder(folderOf(organisationId));
    await disk.syncFolder(folder);
    const kekId = idOf(Number((await ids(organisationId)).at(-1) ?? '0') + 1);
    const key = randomBytes(keyBytes);
    try {
      await publishBytes(disk, { folder: folderOf(organisationId), name: `${kekId}${suffix}`, replace: false }, key);
    } finally {
      key.fill(0);
    }
    return kekId;
  };
  const ensure = async (organisationId: Uuid) => {
    const last = (await ids(organisationId)).at(-1);
    if (last !== undefined) return last;
    try {
      return await create(organisationId);
    } catch (error) {
      if (!isFileError(error, 'EEXIST')) throw error;
      // Another made the first one meanwhile: nothing is closed with it before its name is on the disk.
      await disk.syncFolder(folderOf(organisationId));
      return activeKekId(organisationId);
    }
  };

  return {
    ids,
    activeKekId,
    create,
    ensure,
    wrap: async (organisationId, kekId, secret, bound) => {
      const key = await read(organisationId, kekId);
      try {
        return wrapKey(key, secret, withKek(bound, kekId));
      } finally {
        key.fill(0);
      }
    },
    unwrap: async (organisationId, kekId, wrapped, bound) => {
      const key = await read(organisationId, kekId);
      try {
        return unwrapKey(key, wrapped, withKek(bound, kekId));
      } finally {
        key.fill(0);
      }
    },
    retire: async (organisationId, kekId) => {
      if (kekId === (await activeKekId(organisationId)))
        throw sealErrors.kekInUse({ organisationId, kekId, reason: 'it is the active one; make its successor first' });
      (await read(organisationId, kekId)).fill(0);
      await shredFile(disk, { folder: folderOf(organisationId), name: `${kekId}${suffix}`, lengthBytes: keyBytes });
    },
  };
}

function withKek(bound: WrapPurpose, kekId: string): WrapPurpose {
  return { ...bound, context: { ...bound.context, kekId } };
}
