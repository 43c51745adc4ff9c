export type * from './acts.ts';
export type { CameraAccessActs } from './camera-access/acts.ts';
export type * from './camera-access/facts.ts';
export type * from './camera-law/acts.ts';
export type * from './camera-law/system-facts.ts';
export type { FactChange } from './candidate-changes.ts';
export { type Coverage, coverage } from './coverage.ts';
export { type CoverageReport, coverageReport } from './coverage-report.ts';
export { lastReadPast, termsOfRead } from './databases/44-11-3decies-window.ts';
export type { DatabaseActs } from './databases/acts.ts';
export type * from './databases/database-facts.ts';
export type * from './databases/read-facts.ts';
export type * from './databases/search-facts.ts';
export { type Dated, type DatedValue, dated } from './dated.ts';
export { decide, lawActNames } from './decide.ts';
export type * from './decision.ts';
export type { DecreeActs } from './decrees/acts.ts';
export type * from './decrees/facts.ts';
export { diffLaw, type LawChange } from './diff-law.ts';
export { exampleOf } from './example-of.ts';
export type * from './face/acts.ts';
export { type FactSchema, factSchemaOf, questionSchemaOf } from './fact-schema.ts';
export { factInWords } from './fact-words.ts';
export type * from './facts.ts';
export type * from './intelligence/acts.ts';
export { type Known, known } from './known.ts';
export { LawError, type LawErrorCode } from './law-error.ts';
export {
  bodycamMinimum,
  detentionMinimum,
  maximumRetention,
  type RetainedRecording,
  retentionOf,
  type TermOptions,
} from './lfp/25-6-retention.ts';
export { accessWindow, gateInstant } from './lfp/25-7-window.ts';
export type { NonVisibleActs } from './nonvisible/acts.ts';
export type * from './nonvisible/facts.ts';
export type * from './nonvisible/recording-facts.ts';
export type * from './nonvisible/use-facts.ts';
export { type DecideOptions, defaultProfile, type Profile } from './profile.ts';
export type { Locator, ProvisionKind, ProvisionVersion, TextKey } from './provision.ts';
export { allProvisionVersions, type ProvisionText, provisionOf, versionsOf } from './provisions.ts';
export { cameraLawReach, lawReach } from './reach.ts';
export { type ReadOptions, readAct, readFacts } from './read-facts.ts';
export { type ReadingText, readingTexts } from './reading-texts.ts';
export type { ReadingId } from './readings.ts';
export type * from './recording-facts.ts';
export {
  regimeOf,
  regimesClaiming,
  rowsBetween,
  unorderedRegimes,
} from './regime/priority.ts';
export { priorityTable } from './regime/priority-table.ts';
export {
  type Regime,
  type RegimeFamily,
  type RegimeRelation,
  type RegimeRow,
  regimeFamilies,
} from './regime/regime.ts';
export { regimes } from './regime/regimes.ts';
export { type RecordedAnswer, type Replayed, replay } from './replay.ts';
export { type RoleKey, roleKeys, roles } from './roles.ts';
export { days, months } from './time.ts';
export {
  type AskedQuestion,
  decideQuestion,
  mendQuestion,
  type ToldDecision,
  type ToldFinding,
  tell,
} from './told-decision.ts';
export type * from './transition/acts.ts';
export { say, type Trilingual } from './trilingual.ts';
export type * from './use-facts.ts';
export { type WarningId, warningTexts } from './warnings.ts';
export { type Mending, type MendOptions, type Way, whatWouldMend } from './what-would-mend.ts';
export { instantInWords } from './words.ts';
export { actsOutsideProcedures } from './workflows/acts-outside.ts';
export {
  type Procedure,
  type ProcedureState,
  type ProcedureStep,
  type Separation,
  type StepBasis,
  type Term,
  type UnjudgedReason,
  unjudgedReasons,
} from './workflows/procedure.ts';
export { procedures } from './workflows/procedures.ts';
