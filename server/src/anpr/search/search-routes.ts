import {
  AskSearchExport,
  AskSearchPage,
  AskSearchRun,
  type FoundOccupant,
  type FoundRead,
  SearchView,
} from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, type TSchema, Type } from 'typebox';
import type { Actor } from '../../ledger/index.ts';
import { anprErrors } from '../anpr-errors.ts';
import { picturesOfReads } from '../pictures/picture-routes.ts';
import { exportFile } from './export-file.ts';
import { listSearches } from './search-lists.ts';
import { shownSearches } from './search-view.ts';
import { runAndCount, type ShowingWorld, showPage, takeOut } from './show-reads.ts';

/** What the routes of searches are built from. Register under `/api` inside the doors' protected scope. */
export interface SearchRouteOptions {
  readonly world: ShowingWorld;
  readonly actorOf: (request: FastifyRequest) => Actor;
}

const List = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
    before: Type.Optional(Type.String({ format: 'uuid' })),
    sensitive: Type.Boolean({ default: false }),
  },
  { additionalProperties: false },
);
const Params = Type.Object({ id: Type.String({ format: 'uuid' }) }, { additionalProperties: false });
const asked = <P extends TSchema>(payload: P) =>
  Type.Object({ key: Type.String({ format: 'uuid' }), payload }, { additionalProperties: false });
const [Run, Page, Export] = [asked(AskSearchRun), asked(AskSearchPage), asked(AskSearchExport)];
const tags = ['anpr'];

/** Searches of plates for those who have a part in them; what shows reads is an act, and answers with its receipt. */
export function searchRoutes({ world, actorOf }: SearchRouteOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: Static<typeof List> }>(
      '/anpr/searches',
      {
        schema: {
          tags,
          querystring: List,
          summary: 'Searches of plates in which one has a part, never a read',
          response: {
            200: Type.Object({ items: Type.Array(SearchView), next: Type.Union([Type.String(), Type.Null()]) }),
          },
        },
      },
      async (request) => {
        const { limit, before, sensitive } = request.query;
        const page = { limit, isSensitive: sensitive, ...(before === undefined ? {} : { before }) };
        const items = await listed(request, page);
        return { items, next: items.length < limit ? null : (items.at(-1)?.id ?? null) };
      },
    );

    app.get<{ Params: Static<typeof Params> }>(
      '/anpr/searches/:id',
      { schema: { tags, params: Params, response: { 200: Type.Object({ item: SearchView }) } } },
      async (request) => {
        const { id } = request.params;
        const [item] = await listed(request, { limit: 1, id });
        if (item === undefined) throw anprErrors.notFound({ what: 'search', id });
        return { item };
      },
    );

    app.post<{ Body: Static<typeof Run> }>(
      '/anpr/searches/run',
      { schema: { tags, body: Run, summary: 'Run a decided search: an act, answered with the count' } },
      async (request) => {
        const { key, payload } = request.body;
        return (await runAndCount(world, { actor: actorOf(request), key, ...payload })).receipt;
      },
    );

    app.post<{ Body: Static<typeof Page> }>(
      '/anpr/searches/page',
      {
        schema: { tags, body: Page, summary: 'See a page of results: an act, answered with its receipt and the reads' },
      },
      async (request, reply) => {
        const { key, payload } = request.body;
        reply.header('cache-control', 'no-store');
        const { receipt, reads } = await showPage(world, { actor: actorOf(request), key, ...payload });
        return { ...receipt, reads, occupants: await occupantsOf(reads) };
      },
    );

    app.post<{ Body: Static<typeof Export> }>(
      '/anpr/searches/export',
      {
        schema: {
          tags,
          body: Export,
          summary: 'Take results out: an act, answered with its receipt and the marked file',
        },
      },
      async (request, reply) => {
        const { key, payload } = request.body;
        reply.header('cache-control', 'no-store');
        const actor = actorOf(request);
        const { receipt, reads } = await takeOut(world, { actor, key, ...payload });
        const { why } = payload;
        return { ...receipt, file: receipt.verdict === 'allowed' ? exportFile({ receipt, actor, why }, reads) : null };
      },
    );

    /** Which of the reads shown have a picture of driver or passengers: closed, asked for apart. */
    async function occupantsOf(reads: readonly FoundRead[]): Promise<FoundOccupant[]> {
      if (reads.length === 0) return [];
      const places = reads.map(({ batch, place }) => ({ batch: Number(batch), place }));
      const pictures = await picturesOfReads(world.db, places);
      return reads.flatMap(({ batch, place }) =>
        (pictures.get(`${batch} ${place}`) ?? [])
          .filter(({ isClosed }) => isClosed)
          .map(({ id }) => ({ batch, place, pictureId: id })),
      );
    }

    async function listed(request: FastifyRequest, page: Parameters<typeof listSearches>[2]): Promise<SearchView[]> {
      const viewer = actorOf(request);
      const rows = await listSearches(world.db, viewer, page);
      if (rows === undefined) throw anprErrors.notYours({ functionKey: viewer.functionKey });
      return shownSearches(world.db, viewer, rows);
    }
  };
}
