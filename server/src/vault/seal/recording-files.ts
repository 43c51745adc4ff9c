import { constants } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Disk, incomingPrefix, isFileError, machineDisk, publishFile } from './durable-files.ts';
import { isUuid, parseUuid, type SegmentId } from './ids.ts';
import { sealErrors } from './seal-errors.ts';
import type { SealedSource } from './sealed-reader.ts';

/** A sealed file open for reading; closes with `await using`. */
export type SealedFile = SealedSource & AsyncDisposable;

/** What a sweep removed. */
export interface SweepReport {
  /** Files of segments that the register does not know. */
  readonly orphans: readonly SegmentId[];
  /** Files that were begun and never finished. */
  readonly unfinished: number;
}

/** Where sealed bytes lie: one file a segment, named by its id alone. */
export interface RecordingFiles {
  /** Writes a segment's file, whole or not at all; `vault/sealed-file-exists` when it has one. Returns what the content returned. */
  store<Summary>(segmentId: SegmentId, sealed: AsyncGenerator<Uint8Array, Summary, undefined>): Promise<Summary>;
  /** Opens a segment's file; throws `vault/sealed-file-missing`. */
  open(segmentId: SegmentId): Promise<SealedFile>;
  /** Removes a segment's file; `absent` when it was gone already, so that a deletion may be repeated after a crash. */
  delete(segmentId: SegmentId): Promise<'deleted' | 'absent'>;
  /**
   * Removes files older than `before` (machine time) that `known` does not return, and writes that were never finished.
   * `before` leaves room for uploads that are sealed but not yet committed: give it hours.
   */
  sweep(options: {
    readonly before: Temporal.Instant;
    readonly known: (ids: readonly SegmentId[]) => Promise<ReadonlySet<SegmentId>>;
  }): Promise<SweepReport>;
}

const suffix = '.sealed';

/** Opens (or makes) a content folder. Holds sealed bytes only: no key ever lies here. */
export async function openRecordingFiles(folder: string, disk: Disk = machineDisk): Promise<RecordingFiles> {
  await disk.makeFolder(folder);
  const shardOf = (id: SegmentId) => join(folder, parseUuid(id).slice(-2));
  const pathOf = (id: SegmentId) => join(shardOf(id), `${id}${suffix}`);
  return {
    store: async (segmentId, sealed) => {
      const shard = shardOf(segmentId);
      await disk.makeFolder(shard);
      await disk.syncFolder(folder);
      try {
        return await publishFile(disk, { folder: shard, name: `${segmentId}${suffix}`, replace: false }, sealed);
      } catch (error) {
        if (isFileError(error, 'EEXIST')) throw sealErrors.sealedFileExists({ segmentId });
        throw error;
      }
    },
    open: async (segmentId) => openFile(pathOf(segmentId), segmentId),
    delete: async (segmentId) => {
      try {
        await disk.unlink(pathOf(segmentId));
      } catch (error) {
        if (isFileError(error, 'ENOENT')) return 'absent';
        throw error;
      }
      await disk.syncFolder(shardOf(segmentId));
      return 'deleted';
    },
    sweep: async ({ before, known }) => {
      const orphans: SegmentId[] = [];
      let unfinished = 0;
      for (const shard of await shardsOf(folder)) {
        const old = await namesBefore(shard, before);
        const incoming = old.filter((name) => name.startsWith(incomingPrefix));
        const ids = old.map(segmentOf).filter((id) => id !== undefined);
        const kept = ids.length === 0 ? new Set<SegmentId>() : await known(ids);
        const lost = ids.filter((id) => !kept.has(id));
        for (const name of incoming) await disk.unlink(join(shard, name));
        for (const id of lost) await disk.unlink(pathOf(id));
        if (incoming.length + lost.length > 0) await disk.syncFolder(shard);
        unfinished += incoming.length;
        orphans.push(...lost);
      }
      return { orphans, unfinished };
    },
  };
}

async function openFile(path: string, segmentId: SegmentId): Promise<SealedFile> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    const { size } = await file.stat();
    return {
      sizeBytes: size,
      read: async (offset, lengthBytes) => readExactly(file, offset, lengthBytes),
      [Symbol.asyncDispose]: () => file.close(),
    };
  } catch (error) {
    if (isFileError(error, 'ENOENT')) throw sealErrors.sealedFileMissing({ segmentId });
    throw error;
  }
}

async function readExactly(file: Awaited<ReturnType<typeof open>>, offset: number, lengthBytes: number) {
  const bytes = Buffer.alloc(lengthBytes);
  let done = 0;
  while (done < lengthBytes) {
    const { bytesRead } = await file.read(bytes, done, lengthBytes - done, offset + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

async function shardsOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name))
    .map((entry) => join(folder, entry.name));
}

async function namesBefore(shard: string, before: Temporal.Instant): Promise<string[]> {
  const old: string[] = [];
  for (const entry of await readdir(shard, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    try {
      if ((await stat(join(shard, entry.name))).mtimeMs < before.epochMilliseconds) old.push(entry.name);
    } catch (error) {
      if (!isFileError(error, 'ENOENT')) throw error; // finished or deleted meanwhile
    }
  }
  return old;
}

function segmentOf(name: string): SegmentId | undefined {
  const id = name.slice(0, -suffix.length);
  return name.endsWith(suffix) && isUuid(id) ? parseUuid<SegmentId>(id) : undefined;
}
