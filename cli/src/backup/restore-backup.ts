import { hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Database, migrate, migrationsDir, openPool } from '@clairevoie/server/database';
import {
  type BackedUpTable,
  checkJournal,
  emptyTables,
  installJobs,
  type JournalReport,
  type Queryable,
  settleAfterLoading,
  writeRestored,
  writeRows,
} from '@clairevoie/server/ledger';
import { openSealed, type SealedReader } from '@clairevoie/server/sealed-reader';
import { asOwner } from '../open-database.ts';
import { type BackupManifest, backupName, RecordReader } from './backup-format.ts';

/** Why a backup cannot be restored here. */
export class RestoreRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RestoreRefused';
  }
}

/** What was restored, and what the check of the restored journal found. */
export interface RestoreReport {
  readonly madeAt: string;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  readonly journal: JournalReport;
}

/** Opens a backup, having read all of it: not one byte is used before the whole was found whole. */
export async function openBackup(file: string, key: Buffer): Promise<SealedReader & AsyncDisposable> {
  const handle = await open(file, 'r');
  try {
    const { size: sizeBytes } = await handle.stat();
    const source = {
      sizeBytes,
      read: async (offset: number, lengthBytes: number): Promise<Uint8Array> => {
        const bytes = Buffer.alloc(lengthBytes);
        const { bytesRead } = await handle.read(bytes, 0, lengthBytes, offset);
        return bytes.subarray(0, bytesRead);
      },
    };
    const reader = await openSealed(source, { ...backupName, key });
    await reader.checkAll();
    return Object.assign(reader, {
      [Symbol.asyncDispose]: async () => {
        reader[Symbol.dispose]();
        await handle.close();
      },
    });
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/**
 * Restores a backup into an empty data folder and an empty database, checks the journal, and leaves the folder read-only
 * until it is compared. `startDatabase` is called once the folder's world is known.
 */
export async function restoreBackup(options: {
  readonly file: string;
  readonly key: Buffer;
  readonly dataDir: string;
  readonly now: Temporal.Instant;
  readonly startDatabase: () => Promise<Database>;
}): Promise<RestoreReport> {
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  if ((await readdir(dataDir)).length > 0)
    throw new RestoreRefused(`${dataDir} is not empty: a backup is restored into an empty data folder only.`);
  await using backup = await openBackup(options.file, options.key);
  const records = new RecordReader(backup.read(0, backup.sizeBytes));
  const manifest = await records.next();
  if (manifest.kind !== 'manifest' || manifest.format !== 1)
    throw new RestoreRefused('This is not a backup that this version can read.');
  // Before anything is written: a refusal leaves the folder empty, for the version that can restore it.
  await using migrations = await migrationsAsThen(manifest);
  await writeRestored(dataDir, { restoredAt: options.now.toString(), backupMadeAt: manifest.madeAt });
  await using database = await options.startDatabase();
  await migrateAsThen(database, migrations);
  const counts = await asOwner(database, (owner) => load(owner, records, dataDir));
  await writeFile(join(dataDir, 'world.json'), `${JSON.stringify(manifest.world, null, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  const journal = await asOwner(database, (owner) => checkJournal({ owner, dataDir }));
  return { madeAt: manifest.madeAt, ...counts, journal };
}

/** A folder with the migrations that the backup's database had, and no later ones; it goes when it is disposed of. */
async function migrationsAsThen(
  manifest: BackupManifest,
): Promise<{ readonly folder: string; readonly count: number } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'clv-migrations-'));
  const forget = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    for (const { name, sha256 } of manifest.migrations) {
      const path = join(migrationsDir, `${name}.sql`);
      const text = await readFile(path, 'utf8').catch(() => undefined);
      if (text === undefined || hash('sha256', text.replaceAll('\r\n', '\n'), 'hex') !== sha256)
        throw new RestoreRefused(
          `The backup's database had the migration ${name} as this version does not know it. Restore with the version that made the backup, then upgrade.`,
        );
      await copyFile(path, join(folder, `${name}.sql`));
    }
  } catch (error) {
    await forget();
    throw error;
  }
  return { folder, count: manifest.migrations.length, [Symbol.asyncDispose]: forget };
}

/** Applies them, and no later ones: those are applied at the next start, over the data. */
async function migrateAsThen(
  database: Database,
  { folder, count }: { readonly folder: string; readonly count: number },
): Promise<void> {
  const owner = openPool(database.config('clv_owner'), { max: 2, applicationName: 'clairevoie restore' });
  try {
    const { applied } = await migrate(owner, folder);
    if (applied.length !== count)
      throw new RestoreRefused('The database is not empty: a backup is restored into an empty database only.');
    await installJobs(owner);
  } finally {
    await owner.end();
  }
}

async function load(
  owner: Queryable,
  records: RecordReader,
  dataDir: string,
): Promise<{ readonly tables: number; readonly rows: number; readonly files: number }> {
  const tables: BackedUpTable[] = [];
  let rows = 0;
  let files = 0;
  await owner.query('begin');
  for (;;) {
    const head = await records.next();
    if (head.kind === 'manifest') throw new RestoreRefused('The backup has two beginnings.');
    if (head.kind === 'end') {
      if (head.rows !== rows || head.files !== files)
        throw new RestoreRefused('The backup does not hold as much as it says.');
      break;
    }
    if (head.kind === 'table') {
      tables.push(head.table);
      await emptyTables(owner, [head.table]);
    } else if (head.kind === 'rows') {
      const table = tables.at(-1);
      if (table === undefined) throw new RestoreRefused('The backup has rows without a table.');
      const lines = Buffer.concat(await Array.fromAsync(records.take()))
        .toString('utf8')
        .split('\n');
      rows += lines.length;
      await writeRows(owner, table, lines);
    } else {
      files += 1;
      await writeFileOf(dataDir, head.path, records.take());
    }
  }
  await settleAfterLoading(owner, tables);
  await owner.query('commit');
  return { tables: tables.length, rows, files };
}

async function writeFileOf(dataDir: string, path: string, bytes: AsyncGenerator<Buffer>): Promise<void> {
  const to = resolve(dataDir, path);
  if (!to.startsWith(dataDir + sep)) throw new RestoreRefused('The backup names a file outside the data folder.');
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await pipeline(bytes, createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true }));
  await chmod(to, 0o600);
}
