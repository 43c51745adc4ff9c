import { GivableFunction, PersonSummary } from '@clairevoie/contract';
import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { functionTable } from './function-table.ts';
import { administrationFunctions } from './functions.ts';
import { designators, granters } from './granting.ts';
import { identityErrors } from './identity-errors.ts';
import { listIssuers, listPersons } from './identity-store.ts';
import type { OrganisationRouteOptions } from './organisation-routes.ts';
import { actorOf, protectRoutes } from './require-session.ts';

const Query = Type.Object({ name: Type.String({ maxLength: 100, default: '' }) });

// Whoever grants or designates has to find the person; nobody else needs a list of names.
const mayLook: readonly string[] = [...new Set([...administrationFunctions, ...granters, ...designators])];

/** The functions that the holder of one may grant, and those to which that one designates. */
function givableBy(functionKey: string): GivableFunction[] {
  return functionTable.flatMap(({ key, fr, nl, en, heldIn, grantedBy, designatedBy }) => {
    const via = grantedBy.includes(functionKey)
      ? 'grant'
      : designatedBy.includes(functionKey)
        ? 'designation'
        : undefined;
    return via === undefined ? [] : [{ functionKey: key, names: { fr, nl, en }, via, heldIn: [...heldIn] }];
  });
}

/**
 * GET /api/persons: the persons to whom one may give a function or link an account, by name; GET /api/functions: the
 * functions that one may give.
 */
export async function personRoutes(
  app: FastifyInstance,
  { db, sessions, settings }: OrganisationRouteOptions,
): Promise<void> {
  protectRoutes(app);
  app.get(
    '/api/functions',
    { schema: { response: { 200: Type.Object({ demo: Type.Boolean(), functions: Type.Array(GivableFunction) }) } } },
    async (request) => ({ demo: settings.demo, functions: givableBy(actorOf(request).functionKey) }),
  );
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
