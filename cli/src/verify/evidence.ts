import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, writeDurably } from '@clairevoie/witness';

/**
 * What somebody saw of a log and can show to others. Signed notes stand in it word for word: whoever has the log's key
 * checks them alone. What rests on the word of the one who saw it, its time for one, says so in `restsOnTheFinder`.
 */
export interface Evidence {
  readonly format: 'clairevoie-evidence/1';
  /** The check that found it: `monitor/forked`. */
  readonly check: string;
  /** One sentence a language: what this file shows. */
  readonly shows: { readonly fr: string; readonly nl: string; readonly en: string };
  readonly restsOnTheFinder: readonly string[];
  readonly log: { readonly origin: string; readonly vkeys: readonly string[]; readonly url: string };
  /** SHA-256 name of the witness policy that the finder had pinned, when one mattered. */
  readonly policyHash?: string;
  readonly foundAt: string;
  /** Signed notes by what they are: `held`, `shown`. */
  readonly notes: Readonly<Record<string, string>>;
  /** Proofs, entries and promises, as JSON values: hashes in base64. */
  readonly parts: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** So many files are kept: whoever holds a log key could else fill the disk. */
const MOST_FILES = 500;

/**
 * Keeps evidence in a folder, on the disk when this returns, and gives the file's name. What shows the same (check, notes,
 * parts) is kept once, with the time at which it was first found.
 */
export async function keepEvidence(folder: string, evidence: Omit<Evidence, 'format'>): Promise<string | null> {
  await makeFolder(folder);
  const { check, notes, parts } = evidence;
  const digest = createHash('sha256').update(JSON.stringify({ check, notes, parts })).digest('hex').slice(0, 32);
  const file = `${check.replace('/', '-')}-${digest}.json`;
  const kept = await readdir(folder);
  if (kept.includes(file)) return file;
  if (kept.length >= MOST_FILES) return null;
  const whole: Evidence = { format: 'clairevoie-evidence/1', ...evidence };
  await writeDurably(join(folder, file), `${JSON.stringify(whole, null, 2)}\n`);
  return file;
}
