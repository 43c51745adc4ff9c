export { anprActs } from './acts/anpr-acts.ts';
// Correlations afterwards (W-06)
export { correlationActs } from './afterwards/acts/correlation-acts.ts';
export { correlationsRoutes } from './afterwards/correlations-routes.ts';
export { type AnprErrorCode, anprErrorCodes, anprErrorStatus, anprErrors } from './anpr-errors.ts';
export { type AnprRouteOptions, anprRoutes } from './anpr-routes.ts';
export { completedAnprActs, hashCameraToken } from './camera-token.ts';
export { type Distributed, type Distribution, distributeReads, distributionOf } from './figures/distribution-store.ts';
// Hits (W-07)
export { hitsActs } from './hits/acts/hits-acts.ts';
export { type HitsErrorCode, hitsErrorCodes, hitsErrorStatus } from './hits/hits-errors.ts';
export { hitsRoutes } from './hits/hits-routes.ts';
export { type Hits, openHits } from './hits/open-hits.ts';
export { waitingHits } from './hits/waiting-hits.ts';
export { withdrawLapsedCameras } from './lapsed-enrolments.ts';
export { flagLateOpinions } from './late-opinions.ts';
// Lists and criteria (W-06)
export { listsActs, listsActsWithResults } from './lists/acts/lists-acts.ts';
export { type ListsErrorCode, listsErrorCodes, listsErrorStatus } from './lists/lists-errors.ts';
export type { ListInForce, ListsInForce, ListsSnapshot } from './lists/lists-in-force.ts';
export { type ListsRouteOptions, listsRoutes } from './lists/lists-routes.ts';
export { listsSchedule } from './lists/lists-schedule.ts';
export { loadDirectiveFile } from './lists/load-directive-file.ts';
export { type Lists, openLists } from './lists/open-lists.ts';
export { pictureGrounds } from './picture-grounds.ts';
export { openPictures, type PictureRoom } from './pictures/open-pictures.ts';
export { type PictureErrorCode, pictureErrorCodes, pictureErrorStatus } from './pictures/picture-errors.ts';
export type { GroundFound, PictureGround, PictureOfRead } from './pictures/picture-ground.ts';
export { pictureOpenings } from './pictures/picture-registers.ts';
export { pictureRoutes, picturesOfReads } from './pictures/picture-routes.ts';
export { picturesActs } from './pictures/pictures-acts.ts';
export { completedPictureActs } from './pictures/session-of-picture.ts';
export { lettersRoutes } from './reads/letters-routes.ts';
export { openReads, type Reads } from './reads/open-reads.ts';
export { readsActs } from './reads/reads-acts.ts';
export { type ReadsErrorCode, readsErrorCodes, readsErrorStatus } from './reads/reads-errors.ts';
export { readsRoutes } from './reads/reads-routes.ts';
export { takeInBatch } from './reads/take-in.ts';
export {
  type DatabaseState,
  type EnrolledCameraRow,
  enrolledCameras,
  nothingYet,
  type RecommendationRow,
  type TechnicalDatabaseRow,
  technicalDatabases,
} from './registers.ts';
// Point searches (W-05)
export { actsWithResults, searchActs } from './search/acts/search-acts.ts';
export { searchOversightRoutes } from './search/oversight-routes.ts';
export { searchRoutes } from './search/search-routes.ts';
export { searchSchedule } from './search/search-schedule.ts';
// Transmission to the national database (W-08)
export { openServerTransmission, type ServerTransmission } from './transmission/open-server-transmission.ts';
export { actsOfReadChanges, transmissionActs } from './transmission/transmission-acts.ts';
export {
  type TransmissionErrorCode,
  transmissionErrorCodes,
  transmissionErrorStatus,
} from './transmission/transmission-errors.ts';
export { transmissionRoutes } from './transmission/transmission-routes.ts';
export { waitingPlates } from './waiting-plates.ts';
