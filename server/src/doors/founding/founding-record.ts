import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { doorsErrors } from '../doors-errors.ts';
import type { FoundingPlan } from './plan-founding.ts';

/** What a data folder says of itself while it is being founded. */
export interface FoundingRecord {
  /** Digest of the founding file: only the same one goes on. */
  readonly fileSha256: string;
  readonly startedAt: string;
  readonly plan: FoundingPlan;
  /** Whether the folder was made by the founding, and which empty folders (mount points) stood in it. */
  readonly madeFolder: boolean;
  readonly foldersThere: readonly string[];
}

const fileName = 'founding.json';

/** Reads the record of a founding that is not finished; undefined when there is none. */
export async function findFounding(dataDir: string): Promise<FoundingRecord | undefined> {
  try {
    return JSON.parse(await readFile(join(dataDir, fileName), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes the record before anything else is made, so that a crash can be gone on from. */
export async function writeFounding(dataDir: string, record: FoundingRecord): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, fileName);
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(record)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

/** Takes the record away: the world is whole. */
export async function removeFounding(dataDir: string): Promise<void> {
  await rm(join(dataDir, fileName), { force: true });
}

/** Empty folders that stand in a folder to be founded (places where other disks are mounted). Throws `doors/folder-taken`. */
export async function findMountPoints(dataDir: string): Promise<{ madeFolder: boolean; foldersThere: string[] }> {
  const names = await readdir(dataDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const holds: string[] = [];
  for (const name of names ?? []) {
    const path = join(dataDir, name);
    const isFolder = (await lstat(path)).isDirectory();
    const inside = isFolder ? (await readdir(path)).filter((one) => one !== 'lost+found') : [];
    if (name !== 'lost+found' && (!isFolder || inside.length > 0)) holds.push(name);
  }
  if (holds.length > 0) throw doorsErrors.folderTaken({ dataDir, holds: holds.slice(0, 5) });
  return { madeFolder: names === undefined, foldersThere: names ?? [] };
}

/** Takes away what a founding made; the database has been discarded before. */
export async function clearFolder(
  dataDir: string,
  { madeFolder, foldersThere }: Pick<FoundingRecord, 'madeFolder' | 'foldersThere'>,
): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const path = join(dataDir, name);
    if (!foldersThere.includes(name)) await rm(path, { recursive: true, force: true });
    else {
      const inside = (await readdir(path)).filter((one) => one !== 'lost+found');
      for (const one of inside) await rm(join(path, one), { recursive: true, force: true });
    }
  }
  if (madeFolder) await rm(dataDir, { recursive: true, force: true });
}
