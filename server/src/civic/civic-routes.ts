import { createHash } from 'node:crypto';
import {
  hrefFor,
  isLang,
  type Lang,
  negotiateLanguage,
  type PortalData,
  type PortalRequest,
  parseCameraFilter,
  ROUTES,
  timelineFeed,
} from '@clairevoie/web';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { provePublicLeaf } from '../ledger/public.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { answerSet } from './areas/answer-set.ts';
import { answersRoutes } from './areas/answers-routes.ts';
import { openAreas } from './areas/open-areas.ts';
import { civicErrorCodes, civicErrorStatus } from './civic-errors.ts';
import type { CivicOptions } from './civic-options.ts';
import { compress, encodingFor } from './compress.ts';
import { demandRoutes } from './demand-routes.ts';
import { openDemands } from './demands-data.ts';
import { emergencyRoutes } from './emergency-routes.ts';
import { facesRoutes } from './faces-routes.ts';
import { figuresRoutes } from './figures-routes.ts';
import { followRoutes, postedElsewhere } from './follow-routes.ts';
import { findLeaf, receiptJson } from './journal-data.ts';
import { cameraLayer, mapLayer, mapLayers } from './map-layers.ts';
import { openDataRoutes, openDataSets } from './open-data/index.ts';
import { filesPerMinute } from './open-data/open-data-page.ts';
import { plateExportRoutes } from './plate-export-routes.ts';
import { loadPortal, loadStaticFiles, loadVerifyPage, verifyPagePolicy } from './portal-bundle.ts';
import { errorPage, errorStatuses, openPages, type PortalPages } from './portal-pages.ts';
import { publishedFacts } from './published-facts.ts';
import { tallyRoutes } from './tally-routes.ts';
import { loadTerritory } from './territory.ts';
import { openTextPrints } from './text-prints.ts';
import { timelineEvents } from './timeline-data.ts';

const forever = 'public, max-age=31536000, immutable';
const oneHour = 'public, max-age=3600';

/**
 * The public portal: pages in three languages, their files, the layers of the map, public receipts as JSON. It sets no
 * cookie, reads none, and keeps nothing of a request.
 */
export function civicRoutes(options: CivicOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    const territory = loadTerritory(options.demo);
    const facts = publishedFacts({ db: options.db, territory, demo: options.demo });
    // The day of the pages is known once they are open, and they list the sets: the answers ask for it when they are read.
    const legalDay = async (): Promise<string> => (await pages.common()).legalDay;
    const areas = openAreas({ db: options.db, territory, facts });
    const areasToday = async () => areas(await legalDay());
    const demands = openDemands({ db: options.db, territory, actTitles: options.actTitles });
    const sets = [...openDataSets(options.db, territory, options.demo), answerSet(areasToday)];
    const pages: PortalPages = openPages(options, { territory, facts, areas, demands, sets });
    await app.register(answersRoutes(areasToday));
    const files = await loadStaticFiles();
    await app.register(pageRoutes(pages, options));
    await app.register(tallyRoutes(options.db));
    await app.register(emergencyRoutes(options.db));
    await app.register(plateExportRoutes(options.db, legalDay));
    await app.register(figuresRoutes(options.db, legalDay));
    await app.register(demandRoutes({ demands, legalDay, baseUrl: options.baseUrl, demo: options.demo }));
    await app.register(facesRoutes({ db: options.db, territory, legalDay }));
    await app.register(
      openDataRoutes({
        db: options.db,
        sets,
        filesPerMinute: options.filesPerMinute ?? filesPerMinute,
        of: async () => {
          const { demo, host, legalDay: day } = await pages.common();
          return { baseUrl: options.baseUrl, demo, host, legalDay: day };
        },
      }),
    );
    app.get('/', { schema: { hide: true } }, async (request, reply) => {
      const lang = negotiateLanguage(request.headers['accept-language']);
      return reply.header('vary', 'accept-language').header('cache-control', 'no-cache').redirect(`/${lang}`, 302);
    });
    for (const [path, { bytes, contentType }] of files) {
      if (path === '/robots.txt') continue;
      const cacheControl = path.startsWith('/assets/') ? forever : oneHour;
      serveKept(app, path, { bytes, contentType, cacheControl });
    }
    const verifyPage = await loadVerifyPage();
    if (verifyPage !== undefined) {
      const { url, bytes } = verifyPage;
      const contentType = 'text/html; charset=utf-8';
      serveKept(app, url, { bytes, contentType, cacheControl: 'no-cache', contentPolicy: verifyPagePolicy });
    }
    const robots = options.demo ? 'User-agent: *\nDisallow: /\n' : 'User-agent: *\nAllow: /\n';
    serveKept(app, '/robots.txt', {
      bytes: Buffer.from(robots),
      contentType: 'text/plain; charset=utf-8',
      cacheControl: oneHour,
    });
    for (const layer of mapLayers) {
      const bytes = Buffer.from(JSON.stringify(mapLayer(layer, territory, options.demo)));
      serveKept(app, `/map/${layer}.geojson`, { bytes, contentType: 'application/geo+json', cacheControl: oneHour });
    }
    app.get('/map/cameras.geojson', { schema: { hide: true } }, async (request, reply) => {
      const layer = cameraLayer((await facts()).places, parseCameraFilter(firstValues(request.query)), options.demo);
      // The address may hold the words that were searched: it stays out of shared caches.
      reply.header('cache-control', 'private, max-age=3600');
      return sendText(request, reply, JSON.stringify(layer), 'application/geo+json');
    });
    // What every page shows, for the pages on the law that a browser makes itself.
    app.get('/api/public/portal', { schema: { hide: true } }, async (_request, reply) => {
      reply.header('cache-control', 'no-cache');
      return pages.common();
    });
    app.get<{ Params: { id: string } }>(
      '/api/public/receipts/:id',
      {
        schema: {
          summary: 'The public receipt of an entry of the public log, with its proof',
          tags: ['receipts'],
          params: { type: 'object', properties: { id: { type: 'string', maxLength: 40 } } },
        },
      },
      async (request, reply) => {
        const leaf = await findLeaf(options.db, request.params.id);
        if (leaf === undefined) throw Object.assign(new Error('no such leaf'), { statusCode: 404 });
        reply.header('cache-control', 'no-cache');
        return receiptJson(leaf, await provePublicLeaf(options.db, leaf.leafIndex), options);
      },
    );
  };
}

