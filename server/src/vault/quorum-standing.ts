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
  /**
   * False on a log that succeeds one with a witness policy and has none in force itself: then `policyHash` is the last that governed,
   * and there is no quorum of it, for its witnesses never saw this log.
   */
  readonly governs: boolean;
  /** ISO instant; null when there was no quorum yet, or when its cosignatures state no time. */
  readonly quorumAt: string | null;
  readonly ageSeconds: number | null;
  readonly isFresh: boolean;
};

interface Row {
  readonly policy_hash: string;
  readonly policy: string;
  readonly governs: boolean;
  readonly quorum_at: number | null;
}

/** What the ledger shows of the governing policy; null when none ever governed, or it demands no quorum. */
export async function findStanding(db: Queryable, realNow: Temporal.Instant): Promise<QuorumStanding | null> {
  const { rows } = await db.query<Row>('select policy_hash, policy, governs, quorum_at from ledger.quorum_standing');
  const [row] = rows;
  return row === undefined || parseWitnessPolicy(row.policy).quorum === undefined ? null : standingAt(row, realNow);
}

function standingAt(
  { policy_hash: policyHash, governs, quorum_at: quorumAtSeconds }: Row,
  realNow: Temporal.Instant,
): QuorumStanding {
  if (!governs || quorumAtSeconds === null)
    return { policyHash, governs, quorumAt: null, ageSeconds: null, isFresh: false };
  const age = realNow.epochMilliseconds / 1000 - quorumAtSeconds;
  return {
    policyHash,
    governs,
    quorumAt: Temporal.Instant.fromEpochMilliseconds(quorumAtSeconds * 1000).toString(),
    ageSeconds: Math.max(0, Math.floor(age)),
    isFresh: age >= -aheadSeconds && age <= quorumRule.freshSeconds,
  };
}
