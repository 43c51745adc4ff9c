import { type Static, type TSchema, Type } from 'typebox';
import {
  CameraFacts,
  CameraKind,
  CameraStageState,
  Certainty,
  Controller,
  MunicipalityRef,
  NisCode,
  PlaceKind,
  PointPrecision,
  Position,
  Source,
  ZoneCode,
} from './registry.ts';

const strict = { additionalProperties: false } as const;
const maybe = Type.Optional;
const Id = Type.String({ format: 'uuid', minLength: 36, maxLength: 36 });
const Day = Type.String({ format: 'date', maxLength: 10, pattern: '^(?:19|2[01])' });
// UTC, at most microseconds: what PostgreSQL keeps exactly.
const Instant = Type.String({
  format: 'date-time',
  maxLength: 27,
  pattern: '^(?:19|2[01])\\d{2}-[^.]{14}(?:\\.\\d{1,6})?Z$',
});
const line = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: '^[^\\s\\p{Cc}](?:[^\\p{Cc}]*[^\\s\\p{Cc}])?$' });
// No control character but line break and tab: texts go into exports and PDFs.
const text = (maxLength: number) =>
  Type.String({
    minLength: 1,
    maxLength,
    pattern: '^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f]*\\S[^\\u0000-\\u0008\\u000b-\\u001f\\u007f]*$',
  });