/** The pages themselves; whatever fails in them is told in the visitor's language. */
function pageRoutes(pages: PortalPages, { db, baseUrl, follow }: Pick<CivicOptions, 'db' | 'baseUrl' | 'follow'>) {
  const print = openTextPrints(baseUrl);
  return async (app: FastifyInstance): Promise<void> => {
    app.setErrorHandler(async (error: unknown, request, reply) => {
      const status = pageStatus(error);
      if (status >= 500) request.log.error({ err: error }, 'a page failed');
      const retryAfterSeconds = status === 429 ? Number(reply.getHeader('retry-after') ?? 60) : undefined;
      const common = await pages.common();
      const more = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
      return sendPage(request, reply, errorPage(common, { status, reference: request.id, ...more }));
    });
    await app.register(
      followRoutes(follow, {
        baseUrl,
        show: async (request, reply, state) =>
          sendPage(request, reply, { ...(await pages.common()), page: 'follow', isMailOn: follow.isMailOn, state }),
        refuse: async (request, reply) => {
          const why = { status: 403, reference: request.id, detail: postedElsewhere } as const;
          return sendPage(request, reply, errorPage(await pages.common(), why));
        },
      }),
    );
    for (const lang of ['fr', 'nl', 'en'] as const) {
      app.get<{ Params: { id: string } }>(
        `/${lang}/${ROUTES.texts[lang]}/:id.pdf`,
        { schema: { hide: true } },
        async (request, reply) => {
          const path = hrefFor(lang, 'text', { id: request.params.id });
          const data = await pages.read({ lang, path, query: firstValues(request.query) });
          if (data.page !== 'text')
            return sendPage(request, reply, data.page === 'error' ? { ...data, reference: request.id } : data);
          const { pdf, etag } = await print(data, lang);
          reply.header('cache-control', 'no-cache').header('etag', etag).header('content-language', lang);
          if (request.headers['if-none-match'] === etag) return reply.status(304).send();
          const name = `${data.text.id}.${lang}.pdf`;
          return reply.type('application/pdf').header('content-disposition', `inline; filename="${name}"`).send(pdf);
        },
      );
      app.get(`${hrefFor(lang, 'timeline')}.atom`, { schema: { hide: true } }, async (request, reply) => {
        reply.header('cache-control', 'no-cache').header('content-language', lang);
        const feed = timelineFeed(await timelineEvents(db), lang, baseUrl);
        return sendText(request, reply, feed, 'application/atom+xml; charset=utf-8');
      });
      for (const path of [`/${lang}`, `/${lang}/*`]) {
        app.get(path, { schema: { hide: true } }, async (request, reply) => {
          const data = await pages.read(portalRequest(request));
          return sendPage(request, reply, data.page === 'error' ? { ...data, reference: request.id } : data);
        });
      }
    }
  };
}

