import { type Static, Type } from 'typebox';
import { DatabasePurpose } from './anpr.ts';
import { Day, Id, Instant, line, maybe, Nis, strict, text } from './authorisation-fields.ts';
import { Judged } from './authorisation-scope.ts';

/** What a list is of; closed, so that the public can be told kinds without titles. */
export const plateListKinds = [
  'stolen-vehicles',
  'wanted-vehicles',
  'missing-persons',
  'execution-of-sentences',
  'phenomenon',
  'other',
] as const;

/** Where a list comes from. What the law does not admit can be named, so that it answers why not. @law lfp-44-11-3decies-p4-al1-pt1 */
export const plateListSources = [
  'national-police-database',
  'international-police-database',
  'lawful-list',
  'private-list',
  'other',
] as const;

/** What an operator may do once the picture was compared; nothing else follows from a hit. */
export const hitMeasures = ['inform-service', 'observe', 'check', 'stop'] as const;

/** Who may be named in a directive as the authority that permits connections. @law lfp-44-4-p4-al2-s2 */
export const connectionAuthorities = [
  'chief-of-corps',
  'federal-director',
  'commissioner-general',
  'minister-interior',
  'minister-justice',
] as const;

const Branch = Type.Enum(['administrative', 'judicial']);
const Source = Type.Enum([...plateListSources]);
const Minister = Type.Enum(['minister-interior', 'minister-justice']);
/** Salted SHA-256, hex: without the salt, which goes with the content, it says nothing of the plates. */
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Municipalities = Type.Array(Nis, { minItems: 1, maxItems: 600, uniqueItems: true });
const measures = {
  mayBeDone: Type.Array(Type.Enum([...hitMeasures]), { minItems: 1, maxItems: 4, uniqueItems: true }),
  /** For the operator: what to do and whom to call. */
  instruction: text(2000),
} as const;

/** Most characters of the text of a directive. */
const mostText = 100_000;
/** An Ed25519 public key, 32 bytes in base64url. */
const PublicKey = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' });

/** Payload of `anpr/register-directive-key`: the key with which the minister who performs it signs directives, and nothing else. House rule. */
export const RegisterDirectiveKey = Type.Object(
  {
    publicKey: PublicKey,
    /** Where whoever doubts it finds the same key: the Moniteur belge, a letter with its number. */
    statedIn: line(300),
  },
  strict,
);
/** Payload of `anpr/end-directive-key`: nothing is loaded under it from this act on; what was loaded stands until it is withdrawn. */
export const EndDirectiveKey = Type.Object({ keyId: Id, reasons: text(4000) }, strict);

/**
 * Payload of `anpr/load-directive`: a directive of 44/4 § 4 and § 6 as dated configuration. What it has to settle may be left out, so
 * that the law answers why not. @law lfp-44-4-p4-al1 lfp-44-4-p4-al2-s1 lfp-44-4-p4-al2-s2 R-47
 */
export const LoadDirective = Type.Object(
  {
    reference: line(200),
    issuedBy: Type.Array(Minister, { minItems: 1, maxItems: 2, uniqueItems: true }),
    /** Branches of police that it governs, each within the competence of a minister who issues it: the Interior administrative, Justice judicial. */
    branches: Type.Array(Branch, { minItems: 1, maxItems: 2, uniqueItems: true }),
    /** Day of the Moniteur belge. */
    publishedOn: maybe(Day),
    measured: maybe(Judged),
    from: Day,
    /** Last day. */
    to: maybe(Day),
    authority: maybe(Type.Enum([...connectionAuthorities])),
    /** Databases and lists that may be connected, each under the name that proposals use. */
    databases: maybe(
      Type.Array(Type.Object({ name: line(120), source: Source }, strict), { minItems: 1, maxItems: 200 }),
    ),
    time: maybe(Type.Object({ mostDays: Type.Integer({ minimum: 1, maximum: 3660 }) }, strict)),
    /** Municipalities; left out: the whole country. */
    space: maybe(Type.Object({ municipalities: maybe(Municipalities) }, strict)),
    frequency: maybe(
      Type.Object(
        {
          modes: Type.Array(Type.Enum(['realtime', 'afterwards']), { minItems: 1, maxItems: 2, uniqueItems: true }),
          mostVersionsADay: Type.Integer({ minimum: 1, maximum: 1440 }),
        },
        strict,
      ),
    ),
    /** The very text that each issuer signed: the JSON of everything above. A demonstration does without. */
    signed: maybe(
      Type.Object(
        {
          text: Type.String({ minLength: 2, maxLength: mostText }),
          signatures: Type.Array(
            Type.Object({ minister: Minister, signature: Type.String({ pattern: '^[A-Za-z0-9+/]{86}==$' }) }, strict),
            { minItems: 1, maxItems: 2 },
          ),
        },
        strict,
      ),
    ),
  },
  strict,
);

