import { type Static, Type } from 'typebox';
import { GrantFunction, LinkAccount, PublishedSource, RegisterOrganisation, RegisterPerson } from './identity.ts';
import { ZoneCode } from './registry.ts';

const strict = { additionalProperties: false } as const;
const { slug, kind, names, nisCodes } = RegisterOrganisation.properties;
const { givenName, familyName, language } = RegisterPerson.properties;

/** Functions that the founding of a real server grants: its administration and nothing else. */
export const foundingFunctions = ['system-administrator', 'appointing-authority'] as const;

/** A real body of the founding file, with the published source of its facts. `parent` is the slug of one before it. */
const FoundedOrganisation = Type.Object(
  { slug, kind, names, parent: Type.Optional(slug), nisCodes: Type.Optional(nisCodes), source: PublishedSource },
  strict,
);

/** One of the people who keep the server and its register of functions: their account at the identity provider. */
const FoundedPerson = Type.Object(
  {
    givenName,
    familyName,
    language,
    subject: LinkAccount.properties.subject,
    functions: Type.Array(Type.Enum([...foundingFunctions]), { minItems: 1, maxItems: 2, uniqueItems: true }),
  },
  strict,
);

/**
 * The file from which a real server is founded, reviewed by people before it is used: what it says is journaled and stays.
 * The zones are those whose facts the product ships; any other body comes with its own source.
 */
export const FoundingFile = Type.Object(
  {
    serverName: Type.String({
      maxLength: 100,
      pattern: '^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$',
    }),
    issuer: LinkAccount.properties.issuer,
    instrument: GrantFunction.properties.instrument,
    host: Type.Object({ slug, names, source: PublishedSource }, strict),
    zones: Type.Array(ZoneCode, { maxItems: 6, uniqueItems: true }),
    organisations: Type.Optional(Type.Array(FoundedOrganisation, { maxItems: 50 })),
    people: Type.Array(FoundedPerson, { minItems: 1, maxItems: 20 }),
  },
  strict,
);

/** What a founding file says. */
export type FoundingFile = Static<typeof FoundingFile>;
