import { LogWitnesses } from '@clairevoie/contract';
import type { FastifyInstance } from 'fastify';
import { type Ledger, ledgerErrors } from '../ledger/index.ts';

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
    // The file alone, for `clairevoie verify --policy`. Who believes it compares its hash with one got elsewhere.
    app.get('/log/witnesses/policy', async (_request, reply) => {
      const { policy } = await witnesses.health();
      if (policy === null) throw ledgerErrors.noWitnessPolicy();
      return reply.header('cache-control', 'no-cache').type('text/plain; charset=utf-8').send(policy.text);
    });
  };
}
