import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, writeDurably } from '@clairevoie/outpost';
import { type Evidence, evidenceFileName, formatEvidence } from '@clairevoie/tlog';

/** So many files are kept: whoever holds a log key could else fill the disk. */
const MOST_FILES = 100;

/** Two checkpoints that one log signed, the one that this witness cosigned first. */
export type TwoRoots = {
  readonly vkey: string;
  readonly cosigned: string;
  readonly refused: string;
  readonly atSeconds: number;
};

/**
 * Keeps two checkpoints that one log signed for one size with different roots: together they prove, to anyone who has
 * the log's key, that it shows two histories (`clairevoie evidence check`). Does nothing when it is kept already or the
 * folder is full.
 */
export async function keepEvidence(folder: string, { vkey, cosigned, refused, atSeconds }: TwoRoots): Promise<void> {
  const evidence: Evidence = {
    kind: 'two-roots',
    vkey,
    exhibits: { first: cosigned, second: refused },
    kept: { by: 'witness', at: new Date(atSeconds * 1000).toISOString() },
  };
  await makeFolder(folder);
  const file = evidenceFileName(evidence);
  const kept = await readdir(folder);
  if (kept.includes(file) || kept.length >= MOST_FILES) return;
  await writeDurably(join(folder, file), formatEvidence(evidence));
}
