import {
  AskReadChange,
  changeViewers,
  databaseControllers,
  ReadChangeView,
  TransmissionGapView,
  TransmissionView,
  transmissionViewers,
} from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import type { Actor, Gate, Queryable } from '../../ledger/index.ts';
import { anprErrors } from '../anpr-errors.ts';
import { controllersOf } from '../controllers.ts';
import { askReadChange } from './ask-read-change.ts';
import { listReadChanges } from './change-list-store.ts';
import { mayConfirm } from './may-confirm.ts';
import { actingSide, listGaps, listHealth } from './transmission-health-store.ts';
import type { PublicKeys } from './transmission-keys.ts';

/** What these routes are built from. Register under `/api` inside the doors' protected scope. */
export interface TransmissionRouteOptions {
  readonly gate: Pick<Gate, 'perform' | 'registers'>;
  readonly db: Queryable;
  readonly actorOf: (request: FastifyRequest) => Actor;
  readonly legalNow: () => Promise<string>;
  /** Public keys of this server; null where it sends to no other. */
  readonly keys: PublicKeys | null;
}

const Change = Type.Object(
  { key: Type.String({ format: 'uuid' }), payload: AskReadChange },
  { additionalProperties: false },
);
const Keys = Type.Union([Type.Object({ signKey: Type.String(), sealKey: Type.String() }), Type.Null()]);
const PageQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
  before: Type.Optional(Type.String({ format: 'uuid' })),
});
const tags = ['anpr'];

/** For the desk of a controller: how far transmission is, what does not agree, who must act; and to change one read. */
export function transmissionRoutes({ gate, db, actorOf, legalNow, keys }: TransmissionRouteOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get(
      '/anpr/transmission',
      {
        schema: {
          tags,
          summary: 'How transmission to the national database stands, and what does not agree',
          response: {
            200: Type.Object({
              items: Type.Array(TransmissionView),
              gaps: Type.Array(TransmissionGapView),
              keys: Keys,
            }),
          },
        },
      },
      async (request) => {
        const viewer = actorOf(request);
        if (!transmissionViewers.includes(viewer.functionKey))
          throw anprErrors.notYours({ functionKey: viewer.functionKey });
        const items: TransmissionView[] = (await listHealth(db, viewer, await legalNow())).map((row) => ({
          databaseId: row.database_id,
          nationalDatabaseId: row.national_database_id,
          title: row.title,
          direction: row.direction,
          side: row.side,
          part: row.part,
          peerName: row.peer?.name ?? null,
          confirmedAt: row.confirmed_at,
          mayConfirm: mayConfirm(row, viewer),
          lastRange: row.last_range,
          lastSeq: row.last_seq,
          head: row.head,
          lastAt: row.last_at,
          acknowledgedRange: row.acknowledged_range,
          acknowledgedAt: row.acknowledged_at,
          waiting: row.waiting,
          waitingSince: row.waiting_since,
          isBehind: row.is_behind,
          openGaps: row.open_gaps,
        }));
        const gaps: TransmissionGapView[] = (await listGaps(db, viewer)).map((row) => {
          const who = controllersOf(actingSide(row));
          return {
            id: row.id,
            databaseId: row.database_id,
            direction: row.direction,
            side: row.side,
            gap: row.gap,
            batchId: row.batch_id,
            subject: row.subject,
            places: [...row.places],
            reads: row.reads,
            foundAt: row.found_at,
            settledAt: row.settled_at,
            whoActs: [...who],
            mayRetransmit: row.settled_at === null && row.batch_id !== null && who.includes(viewer.functionKey),
          };
        });
        return { items, gaps, keys };
      },
    );

    app.get<{ Querystring: Static<typeof PageQuery> }>(
      '/anpr/read-changes',
      {
        schema: {
          tags,
          querystring: PageQuery,
          summary:
            'Single reads that were corrected, sealed or deleted: by whom, why, and whether it travelled; no plate',
          response: {
            200: Type.Object({ items: Type.Array(ReadChangeView), next: Type.Union([Type.String(), Type.Null()]) }),
          },
        },
      },
      async (request) => {
        const viewer = actorOf(request);
        if (!changeViewers.includes(viewer.functionKey)) throw anprErrors.notYours({ functionKey: viewer.functionKey });
        const rows = await listReadChanges(db, viewer, request.query);
        const items = rows.map(
          (row): ReadChangeView => ({
            id: row.id,
            databaseId: row.database_id,
            database: row.title,
            batchId: row.batch_id,
            place: row.place,
            how: row.how,
            reason: row.reason,
            madeAt: row.made_at,
            madeBy: row.came_by === null ? row.made_by : null,
            isByViewer: row.came_by === null && row.made_by === viewer.personId,
            travel: row.travel,
            range: row.range,
            acknowledgedAt: row.acknowledged_at,
          }),
        );
        return { items, next: items.length < request.query.limit ? null : (items.at(-1)?.id ?? null) };
      },
    );

    app.post<{ Body: Static<typeof Change> }>(
      '/anpr/read-changes',
      {
        schema: {
          tags,
          body: Change,
          summary: 'Correct, seal or delete one read, by batch and place: an act of its own',
        },
      },
      async (request) => {
        const actor = actorOf(request);
        if (!databaseControllers.some((key) => key === actor.functionKey))
          throw anprErrors.notYours({ functionKey: actor.functionKey });
        return askReadChange({ gate, db }, { ...request.body, actor });
      },
    );
  };
}
