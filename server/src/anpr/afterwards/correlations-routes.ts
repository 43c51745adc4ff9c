import { CorrelationView, listViewers } from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import type { Actor, Queryable, RegisterReader } from '../../ledger/index.ts';
import { anprErrors } from '../anpr-errors.ts';
import { listRuns, type NamedRun } from './correlation-store.ts';
import { correlationView } from './correlation-view.ts';
import { isVouchedFor, type RunWitness } from './witness-of-run.ts';

/** What these routes are built from. Register under `/api` inside the doors' protected scope. */
export interface CorrelationRouteOptions {
  readonly db: Queryable;
  readonly read: RegisterReader;
  readonly witness: RunWitness;
  readonly actorOf: (request: FastifyRequest) => Actor;
  readonly legalNow: () => Promise<string>;
}

const PageQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
  before: Type.Optional(Type.String({ format: 'uuid' })),
});
const Params = Type.Object({ id: Type.String({ format: 'uuid' }) });
const tags = ['anpr'];

/** Correlations afterwards, for who sees lists: the own service, the prosecutor's office addressed, the Control Organ. */
export function correlationsRoutes({ db, read, witness, actorOf, legalNow }: CorrelationRouteOptions) {
  const shown = async (row: NamedRun, viewer: Actor, at: string): Promise<CorrelationView> => {
    const waitsForWitnesses = row.state === 'running' && !(await isVouchedFor({ witness, read }, row, at));
    return correlationView(row, { ...viewer, at, waitsForWitnesses });
  };
  const viewerIn = (request: FastifyRequest): Actor => {
    const actor = actorOf(request);
    if (!listViewers.includes(actor.functionKey)) throw anprErrors.notYours({ functionKey: actor.functionKey });
    return actor;
  };
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: Static<typeof PageQuery> }>(
      '/anpr/correlations',
      {
        schema: {
          tags,
          querystring: PageQuery,
          summary: 'Correlations afterwards',
          response: {
            200: Type.Object({
              items: Type.Array(CorrelationView),
              next: Type.Union([Type.String(), Type.Null()]),
            }),
          },
        },
      },
      async (request) => {
        const viewer = viewerIn(request);
        const at = await legalNow();
        const rows = await listRuns(db, viewer, request.query);
        return {
          items: await Promise.all(rows.map((row) => shown(row, viewer, at))),
          next: rows.length < request.query.limit ? null : (rows.at(-1)?.id ?? null),
        };
      },
    );
    app.get<{ Params: Static<typeof Params> }>(
      '/anpr/correlations/:id',
      {
        schema: {
          tags,
          params: Params,
          summary: 'One correlation afterwards',
          response: { 200: Type.Object({ item: CorrelationView }) },
        },
      },
      async (request) => {
        const viewer = viewerIn(request);
        const { id } = request.params;
        const [row] = await listRuns(db, viewer, { limit: 1, id });
        if (row === undefined) throw anprErrors.notFound({ what: 'correlation', id });
        return { item: await shown(row, viewer, await legalNow()) };
      },
    );
  };
}
