export { adapters, takeIn } from './adapters.ts';
export { type DropReason, UNNAMED, whyDropped } from './dropped.ts';
export { LIMITS } from './limits.ts';
export {
  type Adapter,
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
