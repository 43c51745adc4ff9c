import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { doorsErrors } from './doors-errors.ts';

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

/** Reads the world of a data folder, or writes it once. Throws `doors/other-world` when it is not the one asked for. */
export async function settleWorld(dataDir: string, asked: WorldFile): Promise<WorldFile> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, fileName);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) {
    const file = await open(`${path}.new`, 'w', 0o600);
    try {
      await file.writeFile(`${JSON.stringify(asked, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.new`, path);
    return asked;
  }
  const there: WorldFile = JSON.parse(text);
  if (there.demo !== asked.demo) throw doorsErrors.otherWorld({ dataDir, demo: there.demo });
  return there;
}
