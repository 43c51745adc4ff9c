import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, writeDurably } from './durable-file.ts';

/** So many files are kept: whoever holds a log key could else fill the disk. */
const MOST_FILES = 100;

/**
 * Keeps two checkpoints that one log signed for one size with different roots: together they prove, to anyone who has
 * the log's key, that it shows two histories. Does nothing when it is kept already or the folder is full.
 */
export async function keepEvidence(folder: string, pair: { readonly cosigned: string; readonly refused: string }) {
  await makeFolder(folder);
  const file = `two-roots-${createHash('sha256').update(pair.refused).digest('hex').slice(0, 32)}.json`;
  const kept = await readdir(folder);
  if (kept.includes(file) || kept.length >= MOST_FILES) return;
  await writeDurably(join(folder, file), `${JSON.stringify(pair, null, 2)}\n`);
}
