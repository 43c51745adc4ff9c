import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads a key file, or makes it once with `fresh` (mode 0600, synced before use) and reads what is there then. */
export async function keyFile(folder: string, name: string, fresh: () => Promise<string>): Promise<string> {
  const path = join(folder, name);
  const there = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (there !== undefined) return there.trim();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return undefined;
    throw error;
  });
  if (file === undefined) return keyFile(folder, name, fresh);
  try {
    await file.writeFile(`${await fresh()}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return keyFile(folder, name, fresh);
}
