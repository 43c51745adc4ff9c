import { type Static, Type } from 'typebox';
import { Day, Id, line, maybe, strict, text } from './authorisation-fields.ts';
import { CameraFunction, Judged } from './authorisation-scope.ts';

/** The functions that create a technical database: the law names nobody else. @law lfp-44-11-3sexies-p1-al1-conjoint lfp-44-11-3sexies-p1-al2 */
export const databaseCreators = ['chief-of-corps', 'minister-interior', 'minister-justice'] as const;
const Creator = Type.Enum([...databaseCreators]);

/** Level of a technical database. The law knows two; the others can be asked for, so that it answers why not. @law lfp-44-2-p3-al4 */
export const DatabaseLevel = Type.Enum(['local', 'national', 'regional', 'other']);

/** What would collect the data; what is no number-plate reader can be named, so that the law answers why not. @law lfp-44-2-p3-al2-pt1 lfp-44-2-p3-al2-pt2 */
export const DatabaseTool = Type.Object(
  {
    kind: Type.Enum([
      'anpr-camera',
      'anpr-system',
      'facial-recognition',
      'person-recognition',
      'ordinary-camera',
      'microphone',
      'phone-tracker',
      'thermal-sensor',
      'other',
    ]),
    functions: Type.Array(CameraFunction, { maxItems: 20, uniqueItems: true }),
    processesRecordedImages: maybe(Type.Boolean()),
    extractsPlates: maybe(Type.Boolean()),
    presetCriteria: maybe(Type.Boolean()),
  },
  strict,
);
/** {@link DatabaseTool} as a type. */
export type DatabaseTool = Static<typeof DatabaseTool>;

/** One purpose of a technical database. @law lfp-44-11-3septies-pt1-a lfp-44-11-3septies-pt2 */
export const DatabasePurpose = Type.Object(
  {
    branch: Type.Enum(['administrative', 'judicial']),
    text: text(2000),
    hypothesis445: maybe(Type.Enum(['1', '2', '3', '4', '5', '6', '7', 'none'])),
    personsOfArticles: maybe(
      Type.Array(Type.Enum(['18', '19', '20', '21', '22', '23', '24']), { maxItems: 7, uniqueItems: true }),
    ),
    judicialGround: maybe(
      Type.Enum(['offence', 'execution-of-sentence', 'road-traffic', 'worrying-disappearance', 'other']),
    ),
    offenceClass: maybe(Type.Enum(['crime', 'delit', 'contravention'])),
    article62Applies: maybe(Type.Boolean()),
    imminentDanger: maybe(Judged),
  },
  strict,
);
/** {@link DatabasePurpose} as a type. */
export type DatabasePurpose = Static<typeof DatabasePurpose>;

/** Classes of data; the law's six, and what is in none, so that it answers why not. @law lfp-44-11-3decies-p1-pt1 */
export const databaseDataClasses = [
  'passage-date-and-time',
  'passage-place',
  'plate-reading',
  'vehicle-characteristics',
  'plate-photo-front',
  'plate-photo-rear',
  'vehicle-photo',
  'occupant-photo',
  'journal-data',
  'owner-identity',
  'face-template',
  'pedestrian-photo',
  'sound',
  'other',
] as const;

/** Duration in days, months or years. */
const Duration = Type.String({ pattern: '^P[1-9][0-9]{0,3}[DMY]$' });

/** Payload of `anpr/plan-database`: the project. @law lfp-44-11-3sexies-p1-al1-conjoint lfp-44-11-3sexies-p1-al2 */
export const PlanDatabase = Type.Object(
  {
    level: DatabaseLevel,
    reference: line(120),
    title: line(200),
    /** Everyone who is to create it, the person who plans included. */
    creators: Type.Array(Creator, { minItems: 1, maxItems: 3, uniqueItems: true }),
    tool: DatabaseTool,
    purposes: Type.Array(DatabasePurpose, { maxItems: 20 }),
  },
  strict,
);

