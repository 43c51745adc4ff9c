import { createHash } from 'node:crypto';
import { demandEmbed, embedStyle, type Lang } from '@clairevoie/web';
import type { FastifyInstance } from 'fastify';
import type { Demands } from './demands-data.ts';

/** What the routes of demands need. */
export interface DemandRouteOptions {
  readonly demands: Demands;
  readonly legalDay: () => Promise<string>;
  readonly baseUrl: string;
  readonly demo: boolean;
}

/** What stands in every answer. */
const about = {
  texts:
    'A petition and a proposed resolution: political texts, not binding. Each demand has its own light; no two texts share one.',
  light: 'Computed from what is public on that day. Unknown is never met; an answer of an addressee changes no light.',
} as const;

const fiveMinutes = 'public, max-age=300';

const anywhere = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(embedStyle).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': fiveMinutes,
} as const;

const params = {
  type: 'object',
  properties: { id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,59}$' } },
} as const;

/** Demands with their lights as JSON, and each light as a small page that other sites may frame: that route alone. */
export function demandRoutes({ demands, legalDay, baseUrl, demo }: DemandRouteOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    const notThere = (): Error => Object.assign(new Error('no such demand'), { statusCode: 404 });
    app.get(
      '/api/public/demands',
      { schema: { summary: 'Every demand of the texts with its light', tags: ['demands'] } },
      async (_request, reply) => {
        const day = await legalDay();
        const all = await demands.all(day);
        reply.header('cache-control', fiveMinutes);
        return { form: 1, day, about, demands: all.demands };
      },
    );
    app.get<{ Params: { id: string } }>(
      '/api/public/demands/:id',
      { schema: { summary: 'One demand: what was examined, history, answers', tags: ['demands'], params } },
      async (request, reply) => {
        const day = await legalDay();
        const found = await demands.one(day, request.params.id);
        if (found === undefined) throw notThere();
        const { page: _, ...data } = found;
        reply.header('cache-control', fiveMinutes);
        return { form: 1, day, about, ...data };
      },
    );
    for (const lang of ['fr', 'nl', 'en'] as const satisfies readonly Lang[])
      app.get<{ Params: { id: string } }>(
        `/embed/${lang}/demands/:id`,
        { schema: { hide: true, params } },
        async (request, reply) => {
          const day = await legalDay();
          const found = (await demands.all(day)).demands.find(({ id }) => id === request.params.id);
          if (found === undefined) throw notThere();
          const html = demandEmbed({ demand: found, legalDay: day, demo }, lang, baseUrl);
          const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
          reply.removeHeader('x-frame-options').headers(anywhere).header('etag', etag);
          if (request.headers['if-none-match'] === etag) return reply.status(304).send();
          return reply.type('text/html; charset=utf-8').send(html);
        },
      );
  };
}
