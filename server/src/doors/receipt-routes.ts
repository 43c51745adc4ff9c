import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Actor, findReceipt, type Ledger } from '../ledger/index.ts';

/** The receipts of the person's own acts, with the proof once the log has integrated them. */
export function receiptRoutes({
  ledger,
  actorOf,
}: {
  readonly ledger: Ledger;
  readonly actorOf: (request: FastifyRequest) => Actor;
}) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Params: { entryId: string } }>(
      '/receipts/:entryId',
      {
        schema: {
          params: { type: 'object', properties: { entryId: { type: 'string', format: 'uuid' } } },
          tags: ['receipts'],
        },
      },
      async (request) => findReceipt(ledger, request.params.entryId, actorOf(request)),
    );
  };
}
