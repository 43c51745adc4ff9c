import type { LawActName } from '@clairevoie/law';
import type { PublicHeader } from './public-header.ts';

/**
 * For each act of the product, the acts of the law that its gate asks about; empty only where it asks none. Whoever holds a receipt
 * sees by it whether the law was left out, or was asked an easier question. The gate refuses to write what this table does
 * not have. An act whose question changes keeps its older name in its line: entries of before stay what they were.
 */
export const lawOfActs: Readonly<Record<string, readonly LawActName[]>> = {
  'anpr/abandon-database': [],
  'anpr/authorise-criterion': ['run-correlation'],
  'anpr/authorise-list': ['authorise-list-content'],
  'anpr/change-read': [],
  'anpr/close-search': [],
  'anpr/create-database': ['create-technical-database'],
  'anpr/decide-criterion': ['approve-correlation-criteria'],
  'anpr/decide-occupant-picture': ['decide-point-search'],
  'anpr/decide-recommendations': ['decide-recommendations'],
  'anpr/decide-search': ['decide-point-search'],
  'anpr/delete-read': ['delete-read'],
  'anpr/drop-reads': ['delete-read'],
  'anpr/end-criterion': ['end-correlation'],
  'anpr/end-list': ['end-correlation'],
  'anpr/enrol-camera': [],
  'anpr/escalate-opinion': ['escalate-database-opinion'],
  'anpr/estimate-criterion': ['journal-processing'],
  'anpr/export-search': ['run-point-search'],
  'anpr/give-list-version': ['plan-correlation'],
  'anpr/give-opinion': ['give-database-opinion'],
  'anpr/join-creation': ['plan-technical-database'],
  'anpr/link-databases': [],
  'anpr/load-directive': ['issue-correlation-directive'],
  'anpr/mark-opinion-late': [],
  'anpr/notify-list': ['notify-correlation'],
  'anpr/open-list': ['journal-processing'],
  'anpr/open-picture': ['journal-processing', 'run-point-search'],
  'anpr/permit-connection': [],
  'anpr/plan-database': ['plan-technical-database'],
  'anpr/propose-criterion': ['plan-correlation'],
  'anpr/propose-list': ['plan-correlation'],
  'anpr/receive-batches': ['acknowledge-transmission'],
  'anpr/receive-notices': [],
  'anpr/record-estimate': [],
  'anpr/record-receipt': [],
  'anpr/refuse-face-event': ['ingest-read'],
  'anpr/replay-dead-letters': [],
  'anpr/report-gap': [],
  'anpr/request-occupant-picture': ['request-point-search'],
  'anpr/request-opinion': ['request-database-opinion'],
  'anpr/request-search': ['request-point-search'],
  'anpr/retransmit-batch': [],
  'anpr/rotate-camera-token': [],
  'anpr/run-search': ['run-point-search'],
  'anpr/second-search': ['decide-point-search'],
  'anpr/start-list': ['connect-databases', 'run-correlation'],
  'anpr/switch-misreads': [],
  'anpr/take-in-reads': ['ingest-read'],
  'anpr/transmit-batches': ['transmit-reads'],
  'anpr/transmit-notices': [],
  'anpr/view-search': ['run-point-search'],
  'anpr/withdraw-camera': [],
  'anpr/withdraw-directive': [],
  'anpr/withdraw-list': ['end-correlation'],
  'authorisation/acknowledge-notice': [],
  'authorisation/activate-use': ['activate-use'],
  'authorisation/complete-task': [],
  'authorisation/confirm-urgent': ['confirm-urgent-use'],
  'authorisation/decide-request': ['decide-use-request'],
  'authorisation/declare-change': ['declare-change'],
  'authorisation/draft-request': [],
  'authorisation/end-urgent-mission': [],
  'authorisation/end-use': ['end-use'],
  'authorisation/grant-urgent': ['grant-urgent-use'],
  'authorisation/import-assessment': [],
  'authorisation/mark-unconfirmed': [],
  'authorisation/notify': ['notify-authorisation'],
  'authorisation/plan-sitting': [],
  'authorisation/publish': ['publish-authorisation'],
  'authorisation/record-exemption': ['record-exempt-use'],
  'authorisation/request-urgent': ['request-urgent-use'],
  'authorisation/submit-request': ['submit-use-request'],
  'authorisation/withdraw': [],
  'identity/choose-function': [],
  'identity/designate': [],
  'identity/end-function': [],
  'identity/grant-function': [],
  'identity/link-account': [],
  'identity/register-organisation': [],
  'identity/register-person': [],
  'identity/revoke-designation': [],
  'identity/unlink-account': [],
  'ledger/advance-clock': [],
  'ledger/change-witness-policy': [],
  'ledger/erase-at-term': [],
  'ledger/erase-body': [],
  'ledger/open-journal': [],
  'ledger/open-successor': [],
  'ledger/retire-log-key': [],
  'ledger/rotate-log-key': [],
  'oversight/check-tally': [],
  'oversight/close-breach': [],
  'oversight/close-case': [],
  'oversight/draw-sample': [],
  'oversight/export': [],
  'oversight/give-verdict': [],
  'oversight/perform-reveal': [],
  'oversight/publish-concealed-counts': [],
  'oversight/publish-sealed-checkpoint': [],
  'oversight/read-bodies': [],
  'oversight/read-concealed': [],
  'oversight/record-breach': [],
  'oversight/reveal-group': [],
  'oversight/schedule-reveal': [],
  'oversight/tally-looks': [],
  'oversight/yearly-report': [],
  'registry/consult': ['consult-register'],
  'registry/consult-bodycam': ['consult-bodycam-register'],
  'registry/correct-camera': [],
  'registry/end-use-entry': [],
  'registry/enter-bodycam': ['enter-bodycam-register'],
  'registry/expire-bodycam-entry': ['delete-recording'],
  'registry/extract-bodycam': ['extract-bodycam-data'],
  'registry/import-figures': [],
  'registry/import-list': [],
  'registry/import-published-list': [],
  'registry/publish-camera': [],
  'registry/register-camera': [],
  'registry/register-fixed-camera': ['register-fixed-camera'],
  'registry/register-place': [],
  'registry/register-use': ['register-use'],
  'registry/withdraw-camera': [],
  'vault/close-look': [],
  'vault/confirm-emergency-opening': [],
  'vault/decide-access': ['decide-access'],
  'vault/delete-due': [],
  'vault/delete-recording': ['delete-recording'],
  'vault/end-hold': [],
  'vault/end-look': [],
  'vault/hold': [],
  'vault/keep-recording': ['keep-recording'],
  'vault/lift-suspension': [],
  'vault/open-recording': ['open-recording'],
  'vault/rehearse-opening': ['open-recording'],
  'vault/release-for-training': ['release-for-training'],
  'vault/release-quarantine': ['keep-recording'],
  'vault/request-access': [],
  'vault/request-emergency-opening': ['open-recording'],
  'vault/review-emergency-opening': [],
  'vault/rotate-kek': [],
  'vault/settle-emergency-opening': [],
  'vault/suspend-recording': [],
  'vault/watch-live': ['watch-live'],
  'vault/withdraw-training-copy': [],
};

