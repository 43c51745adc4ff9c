import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { doorsErrors } from './doors-errors.ts';
import { findFounding } from './founding/founding-record.ts';

/** What a data folder is, decided when it is created and never after. */
export interface WorldFile {
  readonly demo: boolean;
  /** DNS-like name of the server; part of every log's origin. */
  readonly serverName: string;
  /** Port of the demo's identity server: accounts are linked to its address. */
  readonly identityPort: number | null;
  readonly createdAt: string;
}

const fileName = 'world.json';

/**
 * Reads the world of a data folder, or makes a demonstration where there is none; a real world is founded, never made on
 * the way. Throws `doors/other-world`, `doors/not-founded`, `doors/founding-unfinished`.
 */
export async function settleWorld(dataDir: string, asked: WorldFile): Promise<WorldFile> {
  const there = await findWorld(dataDir);
  if (there === undefined) {
    const { startedAt } = (await findFounding(dataDir)) ?? {};
    if (startedAt !== undefined) throw doorsErrors.foundingUnfinished({ dataDir, startedAt });
    if (!asked.demo) throw doorsErrors.notFounded({ dataDir });
    await writeWorld(dataDir, asked);
    return asked;
  }
  if (there.demo !== asked.demo) throw doorsErrors.otherWorld({ dataDir, demo: there.demo });
  return there;
}

/** The world of a data folder; undefined when there is none. */
export async function findWorld(dataDir: string): Promise<WorldFile | undefined> {
  try {
    return JSON.parse(await readFile(join(dataDir, fileName), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes it, once and durably: with this file a folder is a world, without it is not. */
export async function writeWorld(dataDir: string, world: WorldFile): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, fileName);
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(world, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}
