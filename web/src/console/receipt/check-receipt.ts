import {
  acknowledgementDueAt,
  parseAcknowledgement,
  parseVkey,
  toBase64,
  verifyAcknowledgement,
} from '@clairevoie/tlog';
import { stableText } from '../act/act-key.ts';
import type { ProvedReceipt } from './receipt.ts';

/** The checker of receipts, one for the command line, the page without network and this console. */
type Checker = typeof import('@clairevoie/contract/receipt');

/** What the one checker found of a receipt that is in a checkpoint. */
export type CheckedReceipt = {
  readonly kind: 'proved';
  readonly report: Awaited<ReturnType<Checker['verifyReceiptFile']>>;
  /** Whether the decision on the screen is the one in the file; undefined when the file opens none. */
  readonly isDecisionShown: boolean | undefined;
};

/** A promise of the log that was checked, for a receipt that is in no checkpoint yet. */
export type CheckedPromise = { readonly kind: 'promised'; readonly isHeld: boolean; readonly due: string | undefined };

/**
 * Checks a receipt as it was answered: the file that its holder would download, by the one checker of receipts, and that the
 * decision which is shown stands in it. Before it is in a checkpoint there is the log's signed promise alone. `vkey` is the
 * log's key as the caller has it: fetched from the same server it proves consistency, not honesty.
 */
export async function checkReceipt(
  proved: ProvedReceipt,
  vkey: string,
  { formatReceiptFile, verifyReceiptFile }: Pick<Checker, 'formatReceiptFile' | 'verifyReceiptFile'>,
): Promise<CheckedReceipt | CheckedPromise> {
  const { receipt, openings, proof } = proved;
  if (proof === null) return checkPromise(proved, vkey);
  const file = formatReceiptFile(proof, { header: receipt.header, groups: openings });
  return {
    kind: 'proved',
    report: await verifyReceiptFile(new TextEncoder().encode(file), { vkey }),
    isDecisionShown: isDecisionShown(proved),
  };
}

/** What the screen says was decided must be what the checked file holds: a server could show one and prove another. */
function isDecisionShown({ receipt, openings }: ProvedReceipt): boolean | undefined {
  const content = openings.decision?.content;
  if (content === undefined) return undefined;
  const { verdict, law, gates } = receipt;
  return stableText(JSON.parse(content)) === stableText({ verdict, law, gates });
}

async function checkPromise({ receipt }: ProvedReceipt, vkey: string): Promise<CheckedPromise> {
  try {
    const promise = parseAcknowledgement(JSON.stringify(receipt.log.acknowledgement));
    await verifyAcknowledgement(promise, parseVkey(vkey));
    const isHeld = toBase64(promise.leafHash) === receipt.log.leafHash;
    return { kind: 'promised', isHeld, due: acknowledgementDueAt(promise) };
  } catch {
    // A promise that is none, or of another key: that is what is told.
    return { kind: 'promised', isHeld: false, due: undefined };
  }
}
