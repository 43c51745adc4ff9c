import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { minuteLimit } from '@clairevoie/outpost';
import { toBase64 } from '@clairevoie/tlog';
import type { Keyholder } from './keyholder.ts';
import { KEYHOLDER_ERRORS, KeyholderError } from './keyholder-error.ts';
import { languageOfVisitor, STATUS_CSP, statusPage } from './status-page.ts';
import { MAX_BODY_BYTES, parseUnwrapRequest } from './unwrap-request.ts';

/** The limits of the door. */
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

type Reply = { readonly status: number; readonly type: string; readonly body: string; readonly retryAfter?: number };

const JSON_TYPE = 'application/json';
const addresses: Readonly<Record<string, 'GET' | 'POST'>> = {
  '/': 'GET',
  '/health': 'GET',
  '/keyholder': 'GET',
  '/counts': 'GET',
  '/unwrap': 'POST',
};

/** How an error of ours is answered: the code alone, for a reason could say more than the caller may know. */
function replyTo({ code }: KeyholderError, retryAfter?: number): Reply {
  const [status, message] = KEYHOLDER_ERRORS[code];
  const wait = retryAfter ?? (status === 429 ? 60 : status === 503 ? 1 : undefined);
  const body = `${JSON.stringify({ code, message })}\n`;
  return { status: status ?? 500, type: JSON_TYPE, body, ...(wait === undefined ? {} : { retryAfter: wait }) };
}

/** The server of a keyholder; not yet listening. */
export function keyholderServer(keyholder: Keyholder, settings: DoorSettings): Server {
  const { requestTimeoutMs, tell } = settings;
  const limit = minuteLimit(settings.perAddressMinute, settings.nowSeconds);
  const server = createServer(
    {
      headersTimeout: requestTimeoutMs,
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(1000, requestTimeoutMs),
      keepAliveTimeout: 65_000,
      maxHeaderSize: 8192,
    },
    (request, response) => {
      const wait = limit.take(addressOf(request, settings.isBehindProxy));
      const reply =
        wait > 0
          ? Promise.resolve(replyTo(new KeyholderError('keyholder/too-many-requests'), wait))
          : replyOf(keyholder, request);
      reply
        .catch((error: unknown) => {
          if (error instanceof KeyholderError) return replyTo(error);
          tell(`keyholder/unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
          return replyTo(new KeyholderError('keyholder/unexpected'));
        })
        .then((ready) => send(request, response, ready))
        .catch(() => response.destroy());
    },
  );
  server.maxConnections = 256;
  return server;
}

function addressOf(request: IncomingMessage, isBehindProxy: boolean): string {
  const peer = request.socket.remoteAddress ?? '';
  const isHere = peer === '127.0.0.1' || peer === '::1' || peer === '::ffff:127.0.0.1';
  const forwarded = request.headers['x-forwarded-for'];
  if (!isBehindProxy || !isHere || typeof forwarded !== 'string') return peer;
  return forwarded.split(',').at(-1)?.trim().slice(0, 64) ?? peer;
}

async function replyOf(keyholder: Keyholder, request: IncomingMessage): Promise<Reply> {
  const { method = '', url = '/' } = request;
  const [path = '/', query = ''] = url.split('?', 2);
  const expected = Object.hasOwn(addresses, path) ? addresses[path] : undefined;
  if (expected === undefined) throw new KeyholderError('keyholder/not-found');
  if ((method === 'HEAD' ? 'GET' : method) !== expected) throw new KeyholderError('keyholder/method-not-allowed');
  switch (path) {
    case '/unwrap': {
      const sealed = await keyholder.unwrap(parseUnwrapRequest(await bodyOf(request)));
      return { status: 200, type: JSON_TYPE, body: `${JSON.stringify({ sealed: toBase64(sealed) })}\n` };
    }
    case '/counts':
      return { status: 200, type: 'text/plain; charset=utf-8', body: await keyholder.counts() };
    case '/keyholder':
      return { status: 200, type: JSON_TYPE, body: `${JSON.stringify(keyholder.identity)}\n` };
    case '/health': {
      const { name, fault } = keyholder.status;
      const health = { ok: fault === undefined, name, code: fault?.code };
      return { status: health.ok ? 200 : 503, type: JSON_TYPE, body: `${JSON.stringify(health)}\n` };
    }
    default: {
      const language = languageOfVisitor(new URLSearchParams(query).get('lang'), request.headers['accept-language']);
      return { status: 200, type: 'text/html; charset=utf-8', body: statusPage(keyholder.status, language) };
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw new KeyholderError('keyholder/too-large');
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) throw new KeyholderError('keyholder/malformed-request');
    sizeBytes += chunk.length;
    if (sizeBytes > MAX_BODY_BYTES) throw new KeyholderError('keyholder/too-large');
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body, retryAfter }: Reply): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'Content-Security-Policy': STATUS_CSP,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(status === 405 ? { Allow: request.url?.startsWith('/unwrap') ? 'POST' : 'GET, HEAD' } : {}),
    ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    // What was not read would be taken for the next request.
    ...(request.complete ? {} : { Connection: 'close' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
