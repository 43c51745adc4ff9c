/**
 * A receipt as a file (C2SP tlog-proof, docs/receipt-format.md): written by the server, verified by the same code on the
 * command line and in a page without network.
 */
export type { RecordedDecision } from './check-entry.ts';
export type { CheckedSignatures, ReceiptTrust } from './check-proof.ts';
export {
  checkInWords,
  checkNames,
  outcomeWords,
  type ReceiptLanguage,
  receiptLimits,
  stateWords,
} from './check-words.ts';
export { followPublished, maxKeysBytes, type PublishedKey, readPublishedKeys } from './published-keys.ts';
export { type CheckId, type CheckReason, checkIds, type ReceiptCheck } from './receipt-check.ts';
export {
  formatReceiptFile,
  type OpenedGroup,
  parseReceiptFile,
  type ReceiptEntry,
  type ReceiptFile,
  ReceiptFormError,
  receiptFormat,
} from './receipt-file.ts';
export { headerWord, holdsWords, verdictWord, verdictWords } from './verdict-words.ts';
export {
  maxReceiptBytes,
  type ReceiptReport,
  reportJson,
  type ShownReceipt,
  verifyReceiptFile,
} from './verify-receipt.ts';
