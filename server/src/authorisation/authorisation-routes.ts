import { AddresseeView, authorisationViews } from '@clairevoie/contract';
import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import type { Queryable, Stored } from '../ledger/index.ts';
import { findAddresseesIn } from './addressees.ts';
import { type Thing, things } from './audience.ts';
import { authorisationErrors } from './authorisation-errors.ts';
import { listFor, listNotices, type PageAsked, type RowOf } from './authorisation-store.ts';
import { organisationsIn, type ViewOf, views } from './authorisation-views.ts';
import { documentRoutes } from './document-routes.ts';
import { organisationNames } from './organisation-store.ts';
import { type AuthorisationRouteOptions, getFor, viewerOf } from './route-viewer.ts';

const Page = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
    before: Type.Optional(Type.String({ format: 'uuid' })),
  },
  { additionalProperties: false },
);
const Params = Type.Object({ id: Type.String({ format: 'uuid' }) }, { additionalProperties: false });
type PageQuery = Static<typeof Page>;
type IdParams = Static<typeof Params>;
const tags = ['authorisation'];

/** Lists and files of this room for the function one acts in; whoever has no part in a list is told so, not shown an empty one. */
export function authorisationRoutes(options: AuthorisationRouteOptions) {
  const { db, actorOf } = options;
  return async (app: FastifyInstance): Promise<void> => {
    for (const thing of things) listRoutes(app, thing, options);

    app.get<{ Params: IdParams }>(
      '/authorisation/authorisations/:id/addressees',
      { schema: { params: Params, tags, response: { 200: Type.Object({ addressees: Type.Array(AddresseeView) }) } } },
      async (request) => {
        const viewer = await viewerOf(db, actorOf(request));
        const row = await getFor(db, 'authorisations', viewer, request.params.id);
        const sent = await listNotices(db, row.id);
        const found = await findAddresseesIn(db, row);
        const addressees = found.map(({ role, organisationId, name }) => ({
          role,
          organisationId,
          names: name,
          isTold: sent.some((n) => n.addressee_role === role && n.addressee_organisation_id === organisationId),
        }));
        return { addressees };
      },
    );

    await app.register(documentRoutes(options));
  };
}

function listRoutes<T extends Thing>(app: FastifyInstance, thing: T, { db, actorOf }: AuthorisationRouteOptions): void {
  const schema = authorisationViews[thing];
  app.get<{ Querystring: PageQuery }>(
    `/authorisation/${thing}`,
    {
      schema: {
        querystring: Page,
        tags,
        response: { 200: Type.Object({ items: Type.Array(schema), next: Type.Union([Type.String(), Type.Null()]) }) },
      },
    },
    async (request) => {
      const viewer = await viewerOf(db, actorOf(request));
      const { limit, before } = request.query;
      const page: PageAsked = before === undefined ? { limit } : { limit, before };
      const rows = await listFor(db, thing, viewer, page);
      if (rows === undefined) throw authorisationErrors.notYours({ functionKey: viewer.functionKey });
      return { items: await shown(db, thing, rows), next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
    },
  );
  app.get<{ Params: IdParams }>(
    `/authorisation/${thing}/:id`,
    { schema: { params: Params, tags, response: { 200: Type.Object({ item: schema }) } } },
    async (request) => {
      const viewer = await viewerOf(db, actorOf(request));
      const row = await getFor(db, thing, viewer, request.params.id);
      return { item: (await shown(db, thing, [row]))[0] };
    },
  );
}

async function shown<T extends Thing>(
  db: Queryable,
  thing: T,
  rows: readonly Stored<RowOf[T]>[],
): Promise<ViewOf[T][]> {
  const names = await organisationNames(db, [...new Set(rows.flatMap(organisationsIn))]);
  return rows.map((row) => views[thing](row, names));
}
