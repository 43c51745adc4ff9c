import { type Static, Type } from 'typebox';
import { Day, Id, Instant, line, maybe, Nis, strict, text } from './authorisation-fields.ts';
import {
  AuthorisedScope,
  CameraFunction,
  DocumentDigest,
  Judged,
  RetentionTerm,
  ScopeCameraKind,
  Sitting,
  UseBasis,
  UseCameras,
  UsePlace,
  UsePurpose,
  UseRequestContent,
  UseVisibility,
} from './authorisation-scope.ts';

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

/** Payload of `authorisation/withdraw`: the authority takes back what it granted. */
export const Withdraw = Type.Object(
  {
    authorisationId: Id,
    decidedAt: Instant,
    sitting: maybe(Sitting),
    reasons: text(8000),
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
export const withholdableParts = [
  'modalities',
  'conditions',
  'reasons',
  'functions',
  'count',
  'purpose',
  'place',
] as const;

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
    /** Temporary fixed camera at another spot than those authorised: it lies inside an authorised area. */
    insideAuthorisedArea: maybe(Type.Boolean()),
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
    missionEndedAt: maybe(Instant),
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
  'authorisation/withdraw': Withdraw,
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
