import type { FastifyInstance } from 'fastify';
import type { Queryable } from '../ledger/public.ts';
import { facesBodyData, facesData } from './faces-data.ts';
import type { Territory } from './territory.ts';

/** What stands in every answer: what the numbers are not. */
const about = {
  texts: 'A proposed resolution and a petition: political texts, not binding. Each demand has its own light.',
  none: 'A verdict `none` of a scan means: no finding in what was examined, on that day.',
  met: 'A line is `met` only on evidence measured independently, for the days from `from` to `until`. Unknown is not met.',
} as const;

/**
 * The verdict page as JSON, for whoever computes it again (`linesOn` and `lightOf` of `@clairevoie/contract`): lines follow from the
 * systems that stand beside them.
 */
export function facesRoutes({
  db,
  territory,
  legalDay,
}: {
  readonly db: Queryable;
  readonly territory: Territory;
  readonly legalDay: () => Promise<string>;
}) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get(
      '/api/public/facial-recognition',
      { schema: { summary: 'What evidence says of facial recognition, body by body', tags: ['facial recognition'] } },
      async (_request, reply) => {
        const day = await legalDay();
        const { lights, bodies, witnessed } = await facesData({ db, territory, legalDay: day });
        reply.header('cache-control', 'no-cache');
        return {
          ...{ form: 1, day, about, witnessed },
          demands: lights.map(({ provision: _, ...light }) => light),
          bodies: bodies.map(({ slug, body, lines }) => ({ slug, name: body.name, isInvented: body.fictional, lines })),
        };
      },
    );
    app.get<{ Params: { slug: string } }>(
      '/api/public/facial-recognition/:slug',
      {
        schema: {
          summary: 'One body: systems, evidence, lines and history',
          tags: ['facial recognition'],
          params: { type: 'object', properties: { slug: { type: 'string', maxLength: 120 } } },
        },
      },
      async ({ params }, reply) => {
        const day = await legalDay();
        const found = await facesBodyData({ db, territory, legalDay: day }, params.slug);
        if (found === undefined) throw Object.assign(new Error('no such body'), { statusCode: 404 });
        const { of, systems, history, witnessed } = found;
        reply.header('cache-control', 'no-cache');
        return {
          ...{ form: 1, day, about, slug: of.slug, name: of.body.name, isInvented: of.body.fictional },
          ...{ lines: of.lines, systems, history, witnessed },
        };
      },
    );
  };
}
