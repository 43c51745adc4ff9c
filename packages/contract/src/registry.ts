import { type Static, type TEnum, type TSchema, Type } from 'typebox';

// The result's type is spelled out: inferred, it widens to any string.
const literals = <const T extends readonly string[]>(values: T): TEnum<[...T]> => Type.Enum<[...T]>([...values]);
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const closed = { additionalProperties: false } as const;

/** A text in the three languages of the product; English is unofficial. */
export const ThreeLanguages = Type.Object(
  { fr: Type.String({ minLength: 1 }), nl: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) },
  closed,
);
/** A value of the schema of the same name. */
export type ThreeLanguages = Static<typeof ThreeLanguages>;

/** Real bodies carry sourced facts only; invented acts belong to the fictional world. The two never mix. */
export const World = literals(['real', 'fictional']);
/** A value of the schema of the same name. */
export type World = Static<typeof World>;

/** "unknown" is a state of its own: never read it as "no". */
export const Certainty = literals(['yes', 'no', 'unknown']);
/** A value of the schema of the same name. */
export type Certainty = Static<typeof Certainty>;

/**
 * Kind of a police camera; "unknown" when the source does not say it in so many words.
 * @law lfp-25-2-p1-pt1 lfp-25-2-p1-pt2
 */
export const CameraKind = literals(['fixed', 'temporary-fixed', 'mobile', 'individual', 'unknown']);
/** A value of the schema of the same name. */
export type CameraKind = Static<typeof CameraKind>;

/** What the thing is. Speed cameras are listed apart: they are not surveillance cameras and are never counted with them. */
export const CameraDevice = literals(['surveillance-camera', 'speed-camera']);
/** A value of the schema of the same name. */
export type CameraDevice = Static<typeof CameraDevice>;

/**
 * How far a camera exists according to its source: planned (announced), authorised (decided by an authority; nothing
 * said of its installation), installed (said by the controller or an authority), observed (seen by a third party),
 * not-installed (decided, and published as not placed), unknown.
 */
export const CameraStageState = literals([
  'planned',
  'authorised',
  'installed',
  'observed',
  'not-installed',
  'unknown',
]);
/** A value of the schema of the same name. */
export type CameraStageState = Static<typeof CameraStageState>;

/** A stage is true of the year of its source only; year is null when the source bears none. */
export const CameraStage = Type.Object(
  {
    state: CameraStageState,
    year: nullable(Type.Integer({ minimum: 1900, maximum: 2200 })),
    /** The words of the source, null when the state was inferred from the kind of source. */
    asPublished: nullable(Type.String({ minLength: 1, maxLength: 300 })),
  },
  closed,
);
/** A value of the schema of the same name. */
export type CameraStage = Static<typeof CameraStage>;

/** NIS code of a municipality: five digits; real ones do not start with 0, fictional ones start with 000. */
export const NisCode = Type.String({ pattern: '^[0-9]{5}$' });
/** Code of a police zone: four digits; the fictional zone is 0000. */
export const ZoneCode = Type.String({ pattern: '^[0-9]{4}$' });
/** A date as precise as its source: year, year-month or day. */
export const PartialDate = Type.String({ pattern: '^(19|20)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$' });

/** Longitude and latitude, WGS84 degrees, in the order of RFC 7946. */
export const LonLat = Type.Tuple([
  Type.Number({ minimum: -180, maximum: 180 }),
  Type.Number({ minimum: -90, maximum: 90 }),
]);
/** A value of the schema of the same name. */
export type LonLat = Static<typeof LonLat>;

/** Rings of one polygon: the outer one first, then holes; each ring closed. */
export const PolygonRings = Type.Array(Type.Array(LonLat, { minItems: 4 }), { minItems: 1 });

/** The two geometries an area may have (RFC 7946). */
export const AreaGeometry = Type.Union([
  Type.Object({ type: Type.Literal('Polygon'), coordinates: PolygonRings }, closed),
  Type.Object({ type: Type.Literal('MultiPolygon'), coordinates: Type.Array(PolygonRings, { minItems: 1 }) }, closed),
]);
/** A value of the schema of the same name. */
export type AreaGeometry = Static<typeof AreaGeometry>;

/**
 * How precise a point is: exact (stated by the controller), surveyed (by someone on the spot), address, crossing,
 * street-midpoint, nearest-point (two streets that do not meet: `withinMetres` says how far apart), unknown.
 */
export const PointPrecision = literals([
  'exact',
  'surveyed',
  'address',
  'crossing',
  'street-midpoint',
  'nearest-point',
  'unknown',
]);
/** A value of the schema of the same name. */
export type PointPrecision = Static<typeof PointPrecision>;

const howFound = Type.String({ minLength: 1, maxLength: 300 });
const noPrecision = Type.Literal('none');

