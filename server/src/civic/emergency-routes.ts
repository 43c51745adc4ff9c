import type { FastifyInstance } from 'fastify';
import type { Queryable } from '../ledger/public.ts';
import { countPublicEmergencies } from './emergency-store.ts';

/**
 * Emergency openings by week, as JSON: each is on the portal with its body and its day. `clairevoie monitor` holds them against the
 * emergencies that a keyholder answered, and against the log.
 */
export function emergencyRoutes(db: Queryable) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get(
      '/api/public/emergencies',
      { schema: { summary: 'Emergency openings without a quorum of witnesses, by week', tags: ['figures'] } },
      async (_request, reply) => {
        reply.header('cache-control', 'no-cache');
        return { weeks: await countPublicEmergencies(db) };
      },
    );
  };
}
