import type { FormProblem } from './receipt-file.ts';

/**
 * The checks of a receipt, in the order in which they are made: first whether it is genuine, then what it says. After a
 * broken one the others are not made.
 */
export const checkIds = ['form', 'header', 'groups', 'path', 'policy', 'log', 'witnesses', 'agreement', 'law'] as const;

/** One check by name. */
export type CheckId = (typeof checkIds)[number];

/** Why a check does not hold, or was not made; each has its sentence in three languages (`check-words.ts`). */
export type CheckReason =
  | FormProblem
  | 'not-the-published-form'
  | 'other-world'
  | 'group-not-committed'
  | 'commitment-differs'
  | 'nothing-opened'
  | 'verdict-differs'
  | 'verdict-unfounded'
  | 'law-of-another-instant'
  | 'law-of-another-act'
  | 'law-of-another-text'
  | 'act-differs'
  | 'provisions-differ'
  | 'day-differs'
  | 'not-a-decision'
  | 'decision-not-opened'
  | 'no-question'
  | 'stopped-before'
  | 'act-not-known'
  | 'act-not-opened'
  | 'answer-differs'
  | 'law-not-installed'
  | 'other-words'
  | 'wrong-path'
  | 'no-policy'
  | 'malformed-policy'
  | 'other-policy'
  | 'hash-not-pinned'
  | 'key-alone'
  | 'malformed-key'
  | 'no-key'
  | 'malformed-keys'
  | 'key-compromised'
  | 'later-key'
  | 'log-not-signed'
  | 'signature-false'
  | 'other-log'
  | 'malformed-checkpoint'
  | 'algorithm-missing'
  | 'no-witness-asked'
  | 'quorum-missing'
  | 'quorum-of-others'
  | 'earlier-failed';

/** What became of one check. `not-checked` is neither good nor bad: it is not known, and the reason says why. */
export interface ReceiptCheck {
  readonly id: CheckId;
  readonly state: 'held' | 'broken' | 'not-checked';
  readonly reason?: CheckReason;
  /** Numbers and names for the sentence. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Makes one check's result. */
export function checkOf(
  id: CheckId,
  state: ReceiptCheck['state'],
  reason?: CheckReason,
  facts: ReceiptCheck['facts'] = {},
): ReceiptCheck {
  return reason === undefined ? { id, state, facts } : { id, state, reason, facts };
}
