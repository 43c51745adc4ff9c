export { accessActs, overseenKinds } from './access-acts.ts';
export { oversightActs } from './acts/oversight-acts.ts';
export { type CheckedExport, checkExport, type ExportTrust } from './check-export.ts';
export { concealedCountsDue } from './concealed-counts-due.ts';
export {
  type OversightErrorCode,
  oversightErrorCodes,
  oversightErrorStatus,
  oversightErrors,
} from './oversight-errors.ts';
export { oversightRoutes } from './oversight-routes.ts';
export { revealWhatIsDue } from './reveal-due.ts';
export type { OversightRouteOptions } from './route-options.ts';
export { anchoredAt, dayToAnchor, sealedAnchor } from './sealed-anchor.ts';
export { listConcealedCounts } from './sealed-entry-store.ts';
export { type CheckedSealedLog, checkSealedLog, type SealedLogTrust } from './sealed-log-file.ts';
export { sealedLogRoutes } from './sealed-log-routes.ts';
export { tallyDueAt, weeklyTally } from './tally-schedule.ts';
export { waitingSupervision } from './waiting-supervision.ts';
