import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Reads a key file, or makes it once with `fresh` (mode 0600) and reads what is there then. It appears whole: whatever
 * moment a sudden end comes at, there is no file or a key in it.
 */
export async function keyFile(folder: string, name: string, fresh: () => Promise<string>): Promise<string> {
  const path = join(folder, name);
  const there = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (there !== undefined) return there.trim();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const apart = `${path}.${randomUUID()}.new`;
  try {
    const file = await open(apart, 'wx', 0o600);
    try {
      await file.writeFile(`${await fresh()}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    // A name for it, unless somebody else was first: theirs is the key then.
    await link(apart, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(apart, { force: true });
  }
  return keyFile(folder, name, fresh);
}
