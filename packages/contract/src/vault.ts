import { type Static, Type } from 'typebox';
import { Id, Instant, line, strict, text } from './authorisation-fields.ts';
import {
  ConfirmEmergencyOpening,
  RequestEmergencyOpening,
  ReviewEmergencyOpening,
  SettleEmergencyOpening,
} from './vault-emergency.ts';

const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Sentence = Type.Object({ fr: Type.String(), nl: Type.String(), en: Type.String() }, strict);
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);

/** Mission branch of an access. */
export const AccessBranch = Type.Enum(['administrative', 'judicial']);

/** Containers that are taken in. Anything else is refused before a byte is read. */
export const videoTypes = [
  'video/mp4',
  'video/webm',
  'video/x-matroska',
  'video/mp2t',
  'video/ogg',
  'video/x-msvideo',
] as const;

/** A part of a recording as its sender announces it: its first and last image, its bytes (absent for the last part only). */
export const AnnouncedRecordingPart = Type.Object(
  {
    capturedFrom: Instant,
    capturedTo: Instant,
    sizeBytes: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
  },
  strict,
);

/** What sound has to secure, stated by whoever brings it. @law lfp-25-9-pt2 */
export const SoundPurpose = Type.Object(
  {
    secures: Type.Optional(Type.Enum(['place', 'visitors', 'detainees', 'staff', 'other'])),
    protectedCommunication: Type.Optional(Type.Boolean()),
  },
  strict,
);

/** `POST /api/recordings`: what will be sent. Nothing is kept yet. */
export const AnnounceRecording = Type.Object(
  {
    cameraId: Id,
    contentType: Type.Enum([...videoTypes]),
    parts: Type.Array(AnnouncedRecordingPart, { minItems: 1, maxItems: 8640 }),
    soundPurpose: Type.Optional(SoundPurpose),
    /** Bodycams: the seconds before activation. @law lfp-25-3-p4 */
    preRecordingSeconds: Type.Optional(Type.Integer({ minimum: 0, maximum: 86_400 })),
  },
  strict,
);

/** Payload of `vault/keep-recording`: the facts come from what the server sealed, never from the request. */
export const KeepRecording = Type.Object({ recordingId: Id }, strict);

/** The recorded judgement of a named person. */
const PersonalJudgement = Type.Object({ verdict: Type.Enum(['met', 'not-met']), reasons: text(4000) }, strict);

/** Payload of `vault/release-quarantine`: a named person looked at what stopped the recording. */
export const ReleaseQuarantine = Type.Object(
  {
    recordingId: Id,
    /** Why the recording's clock, or its late arrival, can be relied on. */
    clockReasons: Type.Optional(text(2000)),
    /** Whether it carries sound, when the container could not say. */
    carriesSound: Type.Optional(Type.Boolean()),
    soundPurpose: Type.Optional(SoundPurpose),
    /** Is the sound necessary for the aim pursued? @law lfp-25-9-al1 */
    soundNecessity: Type.Optional(PersonalJudgement),
    preRecordingSeconds: Type.Optional(Type.Integer({ minimum: 0, maximum: 86_400 })),
    inDetentionPlace: Type.Optional(Type.Boolean()),
  },
  strict,
);

/** One interval of one recording. */
export const RecordingInterval = Type.Object({ recordingId: Id, from: Instant, to: Instant }, strict);

const reasons = {
  branch: AccessBranch,
  missionReference: Type.Optional(line(200)),
  operationalReasons: Type.Optional(text(4000)),
  concreteReason: Type.Optional(text(4000)),
};

/** Payload of `vault/request-access` (W-13): what is asked, why, and of which prosecutor when the gate is shut. */
export const RequestAccess = Type.Object(
  {
    items: Type.Array(RecordingInterval, { minItems: 1, maxItems: 20 }),
    ...reasons,
    /** The public prosecutor's office that is asked to decide. */
    addressedTo: Type.Optional(Id),
  },
  strict,
);

