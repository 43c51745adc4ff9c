import { type Static, Type } from 'typebox';
import { Day, Id, Instant, line, maybe, strict, text } from './authorisation-fields.ts';

/** What a declared system is. */
export const faceSystemKinds = ['camera-system', 'recording-server', 'analysis-server', 'platform-node'] as const;

/** Functions that answer for the software of a body and declare it. House rule: no text of ours names them. */
export const systemDeclarers = [
  'chief-of-corps',
  'federal-director',
  'platform-operator',
  'camera-controller',
] as const satisfies readonly string[];

/** Where a body's system stands. `lapsed`: it was active, its evidence is over or something changed, and no reason is recorded. */
export const faceSystemStates = ['declared', 'active', 'lapsed', 'suspended', 'withdrawn'] as const;

/** Where evidence comes from. A line is `met` only on the last. */
export const evidenceOrigins = ['declared', 'measured-by-body', 'measured-independently'] as const;

/** Techniques of reading R-27, in the law's own words. */
export const faceTechniques = [
  'fr-authentication',
  'fr-identification',
  'fr-clustering',
  'face-detection',
  'human-comparison',
  'plate-reading',
  'person-reid',
  'biometric-categorisation',
  'emotion',
] as const;
const Technique = Type.Enum([...faceTechniques]);

