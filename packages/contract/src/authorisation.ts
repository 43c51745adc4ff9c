import { type Static, Type } from 'typebox';

const strict = { additionalProperties: false } as const;
const maybe = Type.Optional;
const Id = Type.String({ format: 'uuid', minLength: 36, maxLength: 36 });
const Day = Type.String({ format: 'date', maxLength: 10 });
const Instant = Type.String({ format: 'date-time', maxLength: 40 });
const Nis = Type.String({ pattern: '^[0-9]{5}$' });
// No control character but line break and tab: texts go into PDFs, pages and exports.
const text = (maxLength: number) =>
  Type.String({
    minLength: 1,
    maxLength,
    pattern: '^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f]*\\S[^\\u0000-\\u0008\\u000b-\\u001f\\u007f]*$',
  });
const line = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: '^[^\\s\\p{Cc}](?:[^\\p{Cc}]*[^\\s\\p{Cc}])?$' });
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

/** Payload of `authorisation/draft-request` and `authorisation/submit-request`; without id a new file is opened. */
export const UseRequestFile = Type.Object({ requestId: maybe(Id), content: UseRequestContent }, strict);

/** Text and origin of one head of the assessment, when a person states it instead of leaving it to the mapping. */
const statedHead = maybe(text(20_000));

/** Payload of `authorisation/import-assessment`: the CNIL file as it is, and what its form does not hold. */
export const ImportAssessment = Type.Object(
  {
    title: line(200),
    madeOn: Day,
    /** The exported file of the CNIL tool, unchanged. */
    piaJson: Type.String({ minLength: 2, maxLength: 1_000_000 }),
    heads: maybe(
      Type.Object(
        {
          dataCategories: statedHead,
          proportionality: statedHead,
          operationalObjectives: statedHead,
          retention: statedHead,
        },
        strict,
      ),
    ),
    /** Retention that the assessment finds necessary; stated by a person, never read out of prose. */
    necessaryRetention: maybe(RetentionTerm),
    replacesAssessmentId: maybe(Id),
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

/** Payload of `authorisation/decide-request`: the council's decision entered by its secretary, or the minister's. */
export const DecideRequest = Type.Object(
  {
    requestId: Id,
    outcome: Type.Enum(['granted', 'refused']),
    decidedAt: Instant,
    sitting: maybe(Sitting),
    /** What is granted; it may be narrower than what was asked, never wider. */
    scope: maybe(AuthorisedScope),
    conditions: maybe(text(8000)),
    reasons: maybe(text(8000)),
    extractDigest: maybe(DocumentDigest),
  },
  strict,
);

/** Payload of `authorisation/record-exemption`. @law lfp-25-4-p5 lfp-25-4-p6-autorisation */
export const RecordExemption = Type.Object(
  {
    ground: Type.Enum(['closed-place-managed-by-police', 'mobile-camera']),
    reference: line(120),
    cameras: UseCameras,
    place: maybe(UsePlace),
    purposes: Type.Array(UsePurpose, { minItems: 1, maxItems: 20 }),
    /** Statement of who in fact controls the place. */
    managementStatement: maybe(text(4000)),
    aimsAtSensitive: maybe(Type.Boolean()),
    missionReference: maybe(line(200)),
    withinPoliceMissions: maybe(Type.Boolean()),
  },
  strict,
);

/** Payload of `authorisation/notify`: one notice to one or several addressees. @law lfp-25-4-p4-al1 lfp-25-4-p4-al2 */
export const Notify = Type.Object(
  {
    authorisationId: Id,
    addressees: Type.Array(
      Type.Object({ role: Type.Enum(['prosecutor', 'mayor', 'chief-of-corps']), organisationId: Id }, strict),
      { minItems: 1, maxItems: 100 },
    ),
    means: Type.Enum(['platform', 'letter', 'e-mail', 'hand-delivery']),
    sentAt: Instant,
  },
  strict,
);

/** Payload of `authorisation/acknowledge-notice`: the addressee states that the notice arrived. */
export const AcknowledgeNotice = Type.Object({ noticeId: Id }, strict);

/** Parts of an authorisation that may be withheld from publication. */
export const withholdableParts = ['modalities', 'conditions', 'functions', 'count', 'purpose', 'place'] as const;

/** Payload of `authorisation/publish`; `item` counts from 0 in the purposes or places as decided. @law lfp-25-4-p4-al3 */
export const Publish = Type.Object(
  {
    authorisationId: Id,
    withheld: Type.Array(
      Type.Object(
        {
          part: Type.Enum([...withholdableParts]),
          item: maybe(Type.Integer({ minimum: 0, maximum: 300 })),
          reasonFr: text(1000),
          reasonNl: text(1000),
        },
        strict,
      ),
      { maxItems: 100 },
    ),
  },
  strict,
);

/** Payload of `authorisation/request-urgent`: the log of an oral request. @law lfp-25-4-p3-al1-s1 */
export const RequestUrgent = Type.Object(
  {
    reference: line(120),
    addressedToOrganisationId: Id,
    municipality: maybe(Nis),
    missionReference: maybe(line(200)),
    urgencyReasons: maybe(text(4000)),
    cameras: UseCameras,
    place: maybe(UsePlace),
    purposes: Type.Array(UsePurpose, { maxItems: 20 }),
    withinPoliceMissions: maybe(Type.Boolean()),
    aimsAtSensitive: maybe(Type.Boolean()),
    territoriallyCompetent: maybe(Type.Boolean()),
    headOfRequestingService: maybe(Type.Boolean()),
  },
  strict,
);

/** Payload of `authorisation/grant-urgent`: name and time come from the act; the words as spoken. @law lfp-25-4-p3-al2 */
export const GrantUrgent = Type.Object(
  { urgentGrantId: Id, outcome: Type.Enum(['granted', 'refused']), words: text(4000) },
  strict,
);

/** Payload of `authorisation/end-urgent-mission`: the grant dies with its mission. */
export const EndUrgentMission = Type.Object({ urgentGrantId: Id }, strict);

/** Payload of `authorisation/confirm-urgent`: the competent authority itself, in writing. @law lfp-25-4-p3-al1-s2 */
export const ConfirmUrgent = Type.Object(
  {
    urgentGrantId: Id,
    outcome: Type.Enum(['confirmed', 'refused']),
    decidedAt: Instant,
    sitting: maybe(Sitting),
    reasons: maybe(text(8000)),
    extractDigest: maybe(DocumentDigest),
  },
  strict,
);

/** Payload of `authorisation/plan-sitting`: the first sitting of the council after the grant, for the alert of our policy. */
export const PlanSitting = Type.Object({ urgentGrantId: Id, firstSittingOn: Day }, strict);

/** Payload of `authorisation/mark-unconfirmed`, performed by the clock. */
export const MarkUnconfirmed = Type.Object({ urgentGrantId: Id }, strict);

/** Payload of `authorisation/declare-change`: what is, or will be, used instead. @law lfp-25-4-p2-al3-type */
export const DeclareChange = Type.Object(
  {
    authorisationId: Id,
    reason: text(4000),
    actual: Type.Object(
      {
        cameraKind: ScopeCameraKind,
        intelligent: Type.Boolean(),
        functions: Type.Array(CameraFunction, { maxItems: 20, uniqueItems: true }),
        count: Type.Integer({ minimum: 1, maximum: 100_000 }),
        purposes: Type.Array(text(2000), { maxItems: 20 }),
        placeReference: maybe(line(120)),
      },
      strict,
    ),
    /** Reference of the authorised place that the change starts from. */
    placeReference: maybe(line(120)),
    moveInsideAuthorisedArea: maybe(Type.Boolean()),
    coordinatesCorrectionOnly: maybe(Type.Boolean()),
  },
  strict,
);

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

/** Payload of `authorisation/activate-use`: the officer's decision on this use. @law lfp-25-5-p1-decision lfp-25-5-p1-prop */
export const ActivateUse = Type.Object(
  {
    basis: UseBasis,
    cameraIds: Type.Array(Id, { minItems: 1, maxItems: 200, uniqueItems: true }),
    camera: Type.Object(
      {
        kind: ScopeCameraKind,
        intelligent: Type.Boolean(),
        functions: Type.Array(CameraFunction, { maxItems: 20, uniqueItems: true }),
        thirdParty: maybe(Type.Boolean()),
        inDetentionPlace: maybe(Type.Boolean()),
      },
      strict,
    ),
    place: maybe(UsePlace),
    purposes: Type.Array(UsePurpose, { maxItems: 20 }),
    inCommand: maybe(Type.Boolean()),
    proportionality: maybe(Judged),
    subsidiarity: maybe(Judged),
    missionReference: maybe(line(200)),
    withinPoliceMissions: maybe(Type.Boolean()),
    missionKind: maybe(Type.Enum(['ordinary', 'specialised-protection-of-persons', 'specialised-protection-of-goods'])),
    missionStartedAt: maybe(Instant),
    missionEndsAt: maybe(Instant),
    intervention: maybe(Type.Object({ reference: line(200), startedAt: Instant, endedAt: maybe(Instant) }, strict)),
    situation: maybe(
      Type.Object(
        {
          code: Type.Enum(['1', '2', '3', '4', '5', 'none']),
          facts: maybe(text(4000)),
          reference: maybe(line(200)),
          judgement: maybe(Judged),
        },
        strict,
      ),
    ),
    entryGround: maybe(text(2000)),
    visibility: maybe(UseVisibility),
    intimacyReview: maybe(Judged),
    aimsAtSensitive: maybe(Type.Boolean()),
    preRecordingSeconds: maybe(Type.Integer({ minimum: 0, maximum: 86_400 })),
    policeRecords: maybe(Type.Boolean()),
    inNationalRegister: maybe(Type.Boolean()),
  },
  strict,
);

/** Why a use ended. */
export const endOfUseReasons = [
  'mission-over',
  'intervention-over',
  'authorisation-over',
  'agreement-withdrawn',
  'manager-objected',
  'other',
] as const;

/** Payload of `authorisation/end-use`. @law lfp-25-3-p1-pt2-a lfp-25-3-p1-pt2-d */
export const EndUse = Type.Object(
  {
    useId: Id,
    endedAt: Instant,
    reason: Type.Enum([...endOfUseReasons]),
    interventionEndedAt: maybe(Instant),
    managerAgreementWithdrawnAt: maybe(Instant),
    managerObjectedAt: maybe(Instant),
  },
  strict,
);

/** Payload of `authorisation/complete-task`: a task that no other act closes. */
export const CompleteTask = Type.Object({ taskId: Id, statement: text(2000) }, strict);

/** Act types of the authorisation room with their payload schemas. */
export const authorisationActSchemas = {
  'authorisation/import-assessment': ImportAssessment,
  'authorisation/draft-request': UseRequestFile,
  'authorisation/submit-request': UseRequestFile,
  'authorisation/decide-request': DecideRequest,
  'authorisation/record-exemption': RecordExemption,
  'authorisation/notify': Notify,
  'authorisation/acknowledge-notice': AcknowledgeNotice,
  'authorisation/publish': Publish,
  'authorisation/request-urgent': RequestUrgent,
  'authorisation/grant-urgent': GrantUrgent,
  'authorisation/end-urgent-mission': EndUrgentMission,
  'authorisation/plan-sitting': PlanSitting,
  'authorisation/confirm-urgent': ConfirmUrgent,
  'authorisation/mark-unconfirmed': MarkUnconfirmed,
  'authorisation/declare-change': DeclareChange,
  'authorisation/activate-use': ActivateUse,
  'authorisation/end-use': EndUse,
  'authorisation/complete-task': CompleteTask,
} as const;

/** An act type of the authorisation room. */
export type AuthorisationActType = keyof typeof authorisationActSchemas;

/** The payload of an act type of the authorisation room. */
export type AuthorisationPayload<T extends AuthorisationActType> = Static<(typeof authorisationActSchemas)[T]>;

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
