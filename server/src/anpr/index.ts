export { anprActs } from './acts/anpr-acts.ts';
export { type AnprErrorCode, anprErrorCodes, anprErrorStatus, anprErrors } from './anpr-errors.ts';
export { type AnprRouteOptions, anprRoutes } from './anpr-routes.ts';
export { completedAnprActs, hashCameraToken } from './camera-token.ts';
export { flagLateOpinions } from './late-opinions.ts';
export {
  type DatabaseState,
  type EnrolledCameraRow,
  enrolledCameras,
  type RecommendationRow,
  type TechnicalDatabaseRow,
  technicalDatabases,
} from './registers.ts';
export { waitingDatabases } from './waiting-databases.ts';
