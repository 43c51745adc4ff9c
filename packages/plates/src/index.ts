export { adapters, takeIn } from './adapters.ts';
export { alpha2Of } from './countries.ts';
export { type Criterion, isCriterionForm, type Passage, readCriterion } from './criteria/criterion.ts';
export { CriterionForm } from './criteria/criterion-form.ts';
export { metresBetween } from './criteria/distance.ts';
export {
  type CriterionSurroundings,
  type Examination,
  examineCriterion,
  type Finding,
  type ProtectedPlace,
} from './criteria/examine-criterion.ts';
export { criterionWords } from './criteria/explain.ts';
export { FINDINGS, type FindingCode, type Verdict } from './criteria/finding-words.ts';
export { type DropReason, speaksOfPerson, UNNAMED, whyDropped } from './dropped.ts';
export { LIMITS } from './limits.ts';
export type { MisreadFigures } from './matcher/misread-search.ts';
export {
  type Matched,
  type MatcherOptions,
  type MatchList,
  PlateMatcher,
  type PossibleMisread,
} from './matcher/plate-matcher.ts';
export { SUBSTITUTIONS } from './misreads/confusions.data.ts';
export { type MisreadCoverage, misreadCoverage } from './misreads/coverage.ts';
export { BELGIAN_SERIES, isOfKnownForm, normalForm, type PlateSeries, seriesOf } from './plate-form.ts';
export { type PlatePattern, platePatternOf, platesMeant } from './plate-pattern.ts';
export {
  type Adapter,
  DIRECTIONS,
  type Direction,
  type Moment,
  type PayloadContext,
  type PictureKind,
  type PlateRead,
  REFUSAL_REASONS,
  type ReadPicture,
  type ReadPlate,
  type ReadVehicle,
  type RefusalReason,
  type Refused,
  type Taken,
  type TellsPosition,
  VEHICLE_CLASSES,
  VEHICLE_COLOURS,
  type VehicleClass,
  type VehicleColour,
} from './plate-read.ts';
export { PlatesError, type PlatesErrorCode } from './plates-error.ts';
export { examineReason, type OpenPoint } from './reasons/examine-reason.ts';
export { type OsmProtectedKind, protectedKindOf } from './reasons/osm-places.ts';
export type { ReasonPoint } from './reasons/reason-questions.ts';