/** Acts that may ask the law by the text of another day than their own: nothing is done by them. */
const asksOtherTexts: readonly string[] = ['vault/rehearse-opening'];

/** Acts of the law that the gate of an act asks about; undefined for an act that is not in {@link lawOfActs}. */
export function lawOf(act: string): readonly LawActName[] | undefined {
  return Object.hasOwn(lawOfActs, act) ? lawOfActs[act] : undefined;
}

/**
 * What is wrong with the questions of a decision, by {@link lawOfActs}: one is of another act, or none stands behind an act that
 * was allowed, or one is of the text of another day. An act that a rule of this software blocked may have asked nothing; of an act
 * that is not in the table nothing is known.
 */
export function questionProblem(
  act: string,
  {
    verdict,
    questions,
  }: {
    readonly verdict: PublicHeader['verdict'];
    readonly questions: readonly { readonly act: string; readonly pinnedTo?: unknown }[];
  },
): 'law-of-another-act' | 'law-of-another-text' | undefined {
  const law: readonly string[] | undefined = lawOf(act);
  if (law === undefined) return undefined;
  if (questions.some((one) => !law.includes(one.act))) return 'law-of-another-act';
  if (law.length > 0 && questions.length === 0 && verdict !== 'blocked') return 'law-of-another-act';
  if (questions.some(({ pinnedTo }) => pinnedTo !== undefined) && !asksOtherTexts.includes(act))
    return 'law-of-another-text';
  return undefined;
}
