import { type Static, Type } from 'typebox';
import { DatabasePurpose } from './anpr.ts';
import { SearchOffence } from './anpr-search.ts';
import { Id, line, maybe, strict, text } from './authorisation-fields.ts';

/** Pictures of the closed list: front and rear of the plate, the vehicle, driver and passengers. @law lfp-44-11-3decies-p1-pt3 lfp-44-11-3decies-p1-pt4 lfp-44-11-3decies-p1-pt5 */
export const pictureKinds = ['plate-front', 'plate-rear', 'vehicle', 'occupant'] as const;
/** One of {@link pictureKinds}. */
export type PictureKindName = (typeof pictureKinds)[number];

/** What a picture may be opened within: the comparison of a hit, its validation, a result of a search. */
export const pictureGrounds = ['hit-comparison', 'hit-validation', 'search-result'] as const;
/** One of {@link pictureGrounds}. */
export type PictureGroundKind = (typeof pictureGrounds)[number];

const Ground = Type.Object({ kind: Type.Enum([...pictureGrounds]), id: Id }, strict);

const opening = {
  pictureId: Id,
  ground: Ground,
  /** The granted request, for a picture of driver or passengers. */
  requestId: maybe(Id),
} as const;

/** What a person sends to open a picture: the server puts the session in. */
export const AskPicture = Type.Object(opening, strict);
/** Payload of `anpr/open-picture`. @law lfp-44-11-3novies lfp-44-4-p2-journal */
export const OpenPicture = Type.Object({ ...opening, sessionId: Type.String({ maxLength: 100 }) }, strict);

/** Payload of `anpr/request-occupant-picture`: an access of its own, with its own reasons. @law lfp-44-11-3decies-p1-pt5 lfp-44-11-3decies-p3-al1-s1 */
export const RequestOccupantPicture = Type.Object(
  {
    pictureId: Id,
    ground: Ground,
    purpose: DatabasePurpose,
    missionReference: maybe(line(200)),
    operationalReasons: maybe(text(4000)),
    /** What the face or the persons of the picture are needed for, where plate and vehicle do not suffice. */
    necessity: text(4000),
    offence: maybe(SearchOffence),
    /** Office of the public prosecutor that handles the case: it alone sees the request and decides it; named for what is past the first month. */
    addressedTo: maybe(Id),
  },
  strict,
);

/** Payload of `anpr/decide-occupant-picture`. @law lfp-44-11-3decies-p3-al1-s2 lfp-44-11-3decies-p3-al2-s2 lfp-44-11-3decies-p3-al2-s3 */
export const DecideOccupantPicture = Type.Object(
  { requestId: Id, outcome: Type.Enum(['granted', 'refused']), reasons: text(4000) },
  strict,
);

/** Payload of `anpr/record-picture-sent`: the server gave out the picture of an opening. */
export const RecordPictureSent = Type.Object({ openingId: Id }, strict);

/** Act types of pictures with their payload schemas, as a person sends them. */
export const pictureActSchemas = {
  'anpr/open-picture': AskPicture,
  'anpr/request-occupant-picture': RequestOccupantPicture,
  'anpr/decide-occupant-picture': DecideOccupantPicture,
} as const;

/** A picture of a read, without its content. */
export const ReadPictureView = Type.Object({
  id: Id,
  kind: Type.Enum([...pictureKinds]),
  mediaType: Type.Enum(['image/jpeg', 'image/png']),
  sizeBytes: Type.Integer(),
  /** Whether it opens by a granted request of its own only: driver or passengers. */
  isClosed: Type.Boolean(),
});
/** {@link ReadPictureView} as a type. */
export type ReadPictureView = Static<typeof ReadPictureView>;

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);

/** A request to open a picture of driver or passengers, for who asked and for those who decide. No plate, no name. */
export const OccupantRequestView = Type.Object({
  id: Id,
  requestedAt: Type.String(),
  requestedByFunction: Type.String(),
  isByViewer: Type.Boolean(),
  organisation: nullable(Type.Object({ fr: Type.String(), nl: Type.String(), en: Type.String() })),
  branch: Type.Enum(['administrative', 'judicial']),
  recordedAt: Type.String(),
  /** What the picture was found within. */
  ground: Ground,
  /** To open it with; null for everybody but who asked. */
  pictureId: nullable(Id),
  purpose: DatabasePurpose,
  offence: nullable(SearchOffence),
  missionReference: nullable(Type.String()),
  operationalReasons: nullable(Type.String()),
  necessity: Type.String(),
  /** Office of the public prosecutor that handles the case. */
  addressedTo: nullable(Id),
  state: Type.Enum(['open', 'granted', 'refused']),
  decidedByFunction: nullable(Type.String()),
  decidedAt: nullable(Type.String()),
  decisionReasons: nullable(Type.String()),
  /** Acts that the state and the viewer's function open; the gate asks again. */
  nextActs: Type.Array(Type.String()),
});
/** {@link OccupantRequestView} as a type. */
export type OccupantRequestView = Static<typeof OccupantRequestView>;
