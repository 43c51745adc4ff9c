import { type Static, type TSchema, Type } from 'typebox';
import { DeclareChange } from './authorisation.ts';
import { AuthorisedScope, Sitting, UseRequestContent } from './authorisation-scope.ts';

const strict = { additionalProperties: false } as const;
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Id = Type.String({ format: 'uuid' });
const Instant = Type.String({ format: 'date-time' });
const Day = Type.String({ format: 'date' });
const Text = Type.String();
const Level = Type.Enum(['local', 'federal']);
const Nis = Type.String({ pattern: '^[0-9]{5}$' });
const Names = Type.Object({ fr: Text, nl: Text, en: Text }, strict);

/** An organisation as a list names it. */
export const NamedOrganisation = Type.Object({ id: Id, slug: Text, names: Names }, strict);

/** What an authority decided, granted or refused. */
export const DecisionView = Type.Object(
  {
    outcome: Type.Enum(['granted', 'refused', 'confirmed']),
    decidedAt: Instant,
    sitting: nullable(Sitting),
    reasons: nullable(Text),
    extractDigest: nullable(Text),
    byFunction: Text,
    byOrganisation: Id,
  },
  strict,
);

/** A request in a list or by itself. */
export const UseRequestView = Type.Object(
  {
    id: Id,
    organisation: nullable(NamedOrganisation),
    level: Level,
    municipality: nullable(Nis),
    reference: Text,
    title: Text,
    state: Text,
    content: UseRequestContent,
    filedAt: nullable(Instant),
    createdAt: Instant,
    decision: nullable(DecisionView),
    authorisationId: nullable(Id),
    changeId: nullable(Id),
    entryId: Id,
  },
  strict,
);
/** {@link UseRequestView} as a type. */
export type UseRequestView = Static<typeof UseRequestView>;

/** An assessment without its body; the body is read as a file. */
export const AssessmentView = Type.Object(
  {
    id: Id,
    organisation: nullable(NamedOrganisation),
    title: Text,
    madeOn: Day,
    necessaryRetention: nullable(Text),
    heads: Type.Record(Text, Type.Object({ text: Text, questions: Type.Array(Type.Integer()) }, strict)),
    report: Type.Unknown(),
    fileDigest: Text,
    replacesId: nullable(Id),
    importedAt: Instant,
    entryId: Id,
  },
  strict,
);
/** {@link AssessmentView} as a type. */
export type AssessmentView = Static<typeof AssessmentView>;

/** An authorisation for those it concerns: nothing in it is withheld from them. */
export const AuthorisationView = Type.Object(
  {
    id: Id,
    organisation: nullable(NamedOrganisation),
    decidingOrganisation: nullable(NamedOrganisation),
    requestId: nullable(Id),
    urgentGrantId: nullable(Id),
    level: Level,
    municipality: nullable(Nis),
    territory: Type.Array(Nis),
    reference: Text,
    title: Text,
    scope: AuthorisedScope,
    conditions: nullable(Text),
    decidedOn: Day,
    decidedAt: Instant,
    sitting: nullable(Sitting),
    extractDigest: nullable(Text),
    fromOn: Day,
    toOn: nullable(Day),
    withdrawnAt: nullable(Instant),
    publication: Type.Enum(['due', 'not-due', 'published']),
    publishedAt: nullable(Instant),
    entryId: Id,
  },
  strict,
);
/** {@link AuthorisationView} as a type. */
export type AuthorisationView = Static<typeof AuthorisationView>;

/** An urgent oral authorisation. */
export const UrgentGrantView = Type.Object(
  {
    id: Id,
    organisation: nullable(NamedOrganisation),
    level: Level,
    municipality: nullable(Nis),
    reference: Text,
    missionReference: nullable(Text),
    urgencyReasons: nullable(Text),
    content: Type.Unknown(),
    state: Text,
    requestedAt: Instant,
    answeredAt: nullable(Instant),
    answeredFunction: nullable(Text),
    words: nullable(Text),
    firstSittingOn: nullable(Day),
    missionEndedAt: nullable(Instant),
    confirmation: nullable(DecisionView),
    authorisationId: nullable(Id),
    entryId: Id,
  },
  strict,
);
/** {@link UrgentGrantView} as a type. */
export type UrgentGrantView = Static<typeof UrgentGrantView>;

/** A notice of an authorisation. */
export const NoticeView = Type.Object(
  {
    id: Id,
    authorisationId: Id,
    addresseeRole: Type.Enum(['prosecutor', 'mayor', 'chief-of-corps']),
    addressee: nullable(NamedOrganisation),
    means: Text,
    sentAt: Instant,
    receivedAt: nullable(Instant),
    entryId: Id,
  },
  strict,
);
/** {@link NoticeView} as a type. */
export type NoticeView = Static<typeof NoticeView>;

/** A use exempt from authorisation. */
export const ExemptionView = Type.Object(
  {
    id: Id,
    organisation: nullable(NamedOrganisation),
    ground: Text,
    reference: Text,
    content: Type.Unknown(),
    recordedAt: Instant,
    entryId: Id,
  },
  strict,
);
/** {@link ExemptionView} as a type. */
export type ExemptionView = Static<typeof ExemptionView>;

/** An active or ended use. */
export const UseView = Type.Object(
  {
    id: Id,
    organisation: nullable(NamedOrganisation),
    basisKind: Type.Enum(['authorisation', 'exemption', 'urgent']),
    basisId: Id,
    cameraIds: Type.Array(Id),
    municipality: nullable(Nis),
    content: Type.Unknown(),
    responsibleFunction: Text,
    state: Text,
    startedAt: Instant,
    endedAt: nullable(Instant),
    endReason: nullable(Text),
    entryId: Id,
  },
  strict,
);
/** {@link UseView} as a type. */
export type UseView = Static<typeof UseView>;

/** A declared change. */
export const ChangeView = Type.Object(
  {
    id: Id,
    authorisationId: Id,
    content: DeclareChange,
    differences: Type.Array(Text),
    state: Text,
    declaredAt: Instant,
    newRequestId: nullable(Id),
    entryId: Id,
  },
  strict,
);
/** {@link ChangeView} as a type. */
export type ChangeView = Static<typeof ChangeView>;

/** Whom a notice may be sent to, with whether it was. */
export const AddresseeView = Type.Object(
  {
    role: Type.Enum(['prosecutor', 'mayor', 'chief-of-corps']),
    organisationId: Id,
    names: Names,
    isTold: Type.Boolean(),
  },
  strict,
);
/** {@link AddresseeView} as a type. */
export type AddresseeView = Static<typeof AddresseeView>;

/** Lists of the room by the last part of their address, `GET /api/authorisation/<name>`. */
export const authorisationViews = {
  requests: UseRequestView,
  assessments: AssessmentView,
  authorisations: AuthorisationView,
  'urgent-grants': UrgentGrantView,
  notices: NoticeView,
  exemptions: ExemptionView,
  uses: UseView,
  changes: ChangeView,
} as const;

/** A list of the room. */
export type AuthorisationList = keyof typeof authorisationViews;
