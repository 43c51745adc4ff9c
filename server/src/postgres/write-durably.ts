import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the entries of a folder (a new file's name, a rename) survive a power cut. */
export function syncFolder(folder: string): void {
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Writes a small file whole or not at all: beside it, synced, then renamed over it. */
export function writeDurably(file: string, text: string, mode: number): void {
  const draft = `${file}.${process.pid}.draft`;
  const fd = openSync(draft, 'w', mode);
  try {
    fchmodSync(fd, mode); // the umask may have narrowed it, or an older draft may have been wider
    writeSync(fd, text);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(draft, file);
  syncFolder(dirname(file));
}