/** Payload of `anpr/request-opinion`: modalities and assessment join the project. @law lfp-44-11-3octies-al1 lfp-44-11-3octies-al2 */
export const RequestOpinion = Type.Object(
  { databaseId: Id, modalities: maybe(text(8000)), assessmentId: maybe(Id) },
  strict,
);

/** Payload of `anpr/give-opinion`: recommendations count from 1, in their order. @law lfp-44-11-3octies-al3 */
export const GiveOpinion = Type.Object(
  { databaseId: Id, opinion: text(20_000), recommendations: Type.Array(text(4000), { maxItems: 100 }) },
  strict,
);

/** Payload of `anpr/mark-opinion-late`, performed by the clock. */
export const MarkOpinionLate = Type.Object({ databaseId: Id }, strict);

/** Payload of `anpr/decide-recommendations`: a line for each; without an opinion, why it goes on. @law lfp-44-11-3octies-al4 */
export const DecideRecommendations = Type.Object(
  {
    databaseId: Id,
    lines: Type.Array(
      Type.Object(
        { number: Type.Integer({ minimum: 1, maximum: 100 }), followed: maybe(Type.Boolean()), reasons: text(4000) },
        strict,
      ),
      { maxItems: 100 },
    ),
    overrideReasons: maybe(text(4000)),
  },
  strict,
);

/** Payload of `anpr/escalate-opinion`: the officer's analysis goes to the supervisory authority. @law lfp-44-11-3octies-al4 */
export const EscalateOpinion = Type.Object(
  { databaseId: Id, addressee: Type.Enum(['control-organ', 'dpa']), analysis: maybe(text(20_000)) },
  strict,
);

/** Payload of `anpr/join-creation`: the other minister agrees, before the creation, to what stands in the file. @law lfp-44-11-3sexies-p1-al1-conjoint */
export const JoinCreation = Type.Object({ databaseId: Id }, strict);

/** Payload of `anpr/create-database`. @law lfp-44-11-3novies lfp-44-11-3decies-p1-pt1 lfp-44-11-3decies-p2-al1 lfp-44-11-3sexies-p2 */
export const CreateDatabase = Type.Object(
  {
    databaseId: Id,
    dataClasses: Type.Array(Type.Enum([...databaseDataClasses]), { minItems: 1, uniqueItems: true }),
    retention: Duration,
    journalOn: Type.Boolean(),
    journalRetention: Duration,
    /** Local database: data go on to the national one. */
    transmissionChannel: maybe(Type.Boolean()),
    /** The binding directive on security that applies, by reference. */
    securityDirective: maybe(line(300)),
  },
  strict,
);

/** Payload of `anpr/abandon-database`: a project ends before it is created. */
export const AbandonDatabase = Type.Object({ databaseId: Id, reasons: text(4000) }, strict);

/** SHA-256 of a camera's token, hex: all that the journal and the registers ever hold of it. */
const TokenDigest = Type.String({ pattern: '^[0-9a-f]{64}$' });
/** Zones that a device of this country keeps. */
export const deviceZones = ['Europe/Brussels', 'UTC'] as const;
const enrolment = {
  databaseId: Id,
  /** Of the register of cameras. */
  cameraId: Id,
  /** The authorisation in principle under which the camera reads plates; left out for a mobile camera, which needs none. @law lfp-25-4-p6-autorisation */
  authorisationId: maybe(Id),
  /** What the device calls itself: serial number or name in its own messages. */
  device: line(120),
  /** Zone of the device’s own clock, where it tells times without one; left out: such times are refused. */
  deviceZone: maybe(Type.Enum([...deviceZones])),
} as const;

/** What a person sends to enrol a camera: the server makes the token and puts its hash in. */
export const AskEnrolment = Type.Object(enrolment, strict);
/** Payload of `anpr/enrol-camera`. */
export const EnrolCamera = Type.Object({ ...enrolment, tokenSha256: TokenDigest }, strict);

const rotation = { number: Type.Integer({ minimum: 1, maximum: 32_767 }), reason: text(2000) } as const;
/** What a person sends to give an enrolled camera a new token. */
export const AskRotation = Type.Object(rotation, strict);
/** Payload of `anpr/rotate-camera-token`. */
export const RotateCameraToken = Type.Object({ ...rotation, tokenSha256: TokenDigest }, strict);
/** Payload of `anpr/withdraw-camera`. */
export const WithdrawEnrolledCamera = Type.Object(rotation, strict);

