export {
  type DatabaseState,
  type EnrolledCameraRow,
  enrolledCameras,
  type RecommendationRow,
  type TechnicalDatabaseRow,
  technicalDatabases,
} from './registers.ts';