/** Payload of `vault/decide-access`: the prosecutor's written, reasoned decision. @law lfp-25-7-p1-al2 */
export const DecideAccess = Type.Object(
  {
    requestId: Type.Optional(Id),
    outcome: Type.Enum(['granted', 'refused']),
    branch: AccessBranch,
    /** What it covers, and nothing beside it. */
    covers: Type.Array(RecordingInterval, { maxItems: 50 }),
    /** SHA-256 of the signed PDF. */
    documentDigest: Type.Optional(Digest),
    /** The reasons, as they stand in the decision. */
    reasons: Type.Optional(text(8000)),
  },
  strict,
);

/** What a person sends for `vault/open-recording`: one interval of one recording, and why. @law lfp-25-7-p1-al1 */
export const OpenRecording = Type.Object(
  {
    recordingId: Id,
    from: Instant,
    to: Instant,
    ...reasons,
    requestId: Type.Optional(Id),
    decisionId: Type.Optional(Id),
  },
  strict,
);

/**
 * Payload of `vault/open-recording` as the gate takes it: with the session in which it will be watched. The server puts in the
 * session that the request came with; a client that names one is refused. In any other session the look shows nothing.
 */
export const OpenRecordingInSession = Type.Object({ ...OpenRecording.properties, sessionId: Id }, strict);

/** Payload of `vault/rehearse-opening`: the same question to the law, which opens nothing. */
export const RehearseOpening = Type.Object(
  {
    recordingId: Id,
    from: Instant,
    to: Instant,
    ...reasons,
    decisionId: Type.Optional(Id),
    /** Day whose text is applied. */
    pinnedTo: Type.Optional(Type.String({ format: 'date' })),
  },
  strict,
);

/** Payload of `vault/close-look`. */
export const CloseLook = Type.Object({ lookId: Id }, strict);
/** Payload of `vault/end-look`, the system's own. */
export const EndLook = Type.Object(
  { lookId: Id, because: Type.Enum(['time-over', 'restart', 'quorum-lost', 'emergency-over']) },
  strict,
);

/** Payload of `vault/delete-recording`. @law lfp-25-6-al2-pt1 lfp-25-6-al2-pt2 */
export const DeleteRecording = Type.Object({ recordingId: Id, reasons: text(2000) }, strict);

const TombstoneForm = Type.Object(
  {
    organisationId: Id,
    dueOn: Type.String({ format: 'date' }),
    lot: Type.String({ maxLength: 36 }),
    sequence: Type.Integer({ minimum: 1 }),
    previous: Digest,
    /** ISO text exactly as it was hashed. */
    destroyedAt: Type.String({ format: 'date-time', maxLength: 40 }),
    hash: Digest,
  },
  strict,
);

/** Payload of `vault/delete-due`, the schedule's own: the tombstone of the expiry key that was destroyed. */
export const DeleteDue = Type.Object({ tombstone: TombstoneForm }, strict);

const KekId = Type.String({ pattern: '^[0-9]{6}$' });
/** Payload of `vault/rotate-kek`, the operator's own: an organisation's expiry keys lie under its next key-encryption key. */
export const RotateKek = Type.Object(
  {
    organisationId: Id,
    kekId: KekId,
    retiring: Type.Array(KekId, { maxItems: 100 }),
    rewrapped: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
  },
  strict,
);

/** Payload of `vault/hold`: a recording outlives its configured term, never the maximum of 25/6. */
export const HoldRecording = Type.Object(
  { recordingId: Id, dueOn: Type.String({ format: 'date' }), ground: text(2000), reference: line(200) },
  strict,
);
/** Payload of `vault/end-hold`. */
export const EndHold = Type.Object({ holdId: Id, reasons: text(2000) }, strict);