/** Act types of the room of number plates with their payload schemas. */
export const anprActSchemas = {
  'anpr/plan-database': PlanDatabase,
  'anpr/request-opinion': RequestOpinion,
  'anpr/give-opinion': GiveOpinion,
  'anpr/mark-opinion-late': MarkOpinionLate,
  'anpr/decide-recommendations': DecideRecommendations,
  'anpr/escalate-opinion': EscalateOpinion,
  'anpr/join-creation': JoinCreation,
  'anpr/create-database': CreateDatabase,
  'anpr/abandon-database': AbandonDatabase,
  'anpr/enrol-camera': EnrolCamera,
  'anpr/rotate-camera-token': RotateCameraToken,
  'anpr/withdraw-camera': WithdrawEnrolledCamera,
} as const;

/** An act type of the room of number plates. */
export type AnprActType = keyof typeof anprActSchemas;
/** The payload of an act type of the room of number plates. */
export type AnprPayload<T extends AnprActType> = Static<(typeof anprActSchemas)[T]>;

/** Where a file of W-04 stands; the names are those of the procedure table of the law. */
export const databaseStates = [
  'project',
  'request-incomplete',
  'request-received',
  'opinion-given',
  'opinion-late',
  'decided-follow',
  'decided-not-follow',
  'escalated',
  'created',
  'abandoned',
] as const;
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Words = Type.Object({ fr: Type.String(), nl: Type.String(), en: Type.String() }, strict);

/** A recommendation of the opinion, and what the controller answered; null while there is no answer. */
export const RecommendationLine = Type.Object(
  {
    number: Type.Integer(),
    text: Type.String(),
    followed: nullable(Type.Boolean()),
    reasons: nullable(Type.String()),
  },
  strict,
);

/** A technical database, or the project of one, as those see it who may. */
export const DatabaseView = Type.Object({
  id: Id,
  organisation: nullable(Words),
  level: Type.String(),
  reference: Type.String(),
  title: Type.String(),
  creators: Type.Array(Type.String()),
  tool: DatabaseTool,
  purposes: Type.Array(DatabasePurpose),
  state: Type.Enum([...databaseStates]),
  stateName: Words,
  modalities: nullable(Type.String()),
  assessmentId: nullable(Id),
  plannedAt: Type.String(),
  requestReceivedAt: nullable(Type.String()),
  opinionDueOn: nullable(Day),
  opinionGivenAt: nullable(Type.String()),
  opinion: nullable(Type.String()),
  recommendations: nullable(Type.Array(RecommendationLine)),
  overrideReasons: nullable(Type.String()),
  escalatedAt: nullable(Type.String()),
  joinedBy: Type.Array(Type.String()),
  createdAt: nullable(Type.String()),
  dataClasses: nullable(Type.Array(Type.String())),
  retention: nullable(Type.String()),
  journalRetention: nullable(Type.String()),
  transmissionChannel: nullable(Type.Boolean()),
  securityDirective: nullable(Type.String()),
  abandonedAt: nullable(Type.String()),
  abandonReasons: nullable(Type.String()),
  /** Acts that the procedure table opens to the viewer's function in this state. */
  nextActs: Type.Array(Type.String()),
});
/** {@link DatabaseView} as a type. */
export type DatabaseView = Static<typeof DatabaseView>;

/** A camera that may send reads, without its token: nobody can read that back. */
export const EnrolledCameraView = Type.Object({
  number: Type.Integer(),
  cameraId: Id,
  label: nullable(Type.String()),
  databaseId: Id,
  device: Type.String(),
  enrolledAt: Type.String(),
  rotatedAt: nullable(Type.String()),
  withdrawnAt: nullable(Type.String()),
});
/** {@link EnrolledCameraView} as a type. */
export type EnrolledCameraView = Static<typeof EnrolledCameraView>;
