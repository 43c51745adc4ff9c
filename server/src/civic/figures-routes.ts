import type { FastifyInstance } from 'fastify';
import type { Queryable } from '../ledger/public.ts';
import { isoWeeks, publishedAccesses } from './access-week-store.ts';
import { openActWeeks } from './act-weeks.ts';

const weeksShown = 12;

/**
 * The portal's figures as JSON, to be held against the log: acts by kind and week, and accesses by camera and week as the pages
 * of the cameras show them. `clairevoie monitor` counts both again in the headers.
 */
export function figuresRoutes(db: Queryable, legalDay: () => Promise<string>) {
  const actWeeks = openActWeeks(db);
  return async (app: FastifyInstance): Promise<void> => {
    app.get(
      '/api/public/figures',
      { schema: { summary: 'Figures of the portal: acts and accesses by week', tags: ['figures'] } },
      async (_request, reply) => {
        const day = await legalDay();
        const first = isoWeeks(day, weeksShown).at(-1) ?? day;
        const { weeks, kinds } = await actWeeks(day);
        reply.header('cache-control', 'no-cache');
        return {
          legalDay: day,
          acts: { weeks, kinds: kinds.map(({ kind, perWeek }) => ({ kind, perWeek })) },
          accesses: await publishedAccesses(db, first),
        };
      },
    );
  };
}
