import type { Deliver, Transmission } from './transmission.ts';

/**
 * Both databases lie in this server: what is sent is taken at once. It passes the same check of its form as what comes from outside, and when it is
 * not taken, the sender hands it over again later, as it does with a broker that is out.
 */
export function openWithinServer(deliver: Deliver): Transmission {
  return {
    carrier: 'within-server',
    carries: ({ part }) => part === 'within',
    send: (_stream, message) => deliver(JSON.parse(JSON.stringify(message))),
    [Symbol.asyncDispose]: async () => undefined,
  };
}
