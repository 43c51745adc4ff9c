import type { FastifyInstance, FastifyReply } from 'fastify';
import { type LogReader, ledgerErrors } from '../ledger/index.ts';
import { ClairevoieError } from '../postgres/index.ts';

const forever = 'public, max-age=31536000, immutable';

/**
 * Serves the public log as C2SP tlog-tiles asks: checkpoint, hash tiles, entry bundles. What is there is cached for ever; that
 * something is not there yet is never cached, or it would stay missing for ever.
 */
export function logRoutes(log: LogReader) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/checkpoint', async (_request, reply) => {
      const note = await log.checkpoint();
      if (note === undefined) throw ledgerErrors.noCheckpoint({ log: log.name });
      return reply.header('cache-control', 'no-cache').type('text/plain; charset=utf-8').send(note);
    });
    // What the log promises is that a checkpoint of its own holds an entry in time; a quorum may come later.
    app.get('/signed-checkpoint', async (_request, reply) => {
      const signed = await log.signed();
      if (signed === undefined) throw ledgerErrors.noCheckpoint({ log: log.name });
      return reply.header('cache-control', 'no-cache').type('text/plain; charset=utf-8').send(signed.note);
    });
    app.get('/vkey', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(`${log.vkey}\n`));
    app.get('/keys', async (_request, reply) => {
      const lines = (await log.rotations()).map((rotation) => `${JSON.stringify(rotation)}\n`);
      return reply.header('cache-control', 'no-cache').type('application/x-ndjson').send(lines.join(''));
    });
    app.get<{ Params: { '*': string } }>('/tile/*', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      try {
        return sendTile(reply, await log.tile(`tile/${request.params['*']}`));
      } catch (error) {
        if (error instanceof ClairevoieError && typeof error.facts.retryAfterSeconds === 'number')
          reply.header('retry-after', error.facts.retryAfterSeconds);
        throw error;
      }
    });
  };
}

function sendTile(reply: FastifyReply, bytes: Uint8Array | undefined): FastifyReply {
  if (bytes === undefined) throw ledgerErrors.noTile();
  return reply.header('cache-control', forever).type('application/octet-stream').send(Buffer.from(bytes));
}
