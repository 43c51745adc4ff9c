import type { LogReader, Queryable } from '../ledger/index.ts';
import { vaultErrors } from './vault-errors.ts';
import { findLeafIndex } from './vault-store.ts';

/**
 * Who vouches that an access is in the log before images past the gate are shown. Today the log's own signature; a quorum of
 * outside witnesses takes the same place.
 */
export interface AccessWitness {
  /** The tlog-proof of the entry in a signed checkpoint; throws `vault/journal-unavailable` when none comes in time. */
  awaitProof(entryId: string): Promise<string>;
}

/** The log's own signature as witness: waits until a signed checkpoint covers the entry. Fails closed. */
export function logWitness(options: {
  readonly db: Queryable;
  readonly log: Pick<LogReader, 'proof'>;
  readonly waitMs?: number;
}): AccessWitness {
  const waitMs = options.waitMs ?? 10_000;
  const pauseMs = 50;
  return {
    async awaitProof(entryId) {
      for (let waitedMs = 0; ; waitedMs += pauseMs) {
        const leafIndex = await findLeafIndex(options.db, entryId);
        const proof = leafIndex === undefined ? undefined : await options.log.proof(leafIndex);
        if (proof !== undefined) return proof;
        if (waitedMs >= waitMs) throw vaultErrors.journalUnavailable({ entryId, waitedMs });
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    },
  };
}
