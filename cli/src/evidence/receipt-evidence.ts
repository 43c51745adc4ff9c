import { parseReceiptFile, type ReceiptFile, ReceiptFormError, type ReceiptReport } from '@clairevoie/contract/receipt';
import { type Evidence, formatTlogProof, toBase64 } from '@clairevoie/tlog';

/** A receipt that was rejected, and on which trust. */
export interface RejectedReceipt {
  readonly bytes: Uint8Array;
  readonly report: ReceiptReport;
  /** The log's verifier key that was given, alone or as the first of the policy. */
  readonly vkey: string;
  readonly policy?: string;
  readonly at: string;
}

/**
 * Makes the evidence of a receipt that was rejected: a proof of another entry, a body under a header that commits to another,
 * witnesses that are missing. Undefined when the file shows nothing that others could check.
 */
export function receiptEvidence({ bytes, report, vkey, policy, at }: RejectedReceipt): Evidence | undefined {
  const broken = report.checks.find(({ id, state }) => state === 'broken' && id !== 'policy');
  const file = readAgain(bytes);
  if (broken === undefined || file === undefined) return undefined;
  const kept = { by: 'verify', at };
  const { extra: _, ...bare } = file.proof;
  const proof = formatTlogProof(bare);
  const entry = toBase64(new TextEncoder().encode(file.header));
  const group = String(broken.facts.group);
  const opened = file.groups[group];
  if (broken.reason === 'wrong-path') return { kind: 'unproven-entry', vkey, exhibits: { proof, entry }, kept };
  if (broken.reason === 'commitment-differs' && opened !== undefined) {
    const exhibits = { proof, entry, group, salt: opened.salt, body: opened.content };
    return { kind: 'other-body', vkey, exhibits, kept };
  }
  if ((broken.reason === 'quorum-missing' || broken.reason === 'quorum-of-others') && policy !== undefined)
    return { kind: 'no-quorum', vkey, exhibits: { checkpoint: file.proof.checkpoint, policy }, kept };
  if (broken.reason === 'signature-false' && policy !== undefined)
    return { kind: 'false-signature', vkey, exhibits: { checkpoint: file.proof.checkpoint, policy }, kept };
  return undefined;
}

function readAgain(bytes: Uint8Array): ReceiptFile | undefined {
  try {
    return parseReceiptFile(bytes);
  } catch (error) {
    if (error instanceof ReceiptFormError) return undefined;
    throw error;
  }
}
