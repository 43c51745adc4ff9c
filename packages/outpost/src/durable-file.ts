import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts the names in a folder on the disk: without it a power cut may bring back the file of before a rename. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces a file whole or not at all, readable by its owner alone; on return file and name are on the disk. One writer
 * at a time a path: the caller holds the lock of the folder.
 */
export async function writeDurably(path: string, content: string): Promise<void> {
  const draft = `${path}.draft`;
  const handle = await open(draft, 'w', 0o600);
  try {
    // The mode of `open` counts for a new file only, and is cut by the umask.
    await handle.chmod(0o600);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, path);
  await syncFolder(dirname(path));
}

/** Makes a folder that its owner alone enters, and puts its name on the disk. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await syncFolder(dirname(path));
}