/** A point on the map. Only "exact" and "surveyed" may be drawn as a point; the others are drawn as approximate. */
export const PointPosition = Type.Object(
  {
    type: Type.Literal('point'),
    lon: Type.Number({ minimum: -180, maximum: 180 }),
    lat: Type.Number({ minimum: -90, maximum: 90 }),
    precision: PointPrecision,
    withinMetres: nullable(Type.Number({ minimum: 0 })),
    howFound,
  },
  closed,
);
/** A value of the schema of the same name. */
export type PointPosition = Static<typeof PointPosition>;

/** A whole area ("the whole territory", "six sites of the quarter"): the camera is somewhere in it. */
export const AreaPosition = Type.Object(
  {
    type: Type.Literal('area'),
    extent: literals(['municipality', 'police-zone', 'quarter', 'drawn', 'unknown']),
    text: Type.String({ minLength: 1, maxLength: 300 }),
    geometry: nullable(AreaGeometry),
    precision: noPrecision,
    howFound,
  },
  closed,
);

/** A street is named, no point is known. */
export const StreetPosition = Type.Object(
  {
    type: Type.Literal('street-only'),
    street: Type.String({ minLength: 1, maxLength: 200 }),
    houseNumber: nullable(Type.String({ minLength: 1, maxLength: 20 })),
    precision: noPrecision,
    howFound,
  },
  closed,
);

/** No position at all; `howFound` says why. */
export const NoPosition = Type.Object({ type: Type.Literal('none'), precision: noPrecision, howFound }, closed);

/** Where a camera or a place is, with how precisely and how that was found. */
export const Position = Type.Union([PointPosition, AreaPosition, StreetPosition, NoPosition]);
/** A value of the schema of the same name. */
export type Position = Static<typeof Position>;

/** Where a fact comes from. A null date or retrieval day is unknown, not "today". */
export const Source = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,63}$' }),
    name: Type.String({ minLength: 1, maxLength: 300 }),
    url: nullable(Type.String({ pattern: '^https?://', maxLength: 1000 })),
    licence: Type.String({ minLength: 1, maxLength: 200 }),
    date: nullable(PartialDate),
    /** The date in the words of the source when it is not a date ("undated (after 2003)"). */
    dateText: nullable(Type.String({ minLength: 1, maxLength: 100 })),
    retrieved: nullable(PartialDate),
  },
  closed,
);
/** A value of the schema of the same name. */
export type Source = Static<typeof Source>;

/** Who answers for the camera, as far as the source says. */
export const Controller = Type.Object(
  {
    type: literals([
      'police-zone',
      'federal-police',
      'municipality',
      'public-transport',
      'public-body',
      'private',
      'unknown',
    ]),
    name: nullable(Type.String({ minLength: 1, maxLength: 200 })),
    zoneCode: nullable(ZoneCode),
  },
  closed,
);
/** A value of the schema of the same name. */
export type Controller = Static<typeof Controller>;

/** The municipality a row belongs to, by the source's own words or found from the point. */
export const MunicipalityRef = Type.Object(
  {
    nis: nullable(NisCode),
    name: nullable(Type.String({ minLength: 1, maxLength: 120 })),
    basis: literals(['stated', 'point-in-polygon', 'unknown']),
  },
  closed,
);

const cameraFacts = {
  world: World,
  /** Id of the row in its source, unique in that source. */
  sourceRef: Type.String({ minLength: 1, maxLength: 120 }),
  label: Type.String({ minLength: 1, maxLength: 300 }),
  device: CameraDevice,
  kind: CameraKind,
  /** @law lfp-25-2-p1-pt3 */
  intelligent: Certainty,
  anpr: Certainty,
  stage: CameraStage,
  /** How many cameras one row stands for. Null: not published. Never zero. */
  count: nullable(Type.Integer({ minimum: 1, maximum: 100_000 })),
  controller: Controller,
  municipality: MunicipalityRef,
  policeZone: nullable(ZoneCode),
  position: Position,
  /** Compass direction of view, degrees from north, when published. */
  directionDegrees: nullable(Type.Number({ minimum: 0, exclusiveMaximum: 360 })),
  /** Statements of the source in its own words; shown as statements, never as checked facts. */
  statements: Type.Array(Type.String({ minLength: 1, maxLength: 600 }), { maxItems: 20 }),
  source: Source,
} as const;

/** What one row of a source says about a camera (or the cameras of one place), before it has an id of ours. */
export const CameraFacts = Type.Object(cameraFacts, closed);
/** A value of the schema of the same name. */
export type CameraFacts = Static<typeof CameraFacts>;

