import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { minuteLimit } from './rate-limit.ts';

/** The limits of a door. */
export type DoorSettings = {
  readonly nowSeconds: () => number;
  /** Requests of one address in a minute. */
  readonly perAddressMinute: number;
  /** Headers and body must be here after so many milliseconds. */
  readonly requestTimeoutMs: number;
  /** Believe the last address of X-Forwarded-For when the caller is this machine: only behind a proxy that writes it. */
  readonly isBehindProxy: boolean;
  readonly tell: (line: string) => void;
};

/** What is sent back. */
export type Reply = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Seconds. */
  readonly retryAfter?: number;
  /** In place of the content policy of all answers, for a file that brings its own. */
  readonly policy?: string;
};

/** What a door itself refuses; each program has its own errors for it. */
export type DoorFault = 'too-many-requests' | 'too-large' | 'malformed-request' | 'unexpected';

/** What a program says at its door. `F` is its own class of errors; anything else is told to the operator and answered as `unexpected`. */
export type DoorRules<F extends Error> = {
  /** As it stands before the slash of its errors. */
  readonly program: string;
  readonly answer: (request: IncomingMessage) => Promise<Reply>;
  readonly fault: (kind: DoorFault) => F;
  readonly isFault: (error: unknown) => error is F;
  readonly replyTo: (fault: F, retryAfterSeconds?: number) => Reply;
  /** The one address that takes POST: everything else is read. */
  readonly postPath: string;
  readonly contentPolicy: string;
  readonly mostConnections: number;
};

/** The HTTP server of a small program, with limits of rate, size and time; not yet listening. */
export function openDoor<F extends Error>(rules: DoorRules<F>, settings: DoorSettings): Server {
  const { requestTimeoutMs, tell } = settings;
  const limit = minuteLimit(settings.perAddressMinute, settings.nowSeconds);
  const answer = async (request: IncomingMessage): Promise<Reply> => {
    const wait = limit.take(addressOf(request, settings.isBehindProxy));
    if (wait > 0) return rules.replyTo(rules.fault('too-many-requests'), wait);
    try {
      return await rules.answer(request);
    } catch (error) {
      if (rules.isFault(error)) return rules.replyTo(error);
      tell(`${rules.program}/unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return rules.replyTo(rules.fault('unexpected'));
    }
  };
  const server = createServer(
    {
      headersTimeout: requestTimeoutMs,
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(1000, requestTimeoutMs),
      keepAliveTimeout: 65_000,
      maxHeaderSize: 8192,
    },
    (request, response) => {
      answer(request)
        .then((reply) => send(request, response, reply, rules))
        .catch(() => response.destroy());
    },
  );
  server.maxConnections = rules.mostConnections;
  return server;
}

function addressOf(request: IncomingMessage, isBehindProxy: boolean): string {
  const peer = request.socket.remoteAddress ?? '';
  const isHere = peer === '127.0.0.1' || peer === '::1' || peer === '::ffff:127.0.0.1';
  const forwarded = request.headers['x-forwarded-for'];
  if (!isBehindProxy || !isHere || typeof forwarded !== 'string') return peer;
  return forwarded.split(',').at(-1)?.trim().slice(0, 64) ?? peer;
}

/** Reads a body of at most so many bytes; throws the program's `too-large` or `malformed-request`. */
export async function readBody(
  request: IncomingMessage,
  mostBytes: number,
  fault: (kind: DoorFault) => Error,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw fault('too-large');
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) throw fault('malformed-request');
    sizeBytes += chunk.length;
    if (sizeBytes > mostBytes) throw fault('too-large');
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, body, retryAfter, policy }: Reply,
  { postPath, contentPolicy }: { readonly postPath: string; readonly contentPolicy: string },
): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policy ?? contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(status === 405 ? { Allow: request.url?.startsWith(postPath) ? 'POST' : 'GET, HEAD' } : {}),
    ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    // What was not read would be taken for the next request.
    ...(request.complete ? {} : { Connection: 'close' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Listens; port 0 takes a free one. Gives the address; throws what `badAddress` makes of the reason. */
export function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
  badAddress: (cause: Error) => Error,
): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(badAddress(cause)));
    server.listen(port, host, () => {
      const at = server.address();
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${typeof at === 'object' && at ? at.port : port}`);
    });
  });
}

/** Ends the requests under way, those that last longer than five seconds by force. */
export async function closeDoor(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5000).unref();
  });
}

/** The system's clock in whole seconds. */
export const systemSeconds = (): number => Math.floor(Date.now() / 1000);
