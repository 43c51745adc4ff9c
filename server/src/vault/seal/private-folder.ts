import { constants } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { sealErrors } from './seal-errors.ts';

/** Throws `vault/key-folder-exposed` unless the folder is a real one (no link), owned by this account, mode 0700. */
export async function checkKeyFolder(folder: string): Promise<void> {
  const found = await lstat(folder);
  const exposed = (reason: string) => sealErrors.keyFolderExposed({ folder, reason });
  if (!found.isDirectory()) throw exposed('it is a link or no folder');
  if (found.uid !== process.geteuid?.()) throw exposed('another account owns it');
  if ((found.mode & 0o077) !== 0) throw exposed(`its mode is ${(found.mode & 0o777).toString(8)}`);
}

/** Reads a small file that holds a key, after the same checks on it; at most one byte more than `maximumBytes`. */
export async function readKeyFile(path: string, maximumBytes: number): Promise<Buffer> {
  await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  const found = await file.stat();
  const exposed = (reason: string) => sealErrors.keyFolderExposed({ folder: path, reason });
  if (!found.isFile()) throw exposed('it is no file');
  if (found.uid !== process.geteuid?.()) throw exposed('another account owns it');
  if ((found.mode & 0o077) !== 0) throw exposed(`its mode is ${(found.mode & 0o777).toString(8)}`);
  const bytes = Buffer.alloc(maximumBytes + 1);
  let done = 0;
  while (done < bytes.length) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

/**
 * Throws `vault/key-folder-not-apart` when a key folder lies inside one of the others, or one of them inside it: then one
 * backup, or one stolen folder, would carry both the closed box and its key. Links are followed. Folders must exist.
 */
export async function checkApart(keyFolder: string, others: readonly string[]): Promise<void> {
  const keys = await realpath(keyFolder);
  for (const other of others) {
    const place = await realpath(other);
    if (isWithin(keys, place) || isWithin(place, keys))
      throw sealErrors.keyFolderNotApart({ folder: keyFolder, other });
  }
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path));
}
