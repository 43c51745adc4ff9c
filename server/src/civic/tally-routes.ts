import type { FastifyInstance } from 'fastify';
import type { Queryable } from '../ledger/public.ts';
import { findTally, listTallies, proveCamera } from './tally-store.ts';

const notThere = () => Object.assign(new Error('no such tally, or not public yet'), { statusCode: 404 });

const week = { type: 'string', pattern: '^[0-9]{4}-W[0-9]{2}$' } as const;

/**
 * The tallies of looks, as JSON: what each week's act states, its lines once they are public, and one camera's line with its
 * proof. Checked by `clairevoie monitor` (`packages/contract/src/tally.ts`, docs/monitor.md).
 */
export function tallyRoutes(db: Queryable) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: { before?: string } }>(
      '/api/public/tallies',
      {
        schema: {
          summary: 'Tallies of the looks of each week, newest first, without their lines',
          tags: ['tallies'],
          querystring: { type: 'object', properties: { before: week } },
        },
      },
      async ({ query: { before } }, reply) => {
        reply.header('cache-control', 'no-cache');
        return { tallies: await listTallies(db, { most: 60, ...(before === undefined ? {} : { before }) }) };
      },
    );
    app.get<{ Params: { week: string } }>(
      '/api/public/tallies/:week',
      {
        schema: {
          summary: 'The tally of a week; its lines four weeks after the week',
          tags: ['tallies'],
          params: { type: 'object', properties: { week } },
        },
      },
      async ({ params }, reply) => {
        const tally = await findTally(db, params.week);
        if (tally === undefined) throw notThere();
        reply.header('cache-control', 'no-cache');
        return tally;
      },
    );
    app.get<{ Params: { week: string; camera: string } }>(
      '/api/public/tallies/:week/cameras/:camera',
      {
        schema: {
          summary: 'One camera’s line in the tally of a week, with its proof',
          tags: ['tallies'],
          params: { type: 'object', properties: { week, camera: { type: 'string', maxLength: 60 } } },
        },
      },
      async ({ params }, reply) => {
        const tally = await findTally(db, params.week);
        const proven = tally === undefined ? undefined : await proveCamera(tally, params.camera);
        if (tally === undefined || proven === undefined) throw notThere();
        const { lines: _, ...stated } = tally;
        reply.header('cache-control', 'no-cache');
        return { ...stated, proven };
      },
    );
  };
}
