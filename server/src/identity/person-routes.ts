import { PersonSummary } from '@clairevoie/contract';
import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { administrationFunctions } from './functions.ts';
import { designators, granters } from './granting.ts';
import { identityErrors } from './identity-errors.ts';
import { listIssuers, listPersons } from './identity-store.ts';
import type { OrganisationRouteOptions } from './organisation-routes.ts';
import { actorOf, protectRoutes } from './require-session.ts';

const Query = Type.Object({ name: Type.String({ maxLength: 100, default: '' }) });

// Whoever grants or designates has to find the person; nobody else needs a list of names.
const mayLook: readonly string[] = [...new Set([...administrationFunctions, ...granters, ...designators])];

/** GET /api/persons: the persons to whom one may give a function or link an account, by name. */
export async function personRoutes(
  app: FastifyInstance,
  { db, sessions, settings }: OrganisationRouteOptions,
): Promise<void> {
  protectRoutes(app);
  app.get<{ Querystring: Static<typeof Query> }>(
    '/api/persons',
    {
      schema: {
        querystring: Query,
        response: {
          200: Type.Object({
            demo: Type.Boolean(),
            persons: Type.Array(PersonSummary),
            issuers: Type.Array(Type.String()),
          }),
        },
      },
    },
    async (request) => {
      const { functionKey, organisationId } = actorOf(request);
      if (!mayLook.includes(functionKey)) throw identityErrors.notYours({ organisationId });
      const keepsAll = administrationFunctions.includes(functionKey);
      const at = await sessions.legalNow();
      const of = keepsAll ? null : organisationId;
      return {
        demo: settings.demo,
        persons: [...(await listPersons(db, { organisationId: of, named: request.query.name, at }))],
        issuers: keepsAll ? [...(await listIssuers(db))] : [],
      };
    },
  );
}