/** Payload of `vault/suspend-recording`: until the same authority lifts it, nobody opens the recording. */
export const SuspendRecording = Type.Object({ recordingId: Id, reasons: text(4000) }, strict);
/** Payload of `vault/lift-suspension`. */
export const LiftSuspension = Type.Object({ recordingId: Id, reasons: text(4000) }, strict);

/** Payload of `vault/release-for-training` (W-14). @law lfp-25-7-p2 lfp-25-8-p2-al2-pt4 */
export const ReleaseForTraining = Type.Object(
  {
    recordingId: Id,
    from: Instant,
    to: Instant,
    treatment: Type.Enum(['anonymised', 'pseudonymised', 'none']),
    method: text(2000),
    audience: Type.Enum(['police-members', 'others']),
    trainingReference: Type.Optional(line(200)),
    /** SHA-256 of the treated copy, which lies outside this vault. */
    copyDigest: Digest,
    review: Type.Optional(PersonalJudgement),
  },
  strict,
);
/** Payload of `vault/withdraw-training-copy`. */
export const WithdrawTrainingCopy = Type.Object({ copyId: Id, reasons: text(2000) }, strict);

/** Payload of `vault/watch-live`: a live session that is recorded as such. @law lfp-25-5-p2 lfp-25-1-p2 */
export const WatchLive = Type.Object(
  {
    cameraId: Id,
    thirdParty: Type.Optional(Type.Boolean()),
    policeRecords: Type.Optional(Type.Boolean()),
    viewerLegalBasis: Type.Optional(line(400)),
    supervisedBy: Type.Optional(Id),
    canSeeAndStop: Type.Optional(Type.Boolean()),
    exemptionReference: Type.Optional(line(400)),
    exemptionKind: Type.Optional(Type.Enum(['statute', 'decree'])),
    missionReference: Type.Optional(line(200)),
  },
  strict,
);

/** What a person sends for each act of the room. */
export const vaultActSchemas = {
  'vault/keep-recording': KeepRecording,
  'vault/release-quarantine': ReleaseQuarantine,
  'vault/request-access': RequestAccess,
  'vault/decide-access': DecideAccess,
  'vault/open-recording': OpenRecording,
  'vault/rehearse-opening': RehearseOpening,
  'vault/close-look': CloseLook,
  'vault/end-look': EndLook,
  'vault/delete-recording': DeleteRecording,
  'vault/delete-due': DeleteDue,
  'vault/rotate-kek': RotateKek,
  'vault/hold': HoldRecording,
  'vault/end-hold': EndHold,
  'vault/suspend-recording': SuspendRecording,
  'vault/lift-suspension': LiftSuspension,
  'vault/release-for-training': ReleaseForTraining,
  'vault/withdraw-training-copy': WithdrawTrainingCopy,
  'vault/watch-live': WatchLive,
  'vault/request-emergency-opening': RequestEmergencyOpening,
  'vault/confirm-emergency-opening': ConfirmEmergencyOpening,
  'vault/review-emergency-opening': ReviewEmergencyOpening,
  'vault/settle-emergency-opening': SettleEmergencyOpening,
} as const;

/** An act type of the vault. */
export type VaultActType = keyof typeof vaultActSchemas;
/** The payload of an act type of the vault. */
export type VaultPayload<T extends VaultActType> = Static<(typeof vaultActSchemas)[T]>;

/** State of a recording. Only `kept` opens; `deleted` keeps what the journal says of it. */
export const RecordingState = Type.Enum(['kept', 'quarantined', 'suspended', 'deleted']);

