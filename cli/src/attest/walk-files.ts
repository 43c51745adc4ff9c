import type { BigIntStats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Something that stands in a folder: a file, or a link, which is measured by what it says and never followed. */
export interface FoundFile {
  /** From the folder on, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'link';
  readonly stamp: FileStamp;
}

/** What tells without reading that a file is as it was. Whoever sets the clock, or writes to the disk itself, can make it lie. */
export interface FileStamp {
  readonly size: number;
  readonly inode: string;
  /** Nanoseconds, as text: they do not fit in a number. */
  readonly changed: string;
  readonly modified: string;
}

/** What an lstat says, as a stamp. */
export function stampOf(stats: BigIntStats): FileStamp {
  return {
    ...{ size: Number(stats.size), inode: `${stats.dev}:${stats.ino}` },
    ...{ changed: String(stats.ctimeNs), modified: String(stats.mtimeNs) },
  };
}

/** Every file and link under a folder, and what is neither (sockets, devices): that is told, not measured. Order is left to the caller. */
export async function walkFiles(
  folder: string,
): Promise<{ readonly files: readonly FoundFile[]; readonly others: readonly string[] }> {
  const files: FoundFile[] = [];
  const others: string[] = [];
  const waiting = [''];
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile() || entry.isSymbolicLink()) {
        const stamp = stampOf(await lstat(join(folder, path), { bigint: true }));
        files.push({ path, kind: entry.isFile() ? 'file' : 'link', stamp });
      } else others.push(path);
    }
  }
  return { files, others };
}
