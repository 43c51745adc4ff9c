import { OccupantRequestView, occupantViewers, type ReadPictureView, searchDeciders } from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { signedInOf } from '../../identity/index.ts';
import type { Actor, Queryable } from '../../ledger/index.ts';
import { anprErrors } from '../anpr-errors.ts';
import { listOccupantRequests } from './occupant-request-store.ts';
import { shownOccupantRequests } from './occupant-request-view.ts';
import { listPicturesOfReads, type PictureRow } from './picture-store.ts';
import { type ShowingPlace, showPicture } from './show-picture.ts';

/** What these routes are built from. Register under `/api` inside the doors’ protected scope. */
export interface PictureRouteOptions {
  readonly place: ShowingPlace;
  readonly actorOf: (request: FastifyRequest) => Actor;
  readonly sessionOf?: (request: FastifyRequest) => string;
}

const Params = Type.Object({ openingId: Type.String({ format: 'uuid' }) }, { additionalProperties: false });
const OfRequest = Type.Object({ id: Type.String({ format: 'uuid' }) }, { additionalProperties: false });
const PageQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
  before: Type.Optional(Type.String({ format: 'uuid' })),
});
const tags = ['anpr'];

/** What is shown of a picture without opening it. */
export const pictureView = (row: PictureRow): ReadPictureView => ({
  id: row.id,
  kind: row.kind,
  mediaType: row.media_type,
  sizeBytes: row.size_bytes,
  isClosed: row.kind === 'occupant',
});

/** Pictures of reads without their content, by `batch place`: for whoever shows a hit or a result. */
export async function picturesOfReads(
  db: Queryable,
  reads: readonly { readonly batch: number; readonly place: number }[],
): Promise<ReadonlyMap<string, readonly ReadPictureView[]>> {
  const found = new Map<string, ReadPictureView[]>();
  for (const row of await listPicturesOfReads(db, reads)) {
    const name = `${row.batch} ${row.place}`;
    found.set(name, [...(found.get(name) ?? []), pictureView(row)]);
  }
  return found;
}

/** The bytes of an opening, to the person of the act only; and requests for driver or passengers that wait or were decided. */
export function pictureRoutes({ place, actorOf, ...who }: PictureRouteOptions) {
  const sessionOf = who.sessionOf ?? ((request: FastifyRequest) => signedInOf(request).session.id);
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Params: Static<typeof Params> }>(
      '/anpr/picture-openings/:openingId/content',
      { schema: { params: Params, tags, summary: 'The picture of an opening, to whoever opened it' } },
      async (request, reply) => {
        const { openingId } = request.params;
        const shown = await showPicture(place, { openingId, actor: actorOf(request), sessionId: sessionOf(request) });
        return reply
          .headers({
            'content-type': shown.mediaType,
            'content-length': String(shown.bytes.length),
            'content-disposition': 'inline',
            'cache-control': 'no-store',
            'x-content-type-options': 'nosniff',
            // A picture and nothing else, whatever it is made to look like.
            'content-security-policy': "default-src 'none'; sandbox",
            'x-clairevoie-entry': shown.entryId,
            'x-clairevoie-witness': shown.under,
          })
          .send(Buffer.from(shown.bytes));
      },
    );

    app.get<{ Querystring: Static<typeof PageQuery> }>(
      '/anpr/occupant-requests',
      {
        schema: {
          tags,
          querystring: PageQuery,
          summary: 'Requests to see driver or passengers: one’s own, those one may decide, those one decided',
          response: {
            200: Type.Object({
              items: Type.Array(OccupantRequestView),
              next: Type.Union([Type.String(), Type.Null()]),
            }),
          },
        },
      },
      async (request) => {
        const { limit } = request.query;
        const items = await listed(request, request.query);
        return { items, next: items.length < limit ? null : (items.at(-1)?.id ?? null) };
      },
    );

    app.get<{ Params: Static<typeof OfRequest> }>(
      '/anpr/occupant-requests/:id',
      {
        schema: {
          tags,
          params: OfRequest,
          summary: 'One request to see driver or passengers',
          response: { 200: Type.Object({ item: OccupantRequestView }) },
        },
      },
      async (request) => {
        const { id } = request.params;
        const [item] = await listed(request, { limit: 1, id });
        if (item === undefined) throw anprErrors.notFound({ what: 'request to see driver or passengers', id });
        return { item };
      },
    );

    async function listed(
      request: FastifyRequest,
      page: Parameters<typeof listOccupantRequests>[2],
    ): Promise<OccupantRequestView[]> {
      const viewer = actorOf(request);
      const { functionKey } = viewer;
      if (!occupantViewers.includes(functionKey)) throw anprErrors.notYours({ functionKey });
      const decides = searchDeciders.includes(functionKey);
      const rows = await listOccupantRequests(place.db, { ...viewer, decides }, page);
      return shownOccupantRequests(place.db, rows, { viewer, at: await place.legalNow() });
    }
  };
}
