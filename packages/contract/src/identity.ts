import { type Static, Type } from 'typebox';

/**
 * Kinds of organisation. A public header names the organisation only when it is a public body;
 * `camera-controller` (shops, private sites) is the one kind that stays `private-controller` there.
 */
export const organisationKinds = [
  'local-police-zone',
  'federal-police',
  'municipality',
  'municipal-council',
  'ministry',
  'public-prosecutor',
  'court',
  'control-organ',
  'committee-r',
  'dpa',
  'regional-platform',
  'public-transport-company',
  'camera-controller',
  'intelligence-service',
  'inspection-service',
  'public-authority',
  'server-host',
] as const;

/** One of the closed list of kinds of organisation. */
export type OrganisationKind = (typeof organisationKinds)[number];

const strict = { additionalProperties: false } as const;
// No control character, no leading or trailing blank: a name goes into pages, PDFs and exports.
const lineOfText = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: '^[^\\s\\p{Cc}](?:[^\\p{Cc}]*[^\\s\\p{Cc}])?$' });
// UTC, at most microseconds: what PostgreSQL keeps exactly. Other years than these are typing errors.
const instant = Type.String({
  format: 'date-time',
  maxLength: 27,
  pattern: '^(?:19|2[01])\\d{2}-[^.]{14}(?:\\.\\d{1,6})?Z$',
});

const Id = Type.String({ format: 'uuid', minLength: 36, maxLength: 36 });

