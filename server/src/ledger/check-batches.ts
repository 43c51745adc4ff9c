import type { VerifierKey } from '@clairevoie/tlog';
import type { PromiseCheck } from './check-promises.ts';
import type { CheckedRow } from './journal-check-store.ts';
import type { Wrong } from './journal-problem.ts';

/** Puts entries, read in the journal's order, together to the commits they belong to. */
export interface BatchCheck {
  see(
    row: CheckedRow,
    log: { readonly log: { readonly name: string; readonly origin: string }; readonly keys: readonly VerifierKey[] },
  ): Promise<void>;
  /** After the last entry. */
  finish(): Promise<void>;
}

interface OpenBatch {
  readonly log: string;
  readonly origin: string;
  readonly keys: readonly VerifierKey[];
  readonly number: number;
  readonly stored: string | null;
  readonly size: number | null;
  readonly leafHashes: Uint8Array[];
}

/** Opens the check; each commit's promise is checked when its last entry was seen. */
export function openBatches(promises: PromiseCheck, wrong: Wrong): BatchCheck {
  let open: OpenBatch | undefined;
  const close = async (): Promise<void> => {
    if (open === undefined) return;
    if (open.size !== null && open.size !== open.leafHashes.length)
      wrong('batch-size', { number: open.number, log: open.log, size: open.size, count: open.leafHashes.length });
    await promises.see(open);
    open = undefined;
  };
  return {
    async see(row, { log, keys }) {
      if (open?.log !== row.log || open.number !== row.batch) {
        await close();
        open = {
          log: row.log,
          origin: log.origin,
          keys,
          number: row.batch,
          stored: row.promise,
          size: row.size,
          leafHashes: [],
        };
        if (row.first_seq !== null && row.first_seq !== row.seq)
          wrong('batch-moved', { id: row.id, seq: row.seq, first: row.first_seq });
      }
      open.leafHashes.push(Buffer.from(row.leaf_hash, 'base64'));
    },
    finish: close,
  };
}