/** Payload of `anpr/withdraw-directive`: every correlation under it rests from this act on. */
export const WithdrawDirective = Type.Object({ directiveId: Id, reasons: text(4000) }, strict);

/** Payload of `anpr/permit-connection`, by the authority that the directive names. @law lfp-44-4-p4-al2-s2 */
export const PermitConnection = Type.Object({ directiveId: Id, databaseId: Id, sourceName: line(120) }, strict);

/** Payload of `anpr/propose-list`. @law lfp-44-11-3decies-p4-al1-pt1 lfp-44-11-3decies-p4-al4 */
export const ProposeList = Type.Object(
  {
    databaseId: Id,
    reference: line(120),
    title: line(200),
    kind: Type.Enum([...plateListKinds]),
    purpose: DatabasePurpose,
    mode: maybe(Type.Enum(['realtime', 'afterwards'])),
    source: Source,
    /** The name under which the directive lists this source. */
    sourceName: line(120),
    /** Law or treaty that gives the police access. */
    legalBasis: maybe(line(300)),
    /** Source, selection and purpose of the feed: what an authorisation of the feed covers. */
    feed: text(4000),
    /** Municipalities in whose cameras the list is looked for. */
    municipalities: Municipalities,
    /** Days that a version serves at most; versions a day at most. */
    servesDays: Type.Integer({ minimum: 1, maximum: 3660 }),
    versionsADay: Type.Integer({ minimum: 1, maximum: 1440 }),
    ...measures,
  },
  strict,
);

/** Most entries of a version of a list. */
export const mostListEntries = 2_000_000;

/** Payload of `anpr/give-list-version`: what was uploaded becomes a version of the list. @law R-24 */
export const GiveListVersion = Type.Object({ listId: Id, contentId: Id, digest: Digest, expiresAt: Instant }, strict);

/** Payload of `anpr/authorise-list`. @law lfp-44-11-3decies-p4-al2-pt1 lfp-44-11-3decies-p4-al2-pt2 R-24 */
export const AuthoriseList = Type.Object(
  {
    versionId: Id,
    /** Of the version as it was read: the authorisation is of this content. */
    digest: Digest,
    outcome: Type.Enum(['granted', 'refused']),
    /** Also each later version from the same definition of the feed; off: each version is authorised. */
    coversFeed: maybe(Type.Boolean()),
    reasons: text(4000),
  },
  strict,
);

/** Payload of `anpr/notify-list`: notice to the Control Organ. @law lfp-44-11-3decies-p4-al5-pt2 */
export const NotifyList = Type.Object(
  {
    versionId: Id,
    digest: Digest,
    /** How it went to the Control Organ, and under which reference of ours. */
    means: line(200),
    startsAt: Instant,
  },
  strict,
);

/** Payload of `anpr/start-list`: the version is in force from this act on; the one before it ends. @law lfp-44-4-p4-al1 lfp-44-11-3decies-p4-al5-pt1 */
export const StartList = Type.Object({ versionId: Id, digest: Digest }, strict);

/** Why a correlation ends, in the law's own words. @law lfp-44-11-3novies */
export const correlationEnds = [
  'window-ended',
  'authorisation-withdrawn',
  'content-changed',
  'requester',
  'suspended',
] as const;
const End = Type.Enum([...correlationEnds]);

/** Payload of `anpr/end-list`: a version ends. */
export const EndList = Type.Object({ versionId: Id, ground: End, reasons: maybe(text(4000)) }, strict);

/** Payload of `anpr/withdraw-list`: the list ends with every version of it. */
export const WithdrawList = Type.Object({ listId: Id, reasons: text(4000) }, strict);

/** Payload of `anpr/switch-misreads`: whether possible misreads of a list's plates are shown. Off by default. */
export const SwitchMisreads = Type.Object({ listId: Id, isOn: Type.Boolean(), reasons: text(4000) }, strict);

/** Payload of `anpr/open-list`: somebody reads plates of a version. @law lfp-44-11-3novies */
export const OpenList = Type.Object(
  { versionId: Id, from: Type.Integer({ minimum: 0, maximum: mostListEntries }), reasons: text(2000) },
  strict,
);

/** Payload of `anpr/propose-criterion`. The criterion is its JSON text: what is not of the language is answered, not turned away. @law lfp-44-11-3decies-p4-al1-pt2 */
export const ProposeCriterion = Type.Object(
  {
    databaseId: Id,
    reference: line(120),
    title: line(200),
    purpose: DatabasePurpose,
    mode: maybe(Type.Enum(['realtime', 'afterwards'])),
    criterionJson: text(20_000),
    ...measures,
  },
  strict,
);

