import { LogWitnesses } from '@clairevoie/contract';
import type { FastifyInstance } from 'fastify';
import type { Ledger } from '../ledger/index.ts';

/** Who watches the public log and how far they have come: for everybody, without an account. */
export function witnessRoutes(witnesses: Ledger['witnesses']) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get(
      '/log/witnesses',
      {
        schema: {
          summary: 'Witnesses of the public log: policy, health, backlog, newest checkpoint with a quorum',
          tags: ['log'],
          response: { 200: LogWitnesses },
        },
      },
      async (_request, reply) => {
        reply.header('cache-control', 'no-cache');
        return witnesses.health();
      },
    );
  };
}
