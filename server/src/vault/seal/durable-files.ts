import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { link, mkdir, open, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** A file being written. */
export interface WritableFile {
  /** Writes all the bytes, at the current position. */
  write(bytes: Uint8Array): Promise<void>;
  /** Returns when the bytes are on the disk itself. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Every way in which the vault changes a disk, one call a step, so that a test can let each step fail. */
export interface Disk {
  /** A new file, mode 0600; fails when the name is taken. */
  create(path: string): Promise<WritableFile>;
  /** An existing file, written over from its start. */
  overwrite(path: string): Promise<WritableFile>;
  rename(from: string, to: string): Promise<void>;
  link(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** A folder, mode 0700; one that exists is left as it is. */
  makeFolder(path: string): Promise<void>;
  /** Returns when the names in the folder are on the disk itself. */
  syncFolder(path: string): Promise<void>;
}

/** The disk of this machine. */
export const machineDisk: Disk = {
  create: async (path) => writable(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL),
  overwrite: async (path) => writable(path, constants.O_WRONLY),
  rename,
  link,
  unlink,
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  syncFolder: async (path) => {
    await using folder = await open(path, constants.O_RDONLY | constants.O_DIRECTORY);
    await folder.sync();
  },
};

/** Prefix of a file that is being written; a listing passes over it, a sweep removes it. */
export const incomingPrefix = '.incoming-';

/**
 * Writes a file so that its name shows all of it or nothing, whenever the power goes: a file of another name, its bytes on the
 * disk, then its name, then the folder on the disk. Returns what the content returned.
 * `replace: false` fails with EEXIST when the name is taken, and leaves what is there.
 */
export async function publishFile<Summary>(
  disk: Disk,
  to: { readonly folder: string; readonly name: string; readonly replace: boolean },
  content: AsyncIterator<Uint8Array, Summary, undefined>,
): Promise<Summary> {
  const incoming = join(to.folder, `${incomingPrefix}${randomBytes(12).toString('hex')}`);
  const path = join(to.folder, to.name);
  let isIncomingThere = true;
  try {
    const summary = await writeIncoming(disk, incoming, content);
    if (to.replace) await disk.rename(incoming, path);
    else {
      await disk.link(incoming, path);
      await disk.unlink(incoming);
    }
    isIncomingThere = false;
    await disk.syncFolder(to.folder);
    return summary;
  } finally {
    // The first error is the one to tell; a file that stays behind is swept later.
    if (isIncomingThere) await disk.unlink(incoming).catch(() => undefined);
  }
}

/** {@link publishFile} for bytes at hand. */
export async function publishBytes(
  disk: Disk,
  to: { readonly folder: string; readonly name: string; readonly replace: boolean },
  bytes: Uint8Array,
): Promise<void> {
  await publishFile(disk, to, piecesOf(bytes));
}

/** Overwrites a file with random bytes of the same length, then removes its name; each step on the disk before the next. */
export async function shredFile(
  disk: Disk,
  at: { readonly folder: string; readonly name: string; readonly lengthBytes: number },
): Promise<void> {
  const path = join(at.folder, at.name);
  const file = await disk.overwrite(path);
  try {
    await file.write(randomBytes(at.lengthBytes));
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.unlink(path);
  await disk.syncFolder(at.folder);
}

/** Whether an error of the file system has this code (`ENOENT`, `EEXIST`). */
export function isFileError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

async function writeIncoming<Summary>(
  disk: Disk,
  path: string,
  content: AsyncIterator<Uint8Array, Summary, undefined>,
): Promise<Summary> {
  let isFinished = false;
  try {
    const file = await disk.create(path);
    try {
      for (;;) {
        const next = await content.next();
        if (next.done === true) {
          isFinished = true;
          await file.sync();
          return next.value;
        }
        await file.write(next.value);
      }
    } finally {
      await file.close();
    }
  } finally {
    // A source that is not read to its end is told so: it holds a key, and perhaps an upload.
    if (!isFinished) await content.return?.();
  }
}

async function writable(path: string, flags: number): Promise<WritableFile> {
  const file = await open(path, flags | constants.O_NOFOLLOW, 0o600);
  return {
    write: async (bytes) => {
      for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done)).bytesWritten;
    },
    sync: () => file.sync(),
    close: () => file.close(),
  };
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}
