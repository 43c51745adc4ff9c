import { createHash } from 'node:crypto';
import { demandEmbed, embedStyle, type Lang } from '@clairevoie/web';
import type { FastifyInstance } from 'fastify';
import { type DemandContext, demandData, demandsData } from './demands-data.ts';

/** What the routes of demands need. */
export interface DemandRouteOptions {
  readonly context: () => Promise<DemandContext>;
  readonly baseUrl: string;
  readonly demo: boolean;
}

/** What stands in every answer. */
const about = {
  texts:
    'A petition and a proposed resolution: political texts, not binding. Each demand has its own light; no two texts share one.',
  light: 'Computed from what is public on that day. Unknown is never met; an answer of an addressee changes no light.',
} as const;

const anywhere = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(embedStyle).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
} as const;

const params = {
  type: 'object',
  properties: { id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,59}$' } },
} as const;

/** Demands with their lights as JSON, and each light as a small page that other sites may frame: that route alone. */
export function demandRoutes({ context, baseUrl, demo }: DemandRouteOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    const notThere = (): Error => Object.assign(new Error('no such demand'), { statusCode: 404 });
    app.get(
      '/api/public/demands',
      { schema: { summary: 'Every demand of the texts with its light', tags: ['demands'] } },
      async (_request, reply) => {
        const of = await context();
        const { demands } = await demandsData(of);
        reply.header('cache-control', 'no-cache');
        return { form: 1, day: of.legalDay, about, demands };
      },
    );
    app.get<{ Params: { id: string } }>(
      '/api/public/demands/:id',
      { schema: { summary: 'One demand: what was examined, history, answers', tags: ['demands'], params } },
      async (request, reply) => {
        const of = await context();
        const found = await demandData(of, request.params.id);
        if (found === undefined) throw notThere();
        const { page: _, ...data } = found;
        reply.header('cache-control', 'no-cache');
        return { form: 1, day: of.legalDay, about, ...data };
      },
    );
    for (const lang of ['fr', 'nl', 'en'] as const satisfies readonly Lang[])
      app.get<{ Params: { id: string } }>(
        `/embed/${lang}/demands/:id`,
        { schema: { hide: true, params } },
        async (request, reply) => {
          const of = await context();
          const found = (await demandsData(of)).demands.find(({ id }) => id === request.params.id);
          if (found === undefined) throw notThere();
          return reply
            .removeHeader('x-frame-options')
            .headers(anywhere)
            .type('text/html; charset=utf-8')
            .send(demandEmbed({ demand: found, legalDay: of.legalDay, demo }, lang, baseUrl));
        },
      );
  };
}
