export type {
  ActContext,
  ActDefinition,
  Actor,
  ActorFacts,
  ActRequest,
  FollowUp,
  Judgement,
  LawQuestion,
  LogName,
  PolicyGate,
  Queryable,
  Receipt,
  RegisterReader,
  Sentence,
  Verdict,
} from './act.ts';
export { defineAct } from './act.ts';
export {
  type BackedUpTable,
  emptyTables,
  listMigrations,
  listTables,
  readRows,
  settleAfterLoading,
  writeRows,
} from './backup-store.ts';
export { canonical, commitmentOf, sha256, startOf } from './canonical.ts';

export { checkJournal, type JournalCheck, type JournalReport } from './check-journal.ts';
export { type Comparison, compareRestored } from './compare-restored.ts';
export { eraseWhatIsAtTerm } from './erase-at-term.ts';
export type { Answered, Gate } from './gate.ts';
export { ledgerActs, legalClock } from './house-acts.ts';
export { installJobs } from './install-jobs.ts';
export type { JournalProblem } from './journal-problem.ts';
export { ledgerErrorStatus, ledgerErrors } from './ledger-errors.ts';
export { filedVerifierKeys, verifierKeyOf } from './log-key-files.ts';
export { listRotations, type PublishedRotation } from './log-key-store.ts';
export { keyFile } from './log-keys.ts';
export type { LogPolicy, LogReader, QuorumCheckpoint } from './log-reader.ts';
export { type Ledger, type LedgerOptions, logNames, openLedger, originOf } from './open-ledger.ts';
export { headerSchemaHash, internalActTitle, openHeaderReader, type ReadHeader, readHeader } from './public-header.ts';
export {
  compareRegisters,
  type RebuildReport,
  type RegisterDifference,
  rebuildAndCompare,
  rebuildRegisters,
} from './rebuild.ts';
export { findErasedLeaf, findReceipt, type ProvedReceipt } from './receipt.ts';
export { type Change, defineRegister, type Json, type JsonObject, type Register, type Stored } from './register.ts';
export { journal, type RememberedReader } from './register-reader.ts';
export { halfCharacter } from './request-form.ts';
export { findRestored, type RestoredFile, reasonToStayClosed, writeRestored } from './restored.ts';
export { revealGroups } from './reveal-groups.ts';
export { retireOldKeyOfLog, rotateKeyOfLog } from './rotate-log-keys.ts';
export { openStoredLog, promisesOfPublicLog } from './stored-log.ts';
export { makeTokenKey } from './token-key.ts';
export type { Witnesses, WitnessSettings } from './witnesses.ts';
