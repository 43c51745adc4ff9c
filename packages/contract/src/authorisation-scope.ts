import { type Static, Type } from 'typebox';
import { Day, Id, Instant, line, maybe, Nis, strict, text } from './authorisation-fields.ts';

/** SHA-256 of a stored document, hex. */
export const DocumentDigest = Type.String({ pattern: '^[0-9a-f]{64}$' });
/** ISO 8601 duration in days or months: `P90D`, `P6M`. */
export const RetentionTerm = Type.String({ pattern: '^P[1-9][0-9]{0,3}[DM]$' });

/** Name of a function of a camera that is switched on: `anpr`, `motion-detection`. */
export const CameraFunction = Type.String({ pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$', maxLength: 60 });

/** Kinds of camera a request may name. @law lfp-25-2-p1-pt1 lfp-25-2-p1-pt2 */
export const ScopeCameraKind = Type.Enum(['fixed', 'temporary-fixed', 'mobile', 'individual']);

/** Somebody's recorded judgement on what the law leaves to a person; who and when come from the act. */
export const Judged = Type.Object({ verdict: Type.Enum(['met', 'not-met']), reasons: text(4000) }, strict);

/** One purpose of a use, and for administrative police the hypothesis of 44/5 relied on. @law lfp-25-3-p2-s1 */
export const UsePurpose = Type.Object(
  {
    branch: Type.Enum(['administrative', 'judicial']),
    text: text(2000),
    hypothesis445: maybe(Type.Enum(['1', '2', '3', '4', '5', '6', '7', 'none'])),
    personsOfArticles: maybe(
      Type.Array(Type.Enum(['18', '19', '20', '21', '22', '23', '24']), { maxItems: 7, uniqueItems: true }),
    ),
  },
  strict,
);

/** A place that is filmed, as the request states it. `isArea`: temporary fixed cameras move inside it. */
export const UsePlace = Type.Object(
  {
    reference: line(120),
    label: line(300),
    placeId: maybe(Id),
    municipality: Nis,
    isArea: maybe(Type.Boolean()),
    kind: maybe(Type.Enum(['open', 'closed-accessible', 'closed-inaccessible'])),
    managedByPolice: maybe(Type.Boolean()),
    managedByPublicAuthority: maybe(Type.Boolean()),
    enclosed: maybe(Type.Boolean()),
    fencedGreenSpace: maybe(Type.Boolean()),
    listedAs: maybe(
      Type.Enum(['airport', 'port-facility', 'public-transport-station', 'large-gathering', 'trial', 'none']),
    ),
    managerAgreement: maybe(Type.Boolean()),
    managerObjects: maybe(Type.Boolean()),
    consultationHeld: maybe(Type.Boolean()),
    riskAnalysis: maybe(
      Type.Object(
        {
          criterion: Type.Enum([
            'security-context',
            'earlier-incidents',
            'nature-of-trial',
            'nature-of-facts',
            'attendance',
            'other',
          ]),
          facts: text(4000),
          particularRisk: maybe(Judged),
        },
        strict,
      ),
    ),
  },
  strict,
);

/** The cameras of a scope: kinds, whether intelligent, functions switched on, how many at most. */
export const UseCameras = Type.Object(
  {
    kinds: Type.Array(ScopeCameraKind, { minItems: 1, maxItems: 4, uniqueItems: true }),
    intelligent: Type.Boolean(),
    functions: Type.Array(CameraFunction, { maxItems: 20, uniqueItems: true }),
    count: Type.Integer({ minimum: 1, maximum: 100_000 }),
    /** Ids of the register of cameras, when the cameras are known already. */
    ids: maybe(Type.Array(Id, { maxItems: 1000, uniqueItems: true })),
  },
  strict,
);

const scope = {
  cameras: UseCameras,
  purposes: Type.Array(UsePurpose, { maxItems: 20 }),
  places: Type.Array(UsePlace, { maxItems: 300 }),
  modalities: maybe(text(8000)),
  useFrom: Day,
  useTo: maybe(Day),
} as const;

/** What an authorisation covers, as decided. */
export const AuthorisedScope = Type.Object(scope, strict);

/** Content of a request: one per municipality for a zone; a territory for a service of the federal police. */
export const UseRequestContent = Type.Object(
  {
    reference: line(120),
    title: line(200),
    municipality: maybe(Nis),
    territory: maybe(Type.Array(Nis, { minItems: 1, maxItems: 600, uniqueItems: true })),
    ...scope,
    assessmentId: maybe(Id),
    configuredRetention: maybe(RetentionTerm),
    withinPoliceMissions: maybe(Type.Boolean()),
    missionKind: maybe(Type.Enum(['ordinary', 'specialised-protection-of-persons', 'specialised-protection-of-goods'])),
    /** Set when the use may yield images that violate a person's intimacy. @law lfp-25-3-p3-intimite */
    intimacyReview: maybe(Judged),
    /** @law lfp-25-3-p3-sensible */
    aimsAtSensitive: maybe(Type.Boolean()),
    /** Federal police: what makes the director the one who may ask. @law lfp-25-4-p2-al1-pt2 */
    territoriallyCompetent: maybe(Type.Boolean()),
    headOfRequestingService: maybe(Type.Boolean()),
    /** The declared change that made this new request necessary (W-03). */
    changeId: maybe(Id),
  },
  strict,
);

/** Votes of a council. */
export const Vote = Type.Object(
  {
    for: Type.Integer({ minimum: 0, maximum: 200 }),
    against: Type.Integer({ minimum: 0, maximum: 200 }),
    abstentions: Type.Integer({ minimum: 0, maximum: 200 }),
  },
  strict,
);

/** The sitting at which a council decided. */
export const Sitting = Type.Object({ heldOn: Day, agendaItem: line(120), vote: Vote }, strict);

/** Signals that make a use visible. @law lfp-25-2-p2-pt1 */
export const UseVisibility = Type.Object(
  {
    pictogram: maybe(
      Type.Object(
        {
          inPlace: maybe(Type.Boolean()),
          model: maybe(Type.Enum(['police-2019', 'camera-law', 'other'])),
          widthMetres: maybe(Type.Number({ exclusiveMinimum: 0, maximum: 20 })),
          heightMetres: maybe(Type.Number({ exclusiveMinimum: 0, maximum: 20 })),
          material: maybe(Type.Enum(['aluminium-plate', 'laminated-sticker', 'other'])),
          thicknessMillimetres: maybe(Type.Number({ exclusiveMinimum: 0, maximum: 100 })),
          atEachEntrance: maybe(Type.Boolean()),
          surelyVisible: maybe(Judged),
          mentions: maybe(
            Type.Object(
              {
                law: maybe(Type.Boolean()),
                controller: maybe(Type.Boolean()),
                contact: maybe(Type.Boolean()),
                logo: maybe(Type.Boolean()),
              },
              strict,
            ),
          ),
          jointController: maybe(Type.Boolean()),
          policeLogo: maybe(Type.Enum(['laminated-sticker', 'other', 'none'])),
        },
        strict,
      ),
    ),
    maritimeAnnouncement: maybe(Type.Boolean()),
    onPoliceTransport: maybe(Type.Boolean()),
    transportIdentifiable: maybe(Type.Boolean()),
    wearer: maybe(
      Type.Object(
        {
          operationalMember: maybe(Type.Boolean()),
          identifiable: maybe(Type.Boolean()),
          ownCamera: maybe(Type.Boolean()),
          /** Entered as the user of the camera for this use, one out of a pool for instance. */
          registeredWearer: maybe(Type.Boolean()),
        },
        strict,
      ),
    ),
    oralWarningAt: maybe(Instant),
    noWarningGround: maybe(
      Type.Object(
        {
          code: maybe(Type.Enum(['danger', 'too-many-or-far', 'harms-mission', 'other'])),
          facts: maybe(text(4000)),
          judgement: maybe(Judged),
        },
        strict,
      ),
    ),
  },
  strict,
);

/** What a use rests on: an authorisation, an exemption, or an urgent oral authorisation. */
export const UseBasis = Type.Object({ kind: Type.Enum(['authorisation', 'exemption', 'urgent']), id: Id }, strict);

/** {@link Judged} as a type. */
export type Judged = Static<typeof Judged>;
/** {@link UsePurpose} as a type. */
export type UsePurpose = Static<typeof UsePurpose>;
/** {@link UsePlace} as a type. */
export type UsePlace = Static<typeof UsePlace>;
/** {@link UseCameras} as a type. */
export type UseCameras = Static<typeof UseCameras>;
/** {@link AuthorisedScope} as a type. */
export type AuthorisedScope = Static<typeof AuthorisedScope>;
/** {@link UseRequestContent} as a type. */
export type UseRequestContent = Static<typeof UseRequestContent>;
/** {@link Sitting} as a type. */
export type Sitting = Static<typeof Sitting>;
/** {@link UseVisibility} as a type. */
export type UseVisibility = Static<typeof UseVisibility>;
/** {@link UseBasis} as a type. */
export type UseBasis = Static<typeof UseBasis>;
