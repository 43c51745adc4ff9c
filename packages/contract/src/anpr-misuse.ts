import { type Static, Type } from 'typebox';
import { Id, Instant, line, maybe, strict, text } from './authorisation-fields.ts';

/** Kinds of places near which a search without a full plate needs a second competent person. House rule. */
export const protectedKinds = ['worship', 'union', 'party', 'health'] as const;
const Latitude = Type.Number({ minimum: 49, maximum: 52 });
const Longitude = Type.Number({ minimum: 2, maximum: 7 });

/** Payload of `anpr/add-protected-places`: places of one sourced file. */
export const AddProtectedPlaces = Type.Object(
  {
    source: line(300),
    places: Type.Array(
      Type.Object(
        {
          kind: Type.Enum([...protectedKinds]),
          name: line(200),
          latitude: Latitude,
          longitude: Longitude,
          sourceRef: line(120),
        },
        strict,
      ),
      { minItems: 1, maxItems: 500 },
    ),
  },
  strict,
);

/** Payload of `anpr/announce-gathering`: a demonstration, a procession, a meeting that was announced. */
export const AnnounceGathering = Type.Object(
  { name: line(200), latitude: Latitude, longitude: Longitude, from: Instant, to: Instant, source: line(300) },
  strict,
);

/** Payload of `anpr/withdraw-protected-place`. */
export const WithdrawProtectedPlace = Type.Object({ placeId: Id, reason: text(2000) }, strict);

/** Payload of `anpr/set-search-profile`: whether the one who searches must be another than the one who asked. */
export const SetSearchProfile = Type.Object({ searcherNotOnCase: Type.Boolean() }, strict);

/** HMAC-SHA-256 of a plate in its normal form, hex, under the key of the data protection officer, which no server has. */
const PlateHmac = Type.String({ pattern: '^[0-9a-f]{64}$' });
/** Payload of `anpr/record-household-plate`: an own plate of an officer, or one of the household. */
export const RecordHouseholdPlate = Type.Object({ personId: Id, plateHmac: PlateHmac }, strict);
/** Payload of `anpr/withdraw-household-plate`. */
export const WithdrawHouseholdPlate = Type.Object({ id: Id }, strict);

/** Searches of one page of the comparison with own and household plates. Rule of this software. */
export const searchesOfCheck = 200;
/** What the data protection officer sends to compare one page of searches, newest first; `before`: the last search of the page before it. */
export const AskHouseholdCheck = Type.Object({ reasons: text(2000), before: maybe(Id) }, strict);
/** Payload of `anpr/open-household-check`: how many plates were shown, and a digest over them; the plates are in no entry. @law lfp-44-11-3novies */
export const OpenHouseholdCheck = Type.Object(
  {
    reasons: text(2000),
    before: maybe(Id),
    shown: Type.Integer({ minimum: 0 }),
    shownSha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  },
  strict,
);

/** What a sign of misuse rests on. */
export const misusePatterns = ['own-or-household-plate', 'same-plate-again', 'other'] as const;
/** Payload of `anpr/raise-misuse-sign`. Seen by the officer of the body and the Control Organ; never for performance, deleted after a year (rules of this software). */
export const RaiseMisuseSign = Type.Object(
  {
    pattern: Type.Enum([...misusePatterns]),
    personId: Id,
    searchIds: Type.Array(Id, { minItems: 1, maxItems: 100, uniqueItems: true }),
  },
  strict,
);
/** Payload of `anpr/hear-searcher`: what the person says of it. Nothing is concluded before. */
export const HearSearcher = Type.Object({ signId: Id, statement: text(8000) }, strict);
/** Conclusions that hand a sign to somebody else: while they stand, the sign is not deleted. */
export const misuseHandedOver = ['to-discipline', 'to-prosecutor'] as const;
/** Payload of `anpr/conclude-misuse-sign`; a sign that was handed over is closed by the same act, once those to whom it went are done. */
export const ConcludeMisuseSign = Type.Object(
  { signId: Id, conclusion: Type.Enum(['explained', ...misuseHandedOver, 'follow-up-closed']), reasons: text(4000) },
  strict,
);
/** Payload of `anpr/delete-misuse-sign`, performed by the schedule a year after the sign was raised (rule of this software), later while it is handed over. */
export const DeleteMisuseSign = Type.Object({ signId: Id }, strict);

/** Act types of what watches over searches, with their payload schemas. */
export const anprMisuseActSchemas = {
  'anpr/add-protected-places': AddProtectedPlaces,
  'anpr/announce-gathering': AnnounceGathering,
  'anpr/withdraw-protected-place': WithdrawProtectedPlace,
  'anpr/set-search-profile': SetSearchProfile,
  'anpr/record-household-plate': RecordHouseholdPlate,
  'anpr/withdraw-household-plate': WithdrawHouseholdPlate,
  'anpr/open-household-check': OpenHouseholdCheck,
  'anpr/raise-misuse-sign': RaiseMisuseSign,
  'anpr/hear-searcher': HearSearcher,
  'anpr/conclude-misuse-sign': ConcludeMisuseSign,
} as const;

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);

/** A sign of misuse, as the officer of the body and the Control Organ see it. */
export const MisuseSignView = Type.Object(
  {
    id: Id,
    pattern: Type.Enum([...misusePatterns]),
    personId: Id,
    searchIds: Type.Array(Id),
    raisedAt: Type.String(),
    deleteOn: Type.String(),
    state: Type.Enum(['raised', 'heard', 'concluded']),
    heardAt: nullable(Type.String()),
    statement: nullable(Type.String()),
    conclusion: nullable(Type.String()),
    conclusionReasons: nullable(Type.String()),
  },
  strict,
);
/** {@link MisuseSignView} as a type. */
export type MisuseSignView = Static<typeof MisuseSignView>;

/** A keyed hash of an officer's plate; only who holds the key can say of which. */
export const HouseholdPlateView = Type.Object({ id: Id, personId: Id, plateHmac: PlateHmac }, strict);
/** {@link HouseholdPlateView} as a type. */
export type HouseholdPlateView = Static<typeof HouseholdPlateView>;

/** What one page of the comparison shows: hashes of the persons on it, and the plates that they searched. `next`: where an earlier page begins. */
export const HouseholdCheckView = Type.Object(
  {
    hashes: Type.Array(HouseholdPlateView),
    searched: Type.Array(Type.Object({ searchId: Id, personId: Id, plate: Type.String() }, strict)),
    next: nullable(Id),
  },
  strict,
);
/** {@link HouseholdCheckView} as a type. */
export type HouseholdCheckView = Static<typeof HouseholdCheckView>;

/** A protected place. */
export const ProtectedPlaceView = Type.Object(
  {
    id: Id,
    kind: Type.Enum([...protectedKinds, 'gathering']),
    name: Type.String(),
    latitude: Type.Number(),
    longitude: Type.Number(),
    source: Type.String(),
    sourceRef: Type.String(),
    from: nullable(Type.String()),
    to: nullable(Type.String()),
  },
  strict,
);
/** {@link ProtectedPlaceView} as a type. */
export type ProtectedPlaceView = Static<typeof ProtectedPlaceView>;