type PageStatus = (typeof errorStatuses)[number];

function pageStatus(error: unknown): PageStatus {
  const code = isClairevoieError(error) ? civicErrorCodes.find((each) => each === error.code) : undefined;
  const status =
    code !== undefined
      ? civicErrorStatus[code]
      : typeof error === 'object' && error !== null && 'statusCode' in error
        ? error.statusCode
        : 500;
  const known = errorStatuses.find((each) => each === status);
  return known ?? (typeof status === 'number' && status >= 400 && status < 500 ? 400 : 500);
}

function portalRequest(request: FastifyRequest): PortalRequest & { readonly lang: Lang } {
  const path = request.url.split('?')[0] ?? '/';
  const first = path.split('/')[1];
  const lang = isLang(first) ? first : negotiateLanguage(request.headers['accept-language']);
  return { lang, path, query: firstValues(request.query) };
}

/** First value of each parameter, as strings: at most as many as the longest form of the law has fields, none longer than a choice can be. */
function firstValues(query: unknown): Readonly<Record<string, string>> {
  if (typeof query !== 'object' || query === null) return {};
  return Object.fromEntries(
    Object.entries(query)
      .slice(0, 400)
      .flatMap(([name, value]) => {
        const first: unknown = Array.isArray(value) ? value[0] : value;
        return typeof first === 'string' && first.length <= 200 ? [[name, first]] : [];
      }),
  );
}

async function sendPage(request: FastifyRequest, reply: FastifyReply, data: PortalData): Promise<FastifyReply> {
  const render = await loadPortal();
  const { status, html, headers } = render(portalRequest(request), data);
  reply.status(status).headers(headers);
  // A page that may be kept is sent again only when it changed. Weak: each encoding has bytes of its own.
  if (status === 200 && headers['cache-control'] === 'no-cache') {
    const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.header('vary', 'accept-encoding').status(304).send();
  }
  return sendText(request, reply, html, 'text/html; charset=utf-8');
}

async function sendText(
  request: FastifyRequest,
  reply: FastifyReply,
  text: string,
  contentType: string,
): Promise<FastifyReply> {
  const { bytes, encoding } = await compress(Buffer.from(text), encodingFor(acceptedBy(request)), 'quick');
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.header('vary', 'accept-encoding').type(contentType).send(Buffer.from(bytes));
}

/** One file or layer, compressed once for each encoding and answered with 304 when the browser has it. */
function serveKept(
  app: FastifyInstance,
  path: string,
  file: {
    readonly bytes: Uint8Array;
    readonly contentType: string;
    readonly cacheControl: string;
    /** In place of the policy of all answers, for a file that brings its own. */
    readonly contentPolicy?: string;
  },
): void {
  const kept = new Map<string, ReturnType<typeof compress>>();
  const tag = createHash('sha256').update(file.bytes).digest('base64url').slice(0, 22);
  // Fonts and pictures are compressed already.
  const isText = /^(text\/|application\/geo\+json|image\/svg)/.test(file.contentType);
  app.get(path, { schema: { hide: true } }, async (request, reply) => {
    const asked = isText ? encodingFor(acceptedBy(request)) : 'identity';
    const etag = `"${tag}-${asked}"`;
    reply.header('cache-control', file.cacheControl).header('vary', 'accept-encoding').header('etag', etag);
    if (file.contentPolicy !== undefined) reply.header('content-security-policy', file.contentPolicy);
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    const made = kept.get(asked) ?? compress(file.bytes, asked, 'best');
    kept.set(asked, made);
    const { bytes, encoding } = await made;
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    return reply.type(file.contentType).send(Buffer.from(bytes));
  });
}

function acceptedBy(request: FastifyRequest): string | undefined {
  const accepted = request.headers['accept-encoding'];
  return typeof accepted === 'string' ? accepted : undefined;
}
