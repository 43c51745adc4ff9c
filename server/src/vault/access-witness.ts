import type { LogReader, Queryable } from '../ledger/index.ts';
import { findStanding, type QuorumStanding } from './quorum-standing.ts';
import { vaultErrors } from './vault-errors.ts';
import { findLeafIndex } from './vault-store.ts';

/** What vouches for an access past the gate: the log's signature, a quorum of witnesses, or an emergency that lifts the quorum. */
export type ShownUnder = 'log-signature-only' | 'quorum' | 'emergency';

/** Who vouches that an access is in the log before images past the gate are shown. */
export interface AccessWitness {
  /** How old the newest quorum is; null when no policy demands one. */
  standing(): Promise<QuorumStanding | null>;
  /**
   * The tlog-proof of the entry in a checkpoint that the log signed, for `quorum` one that a quorum cosigned too; throws
   * `vault/journal-unavailable` when none comes in time.
   */
  awaitProof(entryId: string, under: ShownUnder): Promise<string>;
  /** The tlog-proof of an entry in a checkpoint with a quorum, as it is now; undefined when there is none. */
  cosignedProof(entryId: string): Promise<string | undefined>;
  /** The same in a checkpoint that the log signed, whoever cosigned it. */
  signedProof(entryId: string): Promise<string | undefined>;
}

interface WitnessOptions {
  readonly db: Queryable;
  readonly log: Pick<LogReader, 'proof'>;
  readonly waitMs?: number;
}

/** The log's own signature as witness: waits until a signed checkpoint covers the entry. Fails closed. */
export function logWitness(options: WitnessOptions): AccessWitness {
  return {
    standing: async () => null,
    awaitProof: (entryId) => awaited(options, entryId, options.log.proof),
    cosignedProof: async () => undefined,
    signedProof: (entryId) => proofNow(options, entryId, options.log.proof),
  };
}

/**
 * The quorum that the governing policy demands; while none governs, the log's own signature, as {@link logWitness}. The quorum is
 * read from what the server keeps: a keyholder and the monitor pin the policy for themselves.
 */
export function quorumWitness(
  options: WitnessOptions & {
    readonly log: Pick<LogReader, 'proof' | 'cosignedProof'>;
    readonly now: () => Temporal.Instant;
  },
): AccessWitness {
  const { db, log, now } = options;
  return {
    standing: () => findStanding(db, now()),
    awaitProof: (entryId, under) => awaited(options, entryId, under === 'quorum' ? log.cosignedProof : log.proof),
    cosignedProof: (entryId) => proofNow(options, entryId, log.cosignedProof),
    signedProof: (entryId) => proofNow(options, entryId, log.proof),
  };
}

async function proofNow(
  { db }: WitnessOptions,
  entryId: string,
  proofOf: (leafIndex: number) => Promise<string | undefined>,
): Promise<string | undefined> {
  const leafIndex = await findLeafIndex(db, entryId);
  return leafIndex === undefined ? undefined : proofOf(leafIndex);
}

const pauseMs = 50;

async function awaited(
  { db, log, waitMs = 10_000 }: WitnessOptions,
  entryId: string,
  proofOf: (leafIndex: number) => Promise<string | undefined>,
): Promise<string> {
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    const proof = await proofNow({ db, log }, entryId, proofOf);
    if (proof !== undefined) return proof;
    if (waitedMs >= waitMs) throw vaultErrors.journalUnavailable({ entryId, waitedMs });
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
