import { Readable } from 'node:stream';
import type { Lang } from '@clairevoie/web';
import type {} from '@fastify/rate-limit';
import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Queryable } from '../../ledger/public.ts';
import { type CatalogueOf, catalogueJsonLd, fileUrl, schemaUrl } from './catalogue.ts';
import { changesAtom } from './changes-atom.ts';
import { changeKinds, listChanges, newestChanges } from './changes-store.ts';
import { featuresSchema, fileSchema, rowSchema } from './data-schema.ts';
import type { Dataset } from './dataset.ts';
import { type FormName, formsOf, mediaTypes, writeFile } from './forms.ts';
import { otherExports } from './other-exports.data.ts';
import { mostRowsOfFile, readBatches } from './read-batches.ts';

/** What the doors of the open data need. */
export interface OpenDataOptions {
  readonly db: Queryable;
  readonly sets: readonly Dataset[];
  readonly of: () => Promise<CatalogueOf>;
  /** Files of all sets and forms together that one address may ask for in a minute: whole sets are heavier than pages. */
  readonly filesPerMinute: number;
}

const day = { type: 'string', pattern: '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' } as const;
const mostChanges = 1000;

const change = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    dataset: { type: 'string' },
    row: { type: 'string' },
    change: { type: 'string', enum: changeKinds },
    day: { type: 'string', format: 'date' },
    world: { type: 'string', enum: ['real', 'fictional'] },
    label: { type: 'string' },
  },
  required: ['id', 'dataset', 'row', 'change', 'day', 'world', 'label'],
  additionalProperties: false,
} as const;

const answer = (description: string, mediaType: string, schema: object) => ({
  200: { description, content: { [mediaType]: { schema } } },
});

const bare = (form: FormName): string => mediaTypes[form].split(';')[0] ?? mediaTypes[form];

function answerSchema(set: Dataset, form: FormName): object {
  if (form === 'json') return fileSchema(set);
  return form === 'geojson'
    ? featuresSchema(set)
    : { type: 'string', description: 'RFC 4180, UTF-8, header line; see the schema.' };
}

/** Everything public as files, with schema, catalogue and changes. Streamed: no file is ever whole in memory. */
export function openDataRoutes({ db, sets, of, filesPerMinute }: OpenDataOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    const limited = limitOfFiles(app, filesPerMinute);
    for (const set of sets) {
      for (const form of formsOf(set)) fileRoute(app, { set, form, of, limited });
      app.get(
        `/api/public/data/${set.id}/schema.json`,
        {
          schema: {
            summary: `${set.title.en}: JSON Schema of a row`,
            tags: ['open data'],
            response: answer('JSON Schema 2020-12; columns of the CSV in the same order', 'application/schema+json', {
              type: 'object',
            }),
          },
        },
        async (_request, reply) => {
          const { baseUrl } = await of();
          reply.header('cache-control', 'no-cache').type('application/schema+json; charset=utf-8');
          // Sent as text: a schema is no answer about the world, and takes no mark of a demonstration.
          return JSON.stringify({
            $schema: 'https://json-schema.org/draft/2020-12/schema',
            $id: schemaUrl(baseUrl, set.id),
            ...rowSchema(set),
          });
        },
      );
    }
    app.get(
      '/api/public/catalogue.jsonld',
      {
        schema: {
          summary: 'Catalogue of everything public, DCAT-AP in JSON-LD',
          tags: ['open data'],
          response: answer('DCAT-AP catalogue', 'application/ld+json', {
            type: 'object',
            required: ['@context', '@id', '@type', 'dcat:dataset'],
          }),
        },
      },
      async (_request, reply) => {
        reply.header('cache-control', 'no-cache').type('application/ld+json; charset=utf-8');
        return JSON.stringify(catalogueJsonLd(sets, otherExports, await of()));
      },
    );
    changeRoutes(app, { db, of, limited });
  };
}

type Limited = {
  readonly config: { readonly rateLimit: false };
  readonly onRequest: readonly onRequestAsyncHookHandler[];
};

// One handler, one count, over all files. A limit in the `config` of each route would be counted in a store of its own, and the
// plugin's `groupId` joins nothing in the stores that it keeps in memory. The count of all requests is replaced, as by such a limit.
function limitOfFiles(app: FastifyInstance, max: number): Limited {
  const isCounted = app.hasDecorator('rateLimit');
  return {
    config: { rateLimit: false },
    onRequest: isCounted ? [app.rateLimit({ max, timeWindow: '1 minute' })] : [],
  };
}