/** SHA-256, hex. */
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });
/** A reference that stands in public addresses and lists: never a name, a place or a case. */
const Reference = Type.String({ minLength: 1, maxLength: 60, pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' });

/** One piece of software, model or service of a system, as its body declares it. */
export const FaceComponent = Type.Object(
  {
    name: line(120),
    componentKind: Type.Enum(['software', 'model', 'firmware', 'cloud-service']),
    supplier: line(120),
    release: line(60),
    /** Options of the licence, bought or not used: a licence counts as a purchase. */
    licenceOptions: Type.Array(line(120), { maxItems: 40, uniqueItems: true }),
  },
  strict,
);
/** {@link FaceComponent} as a type. */
export type FaceComponent = Static<typeof FaceComponent>;

/** Payload of `ban/declare-system`; with `systemId` a declared system is declared anew, and what was attested before is over. */
export const DeclareSystem = Type.Object(
  {
    systemId: maybe(Id),
    reference: Reference,
    title: line(160),
    systemKind: Type.Enum([...faceSystemKinds]),
    inPublicSpace: Type.Boolean(),
    components: Type.Array(FaceComponent, { minItems: 1, maxItems: 200 }),
  },
  strict,
);

const node = {
  systemId: Id,
  /** Ed25519 public key of the node, base64 of 32 bytes. */
  publicKey: Type.String({ pattern: '^[A-Za-z0-9+/]{43}=$' }),
} as const;
/** What a person sends to enrol the node of a system; a second enrolment replaces key and token. */
export const AskNode = Type.Object(node, strict);
/** Payload of `ban/enrol-node`: the server makes the token and puts its hash in. */
export const EnrolNode = Type.Object({ ...node, tokenSha256: Digest }, strict);

/** Payload of `ban/attest-system`, performed when a node's signed statement came in by its token. */
export const AttestSystem = Type.Object(
  {
    systemId: Id,
    /** Hash of the statement as it was signed. */
    statementDigest: Digest,
    signature: Type.String({ pattern: '^[A-Za-z0-9+/]{86}==$' }),
    statementKind: Type.Enum(['attestation', 'measurement']),
    /** Root over all files: path, size and SHA-256 of each. */
    filesRoot: Digest,
    fileCount: Type.Integer({ minimum: 0, maximum: 100_000_000 }),
    sizeBytes: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
    readMode: Type.Enum(['fast', 'full']),
    readAgain: Type.Integer({ minimum: 0, maximum: 100_000_000 }),
    /** Root hash of the checkpoint that chose what was read again, given for a day; the door takes no statement without it. */
    challenge: maybe(Type.String({ pattern: '^[A-Za-z0-9+/]{43}=$' })),
    /** Day of the oldest reading that the root rests on. */
    oldestReadOn: Day,
    measuredAt: Instant,
  },
  strict,
);

/** Payload of `ban/submit-report`: a report or SBOM that was brought before, by its digest. */
export const SubmitReport = Type.Object(
  {
    systemId: Id,
    digest: Digest,
    madeOn: Day,
    /** Root over the files that were scanned, as `clairevoie attest` computes it, where the files themselves were at hand. */
    filesRoot: maybe(Digest),
  },
  strict,
);

/** Payload of `ban/activate-system`: the body states that the system runs. */
export const ActivateSystem = Type.Object({ systemId: Id }, strict);

/** Payload of `ban/record-exception`: why a system runs without valid evidence, published word for word. */
export const RecordException = Type.Object({ systemId: Id, reasons: text(2000), until: Day }, strict);

/** Payload of `ban/suspend-system`: its ground is a provision that we hold, or is said not to be in our files. */
export const SuspendSystem = Type.Object(
  {
    systemId: Id,
    ground: Type.Enum(['provision', 'not-in-our-files', 'own-decision']),
    /** Id of the provision, where the ground is one. */
    provision: maybe(Type.String({ maxLength: 80, pattern: '^[A-Za-z0-9][A-Za-z0-9-]*$' })),
    reasons: text(2000),
  },
  strict,
);

/** Payload of `ban/withdraw-system`. */
export const WithdrawSystem = Type.Object({ systemId: Id, reasons: text(2000) }, strict);

/** Payload of `ban/raise-alarm`, performed by the schedule. */
export const RaiseAlarm = Type.Object(
  { systemId: Id, alarm: Type.Enum(['drift', 'evidence-over', 'exception-over']) },
  strict,
);

/** Payload of `ban/record-verdicts`, performed by the schedule: what evidence says of a body today, where it is not what was recorded last. */
export const RecordVerdicts = Type.Object({ day: Day }, strict);

/** Payload of `ban/appoint-controller`: a mandate beside the function, with its term and what it is incompatible with. */
export const AppointController = Type.Object(
  {
    personId: Id,
    organisationId: Id,
    instrument: line(300),
    from: Instant,
    to: Instant,
    /** Bodies on which this person decides nothing: interests, former posts, family; why stays out. */
    incompatibleWith: Type.Array(Id, { maxItems: 50, uniqueItems: true }),
  },
  strict,
);

/** Payload of `ban/classify-finding`. */
export const ClassifyFinding = Type.Object(
  {
    findingId: Id,
    capability: Technique,
    capabilityStatus: Type.Enum(['absent', 'present-disabled', 'enabled', 'used']),
    licensed: maybe(Type.Boolean()),
    /** The product found, as a confirmed finding will name it. */
    product: line(160),
  },
  strict,
);

/** Payload of `ban/invite-to-hearing`: the day is that of the act. */
export const InviteToHearing = Type.Object({ findingId: Id }, strict);

/** Payload of `ban/hear-finding`: what the body said, or that it was invited fourteen days before and said nothing. */
export const HearFinding = Type.Object(
  { findingId: Id, hearing: Type.Enum(['oral', 'written', 'declined']), statement: maybe(text(8000)) },
  strict,
);

const decided = { findingId: Id, reasons: text(4000) } as const;
/** Payload of `ban/confirm-finding`. */
export const ConfirmFinding = Type.Object(decided, strict);
/** Payload of `ban/dismiss-finding`. */
export const DismissFinding = Type.Object(decided, strict);
/** Payload of `ban/close-finding`: what was confirmed is gone, by a later independent report of the same system. */
export const CloseFinding = Type.Object({ findingId: Id, digest: Digest }, strict);

/** Payload of `ban/adopt-rule`: a rule that the body itself adopted binds its own checks. */
export const AdoptRule = Type.Object(
  {
    reference: line(120),
    adoptedOn: Day,
    from: Day,
    to: maybe(Day),
    covers: Type.Array(Type.Enum(['purchase', 'funding']), { minItems: 1, maxItems: 2, uniqueItems: true }),
    words: text(2000),
  },
  strict,
);

const planned = {
  reference: line(120),
  subject: line(200),
  capability: Technique,
  /** Who would use it on images; `nobody` where the function comes along and is not to be used. */
  plannedUse: Type.Enum(['nobody', 'police', 'camera-law-controller', 'sharing-platform', 'other']),
} as const;
/** Payload of `ban/check-procurement`: before a body buys. */
export const CheckProcurement = Type.Object(planned, strict);
/** Payload of `ban/check-funding`: before a body pays or subsidises. */
export const CheckFunding = Type.Object(planned, strict);

/** Act types of the room of the ban with their payload schemas. */
export const banActSchemas = {
  'ban/declare-system': DeclareSystem,
  'ban/enrol-node': EnrolNode,
  'ban/attest-system': AttestSystem,
  'ban/submit-report': SubmitReport,
  'ban/activate-system': ActivateSystem,
  'ban/record-exception': RecordException,
  'ban/suspend-system': SuspendSystem,
  'ban/withdraw-system': WithdrawSystem,
  'ban/raise-alarm': RaiseAlarm,
  'ban/record-verdicts': RecordVerdicts,
  'ban/appoint-controller': AppointController,
  'ban/classify-finding': ClassifyFinding,
  'ban/invite-to-hearing': InviteToHearing,
  'ban/hear-finding': HearFinding,
  'ban/confirm-finding': ConfirmFinding,
  'ban/dismiss-finding': DismissFinding,
  'ban/close-finding': CloseFinding,
  'ban/adopt-rule': AdoptRule,
  'ban/check-procurement': CheckProcurement,
  'ban/check-funding': CheckFunding,
} as const;

/** An act type of the room of the ban. */
export type BanActType = keyof typeof banActSchemas;
/** The payload of an act type of the room of the ban. */
export type BanPayload<T extends BanActType> = Static<(typeof banActSchemas)[T]>;
