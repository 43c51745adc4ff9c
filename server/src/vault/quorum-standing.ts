import { parseWitnessPolicy } from '@clairevoie/tlog';
import type { Queryable } from '../ledger/index.ts';

/**
 * "No witness, no images": past its gate nothing is shown while the newest quorum of witnesses is older than this. Product policy
 * since 30 November 2026 (ADR 0017), in no text of law; of real time, as the witnesses' clocks are.
 */
export const quorumRule = { since: '2026-11-30', freshSeconds: 120 } as const;

/** A quorum ahead of our clock by more than this is no quorum of now: the clocks of two machines differ by less. */
const aheadSeconds = 60;

/** The witness policy that governs, and how old its newest quorum is; recorded with each opening. */
export type QuorumStanding = {
  readonly policyHash: string;
  /** ISO instant; null when there was no quorum yet, or when its cosignatures state no time. */
  readonly quorumAt: string | null;
  readonly ageSeconds: number | null;
  readonly isFresh: boolean;
};

/** What the ledger shows of the governing policy; null when none governs or it demands no quorum. */
export async function findStanding(db: Queryable, realNow: Temporal.Instant): Promise<QuorumStanding | null> {
  const { rows } = await db.query<{ policy_hash: string; policy: string; quorum_at: number | null }>(
    'select policy_hash, policy, quorum_at from ledger.quorum_standing',
  );
  const [row] = rows;
  if (row === undefined || parseWitnessPolicy(row.policy).quorum === undefined) return null;
  return standingAt({ policyHash: row.policy_hash, quorumAtSeconds: row.quorum_at }, realNow);
}

/** The standing of a quorum at a moment. */
export function standingAt(
  { policyHash, quorumAtSeconds }: { readonly policyHash: string; readonly quorumAtSeconds: number | null },
  realNow: Temporal.Instant,
): QuorumStanding {
  if (quorumAtSeconds === null) return { policyHash, quorumAt: null, ageSeconds: null, isFresh: false };
  const age = realNow.epochMilliseconds / 1000 - quorumAtSeconds;
  return {
    policyHash,
    quorumAt: Temporal.Instant.fromEpochMilliseconds(quorumAtSeconds * 1000).toString(),
    ageSeconds: Math.max(0, Math.floor(age)),
    isFresh: age >= -aheadSeconds && age <= quorumRule.freshSeconds,
  };
}
