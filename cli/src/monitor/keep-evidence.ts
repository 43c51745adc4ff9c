import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, writeDurably } from '@clairevoie/outpost';
import { type Evidence, evidenceFileName, formatEvidence } from '@clairevoie/tlog';

/** What an alarm shows: evidence of one kind, before the key and the keeper's word are put to it. */
export type Exhibited = {
  [Kind in Evidence['kind']]: Pick<Extract<Evidence, { kind: Kind }>, 'kind' | 'exhibits'>;
}[Evidence['kind']];

/** So many files are kept: whoever holds a log key could else fill the disk. */
const MOST_FILES = 500;

/** Keeps evidence in a folder, on the disk when this returns, and gives the file's name; null when the folder is full. */
export async function keepEvidence(folder: string, evidence: Evidence): Promise<string | null> {
  await makeFolder(folder);
  const file = evidenceFileName(evidence);
  const kept = await readdir(folder);
  if (kept.includes(file)) return file;
  if (kept.length >= MOST_FILES) return null;
  await writeDurably(join(folder, file), formatEvidence(evidence));
  return file;
}