const Branch = Type.Enum(['administrative', 'judicial']);
const FunctionKeyText = Type.String({ pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$', maxLength: 60 });

/** The shipped lists that a new server takes in by itself. */
export const PublishedListName = Type.Enum(['brussels', 'leuven', 'mechelenPlates', 'osmMechelen', 'osmBrussels']);
/** Name of a shipped list. */
export type PublishedListName = Static<typeof PublishedListName>;

/** Payload of `registry/import-published-list`: one of the lists that the product ships, with its source. */
export const ImportPublishedList = Type.Object({ importId: Id, list: PublishedListName }, strict);

/** Payload of `registry/import-figures`: the published figures that the product ships. */
export const ImportFigures = Type.Object({}, strict);

const column = Type.String({ minLength: 1, maxLength: 200 });
const coded = <T extends TSchema>(value: T) =>
  Type.Object(
    {
      column,
      values: Type.Record(Type.String({ minLength: 1, maxLength: 120 }), value, { maxProperties: 100 }),
      otherwise: maybe(value),
    },
    strict,
  );

/** How the columns of a file say what a camera is; left out, the file must use the product's own column names. */
export const ImportMapping = Type.Object(
  {
    ref: maybe(column),
    label: Type.Array(column, { minItems: 1, maxItems: 5 }),
    lon: maybe(column),
    lat: maybe(column),
    precision: maybe(coded(PointPrecision)),
    defaultPrecision: maybe(PointPrecision),
    howFound: maybe(column),
    defaultHowFound: line(300),
    street: maybe(column),
    houseNumber: maybe(column),
    wholeTerritory: maybe(
      Type.Object(
        {
          column,
          beginnings: Type.Array(line(100), { minItems: 1, maxItems: 10 }),
          extent: Type.Enum(['municipality', 'police-zone', 'quarter']),
        },
        strict,
      ),
    ),
    municipality: maybe(column),
    nis: maybe(column),
    zone: maybe(column),
    kind: maybe(coded(CameraKind)),
    anpr: maybe(coded(Certainty)),
    intelligent: maybe(coded(Certainty)),
    stage: maybe(coded(CameraStageState)),
    count: maybe(column),
    date: maybe(column),
    sourceUrl: maybe(column),
    statements: maybe(Type.Array(column, { maxItems: 10 })),
    constants: maybe(
      Type.Object(
        {
          nis: maybe(NisCode),
          municipality: maybe(line(120)),
          zone: maybe(ZoneCode),
          controller: maybe(Controller),
          stage: maybe(CameraStageState),
          kind: maybe(CameraKind),
        },
        strict,
      ),
    ),
  },
  strict,
);
/** Mapping of a file's columns. */
export type ImportMapping = Static<typeof ImportMapping>;

/** Most bytes of an imported file, and most rows. House policy, not law. */
export const importMostBytes = 8 * 1024 * 1024;
/** Most rows of one import by act: they are written in one transaction. */
export const importMostRows = 5_000;

/**
 * Payload of `registry/import-list`: the file's own text, how to read it and where it comes from. The answer reports every row.
 * `organisationId` and `publish` are the system's only.
 */
export const ImportList = Type.Object(
  {
    importId: Id,
    format: Type.Enum(['csv', 'geojson', 'osm']),
    text: Type.String({ minLength: 1, maxLength: importMostBytes }),
    fileName: maybe(line(200)),
    source: Source,
    mapping: maybe(ImportMapping),
    delimiter: maybe(Type.Enum([',', ';', '\t'])),
    nearMetres: maybe(Type.Number({ minimum: 0, maximum: 500 })),
    mayLieAbroad: maybe(Type.Boolean()),
    swapBack: maybe(Type.Boolean()),
    organisationId: maybe(Id),
    publish: maybe(Type.Boolean()),
  },
  strict,
);

/** Payload of `registry/register-place`. */
export const RegisterPlace = Type.Object(
  {
    placeId: Id,
    slug: maybe(Type.String({ pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength: 120 })),
    name: Type.Object({ fr: line(200), nl: line(200) }, strict),
    kind: PlaceKind,
    manager: Controller,
    municipality: MunicipalityRef,
    position: Position,
    organisationId: maybe(Id),
    /** The system's only: the place is part of a publication. */
    publish: maybe(Type.Boolean()),
  },
  strict,
);

const { world: _world, sourceRef: _sourceRef, source: _source, ...declared } = CameraFacts.properties;

/** What a keeper states of a camera; world, source and reference are set by the register. */
export const DeclaredCamera = Type.Object(declared, strict);
/** A camera as its keeper states it. */
export type DeclaredCamera = Static<typeof DeclaredCamera>;

/** Payload of `registry/register-camera`. `organisationId`, `source` and `publish` are the system's only. */
export const RegisterCamera = Type.Object(
  {
    cameraId: Id,
    /** The keeper's own reference, unique in the organisation. */
    reference: line(120),
    camera: DeclaredCamera,
    placeId: maybe(Id),
    organisationId: maybe(Id),
    source: maybe(Source),
    publish: maybe(Type.Boolean()),
  },
  strict,
);

/** Payload of `registry/correct-camera`: the facts that change, and why. What stood before is kept as a version. */
export const CorrectCamera = Type.Object(
  {
    cameraId: Id,
    set: Type.Object(
      {
        label: maybe(declared.label),
        device: maybe(declared.device),
        kind: maybe(declared.kind),
        intelligent: maybe(declared.intelligent),
        anpr: maybe(declared.anpr),
        stage: maybe(declared.stage),
        count: maybe(declared.count),
        controller: maybe(declared.controller),
        municipality: maybe(declared.municipality),
        policeZone: maybe(declared.policeZone),
        position: maybe(declared.position),
        directionDegrees: maybe(declared.directionDegrees),
        statements: maybe(declared.statements),
      },
      { ...strict, minProperties: 1 },
    ),
    placeId: maybe(Id),
    reason: text(2000),
  },
  strict,
);

/** Payload of `registry/withdraw-camera`: out of service on a Brussels day. */
export const WithdrawCamera = Type.Object({ cameraId: Id, on: Day, reason: text(2000) }, strict);

/** How something reached somebody outside: no account is needed. */
export const OutsideMeans = Type.Enum(['letter', 'e-mail']);

/** Who is asked about a camera: a body or a company, never a person. */
export const AskedController = Type.Object(
  {
    controllerKind: Type.Enum(['police-zone', 'municipality', 'public-transport', 'public-body', 'company']),
    name: line(200),
  },
  strict,
);

/** Payload of `registry/ask-about-camera`: a controller is asked about a camera that stands in one list alone; the clock runs from the day of sending. */
export const AskAboutCamera = Type.Object(
  { cameraId: Id, asked: AskedController, outsideMeans: OutsideMeans, askedOn: Day },
  strict,
);

/** What a controller can answer about a camera. */
export const CameraAnswer = Type.Enum([
  'published-elsewhere',
  'will-be-published',
  'not-ours',
  'no-longer-there',
  'never-there',
]);
/** A value of the schema of the same name. */
export type CameraAnswer = Static<typeof CameraAnswer>;

/** Payload of `registry/record-camera-answer`: the controller was heard. Only then, and only when `isNameShown`, the name of the body appears. */
export const RecordCameraAnswer = Type.Object(
  { cameraId: Id, answeredOn: Day, cameraAnswer: CameraAnswer, isNameShown: Type.Boolean() },
  strict,
);

/** Payload of `registry/take-down-camera`: an observation is taken off the portal because somebody asked; no reason has to be proved. */
export const TakeDownCamera = Type.Object(
  {
    cameraId: Id,
    requestedAt: Instant,
    outsideMeans: OutsideMeans,
    takedownGround: Type.Enum(['dwelling', 'names-a-person', 'mistaken', 'none-given']),
  },
  strict,
);

/** Payload of `registry/publish-camera`: the keeper makes a camera public, on a published authorisation or by decision. */
export const PublishCamera = Type.Object(
  {
    cameraId: Id,
    ground: Type.Enum(['published-authorisation', 'keeper-decision']),
    reference: line(120),
    reason: text(2000),
  },
  strict,
);

/** What a line of the register of uses says: which cameras, where, for which purposes, on which basis. */
export const UseEntryContent = Type.Object(
  {
    cameraKinds: Type.Array(Type.Enum(['fixed', 'temporary-fixed', 'mobile', 'individual']), {
      minItems: 1,
      maxItems: 4,
      uniqueItems: true,
    }),
    intelligent: Type.Boolean(),
    functions: Type.Array(FunctionKeyText, { maxItems: 20, uniqueItems: true }),
    count: maybe(Type.Integer({ minimum: 1, maximum: 100_000 })),
    place: maybe(line(300)),
    purposes: Type.Array(Type.Object({ branch: Branch, text: text(2000) }, strict), { maxItems: 20 }),
    basis: Type.Object(
      {
        kind: Type.Enum(['authorisation', 'exemption', 'urgent', 'other']),
        id: maybe(Id),
        reference: maybe(line(120)),
      },
      strict,
    ),
    missionReference: maybe(line(120)),
    responsibleFunction: maybe(FunctionKeyText),
    /** Processing in the single register to which the use belongs, since 20-01-2024. @law lpi-145-al1 */
    processingReference: maybe(line(120)),
  },
  strict,
);
/** Content of a line of the register of uses. */
export type UseEntryContent = Static<typeof UseEntryContent>;

/** Payload of `registry/register-use`: one line a use. @law lfp-25-8-al1-s1 */
export const RegisterUse = Type.Object(
  {
    entryId: Id,
    useId: maybe(Id),
    useReference: maybe(line(120)),
    visible: Type.Boolean(),
    content: UseEntryContent,
    municipality: maybe(NisCode),
    cameraIds: Type.Array(Id, { maxItems: 1000, uniqueItems: true }),
    startedAt: Instant,
  },
  strict,
);
/** Payload of `registry/register-use`. */
export type RegisterUse = Static<typeof RegisterUse>;

/** Payload of `registry/end-use-entry`: closes the line; it is never deleted. */
export const EndUseEntry = Type.Object({ entryId: Id, endedAt: Instant, reason: text(2000) }, strict);

/** Payload of `registry/register-fixed-camera`: geolocation and type come from the register of cameras. @law lfp-25-8-al2 */
export const RegisterFixedCamera = Type.Object(
  {
    entryId: Id,
    cameraId: Id,
    inServiceOn: Day,
    outOfServiceOn: maybe(Day),
    /** For a camera of another keeper: whether the police use it (25/1 § 2). */
    usedByPolice: maybe(Type.Boolean()),
  },
  strict,
);

/** One audiovisual recording of an entry: its reference, and its digest when the vault holds it. */
export const BodycamRecording = Type.Object(
  { reference: line(200), sha256: maybe(Type.String({ pattern: '^[0-9a-f]{64}$' })) },
  strict,
);

/** Payload of `registry/enter-bodycam`. What is left out is missing in the eyes of the law. @law lfp-25-8-p2-al1 */
export const EnterBodycam = Type.Object(
  {
    entryId: Id,
    cameraId: Id,
    recordings: Type.Array(BodycamRecording, { maxItems: 50 }),
    usedFrom: maybe(Instant),
    usedTo: maybe(Instant),
    /** The member of the operational staff who used the camera. */
    wearerId: maybe(Id),
    placeOrRoute: maybe(text(1000)),
    recordedAt: maybe(Instant),
    automatic: maybe(Type.Boolean()),
    lateReason: maybe(text(1000)),
    /** Federal police: which of the controllers the law names. A zone's is its chief of corps. */
    controller: maybe(Type.Enum(['commissioner-general', 'director-general', 'federal-director'])),
  },
  strict,
);

/** Registers that 25/8 makes available on request. */
export const ConsultableRegister = Type.Enum(['uses', 'national-fixed-cameras']);

/** Payload of `registry/consult`. `organisationId`: the service whose register it is; own service when left out. @law lfp-25-8-al3 */
export const ConsultRegister = Type.Object(
  {
    register: ConsultableRegister,
    organisationId: maybe(Id),
    /** Non-visible uses are a section of their own (46/14). */
    section: maybe(Type.Enum(['visible', 'non-visible'])),
    request: maybe(Type.Object({ reference: line(120), reason: text(2000) }, strict)),
    needToKnow: maybe(text(2000)),
    /** First and last Brussels day, both included. */
    fromDay: maybe(Day),
    toDay: maybe(Day),
    afterId: maybe(Id),
    limit: maybe(Type.Integer({ minimum: 1, maximum: 500 })),
  },
  strict,
);

const bodycamLook = {
  entryId: Id,
  purpose: maybe(Type.Enum(['1', '2', '3', '4', 'none'])),
  /** Only the data 2° to 4°, not the recordings. */
  metadataOnly: maybe(Type.Boolean()),
  branch: maybe(Branch),
  missionReference: maybe(line(120)),
  operationalReasons: maybe(text(2000)),
  concreteReason: maybe(text(2000)),
  needToKnow: maybe(Type.Boolean()),
  withinAttributions: maybe(Type.Boolean()),
  treatment: maybe(Type.Enum(['anonymised', 'pseudonymised', 'none'])),
} as const;

/** Payload of `registry/consult-bodycam`: direct access to one entry. @law lfp-25-8-p2-al6 */
export const ConsultBodycam = Type.Object(bodycamLook, strict);

/** Payload of `registry/extract-bodycam`: data of one entry for a recipient of the closed list. @law lfp-25-8-p2-al7 */
export const ExtractBodycam = Type.Object(
  {
    ...bodycamLook,
    recipient: maybe(
      Type.Object(
        {
          function: FunctionKeyText,
          recipientClass: maybe(Type.Enum(['police', 'authority', 'complaints', 'trainer', 'other'])),
          needToKnow: maybe(Type.Boolean()),
          /** Office-holder who handles complaints or discipline: the provision or act that gives the competence. @law lfp-25-8-p2-al8-pt3 */
          competenceReference: maybe(line(300)),
          /** Person designated by such an authority: by which function, from which day. */
          designatedBy: maybe(FunctionKeyText),
          designatedFrom: maybe(Day),
          designatedTo: maybe(Day),
        },
        strict,
      ),
    ),
    procedureReference: maybe(line(120)),
  },
  strict,
);

/** Payload of `registry/expire-bodycam-entry`: the term of the recordings is over, their data are erased. @law lfp-25-8-p2-al4 */
export const ExpireBodycamEntry = Type.Object({ entryId: Id }, strict);

/** Act types of the registry room with their payload schemas. */
export const registryActSchemas = {
  'registry/import-published-list': ImportPublishedList,
  'registry/import-figures': ImportFigures,
  'registry/import-list': ImportList,
  'registry/register-place': RegisterPlace,
  'registry/register-camera': RegisterCamera,
  'registry/correct-camera': CorrectCamera,
  'registry/withdraw-camera': WithdrawCamera,
  'registry/publish-camera': PublishCamera,
  'registry/ask-about-camera': AskAboutCamera,
  'registry/record-camera-answer': RecordCameraAnswer,
  'registry/take-down-camera': TakeDownCamera,
  'registry/register-use': RegisterUse,
  'registry/end-use-entry': EndUseEntry,
  'registry/register-fixed-camera': RegisterFixedCamera,
  'registry/enter-bodycam': EnterBodycam,
  'registry/consult': ConsultRegister,
  'registry/consult-bodycam': ConsultBodycam,
  'registry/extract-bodycam': ExtractBodycam,
  'registry/expire-bodycam-entry': ExpireBodycamEntry,
} as const;

/** An act type of the registry room. */
export type RegistryActType = keyof typeof registryActSchemas;

/** The payload of an act type of the registry room. */
export type RegistryPayload<T extends RegistryActType> = Static<(typeof registryActSchemas)[T]>;
