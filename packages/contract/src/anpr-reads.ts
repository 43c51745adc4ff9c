import { type Static, Type } from 'typebox';
import { pictureKinds } from './anpr-pictures.ts';
import { Day, Id, strict } from './authorisation-fields.ts';

const Instant = Type.String({ format: 'date-time', maxLength: 40 });
const Root = Type.String({ pattern: '^[A-Za-z0-9+/]{43}=$' });
const Count = Type.Integer({ minimum: 0, maximum: 10_000_000 });
/** Number of an enrolled camera. */
const CameraNumber = Type.Integer({ minimum: 1, maximum: 32_767 });
/** Counts by a short name: a field that was dropped, a reason of refusal. Never a value. */
const Counts = Type.Record(Type.String({ pattern: '^[A-Za-z0-9_.:@/() -]{1,64}$' }), Count);

/** Most reads of one batch. */
export const mostReadsOfBatch = 10_000;
/** Most pictures of one batch that are kept. */
export const mostPicturesOfBatch = 2_000;

/** Why a line of a batch is no read here, beside the reasons of its adapter. */
export const readRefusals = [
  'captured-after-received',
  'past-term',
  'other-device',
  'plate-too-long',
  'place-not-told',
  'place-not-registered',
] as const;

/** Payload of `anpr/take-in-reads`, performed by the server for an enrolled camera. @law lfp-44-2-p3-al1 lfp-44-11-3novies */
export const TakeInReads = Type.Object(
  {
    batchId: Id,
    camera: CameraNumber,
    databaseId: Id,
    /** Number of the writing under which the reads lie; 0 where none was written, because the camera may not send. */
    writing: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
    reads: Type.Integer({ minimum: 1, maximum: mostReadsOfBatch }),
    /** RFC 6962 root over the reads in their canonical form, in the order of the batch. */
    root: Root,
    from: Instant,
    to: Instant,
    receivedAt: Instant,
    late: Count,
    dropped: Counts,
    refused: Counts,
    /** Reads whose device told a time without a zone: the zone of the enrolment made it a moment. Absent: none. */
    localTimes: Type.Optional(Count),
    /** Reads that tell something of the vehicle. Absent: none. */
    vehicles: Type.Optional(Count),
    /** Pictures that came with the reads and lie sealed: how many, and an RFC 6962 root over what each is. Absent: none. */
    pictures: Type.Optional(
      Type.Object(
        {
          kept: Type.Integer({ minimum: 1, maximum: mostPicturesOfBatch }),
          root: Root,
          kinds: Type.Array(Type.Enum([...pictureKinds]), { minItems: 1, maxItems: 4, uniqueItems: true }),
        },
        strict,
      ),
    ),
  },
  strict,
);

/** Payload of `anpr/refuse-face-event`: what a camera sent of faces, refused and kept nowhere. @law lfp-44-2-p3-al1 lfp-44-11-3decies-p1-pt1 */
export const RefuseFaceEvent = Type.Object(
  {
    batchId: Id,
    camera: CameraNumber,
    databaseId: Id,
    /** Of more than this, that many are told. */
    events: Type.Integer({ minimum: 1, maximum: mostReadsOfBatch }),
  },
  strict,
);

/**
 * Payload of `anpr/drop-reads`: a day in UTC whose last read came to its term, or the part of it that a database with a shorter term holds. What was counted
 * before the act, so that no other act waits for it. @law lfp-44-11-3decies-p2-al1
 */
export const DropReads = Type.Object(
  {
    day: Day,
    /** The database, where its own term is over and the day's is not. */
    databaseId: Type.Optional(Id),
    reads: Type.Integer({ minimum: 0 }),
    batches: Type.Integer({ minimum: 0 }),
    /** RFC 6962 root over the roots of the batches that have reads of it. */
    root: Root,
  },
  strict,
);

/** Payload of `anpr/replay-dead-letters`: lines that could not be read are tried once more. */
export const ReplayDeadLetters = Type.Object(
  { camera: CameraNumber, ids: Type.Array(Id, { minItems: 1, maxItems: 200, uniqueItems: true }) },
  strict,
);

/** What became of a batch, as the camera is told. Line numbers count from 0; a reason carries no value of the line. */
export const TakenBatch = Type.Object({
  batchId: Id,
  taken: Count,
  late: Count,
  dropped: Counts,
  refused: Type.Array(Type.Object({ line: Type.Integer(), reason: Type.String() })),
  heartbeats: Count,
  /** Entry of the act, null when nothing was taken in. */
  entryId: Type.Union([Id, Type.Null()]),
  root: Type.Union([Root, Type.Null()]),
  /** Pictures that were sealed. */
  pictures: Count,
});
/** {@link TakenBatch} as a type. */
export type TakenBatch = Static<typeof TakenBatch>;

/** A line that could not be read: where it stood and why, without its content. */
export const DeadLetterView = Type.Object({
  id: Id,
  camera: CameraNumber,
  batchId: Id,
  line: Type.Integer(),
  reason: Type.String(),
  receivedAt: Type.String(),
  isKept: Type.Boolean(),
  replayedAt: Type.Union([Type.String(), Type.Null()]),
});
/** {@link DeadLetterView} as a type. */
export type DeadLetterView = Static<typeof DeadLetterView>;

/** An enrolled camera and what it sent in the last day. */
export const CameraHealthView = Type.Object({
  camera: CameraNumber,
  cameraId: Id,
  label: Type.Union([Type.String(), Type.Null()]),
  lastBatchAt: Type.Union([Type.String(), Type.Null()]),
  reads: Count,
  late: Count,
  /** Lines that bore a time after their arrival. */
  ahead: Count,
  refused: Count,
  /** Between where it last said that it stands and the register's place; null when it said nothing. */
  metresAway: Type.Union([Type.Integer(), Type.Null()]),
  isSilent: Type.Boolean(),
  isSkewed: Type.Boolean(),
  isMisplaced: Type.Boolean(),
});
/** {@link CameraHealthView} as a type. */
export type CameraHealthView = Static<typeof CameraHealthView>;
