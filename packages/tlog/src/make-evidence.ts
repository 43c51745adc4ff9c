import { toBase64 } from './bytes.ts';
import { openCheckpoint } from './checkpoint.ts';
import { makeConsistencyProof } from './consistency-proof.ts';
import type { Evidence, EvidenceKept } from './evidence.ts';
import { parseVkey } from './keys.ts';
import { type HashReader, rootAt } from './tree-shape.ts';

/** Two checkpoints of one log that do not go together, the earlier first, and hashes of the newer tree. */
export type ContradictionRequest = {
  readonly vkey: string;
  readonly older: string;
  readonly newer: string;
  /** Over the tree of `newer`: `tileReader` over its server's tiles, which need not be trusted. */
  readonly readNewer: HashReader;
  readonly kept: EvidenceKept;
};

/**
 * Makes the evidence of two checkpoints that contradict each other: one size with two roots, or a newer tree that does
 * not begin with the older one. Undefined when they agree; the smaller one shown last is `rolled-back` when they agree.
 */
export async function contradictionEvidence(request: ContradictionRequest): Promise<Evidence | undefined> {
  const { vkey, older, newer, kept, readNewer } = request;
  const trust = { logKeys: vkey.split('\n').map(parseVkey) };
  const [{ checkpoint: before }, { checkpoint: after }] = [
    await openCheckpoint(older, trust),
    await openCheckpoint(newer, trust),
  ];
  if (before.size > after.size) return { kind: 'rolled-back', vkey, exhibits: { kept: older, shown: newer }, kept };
  const rootInNewer = toBase64(before.size === after.size ? after.rootHash : await rootAt(before.size, readNewer));
  if (rootInNewer === toBase64(before.rootHash)) return undefined;
  if (before.size === after.size) return { kind: 'two-roots', vkey, exhibits: { first: older, second: newer }, kept };
  const proof = (await makeConsistencyProof(before.size, after.size, readNewer)).map(toBase64);
  return { kind: 'rewritten', vkey, exhibits: { older, newer, rootInNewer, proof }, kept };
}
