import type { IncomingMessage, Server } from 'node:http';
import {
  type DoorFault,
  type DoorSettings,
  languageOfVisitor,
  openDoor,
  type Reply,
  readBody,
} from '@clairevoie/outpost';
import { toBase64 } from '@clairevoie/tlog';
import type { Keyholder } from './keyholder.ts';
import { KEYHOLDER_ERRORS, KeyholderError } from './keyholder-error.ts';
import { STATUS_CSP, statusPage } from './status-page.ts';
import { MAX_BODY_BYTES, parseUnwrapRequest } from './unwrap-request.ts';

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

const fault = (kind: DoorFault): KeyholderError => new KeyholderError(`keyholder/${kind}`);

/** The server of a keyholder; not yet listening. */
export function keyholderServer(keyholder: Keyholder, settings: DoorSettings): Server {
  return openDoor(
    {
      program: 'keyholder',
      answer: (request) => replyOf(keyholder, request),
      fault,
      isFault: (error) => error instanceof KeyholderError,
      replyTo,
      postPath: '/unwrap',
      contentPolicy: STATUS_CSP,
      mostConnections: 256,
    },
    settings,
  );
}

async function replyOf(keyholder: Keyholder, request: IncomingMessage): Promise<Reply> {
  const { method = '', url = '/' } = request;
  const [path = '/', query = ''] = url.split('?', 2);
  const expected = Object.hasOwn(addresses, path) ? addresses[path] : undefined;
  if (expected === undefined) throw new KeyholderError('keyholder/not-found');
  if ((method === 'HEAD' ? 'GET' : method) !== expected) throw new KeyholderError('keyholder/method-not-allowed');
  switch (path) {
    case '/unwrap': {
      const sealed = await keyholder.unwrap(parseUnwrapRequest(await readBody(request, MAX_BODY_BYTES, fault)));
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
