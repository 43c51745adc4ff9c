import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import {
  checkEvidence,
  type Evidence,
  evidenceFileName,
  formatEvidence,
  parseEvidence,
  TlogError,
} from '@clairevoie/tlog';
import { brokenRule } from '../../evidence/broken-rule.ts';
import { round } from '../measure.ts';
import type { Lie } from './lie.ts';
import { openLieScene } from './lie-scene.ts';
import { liesAboutHistory } from './lies-about-history.ts';
import { liesAboutReceipts } from './lies-about-receipts.ts';
import { liesAboutWitnesses } from './lies-about-witnesses.ts';

/** Every lie that we know. */
export const allLies: readonly Lie[] = [...liesAboutHistory, ...liesAboutReceipts, ...liesAboutWitnesses];

/** What became of one lie. */
export interface LieRun {
  readonly lie: string;
  readonly holds: string;
  readonly tool: Lie['tool'];
  /** The check that was to catch it. */
  readonly expected: string;
  /** The check that refused; null when the lie was believed. */
  readonly check: string | null;
  /** Caught by the named check, by a client that accepts the honest server. */
  readonly isCaught: boolean;
  readonly isHonestAccepted: boolean;
  /** Whether the evidence, written to a file and read again, shows against the right one what it says. */
  readonly isEvidenceVerified: boolean;
  readonly against: string | null;
  readonly file: string | null;
}

/** What the benchmark of lies answers. */
export interface LiesBench {
  /** Lies caught by the named check, over all: 1, or there is a defect. */
  readonly ratio: number;
  readonly baseline: { readonly of: string; readonly caught: number };
  readonly measured: {
    readonly lies: number;
    readonly caught: number;
    readonly evidenceVerified: number;
    readonly honestAccepted: number;
    /** Lies whose evidence speaks by signatures alone. */
    readonly provenBySignatures: number;
    /** Lies that `verify` sees with the log's key alone: without an earlier checkpoint, a policy, a promise. */
    readonly seenWithoutMemory: number;
  };
  readonly runs: readonly LieRun[];
  readonly machine: { readonly cpus: number; readonly model: string; readonly node: string; readonly load: number };
}

/** Tells every lie to the client that is to catch it. Evidence files are written to `folder`, when one is given. */
export async function benchLies(options: { readonly folder?: string } = {}): Promise<LiesBench> {
  await using scene = await openLieScene();
  const folder = options.folder ?? join(scene.folder, 'evidence');
  await mkdir(folder, { recursive: true });
  const runs: LieRun[] = [];
  let seenByTrusting = 0;
  let seenWithoutMemory = 0;
  for (const lie of allLies) {
    const caught = await lie.tell(scene);
    if (caught.isSeenByTrusting) seenByTrusting += 1;
    if (caught.isSeenWithoutMemory === true) seenWithoutMemory += 1;
    const kept = await keepAndCheck(folder, caught.evidence, lie);
    runs.push({
      lie: lie.name,
      holds: lie.holds.en,
      tool: lie.tool,
      expected: lie.check,
      check: caught.check ?? null,
      isCaught: caught.check === lie.check && caught.isHonestAccepted,
      isHonestAccepted: caught.isHonestAccepted,
      ...kept,
    });
  }
  const count = (holds: (run: LieRun) => boolean): number => runs.filter(holds).length;
  const caught = count((run) => run.isCaught);
  return {
    ratio: round(caught / runs.length),
    baseline: {
      of: 'a verifier that trusts the newest checkpoint of the server: its signature holds, and no more is asked',
      caught: seenByTrusting,
    },
    measured: {
      lies: runs.length,
      caught,
      evidenceVerified: count((run) => run.isEvidenceVerified),
      honestAccepted: count((run) => run.isHonestAccepted),
      provenBySignatures: count((run) => run.isEvidenceVerified && run.against !== 'nobody'),
      seenWithoutMemory,
    },
    runs,
    machine: {
      cpus: availableParallelism(),
      model: cpus()[0]?.model ?? 'unknown',
      node: process.version,
      load: round(loadavg()[0] ?? 0),
    },
  };
}

type Kept = Pick<LieRun, 'isEvidenceVerified' | 'against' | 'file'>;

/** Writes the evidence as a file and checks that file, as a stranger would who has nothing else. */
async function keepAndCheck(folder: string, evidence: Evidence | undefined, lie: Lie): Promise<Kept> {
  if (evidence === undefined) return { isEvidenceVerified: false, against: null, file: null };
  const file = evidenceFileName(evidence);
  const path = join(folder, file);
  await writeFile(path, formatEvidence(evidence));
  try {
    const { against } = await checkEvidence(parseEvidence(await readFile(path)), { brokenRule });
    return { isEvidenceVerified: against === lie.against, against, file };
  } catch (error) {
    if (error instanceof TlogError) return { isEvidenceVerified: false, against: error.code, file };
    throw error;
  }
}
