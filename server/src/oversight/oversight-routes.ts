import type { FastifyInstance } from 'fastify';
import { controlOrganRoutes } from './control-organ-routes.ts';
import { dpoRoutes } from './dpo-routes.ts';
import { revealDeskRoutes } from './reveal-desk-routes.ts';
import { revealRoutes } from './reveal-routes.ts';
import type { OversightRouteOptions } from './route-options.ts';
import { sealedEntryRoutes } from './sealed-entry-routes.ts';

/** The reads of this room, under `/api/oversight`. */
export function oversightRoutes(options: OversightRouteOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    await app.register(dpoRoutes(options));
    await app.register(controlOrganRoutes(options));
    await app.register(sealedEntryRoutes(options));
    await app.register(revealRoutes(options));
    await app.register(revealDeskRoutes(options));
  };
}
