import type { FastifyInstance } from 'fastify';

const longestBodyMs = 30_000;

/**
 * A request's body has thirty seconds to come, but on routes that read a stream and mind slow senders themselves. Node's own
 * `requestTimeout` knows no exception: with it, a recording larger than thirty seconds of line would never arrive.
 */
export function receiveInTime(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const { raw } = request;
    if (raw.complete || request.routeOptions.config.receivesStream === true) return;
    const timer = setTimeout(() => {
      if (!raw.complete) raw.destroy();
    }, longestBodyMs);
    timer.unref();
    raw.once('close', () => clearTimeout(timer));
  });
}
