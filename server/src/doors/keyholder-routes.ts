import { LogKeyholders } from '@clairevoie/contract';
import type { FastifyInstance } from 'fastify';
import { keyholdersOf, type Vault } from '../vault/index.ts';

/** Who holds shares of the keys of recordings, and how many looks each answered: for everybody, without an account. */
export function keyholderRoutes(vault: Vault, { demo }: { readonly demo: boolean }) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get(
      '/log/keyholders',
      {
        schema: {
          summary: 'Keyholders of recordings past their gate, and how many looks each answered by week',
          tags: ['log'],
          response: { 200: LogKeyholders },
        },
      },
      async (_request, reply) => {
        reply.header('cache-control', 'no-cache');
        return keyholdersOf(vault, { demo });
      },
    );
  };
}
