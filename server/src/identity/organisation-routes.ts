import { Appointments, DemoPerson, Holders, Organisation, OrganisationKindSchema } from '@clairevoie/contract';
import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import type { Queryable } from '../ledger/index.ts';
import { appointmentsFor } from './appointments.ts';
import { identityErrors } from './identity-errors.ts';
import { findOrganisation, listDemoPeople, listHolders, listOrganisations } from './identity-store.ts';
import type { OrganisationRow } from './registers.ts';
import { actorOf, protectRoutes, signedInOf } from './require-session.ts';
import type { Sessions } from './sessions.ts';
import type { CheckedSettings } from './sign-in-settings.ts';

/** What the routes of organisations and people are built from. */
export interface OrganisationRouteOptions {
  readonly db: Queryable;
  readonly sessions: Sessions;
  readonly settings: CheckedSettings;
}

const Filter = Type.Object({
  kind: Type.Optional(OrganisationKindSchema),
  world: Type.Optional(Type.Enum(['real', 'fictional'])),
  after: Type.Optional(Type.String({ maxLength: 80, pattern: '^[a-z0-9-]*$' })),
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 100 }),
});
const OrganisationParams = Type.Object({ organisation: Type.String({ maxLength: 80, pattern: '^[a-z0-9-]+$' }) });
const Demo = { demo: Type.Boolean() };

// Who may see, by name, who holds which function in an organisation that is not theirs.
const seesAllHolders = ['control-organ', 'committee-r', 'dpa', 'system-administrator', 'appointing-authority'];

/** GET /api/organisations, GET /api/organisations/:organisation, its holders of functions for those concerned, GET /api/appointments. */
export async function organisationRoutes(
  app: FastifyInstance,
  { db, sessions, settings }: OrganisationRouteOptions,
): Promise<void> {
  protectRoutes(app);
  const { demo } = settings;

  app.get<{ Querystring: Static<typeof Filter> }>(
    '/api/organisations',
    {
      schema: {
        querystring: Filter,
        response: {
          200: Type.Object({
            ...Demo,
            organisations: Type.Array(Organisation),
            next: Type.Union([Type.String(), Type.Null()]),
          }),
        },
      },
    },
    async (request) => {
      signedInOf(request);
      const { kind, world, after, limit } = request.query;
      const rows = await listOrganisations(db, {
        limit,
        ...(kind === undefined ? {} : { kind }),
        ...(world === undefined ? {} : { isReal: world === 'real' }),
        ...(after === undefined ? {} : { after }),
      });
      return { demo, organisations: rows.map(shown), next: rows.length < limit ? null : (rows.at(-1)?.slug ?? null) };
    },
  );

  app.get<{ Params: Static<typeof OrganisationParams> }>(
    '/api/organisations/:organisation',
    { schema: { params: OrganisationParams, response: { 200: Type.Object({ ...Demo, organisation: Organisation }) } } },
    async (request) => {
      signedInOf(request);
      return { demo, organisation: shown(await getOrganisation(db, request.params.organisation)) };
    },
  );

  app.get<{ Params: Static<typeof OrganisationParams> }>(
    '/api/organisations/:organisation/holders',
    { schema: { params: OrganisationParams, response: { 200: Type.Object({ ...Demo, ...Holders.properties }) } } },
    async (request) => {
      const actor = actorOf(request);
      const organisation = await getOrganisation(db, request.params.organisation);
      if (organisation.id !== actor.organisationId && !seesAllHolders.includes(actor.functionKey)) {
        throw identityErrors.notYours({ organisationId: organisation.id });
      }
      return { demo, ...(await listHolders(db, { organisationId: organisation.id, at: await sessions.legalNow() })) };
    },
  );

  app.get(
    '/api/appointments',
    { schema: { response: { 200: Type.Object({ ...Demo, ...Appointments.properties }) } } },
    async (request) => {
      const actor = actorOf(request);
      const found = await appointmentsFor(db, actor, await sessions.legalNow());
      if (found === undefined) throw identityErrors.notYours({ organisationId: actor.organisationId });
      return { demo, ...found };
    },
  );
}

/** GET /api/people: whom one can sign in as. It exists in a demo only; all its people are invented. */
export async function demoPeopleRoutes(
  app: FastifyInstance,
  { db, sessions, settings }: OrganisationRouteOptions,
): Promise<void> {
  app.get(
    '/api/people',
    { schema: { response: { 200: Type.Object({ ...Demo, people: Type.Array(DemoPerson) }) } } },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      const people = await listDemoPeople(db, { issuer: issuerOf(settings), at: await sessions.legalNow() });
      return {
        demo: true,
        people: people.map(({ functions, ...person }) => ({
          ...person,
          functions: [...functions],
          signInPath: `/auth/sign-in?as=${person.personId}`,
        })),
      };
    },
  );
}

/** The issuer as tokens state it: without the slash that a URL adds to a bare origin. */
export function issuerOf(settings: CheckedSettings): string {
  return settings.issuer.href.replace(/\/$/, '');
}

async function getOrganisation(db: Queryable, idOrSlug: string): Promise<OrganisationRow> {
  const organisation = await findOrganisation(db, idOrSlug);
  if (organisation === undefined) throw identityErrors.organisationUnknown({ organisation: idOrSlug });
  return organisation;
}

function shown(row: OrganisationRow): Organisation {
  return {
    organisationId: row.id,
    slug: row.slug,
    kind: row.kind,
    isReal: row.is_real,
    names: { fr: row.name_fr, nl: row.name_nl, en: row.name_en },
    parentId: row.parent_id,
    nisCodes: [...row.nis_codes],
    source: row.source,
  };
}
