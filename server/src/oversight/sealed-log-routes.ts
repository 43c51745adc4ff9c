import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, LogReader } from '../ledger/index.ts';
import { oversightErrors } from './oversight-errors.ts';
import { actorIn } from './route-options.ts';

/**
 * A sealed log in the form of C2SP tlog-tiles, for a signed-in member of its overseer and nobody else. Register under
 * `/log/<its name>` inside a protected scope. Nothing of it may stay in a cache.
 */
export function sealedLogRoutes(options: {
  readonly log: LogReader;
  readonly actorOf: (request: FastifyRequest) => Actor;
}) {
  const { log, actorOf } = options;
  return async (app: FastifyInstance): Promise<void> => {
    // After the session's hooks, before any answer: a route added here is closed as well.
    app.addHook('preHandler', async (request, reply) => {
      actorIn(log.name, actorOf(request));
      reply.header('cache-control', 'no-store');
    });
    app.get('/checkpoint', async (_request, reply) => sendText(reply, await log.checkpoint(), log.name));
    app.get('/vkey', async (_request, reply) => sendText(reply, `${log.vkey}\n`, log.name));
    app.get<{ Params: { readonly '*': string } }>('/tile/*', async (request, reply) => {
      const path = `tile/${request.params['*']}`;
      const bytes = await log.tile(path);
      if (bytes === undefined) throw oversightErrors.notFound({ what: 'tile', id: path.slice(0, 80) });
      return reply.type('application/octet-stream').send(Buffer.from(bytes));
    });
  };
}

function sendText(reply: FastifyReply, text: string | undefined, log: string): FastifyReply {
  if (text === undefined) throw oversightErrors.notFound({ what: 'checkpoint', id: log });
  return reply.type('text/plain; charset=utf-8').send(text);
}
