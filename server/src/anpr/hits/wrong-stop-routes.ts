import { WrongStopView, wrongStopReaders } from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { organisationNames } from '../../authorisation/index.ts';
import type { Actor, Queryable } from '../../ledger/index.ts';
import { anprErrors } from '../anpr-errors.ts';
import { listWrongStops } from './wrong-stop-store.ts';

const Page = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
    before: Type.Optional(Type.String({ format: 'uuid' })),
  },
  { additionalProperties: false },
);
const overseer = 'control-organ';

/** Stops reported as wrong, one by one, for those who watch: of one's own service, for the Control Organ of all. Never a plate. */
export function wrongStopRoutes(of: { readonly db: Queryable; readonly actorOf: (request: FastifyRequest) => Actor }) {
  const { db, actorOf } = of;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: Static<typeof Page> }>(
      '/anpr/hits/wrong-stops',
      {
        schema: {
          tags: ['anpr'],
          querystring: Page,
          summary: 'Stops reported as wrong, with what was said of each, without plates',
          response: {
            200: Type.Object({ items: Type.Array(WrongStopView), next: Type.Union([Type.String(), Type.Null()]) }),
          },
        },
      },
      async (request) => {
        const { functionKey, organisationId } = actorOf(request);
        if (!wrongStopReaders.includes(functionKey)) throw anprErrors.notYours({ functionKey });
        const { limit, before } = request.query;
        const rows = await listWrongStops(db, {
          organisationId: functionKey === overseer ? null : organisationId,
          limit,
          ...(before === undefined ? {} : { before }),
        });
        const names = await organisationNames(db, [...new Set(rows.map((row) => row.organisation_id))]);
        const items = rows.map((row): WrongStopView => {
          const body = names.get(row.organisation_id);
          return {
            hitId: row.id,
            organisation: body === undefined ? null : { fr: body.name_fr, nl: body.name_nl, en: body.name_en },
            branch: row.branch,
            list: row.list_title,
            camera: row.camera_label,
            cause: row.wrong_stop_cause,
            what: row.wrong_stop_what,
            comparison: row.comparison,
            comparedAt: row.compared_at,
            stoppedAt: row.stopped_at,
            reportedAt: row.wrong_stop_at,
          };
        });
        return { items, next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
      },
    );
  };
}