/** A camera of the register. */
export const Camera = Type.Object({ id: Type.String({ format: 'uuid' }), ...cameraFacts }, closed);
/** A value of the schema of the same name. */
export type Camera = Static<typeof Camera>;

/**
 * What kind of place is filmed. "unknown" until a controller or an authority has said it.
 * @law lfp-25-2-p1-pt4 lfp-25-2-p1-pt5 lfp-25-2-p1-pt6
 */
export const PlaceKind = literals(['open', 'closed-accessible', 'closed-inaccessible', 'unknown']);
/** A value of the schema of the same name. */
export type PlaceKind = Static<typeof PlaceKind>;

/** A place that cameras film: who manages it decides which authorisation is needed. */
export const Place = Type.Object(
  {
    id: Type.String({ minLength: 1, maxLength: 120 }),
    world: World,
    name: Type.Object({ fr: Type.String({ minLength: 1 }), nl: Type.String({ minLength: 1 }) }, closed),
    kind: PlaceKind,
    manager: Controller,
    municipality: MunicipalityRef,
    position: Position,
  },
  closed,
);
/** A value of the schema of the same name. */
export type Place = Static<typeof Place>;

/** A published count. `value` is filled only when the source prints one whole number; otherwise read `asPublished`. */
export const PublishedCount = Type.Object(
  {
    asPublished: Type.String({ minLength: 1, maxLength: 200 }),
    value: nullable(Type.Integer({ minimum: 0 })),
    qualifier: literals(['exact', 'about', 'almost', 'composed']),
  },
  closed,
);
/** A value of the schema of the same name. */
export type PublishedCount = Static<typeof PublishedCount>;

/** A figure somebody published. Contradicting figures stand side by side; none is chosen, none is corrected. */
export const Publication = Type.Object(
  {
    id: Type.String({ minLength: 1, maxLength: 60 }),
    what: Type.String({ minLength: 1, maxLength: 120 }),
    subject: literals(['cameras', 'anpr', 'cameras-and-anpr', 'speed-cameras']),
    count: PublishedCount,
    area: Type.Object(
      {
        asPublished: Type.String({ minLength: 1, maxLength: 200 }),
        level: literals(['municipality', 'police-zone', 'brussels-region', 'belgium', 'elsewhere']),
        code: nullable(Type.String({ pattern: '^[0-9]{4,5}$' })),
      },
      closed,
    ),
    date: PartialDate,
    remark: nullable(Type.String({ minLength: 1, maxLength: 600 })),
    sources: Type.Array(Source, { minItems: 1, maxItems: 4 }),
  },
  closed,
);
/** A value of the schema of the same name. */
export type Publication = Static<typeof Publication>;

/** Outcome of one row of an import. */
export const ImportOutcome = literals(['taken', 'taken-with-doubt', 'refused', 'kept-apart']);
/** A value of the schema of the same name. */
export type ImportOutcome = Static<typeof ImportOutcome>;

/** Why a row was refused, doubted or kept apart: a code of a closed list, its text, and the detail (never a person). */
export const ImportReason = Type.Object(
  { code: Type.String({ pattern: '^[a-z0-9-]+$' }), text: ThreeLanguages, detail: nullable(Type.String()) },
  closed,
);
/** A value of the schema of the same name. */
export type ImportReason = Static<typeof ImportReason>;

/** What happened to one row. `row` is the line of a CSV file (the header is 1) or the ordinal of an element (from 1). */
export const ImportReportRow = Type.Object(
  {
    row: Type.Integer({ minimum: 1 }),
    sourceRef: nullable(Type.String()),
    outcome: ImportOutcome,
    reasons: Type.Array(ImportReason),
    /** What it became: index in `rows` or, for a row kept apart, in `apart`. Null when refused. */
    became: nullable(Type.Object({ list: literals(['rows', 'apart']), index: Type.Integer({ minimum: 0 }) }, closed)),
  },
  closed,
);
/** A value of the schema of the same name. */
export type ImportReportRow = Static<typeof ImportReportRow>;

/** The whole report: every row of the input is in it exactly once. */
export const ImportReport = Type.Object(
  {
    format: literals(['csv', 'geojson', 'osm']),
    sourceId: Type.String(),
    sizeBytes: Type.Integer({ minimum: 0 }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    totals: Type.Object(
      {
        read: Type.Integer({ minimum: 0 }),
        taken: Type.Integer({ minimum: 0 }),
        takenWithDoubt: Type.Integer({ minimum: 0 }),
        refused: Type.Integer({ minimum: 0 }),
        keptApart: Type.Integer({ minimum: 0 }),
      },
      closed,
    ),
    rows: Type.Array(ImportReportRow),
  },
  closed,
);
/** A value of the schema of the same name. */
export type ImportReport = Static<typeof ImportReport>;