function fileRoute(
  app: FastifyInstance,
  {
    set,
    form,
    of,
    limited,
  }: { readonly set: Dataset; readonly form: FormName; readonly of: OpenDataOptions['of']; readonly limited: Limited },
): void {
  type Query = { readonly after?: string; readonly limit?: number; readonly municipality?: string };
  app.get<{ Querystring: Query }>(
    `/api/public/data/${set.id}.${form}`,
    {
      config: limited.config,
      onRequest: [...limited.onRequest],
      schema: {
        summary: `${set.title.en}, as ${form === 'geojson' ? 'GeoJSON' : form.toUpperCase()}`,
        description: `${set.description.en} At most ${mostRowsOfFile} rows a file: the header \`link\` (rel="next") and, in JSON, \`next\` give the address of those that follow.`,
        tags: ['open data'],
        querystring: {
          type: 'object',
          properties: {
            after: {
              type: 'string',
              maxLength: 200,
              description: 'Key after which the file begins, as `next` gives it.',
            },
            limit: { type: 'integer', minimum: 1, maximum: mostRowsOfFile, default: mostRowsOfFile, examples: [5] },
            ...(set.hasMunicipality
              ? {
                  municipality: {
                    type: 'string',
                    pattern: '^[0-9]{5}$',
                    description: 'NIS code: its rows only.',
                    examples: ['21010'],
                  },
                }
              : {}),
          },
          additionalProperties: false,
        },
        response: answer(set.title.en, bare(form), answerSchema(set, form)),
      },
    },
    async ({ query }, reply) => {
      const { baseUrl, demo, legalDay } = await of();
      const part = {
        after: query.after ?? null,
        limit: query.limit ?? mostRowsOfFile,
        municipality: query.municipality ?? null,
      };
      const address = (after: string | null): string => {
        const asked = new URLSearchParams();
        if (after !== null) asked.set('after', after);
        if (query.limit !== undefined && query.limit !== mostRowsOfFile) asked.set('limit', String(query.limit));
        if (part.municipality !== null) asked.set('municipality', part.municipality);
        return fileUrl(baseUrl, set.id, form) + (asked.size === 0 ? '' : `?${asked}`);
      };
      const next = await set.findLastKey({ after: part.after, most: part.limit, municipality: part.municipality });
      const nextUrl = next === null ? null : address(next);
      const head = { set, demo, legalDay, selfUrl: address(part.after), nextUrl };
      reply
        .header('cache-control', 'no-cache')
        // Data for everybody, no cookie and no answer that depends on who asks: any page may read it.
        .header('access-control-allow-origin', '*')
        .header(
          'content-disposition',
          `${form === 'csv' ? 'attachment' : 'inline'}; filename="clairevoie-${set.id}-${legalDay}.${form}"`,
        )
        .type(mediaTypes[form]);
      if (nextUrl !== null) reply.header('link', `<${nextUrl}>; rel="next"`);
      return reply.send(Readable.from(writeFile(form, head, readBatches(set, part))));
    },
  );
}

function changeRoutes(
  app: FastifyInstance,
  { db, of, limited }: { readonly db: Queryable; readonly of: OpenDataOptions['of']; readonly limited: Limited },
): void {
  app.get<{ Querystring: { since: string; after?: string } }>(
    '/api/public/changes',
    {
      config: limited.config,
      onRequest: [...limited.onRequest],
      schema: {
        summary: 'What changed in published facts since a day, oldest first',
        description: `Read it again from the last \`id\` (\`after\`): at most ${mostChanges} at once. A day is a Brussels day of the legal clock. What came in later on the same day sorts by set and row: to miss nothing, begin again at the day, and pass over ids you have.`,
        tags: ['open data'],
        querystring: {
          type: 'object',
          required: ['since'],
          properties: { since: { ...day, examples: ['2020-01-01'] }, after: { type: 'string', maxLength: 400 } },
          additionalProperties: false,
        },
        response: answer('Changes', 'application/json', {
          type: 'object',
          properties: {
            demo: { type: 'boolean' },
            since: { type: 'string', format: 'date' },
            changes: { type: 'array', items: change },
            next: { type: ['string', 'null'] },
          },
          required: ['since', 'changes', 'next'],
          additionalProperties: false,
        }),
      },
    },
    async ({ query: { since, after } }, reply) => {
      const { baseUrl } = await of();
      const found = await listChanges(db, { since, after: after ?? null, most: mostChanges + 1 });
      const changes = found.slice(0, mostChanges);
      const last = changes.at(-1);
      const next =
        found.length > mostChanges && last !== undefined
          ? `${baseUrl}/api/public/changes?${new URLSearchParams({ since, after: last.id })}`
          : null;
      reply.header('cache-control', 'no-cache').header('access-control-allow-origin', '*');
      return { since, changes, next };
    },
  );
  app.get<{ Querystring: { lang?: Lang; since?: string } }>(
    '/api/public/changes.atom',
    {
      config: limited.config,
      onRequest: [...limited.onRequest],
      schema: {
        summary: 'The newest changes of published facts, as an Atom feed',
        tags: ['open data'],
        querystring: {
          type: 'object',
          properties: {
            lang: { type: 'string', enum: ['fr', 'nl', 'en'], default: 'fr', examples: ['nl'] },
            since: { ...day, examples: ['2020-01-01'] },
          },
          additionalProperties: false,
        },
        response: answer('Atom feed (RFC 4287)', 'application/atom+xml', { type: 'string' }),
      },
    },
    async ({ query: { lang = 'fr', since = '1900-01-01' } }, reply) => {
      const { baseUrl, legalDay } = await of();
      const changes = await newestChanges(db, { since, most: 200 });
      return reply
        .header('cache-control', 'no-cache')
        .header('access-control-allow-origin', '*')
        .type('application/atom+xml; charset=utf-8')
        .send(changesAtom(changes, { lang, baseUrl, legalDay }));
    },
  );
}
