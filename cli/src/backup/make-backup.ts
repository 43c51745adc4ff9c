import { createReadStream } from 'node:fs';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listMigrations, listTables, type Queryable, readRows } from '@clairevoie/server/ledger';
import { sealStream } from '@clairevoie/server/sealed-stream';
import { backupChunkExponent, backupName, encodeHead } from './backup-format.ts';

/** What a backup came to hold. */
export interface BackupReport {
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  readonly sealedSizeBytes: number;
  /** SHA-256 of the sealed file, hex. */
  readonly sealedSha256: string;
}

// Ciphertext and published documents. Never `keks` and `key-store`: what the retention schedule destroys must not come
// back from a backup, and a stolen backup with its key must not open a recording.
const folders = ['recordings', 'documents'];

/**
 * Writes a backup: all rows of one snapshot, the recordings' sealed files, documents, the copy of promises and the keys that
 * sign the logs (so that the same log can be continued), sealed under `key`. The file appears under its name when complete.
 */
export async function makeBackup(options: {
  readonly owner: Queryable;
  readonly dataDir: string;
  readonly file: string;
  readonly key: Buffer;
  readonly now: Temporal.Instant;
}): Promise<BackupReport> {
  const counts = { tables: 0, rows: 0, files: 0 };
  const incoming = `${options.file}.incoming`;
  const out = await open(incoming, 'wx', 0o600);
  try {
    const sealed = sealStream(records(options, counts), {
      ...backupName,
      key: options.key,
      maximumBytes: Number.MAX_SAFE_INTEGER,
      chunkExponent: backupChunkExponent,
    });
    for (;;) {
      const next = await sealed.next();
      if (next.done === true) {
        await out.sync();
        await out.close();
        await rename(incoming, options.file);
        await syncFolder(dirname(options.file));
        return { ...counts, sealedSizeBytes: next.value.sealedSizeBytes, sealedSha256: next.value.sealedSha256 };
      }
      await out.writeFile(next.value);
    }
  } catch (error) {
    await out.close().catch(() => undefined);
    await rm(incoming, { force: true });
    throw error;
  }
}

async function* records(
  { owner, dataDir, now }: { readonly owner: Queryable; readonly dataDir: string; readonly now: Temporal.Instant },
  counts: { tables: number; rows: number; files: number },
): AsyncGenerator<Uint8Array> {
  // Before the snapshot: every promise in this much of the file has its entry in the snapshot.
  const promises = join(dataDir, 'promises.ndjson');
  const promisedBytes = (await stat(promises)).size;
  await owner.query('begin isolation level repeatable read, read only');
  try {
    const world = JSON.parse(await readFile(join(dataDir, 'world.json'), 'utf8'));
    const migrations = await listMigrations(owner);
    yield encodeHead({ kind: 'manifest', format: 1, madeAt: now.toString(), world, migrations, bytes: 0 });
    for (const table of await listTables(owner)) {
      counts.tables += 1;
      yield encodeHead({ kind: 'table', table, bytes: 0 });
      for await (const lines of readRows(owner, table)) {
        const text = Buffer.from(lines.join('\n'), 'utf8');
        counts.rows += lines.length;
        yield encodeHead({ kind: 'rows', bytes: text.length });
        yield text;
      }
    }
  } finally {
    await owner.query('rollback');
  }
  counts.files += 1;
  yield encodeHead({ kind: 'file', path: 'promises.ndjson', bytes: promisedBytes });
  if (promisedBytes > 0) yield* createReadStream(promises, { end: promisedBytes - 1 });
  for (const path of await filesToKeep(dataDir)) {
    const size = await stat(join(dataDir, path)).then(
      (found) => found.size,
      () => undefined,
    );
    // Deleted by the schedule since it was listed: then it must not be in the backup.
    if (size === undefined) continue;
    counts.files += 1;
    yield encodeHead({ kind: 'file', path, bytes: size });
    if (size > 0) yield* exactly(join(dataDir, path), size);
  }
  yield encodeHead({ kind: 'end', rows: counts.rows, files: counts.files, bytes: 0 });
}

async function* exactly(path: string, size: number): AsyncGenerator<Uint8Array> {
  let left = size;
  for await (const piece of createReadStream(path, { end: size - 1 })) {
    left -= piece.length;
    yield piece;
  }
  if (left > 0) throw new Error(`${path} became shorter while it was read; make the backup again`);
}

/** Paths below the data folder, sorted. Files that are being written are passed over: no committed row speaks of them. */
async function filesToKeep(dataDir: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const folder of folders) {
    const found = await readdir(join(dataDir, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of found) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      paths.push(join(entry.parentPath, entry.name).slice(dataDir.length + 1));
    }
  }
  const keys = await readdir(join(dataDir, 'keys')).catch(() => []);
  paths.push(...keys.filter((name) => /^log-[a-z0-9-]+\.skey$/.test(name)).map((name) => `keys/${name}`));
  return paths.sort();
}

async function syncFolder(folder: string): Promise<void> {
  await using handle = await open(folder === '' ? '.' : folder, 'r');
  await handle.sync();
}
