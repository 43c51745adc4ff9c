import { type Static, Type } from 'typebox';
import { DatabasePurpose } from './anpr.ts';
import { Id, Instant, line, maybe, strict, text } from './authorisation-fields.ts';
import { RequestReadEmergency } from './vault-emergency.ts';

/**
 * Bounds of point searches that are rules of this software, dated; no text of law sets them. Above one of them, or near a protected place,
 * a second competent person decides on a written necessity and the data protection officer sees the search.
 */
export const searchPolicy = {
  since: '2026-11-30',
  /** A search of what passed cameras, or an area, without a plate. */
  withoutPlate: { mostHours: 4, mostSquareKilometres: 1, mostPlates: 500 },
  /** A search with a part of a plate: the signs narrow it, so it may look longer. From so many known signs on it is watched as a plate is. */
  partOfPlate: { mostHours: 31 * 24, fewestSigns: 3, mostPlates: 50, watchedSigns: 5 },
  /** A camera this near to a protected place sees who goes there. */
  protectedMetres: 200,
  /** One plate looked at this often by one person within these days, a day of one search counted once, is shown to the data protection officer and the Control Organ. */
  again: { times: 5, days: 30 },
  /** Reads on a page, reads of one export, and days after which an export has to be destroyed. */
  readsOfPage: 50,
  readsOfExport: 5_000,
  exportDays: 7,
} as const;

const Plate = line(20);
const Camera = Type.Integer({ minimum: 1, maximum: 32_767 });
/** Signs of a plate with `?` for one sign that is not known and `*` for any number of them. */
const PlatePattern = Type.String({ minLength: 4, maxLength: 16, pattern: '^[A-Za-z0-9?*]+$' });

/**
 * What is looked for: a plate, a part of one, what passed cameras, what passed an area. A closed list: there is no form for who travelled with
 * somebody or who was near somebody, because a plate and a place never stand in one query, and nothing refers to the result of another.
 */
export const SearchQuery = Type.Union([
  Type.Object({ kind: Type.Literal('plate'), plate: Plate }, strict),
  Type.Object({ kind: Type.Literal('part-of-plate'), pattern: PlatePattern }, strict),
  Type.Object(
    {
      kind: Type.Literal('cameras'),
      cameraNumbers: Type.Array(Camera, { minItems: 1, maxItems: 20, uniqueItems: true }),
    },
    strict,
  ),
  Type.Object(
    {
      kind: Type.Literal('area'),
      latitude: Type.Number({ minimum: 49, maximum: 52 }),
      longitude: Type.Number({ minimum: 2, maximum: 7 }),
      radiusMetres: Type.Integer({ minimum: 50, maximum: 20_000 }),
    },
    strict,
  ),
]);
/** {@link SearchQuery} as a type. */
export type SearchQuery = Static<typeof SearchQuery>;

/** The offence that a search past the first month is for. @law lfp-44-11-3decies-p3-al2-s3 */
export const SearchOffence = Type.Object(
  { reference: line(200), maximumPenalty: Type.String({ pattern: '^(?:P[1-9][0-9]{0,2}[MY]|none|life)$' }) },
  strict,
);
/** {@link SearchOffence} as a type. */
export type SearchOffence = Static<typeof SearchOffence>;

/** Payload of `anpr/request-search`. @law lfp-44-11-3septies-pt1-a lfp-44-11-3septies-pt2 lfp-44-11-3decies-p3-al1-s1 */
export const RequestSearch = Type.Object(
  {
    databaseId: Id,
    query: SearchQuery,
    from: Instant,
    to: Instant,
    purpose: DatabasePurpose,
    missionReference: maybe(line(120)),
    operationalReasons: maybe(text(2000)),
    /** Which fact, where and when, and what ties what is looked for to it. */
    concreteReason: maybe(text(2000)),
    offence: maybe(SearchOffence),
    /** Office of the public prosecutor, for what is past the first month. */
    addressedTo: maybe(Id),
    /** Why no more can be said than a reason that was found vague: a second competent person then decides too. */
    vagueBecause: maybe(text(2000)),
  },
  strict,
);

/** Payload of `anpr/decide-search`. @law lfp-44-11-3decies-p3-al1-s2 lfp-44-11-3decies-p3-al2-s2 lfp-44-11-3decies-p3-al2-s3 */
export const DecideSearch = Type.Object(
  { searchId: Id, outcome: Type.Enum(['granted', 'refused']), reasons: text(2000) },
  strict,
);

/** Payload of `anpr/second-search`: the second competent person, on a written necessity. House rule. */
export const SecondSearch = Type.Object(
  { searchId: Id, outcome: Type.Enum(['granted', 'refused']), necessity: text(4000) },
  strict,
);

const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Reads = Type.Integer({ minimum: 0, maximum: 1_000_000_000 });

/** What a person sends to run a decided search: the server counts. */
export const AskSearchRun = Type.Object({ searchId: Id }, strict);
/**
 * Payload of `anpr/run-search`: the count comes first. The server says what it found; no client does. Where more plates than the limit would be found and
 * no second person decided, how many is written nowhere: `found` is left out and `plates` is the limit and one. `plate`: where a part of a plate found one plate alone, that plate, so that the search is watched as
 * if it had been asked whole. @law lfp-44-11-3novies
 */