/** Payload of `anpr/estimate-criterion`: how many vehicles of past reads would meet it is to be counted. */
export const EstimateCriterion = Type.Object({ criterionId: Id }, strict);

/** Payload of `anpr/record-estimate`, performed by the schedule: counts, never a plate. */
export const RecordEstimate = Type.Object(
  {
    criterionId: Id,
    /** Null: too few reads to tell, or too many to count. */
    vehicles: Type.Union([Type.Integer({ minimum: 0, maximum: 10_000_000 }), Type.Null()]),
    isAtLeast: Type.Boolean(),
    reads: Type.Integer({ minimum: 0, maximum: 1_000_000_000 }),
    from: Instant,
    to: Instant,
  },
  strict,
);

/** Payload of `anpr/decide-criterion`: the data protection officer's yes or no. @law lfp-44-11-3decies-p4-al3-dpd lfp-44-11-3decies-p4-al3-cible */
export const DecideCriterion = Type.Object(
  {
    criterionId: Id,
    digest: Digest,
    outcome: Type.Enum(['approved', 'refused']),
    opinion: text(20_000),
    /** Where the check cannot tell whether it aims at one person. */
    aimsAtIndividual: maybe(Type.Boolean()),
    proxyReview: maybe(Judged),
    targeted: maybe(Judged),
    proportionate: maybe(Judged),
    specific: maybe(Judged),
  },
  strict,
);

/** Payload of `anpr/authorise-criterion`: an approved criterion is put in force, or not. */
export const AuthoriseCriterion = Type.Object(
  {
    criterionId: Id,
    digest: Digest,
    outcome: Type.Enum(['granted', 'refused']),
    expiresAt: maybe(Instant),
    reasons: text(4000),
  },
  strict,
);

/** Payload of `anpr/end-criterion`. */
export const EndCriterion = Type.Object({ criterionId: Id, ground: End, reasons: maybe(text(4000)) }, strict);

/** Act types on lists, directives and criteria with their payload schemas. */
export const anprListsActSchemas = {
  'anpr/load-directive': LoadDirective,
  'anpr/register-directive-key': RegisterDirectiveKey,
  'anpr/end-directive-key': EndDirectiveKey,
  'anpr/withdraw-directive': WithdrawDirective,
  'anpr/permit-connection': PermitConnection,
  'anpr/propose-list': ProposeList,
  'anpr/give-list-version': GiveListVersion,
  'anpr/authorise-list': AuthoriseList,
  'anpr/notify-list': NotifyList,
  'anpr/start-list': StartList,
  'anpr/end-list': EndList,
  'anpr/withdraw-list': WithdrawList,
  'anpr/switch-misreads': SwitchMisreads,
  'anpr/open-list': OpenList,
  'anpr/propose-criterion': ProposeCriterion,
  'anpr/estimate-criterion': EstimateCriterion,
  'anpr/record-estimate': RecordEstimate,
  'anpr/decide-criterion': DecideCriterion,
  'anpr/authorise-criterion': AuthoriseCriterion,
  'anpr/end-criterion': EndCriterion,
} as const;

/** An act type on lists, directives and criteria. */
export type AnprListsActType = keyof typeof anprListsActSchemas;
/** The payload of such an act. */
export type AnprListsPayload<T extends AnprListsActType> = Static<(typeof anprListsActSchemas)[T]>;

/** Where a version of a list, or a criterion, stands; the names are those of W-06. */
export const correlationStates = [
  'drafted',
  'content-authorised',
  'criteria-approved',
  'notified',
  'scheduled',
  'running',
  'ended',
  'refused',
] as const;

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Words = Type.Object({ fr: Type.String(), nl: Type.String(), en: Type.String() }, strict);
const State = Type.Enum([...correlationStates]);

/** What became of the reads that met a list; null where nobody counts them yet. */
const Yield = nullable(
  Type.Object({ hits: Type.Integer(), misreads: Type.Integer(), validated: Type.Integer(), useless: Type.Integer() }),
);

/** A directive, and whether it governs now. */
export const DirectiveView = Type.Object({
  id: Id,
  reference: Type.String(),
  issuedBy: Type.Array(Type.String()),
  branches: Type.Array(Type.String()),
  publishedOn: nullable(Day),
  from: Day,
  to: nullable(Day),
  authority: Type.String(),
  databases: Type.Array(Type.Object({ name: Type.String(), source: Type.String() })),
  mostDays: Type.Integer(),
  municipalities: nullable(Type.Array(Type.String())),
  modes: Type.Array(Type.String()),
  mostVersionsADay: Type.Integer(),
  withdrawnAt: nullable(Type.String()),
  /** Issuers whose signature was verified when it was loaded; empty: unsigned, as a demonstration may. */
  signedBy: Type.Array(Type.String()),
  isInForce: Type.Boolean(),
  permits: Type.Array(Type.Object({ databaseId: Id, sourceName: Type.String(), permittedAt: Type.String() })),
});
/** {@link DirectiveView} as a type. */
export type DirectiveView = Static<typeof DirectiveView>;

