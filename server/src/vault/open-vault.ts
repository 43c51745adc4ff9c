import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { registerReader } from '../identity/index.ts';
import type { Queryable } from '../ledger/index.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { quorumWitness } from './access-witness.ts';
import { KeyDesk } from './key-desk.ts';
import { listDestructions, listOpenLooks } from './read-store.ts';
import { startSchedule } from './schedule.ts';
import { parseUuid, type Uuid } from './seal/ids.ts';
import { openKekFolder } from './seal/key-encryption.ts';
import { KeyStore } from './seal/key-store.ts';
import type { OpeningPlace } from './seal/open-recording.ts';
import { checkApart } from './seal/private-folder.ts';
import { openRecordingFiles, type RecordingFiles } from './seal/recording-files.ts';
import { emptyHead } from './seal/tombstones.ts';
import { setTransportKey } from './share-store.ts';
import type { Vault, VaultLimits, VaultOptions } from './vault.ts';
import { getDataKey, giveUploadBack, knownSegments, legalOffsetMs, listKeepers, listUploads } from './vault-store.ts';

const usualLimits: VaultLimits = {
  maximumBytes: 64 * 2 ** 30,
  idleMs: 30_000,
  proofWaitMs: 10_000,
  keyholderWaitMs: 10_000,
};

/** Opens the vault: keys first, their chain against the journal, then what a crash left, then the schedule. */
export async function openVault(options: VaultOptions): Promise<Vault> {
  const { db, dataDir, folders } = options;
  const recordings = folders?.recordings ?? join(dataDir, 'recordings');
  const kekFolder = folders?.keks ?? join(dataDir, 'keks');
  const storeFolder = folders?.keyStore ?? join(dataDir, 'key-store');
  const limits = { ...usualLimits, ...options.limits };
  await mkdir(recordings, { recursive: true, mode: 0o700 });
  const keks = await openKekFolder(kekFolder);
  const keyStore = await KeyStore.open({ folder: storeFolder, kek: keks });
  const others = await existing(options.apart ?? []);
  await checkApart(storeFolder, [recordings, kekFolder, ...others]);
  await checkApart(kekFolder, [recordings, ...others]);
  const files = await openRecordingFiles(recordings);
  const keepers = await listKeepers(db);
  for (const organisationId of keepers) await keks.ensure(organisationId);
  const reapplied = await bringUpToJournal(db, keyStore, keepers);
  const witness =
    options.witness ?? quorumWitness({ db, log: options.log, now: options.now, waitMs: limits.proofWaitMs });
  // To the millisecond: its text is hashed into tombstones and goes through the database, which keeps microseconds.
  const legalNow = async (): Promise<string> => {
    const ahead = await legalOffsetMs(db);
    const at = options.now().add({ milliseconds: ahead });
    return at.round({ smallestUnit: 'millisecond', roundingMode: 'floor' }).toString();
  };
  const place: OpeningPlace = { files, expiryKeys: keyStore, dataKeyOf: (s) => getDataKey(db, s.dataKeyId) };
  const busy = new Set<string>();
  const keyholders = options.keyholders ?? [];
  const desk = new KeyDesk({
    ...{ db, expiryKeys: keyStore, keyholders, now: options.now, legalNow, timeoutMs: limits.keyholderWaitMs },
  });
  await setTransportKey(db, desk.transportKey, options.now().toString());
  const core = {
    options,
    limits,
    files,
    keyStore,
    keks,
    witness,
    place,
    desk,
    busy,
    legalNow,
    read: registerReader(db),
  };
  const swept = await mendUploads(db, files);
  const looksClosed = await closeAbandonedLooks(options);
  const schedule = startSchedule(core, options.everyMs ?? 3_000);
  return {
    ...core,
    schedule,
    opening: { ...keyStore.opening, reapplied, looksClosed, orphans: swept },
    [Symbol.asyncDispose]: async () => {
      await schedule[Symbol.asyncDispose]();
      desk[Symbol.dispose]();
    },
  };
}

/** Compares the store with the last destruction the journal knows; forgotten ones are done again before anything opens. */
async function bringUpToJournal(db: Queryable, store: KeyStore, keepers: readonly Uuid[]): Promise<number> {
  let reapplied = 0;
  for (const organisationId of keepers) {
    const journal = (await listDestructions(db, organisationId)).map(
      ({ due_on: dueOn, lot, sequence, previous, destroyed_at: destroyedAt, hash }) => ({
        organisationId,
        dueOn,
        lot,
        sequence,
        previous,
        destroyedAt,
        hash,
      }),
    );
    const { sequence, hash } = journal.at(-1) ?? emptyHead;
    try {
      await store.checkHead(organisationId, { sequence, hash });
    } catch (error) {
      if (!isClairevoieError(error, 'vault/key-store-rolled-back')) throw error;
      reapplied += await store.reapply(organisationId, journal);
    }
  }
  return reapplied;
}

/** Uploads that a crash cut off may be sent again; their files go. File times are machine time. */
async function mendUploads(db: Queryable, files: RecordingFiles): Promise<number> {
  for (const upload of await listUploads(db, 'receiving')) await giveUploadBack(db, upload.id);
  const swept = await files.sweep({ before: Temporal.Now.instant(), known: (ids) => knownSegments(db, ids) });
  return swept.orphans.length + swept.unfinished;
}

/** What was open when the server stopped is closed as "all": nobody knows any more what went out. */
async function closeAbandonedLooks({ db, gate }: VaultOptions): Promise<number> {
  const open = await listOpenLooks(db);
  for (const { id, organisation_id: organisationId } of open) {
    await gate.performAsSystem({
      type: 'vault/end-look',
      key: parseUuid(crypto.randomUUID()),
      organisationId,
      payload: { lookId: id, because: 'restart' },
    });
  }
  return open.length;
}

async function existing(folders: readonly string[]): Promise<string[]> {
  const there: string[] = [];
  for (const folder of folders) {
    const isThere = await access(folder).then(
      () => true,
      () => false,
    );
    if (isThere) there.push(folder);
  }
  return there;
}
