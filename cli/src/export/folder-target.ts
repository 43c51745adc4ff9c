import { mkdir, open, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LogTarget } from '@clairevoie/tlog';

/**
 * A folder that a web server gives to anybody. Each file appears whole, and is on the disk before the checkpoint that
 * speaks of it: a power cut never leaves a checkpoint over tiles that are not there.
 */
export function folderTarget(folder: string): LogTarget {
  const changed = new Set<string>();
  const syncChanged = async (): Promise<void> => {
    for (const one of changed) await syncFolder(one);
    changed.clear();
  };
  return {
    read: (path) =>
      readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      }),
    write: async (path, bytes) => {
      if (path === 'checkpoint') await syncChanged();
      const file = join(folder, path);
      const parent = dirname(file);
      if (!changed.has(parent)) {
        await mkdir(parent, { recursive: true });
        changed.add(parent);
      }
      const draft = `${file}.${process.pid}.draft`;
      const handle = await open(draft, 'w', 0o644);
      try {
        await handle.writeFile(bytes);
        await handle.datasync();
      } finally {
        await handle.close();
      }
      await rename(draft, file);
      if (path === 'checkpoint') await syncChanged();
    },
    remove: async (path) => {
      await rm(join(folder, path), { force: true });
      // The folder `.p` of a tile, once its last partial tile is gone.
      await rmdir(dirname(join(folder, path))).catch(() => undefined);
    },
  };
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
