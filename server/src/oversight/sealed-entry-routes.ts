import { AskConcealed, OverseenEntry, OwnReadingView, SealedCheckpointView } from '@clairevoie/contract';
import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { isUsablePeriod, mostDays } from './access-acts.ts';
import { sealedLogOf } from './overseers.ts';
import { oversightErrors } from './oversight-errors.ts';
import { overseenEntry, ownReadingView, sealedCheckpointView } from './oversight-views.ts';
import type { OversightRouteOptions } from './route-options.ts';
import { listSealedAnchors, listSealedReadings, readConcealedEntries, searchConcealed } from './sealed-entry-store.ts';
import { sealedLogFile } from './sealed-log-file.ts';

const strict = { additionalProperties: false } as const;
const tags = ['oversight'];
const openMinutes = 15;
const Readings = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
    before: Type.Optional(Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })),
  },
  strict,
);
const Anchors = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
    before: Type.Optional(Type.String({ format: 'date', pattern: '^(?:19|2[01])' })),
  },
  strict,
);

/**
 * What an overseer opens of its own sealed log, and of no other: concealed acts (each reading is first an act in that same log), its own
 * readings, the daily anchors, and the whole log as a file that verifies alone.
 */
export function sealedEntryRoutes({ ledger, actorOf, legalNow }: OversightRouteOptions) {
  const db = ledger.reads;
  const titles = ledger.gate.definitions;
  return async (app: FastifyInstance): Promise<void> => {
    app.post<{ Body: Static<typeof AskConcealed> }>(
      '/oversight/concealed-readings',
      {
        schema: {
          body: AskConcealed,
          tags,
          response: {
            200: Type.Object({
              receipt: Type.Unknown(),
              items: Type.Array(OverseenEntry),
              next: Type.Union([Type.Integer(), Type.Null()]),
            }),
          },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const log = sealedLogOf(actor);
        const { key, ...asked } = request.body;
        if (!isUsablePeriod(asked)) throw oversightErrors.periodTooLong({ mostDays });
        const found = await searchConcealed(db, log, asked);
        const entryIds = found.map(({ id }) => id);
        const receipt = await ledger.gate.perform({
          type: 'oversight/read-concealed',
          key,
          actor,
          payload: { from: asked.from, to: asked.to, entryIds },
        });
        if (receipt.verdict !== 'allowed' || receipt.withheld !== undefined) return { receipt, items: [], next: null };
        const openUntil = Temporal.Instant.from(receipt.at).add({ minutes: openMinutes });
        if (Temporal.Instant.compare(openUntil, await legalNow()) <= 0)
          throw oversightErrors.readingOver({ entryId: receipt.entryId });
        const rows = await readConcealedEntries(db, log, entryIds);
        return {
          receipt,
          items: rows.map((row) => overseenEntry(row, titles)),
          next: found.length < asked.limit ? null : (found.at(-1)?.seq ?? null),
        };
      },
    );

    app.get<{ Querystring: Static<typeof Anchors> }>(
      '/oversight/sealed-checkpoints',
      {
        schema: {
          querystring: Anchors,
          tags,
          response: {
            200: Type.Object({
              items: Type.Array(SealedCheckpointView),
              next: Type.Union([Type.String(), Type.Null()]),
            }),
          },
        },
      },
      async (request) => {
        const rows = await listSealedAnchors(db, sealedLogOf(actorOf(request)), request.query);
        return {
          items: rows.map(sealedCheckpointView),
          next: rows.length < request.query.limit ? null : (rows.at(-1)?.day ?? null),
        };
      },
    );

    app.get<{ Querystring: Static<typeof Readings> }>(
      '/oversight/own-readings',
      {
        schema: {
          querystring: Readings,
          tags,
          response: {
            200: Type.Object({ items: Type.Array(OwnReadingView), next: Type.Union([Type.Integer(), Type.Null()]) }),
          },
        },
      },
      async (request) => {
        const rows = await listSealedReadings(db, sealedLogOf(actorOf(request)), request.query);
        return {
          items: rows.map((row) => ownReadingView(row, titles)),
          next: rows.length < request.query.limit ? null : (rows.at(-1)?.seq ?? null),
        };
      },
    );

    app.get('/oversight/sealed-log', { schema: { tags } }, async (request, reply) => {
      const log = sealedLogOf(actorOf(request));
      const text = await sealedLogFile(db, { sealed: ledger.logs[log], open: ledger.logs.public, demo: ledger.demo });
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="clairevoie-${log}.ndjson"`)
        .type('application/x-ndjson; charset=utf-8')
        .send(text);
    });
  };
}
