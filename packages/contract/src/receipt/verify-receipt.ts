import { type Checkpoint, type InclusionStep, toBase64, type VerifierKey } from '@clairevoie/tlog';
import type { PublicHeader } from '../public-header.ts';
import { checkAgreement, checkGroups, checkLaw, openParts, type RecordedDecision } from './check-entry.ts';
import { type CheckedSignatures, checkPath, checkSignatures, type ReceiptTrust } from './check-proof.ts';
import { isDemoOrigin, readLeaf } from './read-leaf.ts';
import { checkIds, checkOf, type ReceiptCheck } from './receipt-check.ts';
import { parseReceiptFile, type ReceiptFile, ReceiptFormError } from './receipt-file.ts';

/** What a receipt shows once every check held. All of it is bound: header by the leaf, groups by commitments, the rest by signatures. */
export interface ShownReceipt {
  readonly header: PublicHeader;
  /** Names of the groups that the header commits to and this file does not open. */
  readonly closed: readonly string[];
  readonly groups: ReceiptFile['groups'];
  readonly decision: RecordedDecision | undefined;
  /** Instant of the act, when it is opened. */
  readonly at: string | undefined;
  readonly index: number;
  readonly leafHash: Uint8Array;
  readonly steps: readonly InclusionStep[];
  readonly checkpoint: Checkpoint;
  readonly logKey: VerifierKey;
  readonly cosigned: CheckedSignatures['cosigned'];
}

/**
 * What became of a receipt. `holds`: every check that the reader's trust allows held, the log's signature among them.
 * `rejected`: one is broken. `unproven`: nothing is broken, but nobody whom the reader trusts stands behind it.
 */
export interface ReceiptReport {
  readonly outcome: 'holds' | 'rejected' | 'unproven';
  /** All checks, in the order of `checkIds`. */
  readonly checks: readonly ReceiptCheck[];
  /** Hash of the policy that was given, whatever else was found. */
  readonly policyHash?: string;
  readonly unknownSignatures: number;
  /** Present only when the receipt holds: what is not proven is not shown. */
  readonly shown?: ShownReceipt;
}

/** The largest file that is read. */
export const maxReceiptBytes = 6_000_000;

/**
 * Verifies a receipt file without any network: whether it is genuine (form, header, commitments, path to the root, who
 * signed it under the reader's trust), then what it says (that its parts agree, the law asked again). The same function on
 * the command line and in a page.
 */
export async function verifyReceiptFile(bytes: Uint8Array, trust: ReceiptTrust): Promise<ReceiptReport> {
  const form = readForm(bytes);
  if (form.file === undefined) return rejectedAfter([form.check]);
  const { file } = form;
  const header = readLeaf(file.header);
  if (header === undefined) return rejectedAfter([form.check, checkOf('header', 'broken', 'not-the-published-form')]);
  const checks = [
    form.check,
    checkOf('header', 'held', undefined, { act: header.act, day: header.day }),
    checkGroups(file, header),
  ];
  if (isBroken(checks)) return rejectedAfter(checks);
  const path = checkPath(file);
  checks.push(path.check);
  const { checkpoint, leafHash, steps } = path;
  if (checkpoint === undefined) return rejectedAfter(checks);
  if (header.demo !== isDemoOrigin(checkpoint.origin)) checks[1] = checkOf('header', 'broken', 'other-world');
  if (isBroken(checks)) return rejectedAfter(checks);
  const { checks: signed, logKey, cosigned, ...trusted } = await checkSignatures(file.proof.checkpoint, trust);
  checks.push(...signed);
  if (isBroken(checks)) return rejectedAfter(checks, trusted);
  const parts = openParts(file);
  checks.push(checkAgreement(file, header, parts));
  if (isBroken(checks)) return rejectedAfter(checks, trusted);
  checks.push(checkLaw(file, header, parts));
  if (isBroken(checks)) return rejectedAfter(checks, trusted);
  if (logKey === undefined) return { outcome: 'unproven', checks, ...trusted };
  const closed = Object.keys(header.groups).filter((group) => file.groups[group] === undefined);
  return {
    outcome: 'holds',
    checks,
    ...trusted,
    shown: {
      header,
      ...parts,
      closed,
      groups: file.groups,
      index: file.proof.index,
      leafHash,
      steps,
      checkpoint,
      logKey,
      cosigned,
    },
  };
}

function readForm(bytes: Uint8Array): { readonly check: ReceiptCheck; readonly file?: ReceiptFile } {
  try {
    if (bytes.length > maxReceiptBytes) throw new ReceiptFormError('not-a-proof');
    return { check: checkOf('form', 'held'), file: parseReceiptFile(bytes) };
  } catch (error) {
    if (!(error instanceof ReceiptFormError)) throw error;
    return { check: checkOf('form', 'broken', error.problem) };
  }
}

/** A policy or a key that is not the reader's own says nothing against the receipt. */
const isBroken = (checks: readonly ReceiptCheck[]): boolean =>
  checks.some(({ id, state }) => state === 'broken' && id !== 'policy');

function rejectedAfter(
  made: readonly ReceiptCheck[],
  trusted: Pick<ReceiptReport, 'policyHash' | 'unknownSignatures'> = { unknownSignatures: 0 },
): ReceiptReport {
  const rest = checkIds.slice(made.length).map((id) => checkOf(id, 'not-checked', 'earlier-failed'));
  return { outcome: 'rejected', checks: [...made, ...rest], ...trusted };
}

/** The report as plain JSON: hashes in base64, without the groups' content but for what the checks say. */
export function reportJson({ shown, ...report }: ReceiptReport): object {
  if (shown === undefined) return report;
  const { header, closed, groups, at, index, leafHash, steps, checkpoint, logKey, cosigned } = shown;
  return {
    ...report,
    shown: {
      ...{ header, closed, opened: Object.keys(groups), index },
      ...(at === undefined ? {} : { at }),
      leafHash: toBase64(leafHash),
      steps: steps.map((step) => ({ ...step, sibling: toBase64(step.sibling), parent: toBase64(step.parent) })),
      checkpoint: { ...checkpoint, rootHash: toBase64(checkpoint.rootHash) },
      logKey: { name: logKey.name, keyId: logKey.keyId },
      cosigned: cosigned.map(({ name, key, atSeconds }) => ({
        name,
        key: `${key.name}+${key.keyId}`,
        type: key.type,
        atSeconds,
      })),
    },
  };
}