export const RunSearch = Type.Object(
  { searchId: Id, from: Instant, to: Instant, found: maybe(Reads), plates: Reads, plate: maybe(Plate) },
  strict,
);

/** Where a page of results begins: behind this read. */
const Behind = Type.Object({ recordedAt: Instant, batch: line(20), place: Type.Integer() }, strict);
/** What a person sends to see a page of results. */
export const AskSearchPage = Type.Object({ searchId: Id, behind: maybe(Behind) }, strict);
/**
 * Payload of `anpr/view-search`: which reads are shown, as a digest over them. `plates`: how many different ones the search would show now, the limit and one
 * where it is more than a second person decided on; then nothing is shown.
 */
export const ViewSearch = Type.Object(
  {
    searchId: Id,
    behind: maybe(Behind),
    from: Instant,
    to: Instant,
    plates: Reads,
    shown: Reads,
    shownSha256: Digest,
  },
  strict,
);

/** What a person sends to take results out. */
export const AskSearchExport = Type.Object({ searchId: Id, why: text(2000) }, strict);
/** Payload of `anpr/export-search`. */
export const ExportSearch = Type.Object(
  { searchId: Id, why: text(2000), from: Instant, to: Instant, plates: Reads, shown: Reads, shownSha256: Digest },
  strict,
);

/** Payload of `anpr/close-search`: the searcher has what they need; the schedule closes what its decision no longer serves. */
export const CloseSearch = Type.Object({ searchId: Id, because: Type.Enum(['done', 'decision-over']) }, strict);

/** Act types of point searches with their payload schemas. */
export const anprSearchActSchemas = {
  'anpr/request-search': RequestSearch,
  'anpr/decide-search': DecideSearch,
  'anpr/second-search': SecondSearch,
  'anpr/run-search': RunSearch,
  'anpr/view-search': ViewSearch,
  'anpr/export-search': ExportSearch,
  'anpr/close-search': CloseSearch,
  'anpr/request-read-emergency': RequestReadEmergency,
} as const;

/** Why a search needs a second competent person. House rules. */
export const secondReasons = ['area', 'duration', 'plates', 'protected-place', 'vague-reason'] as const;
/** One of {@link secondReasons}. */
export type SecondReason = (typeof secondReasons)[number];

/** Where a search stands; the names are those of the procedure table of the law. */
export const searchStates = ['drafted', 'decided', 'refused', 'executed', 'closed'] as const;
/** One of {@link searchStates}. */
export type SearchState = (typeof searchStates)[number];

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Words = Type.Object({ fr: Type.String(), nl: Type.String(), en: Type.String() }, strict);

/** A search as those see it who have a part in it; never a read. `query` is null for who may not see what is looked for. */
export const SearchView = Type.Object(
  {
    id: Id,
    requestId: Id,
    part: Type.Enum(['whole', 'first-month', 'past-month']),
    organisation: nullable(Words),
    databaseId: Id,
    database: nullable(Type.String()),
    branch: Type.Enum(['administrative', 'judicial']),
    purpose: Type.String(),
    missionReference: nullable(Type.String()),
    operationalReasons: nullable(Type.String()),
    concreteReason: nullable(Type.String()),
    query: SearchQuery,
    recordedFrom: Instant,
    recordedTo: Instant,
    offence: nullable(SearchOffence),
    secondBecause: Type.Array(Type.Enum([...secondReasons])),
    state: Type.Enum([...searchStates]),
    stateName: Words,
    isMine: Type.Boolean(),
    requestedAt: Type.String(),
    decidedByFunction: nullable(Type.String()),
    decidedAt: nullable(Type.String()),
    decisionReasons: nullable(Type.String()),
    coversFrom: nullable(Type.String()),
    coversTo: nullable(Type.String()),
    necessity: nullable(Type.String()),
    secondedAt: nullable(Type.String()),
    runAt: nullable(Type.String()),
    found: nullable(Type.Integer()),
    plates: nullable(Type.Integer()),
    closedAt: nullable(Type.String()),
    nextActs: Type.Array(Type.String()),
  },
  strict,
);
/** {@link SearchView} as a type. */
export type SearchView = Static<typeof SearchView>;

/** A read as a result page shows it. */
export const FoundRead = Type.Object(
  {
    recordedAt: Type.String(),
    plate: Type.String(),
    country: nullable(Type.String()),
    asRead: nullable(Type.String()),
    confidence: nullable(Type.Integer()),
    camera: Camera,
    cameraLabel: nullable(Type.String()),
    colour: nullable(Type.String()),
    vehicleClass: nullable(Type.String()),
    make: nullable(Type.String()),
    direction: nullable(Type.String()),
    batch: Type.String(),
    place: Type.Integer(),
  },
  strict,
);
/** {@link FoundRead} as a type. */
export type FoundRead = Static<typeof FoundRead>;

/** A picture of driver or passengers of a read that was shown: that there is one, not what it shows. */
export type FoundOccupant = { readonly batch: string; readonly place: number; readonly pictureId: string };
