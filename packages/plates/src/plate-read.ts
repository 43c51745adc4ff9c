/** What the law lets a technical database hold of a passage (LFP 44/11/3decies § 1), as this package hands it on. */

/** A moment with its zone. Whole milliseconds: what a device told beyond them is cut off, never rounded up. */
export type Moment = {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly epochMs: number;
  /** Offset from UTC in which the device told it, in minutes; 0 where it told an instant (epoch seconds, `Z`). */
  readonly offsetMinutes: number;
  /** The device told neither zone nor offset: the zone of its enrolment made it a moment. */
  readonly isLocal?: true;
};

/** The plate as the device read it. @law lfp-44-11-3decies-p1-pt3 */
export type ReadPlate = {
  /** As read, only trimmed: `normalForm` writes it in its normal form. */
  readonly text: string;
  /** Country as told by the device, in whatever form it has (`alpha2Of` reads it), or null. */
  readonly country: string | null;
  /** 0 to 1, or null where the device told none that can be read. */
  readonly confidence: number | null;
};

// Stores keep the places in these three lists: a new word goes to the end, none is ever moved.

/** Colours of a vehicle that are kept; another word is dropped and counted. */
export const VEHICLE_COLOURS = [
  'white',
  'black',
  'grey',
  'silver',
  'blue',
  'red',
  'green',
  'yellow',
  'orange',
  'brown',
  'beige',
  'gold',
  'pink',
  'purple',
] as const;
export type VehicleColour = (typeof VEHICLE_COLOURS)[number];

/** Classes of vehicle that are kept; another word is dropped and counted. */
export const VEHICLE_CLASSES = [
  'car',
  'suv-or-mpv',
  'van',
  'pickup',
  'bus',
  'truck',
  'motorcycle',
  'tractor',
  'trailer',
] as const;
export type VehicleClass = (typeof VEHICLE_CLASSES)[number];

/** How the vehicle moves as the camera sees it. */
export const DIRECTIONS = ['approaching', 'receding'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Characteristics of the vehicle, never of who sits in it. @law lfp-44-11-3decies-p1-pt2 */
export type ReadVehicle = {
  readonly make: string | null;
  readonly model: string | null;
  readonly colour: VehicleColour | null;
  readonly vehicleClass: VehicleClass | null;
  readonly direction: Direction | null;
};

/** Which picture of the closed list it is; `occupant` (5°) stays closed by default, downstream. @law lfp-44-11-3decies-p1-pt3 lfp-44-11-3decies-p1-pt4 lfp-44-11-3decies-p1-pt5 */
export type PictureKind = 'plate-front' | 'plate-rear' | 'vehicle' | 'occupant';

/** One picture; its media type is what its first bytes say, whatever the device called it. */
export type ReadPicture = {
  readonly kind: PictureKind;
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
};

/** Where the device says that it stands; the place of record is the register's. Used to see a misplaced camera. @law lfp-44-11-3decies-p1-pt1 */
export type TellsPosition = { readonly latitude: number; readonly longitude: number };

/** One passage of one vehicle past one device. */
export type PlateRead = {
  readonly recordedAt: Moment;
  /** How the device names itself, or null; who it really is, its token says. */
  readonly deviceReference: string | null;
  readonly plate: ReadPlate;
  readonly vehicle: ReadVehicle;
  readonly position: TellsPosition | null;
  readonly pictures: readonly ReadPicture[];
};

/**
 * Why an event is no read. The list is closed; a code carries no plate, no name and no value. `too-many-refused` stands once, for this event
 * and all that follow: after `LIMITS.refusals` of one payload nobody reads on.
 */
export const REFUSAL_REASONS = [
  'face-event',
  'no-plate',
  'no-time',
  'time-without-zone',
  'malformed',
  'too-large',
  'too-many-refused',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** One event that is no read: which of the payload (from 0; for NDJSON the line), and why. */
export type Refused = { readonly index: number; readonly reason: RefusalReason };

/** What became of one payload. Every event of it is a read, a heartbeat or a refusal. */
export type Taken = {
  readonly reads: readonly PlateRead[];
  /** Fields that were told and are in no read: name to count, never a value. */
  readonly dropped: Readonly<Record<string, number>>;
  readonly refused: readonly Refused[];
  /** Signs of life that are no passage. */
  readonly heartbeats: number;
};

/** What is known about a payload beside its bytes. */
export type PayloadContext = {
  readonly contentType: string;
  readonly receivedAt: Temporal.Instant;
  /** Zone (IANA name or offset) of the device's clock, from its enrolment; null: a local time without a zone is refused. */
  readonly zoneOfDevice: string | null;
};

/** One adapter a dialect. `read` throws nothing: what cannot be read is a refusal in `Taken`. */
export type Adapter = {
  readonly name: string;
  recognises(contentType: string, body: Uint8Array): boolean;
  read(body: Uint8Array, context: PayloadContext): Taken;
};
