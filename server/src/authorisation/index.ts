export { authorisationActs } from './authorisation-acts.ts';
export {
  type AuthorisationErrorCode,
  authorisationErrorCodes,
  authorisationErrorStatus,
  authorisationErrors,
} from './authorisation-errors.ts';
export { authorisationRoutes } from './authorisation-routes.ts';
export { type ActualUse, beyondAuthorised, type Difference } from './change-difference.ts';
export { type DocumentStore, openDocuments } from './document-store.ts';
export { endLapsedUses, raiseUnconfirmedAlarms } from './due-work.ts';
export { ask, assessmentFacts, dayInBrussels, judgement, known, personFacts } from './law-facts.ts';
export { findOrganisation, type KnownOrganisation, organisationById, organisationNames } from './organisation-store.ts';
export { type Block, type PdfContent, writePdf } from './pdf/write-pdf.ts';
export {
  type AssessmentRow,
  type AuthorisationRow,
  assessments,
  authorisations,
  type UrgentGrantRow,
  type UseRequestRow,
  type UseRow,
  urgentGrants,
  useRequests,
  uses,
} from './registers.ts';
export type { AuthorisationRouteOptions } from './route-viewer.ts';
export { authorisationMachines, findStep, isEnd } from './state-machine.ts';
export { recordUpload } from './upload-store.ts';
export { waitingTasks } from './waiting-tasks.ts';
export { addWorkingDays } from './working-days.ts';