/** A recording as a list shows it: metadata only. */
export const RecordingSummary = Type.Object(
  {
    recordingId: Id,
    organisationId: Id,
    cameraId: Id,
    capturedFrom: Instant,
    capturedTo: Instant,
    receivedAt: Instant,
    contentType: Type.String(),
    sizeBytes: Type.Integer(),
    /** SHA-256 over the facts of its segments: what the ingest entry states. */
    recordingSha256: Digest,
    carriesSound: Type.Enum(['yes', 'no', 'unknown']),
    state: RecordingState,
    /** UTC day whose key closes it; destroyed when that day begins. */
    dueOn: Type.String({ format: 'date' }),
    isHeld: Type.Boolean(),
    quarantine: Type.Array(Type.String()),
    entryId: Id,
  },
  strict,
);
/** {@link RecordingSummary} as a type. */
export type RecordingSummary = Static<typeof RecordingSummary>;

/** `GET /api/recordings/:id`: with the instants that matter. */
export const RecordingDetail = Type.Object(
  {
    ...RecordingSummary.properties,
    /** When the first term of access to its first image ends (25/7). */
    gateAt: Instant,
    segments: Type.Array(
      Type.Object(
        { ordinal: Type.Integer(), capturedFrom: Instant, capturedTo: Instant, sizeBytes: Type.Integer() },
        strict,
      ),
    ),
  },
  strict,
);
/** {@link RecordingDetail} as a type. */
export type RecordingDetail = Static<typeof RecordingDetail>;

/** `GET /api/recordings`: filters and page. */
export const RecordingFilter = Type.Object(
  {
    camera: Type.Optional(Id),
    organisation: Type.Optional(Id),
    from: Type.Optional(Instant),
    to: Type.Optional(Instant),
    state: Type.Optional(RecordingState),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    /** The id where the next page begins (given as `next`). */
    before: Type.Optional(Id),
  },
  strict,
);
/** {@link RecordingFilter} as a type. */
export type RecordingFilter = Static<typeof RecordingFilter>;

/** Answer to an announcement and to an upload. */
export const IngestAnswer = Type.Object(
  {
    recordingId: Id,
    state: Type.Enum(['announced', 'kept', 'quarantined', 'refused']),
    receipt: Type.Optional(Type.Unknown()),
  },
  strict,
);

/** A look as its own list shows it. */
export const LookSummary = Type.Object(
  {
    lookId: Id,
    recordingId: Id,
    cameraId: Id,
    personId: Id,
    functionKey: Type.String(),
    from: Instant,
    to: Instant,
    openedAt: Instant,
    expiresAt: Instant,
    state: Type.Enum(['open', 'closed']),
    closedAs: nullable(Type.Enum(['by-person', 'time-over', 'restart', 'quorum-lost', 'emergency-over'])),
    isPastGate: Type.Boolean(),
    branch: AccessBranch,
    missionReference: nullable(Type.String()),
    operationalReasons: nullable(Type.String()),
    concreteReason: nullable(Type.String()),
    decisionId: nullable(Id),
    /** What was really sent: `all`, or the intervals of the segments that bytes came from; null while open. */
    sent: nullable(Type.Union([Type.Literal('all'), Type.Array(Type.Object({ from: Instant, to: Instant }, strict))])),
    /** The emergency that let it be opened without a quorum of witnesses. */
    emergencyId: nullable(Id),
    entryId: Id,
    witness: Sentence,
  },
  strict,
);
/** {@link LookSummary} as a type. */
export type LookSummary = Static<typeof LookSummary>;

/** A request for access as its list shows it. */
export const AccessRequestSummary = Type.Object(
  {
    requestId: Id,
    organisationId: Id,
    requestedBy: Id,
    functionKey: Type.String(),
    requestedAt: Instant,
    items: Type.Array(RecordingInterval),
    branch: AccessBranch,
    missionReference: nullable(Type.String()),
    operationalReasons: nullable(Type.String()),
    concreteReason: nullable(Type.String()),
    addressedTo: nullable(Id),
    state: Type.Enum(['open', 'decided']),
    decisionId: nullable(Id),
    outcome: nullable(Type.Enum(['granted', 'refused'])),
  },
  strict,
);
/** {@link AccessRequestSummary} as a type. */
export type AccessRequestSummary = Static<typeof AccessRequestSummary>;