// The public header prints it when the organisation is a public body.
const Slug = Type.String({ minLength: 2, maxLength: 80, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' });

/** A key of the function table of the server (`server/src/identity/functions.ts`). */
export const FunctionKey = Type.String({ minLength: 2, maxLength: 60, pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$' });

/** A name in the three languages of the house. */
export const NamesInThree = Type.Object({ fr: lineOfText(200), nl: lineOfText(200), en: lineOfText(200) }, strict);

/** Kind of organisation as a schema: one of {@link organisationKinds}. */
export const OrganisationKindSchema = Type.Enum([...organisationKinds]);

/** Quality in which a designated officer acts; it must match the branch of the mission (reading R-10). */
export const Quality = Type.Enum(['administrative', 'judicial']);

/** Administrative or judicial quality. */
export type Quality = Static<typeof Quality>;

/** Where a published fact about a real body comes from. A real organisation cannot be registered without it. */
export const PublishedSource = Type.Object(
  {
    title: lineOfText(300),
    url: Type.Optional(Type.String({ maxLength: 500, pattern: '^https?://[\\x21-\\x7e]+$' })),
    date: Type.Optional(Type.String({ format: 'date' })),
  },
  strict,
);

/** Payload of `identity/register-organisation`. */
export const RegisterOrganisation = Type.Object(
  {
    organisationId: Id,
    slug: Slug,
    kind: OrganisationKindSchema,
    isReal: Type.Boolean(),
    names: NamesInThree,
    parentId: Type.Optional(Id),
    nisCodes: Type.Array(Type.String({ pattern: '^[0-9]{5}$' }), { maxItems: 60, uniqueItems: true }),
    source: Type.Optional(PublishedSource),
  },
  strict,
);

/** Payload of `identity/register-person`. */
export const RegisterPerson = Type.Object(
  {
    personId: Id,
    givenName: lineOfText(100),
    familyName: lineOfText(100),
    language: Type.Enum(['fr', 'nl', 'en']),
    isFictional: Type.Boolean(),
  },
  strict,
);

/** Payload of `identity/grant-function`: who holds what, where, from when (inclusive) until when (exclusive). */
export const GrantFunction = Type.Object(
  {
    grantId: Id,
    personId: Id,
    functionKey: FunctionKey,
    organisationId: Id,
    branch: Type.Optional(Quality),
    from: instant,
    to: Type.Optional(instant),
    instrument: lineOfText(300),
  },
  strict,
);

/** Payload of `identity/end-function`; without `endsAt` it ends when it is journaled. */
export const EndFunction = Type.Object(
  { grantId: Id, endsAt: Type.Optional(instant), reason: lineOfText(500) },
  strict,
);

/** What a designation covers: everything, or named missions, or named databases. Never free of a limit by accident. */
export const DesignationScope = Type.Object(
  {
    covers: Type.Union([Type.Literal('all'), Type.Literal('named')]),
    named: Type.Array(lineOfText(200), { maxItems: 50 }),
  },
  strict,
);

/** Payload of `identity/designate`: "the officers he designates", in the designator's own organisation unless said. */
export const Designate = Type.Object(
  {
    designationId: Id,
    personId: Id,
    functionKey: FunctionKey,
    organisationId: Type.Optional(Id),
    quality: Type.Optional(Quality),
    scope: DesignationScope,
    from: instant,
    to: Type.Optional(instant),
    instrument: lineOfText(300),
  },
  strict,
);

/** Payload of `identity/revoke-designation`; it takes effect when it is journaled, never backwards. */
export const RevokeDesignation = Type.Object({ designationId: Id, reason: lineOfText(500) }, strict);

/** Payload of `identity/link-account`: the identity provider's subject that signs in as this person. */
export const LinkAccount = Type.Object(
  {
    personId: Id,
    issuer: Type.String({ minLength: 8, maxLength: 300, pattern: '^https?://[\\x21\\x22\\x24-\\x3e\\x40-\\x7e]+$' }),
    subject: Type.String({ minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' }),
  },
  strict,
);

/** Payload of `identity/unlink-account`: the account opens nothing any more; its sessions end. */
export const UnlinkAccount = Type.Object({ ...LinkAccount.properties, reason: lineOfText(500) }, strict);

/** Payload of `identity/choose-function`: the function a person with several acts in from now on. */
export const ChooseFunction = Type.Object({ functionKey: FunctionKey, organisationId: Id }, strict);

/** Act types of the identity room with their payload schemas. */
export const identityActSchemas = {
  'identity/register-organisation': RegisterOrganisation,
  'identity/register-person': RegisterPerson,
  'identity/grant-function': GrantFunction,
  'identity/end-function': EndFunction,
  'identity/designate': Designate,
  'identity/revoke-designation': RevokeDesignation,
  'identity/link-account': LinkAccount,
  'identity/unlink-account': UnlinkAccount,
  'identity/choose-function': ChooseFunction,
} as const;

/** An act type of the identity room. */
export type IdentityActType = keyof typeof identityActSchemas;

/** The payload of an act type of the identity room. */
export type IdentityPayload<T extends IdentityActType> = Static<(typeof identityActSchemas)[T]>;

/** A function a person may act in now, as shown in the choice list of the console. */
export const FunctionChoice = Type.Object(
  {
    functionKey: FunctionKey,
    names: NamesInThree,
    organisationId: Id,
    organisationNames: NamesInThree,
    organisationKind: OrganisationKindSchema,
    isReal: Type.Boolean(),
    via: Type.Union([Type.Literal('grant'), Type.Literal('designation')]),
    quality: Type.Optional(Quality),
    from: instant,
    to: Type.Union([instant, Type.Null()]),
  },
  strict,
);

/** A function a person may act in now. */
export type FunctionChoice = Static<typeof FunctionChoice>;

/** Answer of `GET /api/me`: who is signed in, in which function, and the token every unsafe request must carry. */
export const Me = Type.Object(
  {
    demo: Type.Boolean(),
    person: Type.Object(
      { personId: Id, name: Type.String(), language: Type.String(), isFictional: Type.Boolean() },
      strict,
    ),
    acting: Type.Union([FunctionChoice, Type.Null()]),
    choices: Type.Array(FunctionChoice),
    csrfToken: Type.String(),
    session: Type.Object(
      { sessionId: Id, signedInAt: instant, endsAtLatest: instant, idleMinutes: Type.Integer() },
      strict,
    ),
  },
  strict,
);

/** Answer of `GET /api/me`. */
export type Me = Static<typeof Me>;

/** One of the person's own sessions, without its token (the server does not know it either). */
export const SessionSummary = Type.Object(
  {
    sessionId: Id,
    isThisOne: Type.Boolean(),
    signedInAt: instant,
    lastSeenAt: instant,
    endsAtLatest: instant,
    functionKey: Type.Union([FunctionKey, Type.Null()]),
  },
  strict,
);

/** One of the person's own sessions. */
export type SessionSummary = Static<typeof SessionSummary>;

/** An organisation as everybody signed in may read it. */
export const Organisation = Type.Object(
  {
    organisationId: Id,
    slug: Slug,
    kind: OrganisationKindSchema,
    isReal: Type.Boolean(),
    names: NamesInThree,
    parentId: Type.Union([Id, Type.Null()]),
    nisCodes: Type.Array(Type.String()),
    source: Type.Union([PublishedSource, Type.Null()]),
  },
  strict,
);

/** An organisation of the register. */
export type Organisation = Static<typeof Organisation>;

/** A person one can sign in as on a demo server (all fictional), with the functions held. */
export const DemoPerson = Type.Object(
  {
    personId: Id,
    name: Type.String(),
    language: Type.String(),
    functions: Type.Array(FunctionChoice),
    signInPath: Type.String(),
  },
  strict,
);

/** A person one can sign in as on a demo server. */
export type DemoPerson = Static<typeof DemoPerson>;

/** A function that the asking person may give in their own function, and how. */
export const GivableFunction = Type.Object(
  {
    functionKey: FunctionKey,
    names: NamesInThree,
    via: Type.Union([Type.Literal('grant'), Type.Literal('designation')]),
    heldIn: Type.Array(OrganisationKindSchema),
  },
  strict,
);

/** A function that the asking person may give. */
export type GivableFunction = Static<typeof GivableFunction>;

/** A person as those see who enter functions and accounts: by name, and whether there is an account and a function yet. */
export const PersonSummary = Type.Object(
  { personId: Id, name: Type.String(), hasAccount: Type.Boolean(), holdsFunction: Type.Boolean() },
  strict,
);

/** A person as those see who enter functions and accounts. */
export type PersonSummary = Static<typeof PersonSummary>;

const holder = {
  personId: Id,
  name: Type.String(),
  functionKey: FunctionKey,
  functionNames: NamesInThree,
  from: instant,
  to: Type.Union([instant, Type.Null()]),
  instrument: Type.String(),
};
const qualityOrNone = Type.Union([Quality, Type.Null()]);

/** Who holds which function and designation in an organisation, by name: for the organisation itself and its overseers. */
export const Holders = Type.Object(
  {
    functions: Type.Array(Type.Object({ grantId: Id, ...holder, branch: qualityOrNone }, strict)),
    designations: Type.Array(
      Type.Object(
        {
          designationId: Id,
          ...holder,
          quality: qualityOrNone,
          scope: DesignationScope,
          designatedByFunction: Type.String(),
        },
        strict,
      ),
    ),
  },
  strict,
);

/** Holders of functions and designations. */
export type Holders = Static<typeof Holders>;

const HeldByName = Type.Object(
  { id: Id, labels: Type.Object({ fr: Type.String(), nl: Type.String(), en: Type.String() }, strict) },
  strict,
);

/** Functions held and designations that a person who appoints may end: `GET /api/appointments`. */
export const Appointments = Type.Object(
  { grants: Type.Array(HeldByName), designations: Type.Array(HeldByName) },
  strict,
);

/** {@link Appointments} as a type. */
export type Appointments = Static<typeof Appointments>;
