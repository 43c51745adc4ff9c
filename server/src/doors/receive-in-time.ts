import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

const longestBodyMs = 30_000;
const lookEveryMs = 1_000;

/**
 * A request's body has thirty seconds to come, but on routes that read a stream and mind slow senders themselves. Node's own
 * `requestTimeout` knows no exception: with it, a recording larger than thirty seconds of line would never arrive.
 */
export function receiveInTime(app: FastifyInstance): void {
  // One look a second at all that is being received, where a timer for each request would cost every request.
  const receiving = new Map<IncomingMessage, number>();
  const look = setInterval(() => {
    const now = performance.now();
    for (const [raw, since] of receiving) {
      const isLate = now - since > longestBodyMs;
      if (isLate && !raw.complete) raw.destroy();
      if (isLate || raw.complete || raw.destroyed) receiving.delete(raw);
    }
  }, lookEveryMs);
  look.unref();
  app.addHook('onRequest', (request, _reply, done) => {
    const { raw } = request;
    if (!raw.complete && request.routeOptions.config.receivesStream !== true) receiving.set(raw, performance.now());
    done();
  });
  // A stream that nobody took, because its sender was turned away: it has as long as any other body to end.
  app.addHook('onResponse', (request, _reply, done) => {
    const { raw } = request;
    if (!raw.complete && !receiving.has(raw)) receiving.set(raw, performance.now());
    done();
  });
  app.addHook('onClose', (_app, done) => {
    clearInterval(look);
    done();
  });
}
