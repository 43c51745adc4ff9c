import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { minuteLimit } from '@clairevoie/outpost';
import { MAX_BODY_BYTES, parseAddCheckpoint } from './add-checkpoint-request.ts';
import { languageOfVisitor, STATUS_CSP, statusPage } from './status-page.ts';
import { VERIFY_PAGE_CSP, VERIFY_PAGE_PATH } from './verify-page.ts';
import type { Witness } from './witness.ts';
import { WITNESS_ERRORS, WitnessError } from './witness-error.ts';

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

type Reply = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly retryAfter?: number;
  /** In place of the policy of all answers, for a file that brings its own. */
  readonly policy?: string;
};

/** How an error of ours is answered. */
function replyTo(error: WitnessError, retryAfter?: number): Reply {
  const status = WITNESS_ERRORS[error.code][0] ?? 500;
  const wait = retryAfter ?? (status === 429 ? 60 : status === 503 ? 1 : undefined);
  const body = `${error.code}: ${WITNESS_ERRORS[error.code][1]}\n`;
  return { status, type: 'text/plain; charset=utf-8', body, ...(wait === undefined ? {} : { retryAfter: wait }) };
}

/** The server of a witness; not yet listening. */
export function witnessServer(witness: Witness, settings: DoorSettings): Server {
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
          ? Promise.resolve(replyTo(new WitnessError('witness/too-many-requests'), wait))
          : replyOf(witness, request);
      reply
        .catch((error: unknown) => {
          if (error instanceof WitnessError) return replyTo(error);
          tell(`witness/unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
          return replyTo(new WitnessError('witness/unexpected'));
        })
        .then((ready) => send(request, response, ready))
        .catch(() => response.destroy());
    },
  );
  server.maxConnections = 512;
  return server;
}

function addressOf(request: IncomingMessage, isBehindProxy: boolean): string {
  const peer = request.socket.remoteAddress ?? '';
  const isHere = peer === '127.0.0.1' || peer === '::1' || peer === '::ffff:127.0.0.1';
  const forwarded = request.headers['x-forwarded-for'];
  if (!isBehindProxy || !isHere || typeof forwarded !== 'string') return peer;
  return forwarded.split(',').at(-1)?.trim().slice(0, 64) ?? peer;
}

async function replyOf(witness: Witness, request: IncomingMessage): Promise<Reply> {
  const { method = '', url = '/' } = request;
  const [path, query = ''] = url.split('?', 2);
  const isRead = method === 'GET' || method === 'HEAD';
  if (path === '/add-checkpoint') {
    if (method !== 'POST') throw new WitnessError('witness/method-not-allowed');
    return addCheckpoint(witness, await bodyOf(request));
  }
  const page = path === VERIFY_PAGE_PATH ? witness.verifyPage : undefined;
  if (path !== '/' && path !== '/health' && page === undefined) throw new WitnessError('witness/not-found');
  if (!isRead) throw new WitnessError('witness/method-not-allowed');
  if (page !== undefined)
    return { status: 200, type: 'text/html; charset=utf-8', body: page.bytes, policy: VERIFY_PAGE_CSP };
  const { status } = witness;
  if (path === '/') {
    const language = languageOfVisitor(new URLSearchParams(query).get('lang'), request.headers['accept-language']);
    return { status: 200, type: 'text/html; charset=utf-8', body: statusPage(status, language) };
  }
  const health = {
    ok: status.fault === undefined,
    name: status.name,
    logs: status.logs.length,
    code: status.fault?.code,
  };
  return { status: health.ok ? 200 : 503, type: 'application/json', body: `${JSON.stringify(health)}\n` };
}

async function addCheckpoint(witness: Witness, body: Uint8Array): Promise<Reply> {
  const answer = await witness.addCheckpoint(parseAddCheckpoint(body));
  if ('lines' in answer) return { status: 200, type: 'text/plain; charset=utf-8', body: answer.lines };
  const reply = replyTo(answer.refusal);
  return reply.status === 409 ? { status: 409, type: 'text/x.tlog.size', body: `${answer.size}\n` } : reply;
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw new WitnessError('witness/too-large');
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) throw new WitnessError('witness/malformed-request');
    sizeBytes += chunk.length;
    if (sizeBytes > MAX_BODY_BYTES) throw new WitnessError('witness/too-large');
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, body, retryAfter, policy }: Reply,
): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policy ?? STATUS_CSP,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(status === 405 ? { Allow: request.url?.startsWith('/add-checkpoint') ? 'POST' : 'GET, HEAD' } : {}),
    ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    // What was not read would be taken for the next request.
    ...(request.complete ? {} : { Connection: 'close' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
