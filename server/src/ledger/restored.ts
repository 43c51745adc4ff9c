import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a restored data folder says of itself until its tree was compared with a checkpoint known elsewhere. */
export interface RestoredFile {
  readonly restoredAt: string;
  readonly backupMadeAt: string;
  /** Set once it is decided that a successor takes over: from then on the way leads forward only. */
  readonly succession?: {
    readonly number: number;
    readonly restoredSize: number;
    readonly knownSize: number;
    readonly knownRoot: string;
  };
}

const fileName = 'restored.json';

/** Reads `restored.json`; undefined when the folder was not restored, or has been compared. */
export async function findRestored(dataDir: string): Promise<RestoredFile | undefined> {
  try {
    return JSON.parse(await readFile(join(dataDir, fileName), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes it, so that it is on the disk before anything else happens. */
export async function writeRestored(dataDir: string, restored: RestoredFile): Promise<void> {
  const path = join(dataDir, fileName);
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(restored, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

/** Takes it away: the journal may be written again. */
export async function removeRestored(dataDir: string): Promise<void> {
  await rm(join(dataDir, fileName));
}

/** Why the gate stays shut, in a sentence without its end; undefined when it may open. */
export async function reasonToStayClosed(dataDir: string): Promise<string | undefined> {
  const restored = await findRestored(dataDir);
  if (restored === undefined) return undefined;
  return `this data folder was restored from a backup of ${restored.backupMadeAt} and has not been compared with the latest checkpoint known elsewhere (clairevoie restore --compare FILE)`;
}