/** A key with which a minister signs directives. */
export const DirectiveKeyView = Type.Object({
  id: Id,
  minister: Type.String(),
  publicKey: Type.String(),
  statedIn: Type.String(),
  registeredAt: Type.String(),
  endedAt: nullable(Type.String()),
  /** Whether the viewer may end it. */
  isYours: Type.Boolean(),
});
/** {@link DirectiveKeyView} as a type. */
export type DirectiveKeyView = Static<typeof DirectiveKeyView>;

/** A version of a list, without a plate of it. */
export const ListVersionView = Type.Object({
  id: Id,
  number: Type.Integer(),
  digest: Type.String(),
  entries: Type.Integer(),
  state: State,
  stateName: Words,
  givenAt: Type.String(),
  expiresAt: Type.String(),
  decidedIn: nullable(Type.String()),
  decidedAt: nullable(Type.String()),
  reasons: nullable(Type.String()),
  isCoveredByFeed: Type.Boolean(),
  notifiedAt: nullable(Type.String()),
  startedAt: nullable(Type.String()),
  endedAt: nullable(Type.String()),
  endGround: nullable(Type.String()),
  /** Acts that the procedure opens to the viewer’s function in this state. */
  nextActs: Type.Array(Type.String()),
});

/** A list with its versions, newest first. */
export const ListView = Type.Object({
  id: Id,
  organisation: nullable(Words),
  databaseId: Id,
  reference: Type.String(),
  title: Type.String(),
  kind: Type.String(),
  branch: Type.String(),
  mode: Type.String(),
  purpose: DatabasePurpose,
  source: Type.String(),
  sourceName: Type.String(),
  legalBasis: Type.String(),
  feed: Type.String(),
  municipalities: Type.Array(Type.String()),
  servesDays: Type.Integer(),
  versionsADay: Type.Integer(),
  mayBeDone: Type.Array(Type.String()),
  instruction: Type.String(),
  isConfusable: Type.Boolean(),
  isFeedAuthorised: Type.Boolean(),
  proposedAt: Type.String(),
  withdrawnAt: nullable(Type.String()),
  versions: Type.Array(ListVersionView),
  yield: Yield,
  /** Acts on the list itself that are open to the viewer’s function. */
  nextActs: Type.Array(Type.String()),
});
/** {@link ListView} as a type. */
export type ListView = Static<typeof ListView>;

/** A criterion: what it says in words, what the check found, what was counted. */
export const CriterionView = Type.Object({
  id: Id,
  organisation: nullable(Words),
  databaseId: Id,
  reference: Type.String(),
  title: Type.String(),
  branch: Type.String(),
  mode: Type.String(),
  purpose: DatabasePurpose,
  criterion: Type.Unknown(),
  explanation: Words,
  digest: Type.String(),
  findings: Type.Array(Type.Object({ code: Type.String(), verdict: Type.String(), path: Type.String(), words: Words })),
  mayBeDone: Type.Array(Type.String()),
  instruction: Type.String(),
  state: State,
  stateName: Words,
  proposedAt: Type.String(),
  estimateAskedAt: nullable(Type.String()),
  estimate: nullable(
    Type.Object({
      vehicles: nullable(Type.Integer()),
      isAtLeast: Type.Boolean(),
      reads: Type.Integer(),
      from: Type.String(),
      to: Type.String(),
      countedAt: Type.String(),
    }),
  ),
  fewestVehicles: Type.Integer(),
  opinion: nullable(Type.String()),
  decidedAt: nullable(Type.String()),
  authorisedIn: nullable(Type.String()),
  authorisedAt: nullable(Type.String()),
  expiresAt: nullable(Type.String()),
  endedAt: nullable(Type.String()),
  yield: Yield,
  nextActs: Type.Array(Type.String()),
});
/** {@link CriterionView} as a type. */
export type CriterionView = Static<typeof CriterionView>;

/** What an upload became; nothing of it counts before an act names it. */
export const UploadedList = Type.Object({
  contentId: Id,
  digest: Digest,
  entries: Type.Integer(),
  doubled: Type.Integer(),
  dropped: Type.Integer(),
});
/** {@link UploadedList} as a type. */
export type UploadedList = Static<typeof UploadedList>;
