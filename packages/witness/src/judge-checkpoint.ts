import { equalBytes, type Hash, TlogError, type TreeHead, verifyConsistency } from '@clairevoie/tlog';
import type { WitnessErrorCode } from './witness-error.ts';

/** What is judged: the head that was cosigned last, the one that is offered, and the claim that joins them. */
export type OfferedHead = {
  readonly held: TreeHead;
  readonly offered: TreeHead;
  readonly oldSize: number;
  readonly proof: readonly Hash[];
};

/** Why a head is not cosigned, or `cosign`: in the order of C2SP tlog-witness. Pure: the caller holds the lane. */
export function judgeCheckpoint({ held, offered, oldSize, proof }: OfferedHead): 'cosign' | WitnessErrorCode {
  if (oldSize > offered.size) return 'witness/old-size-too-large';
  if (oldSize !== held.size) return 'witness/old-size-differs';
  if (oldSize === offered.size && !equalBytes(held.rootHash, offered.rootHash)) return 'witness/two-roots';
  try {
    verifyConsistency({ older: held, newer: offered, proof });
    return 'cosign';
  } catch (error) {
    if (error instanceof TlogError && error.code === 'tlog/consistency-broken') return 'witness/proof-refused';
    throw error;
  }
}
