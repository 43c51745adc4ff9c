import type { IncomingMessage, Server } from 'node:http';
import {
  type DoorFault,
  type DoorSettings,
  languageOfVisitor,
  openDoor,
  type Reply,
  readBody,
} from '@clairevoie/outpost';
import { MAX_BODY_BYTES, parseAddCheckpoint } from './add-checkpoint-request.ts';
import { STATUS_CSP, statusPage } from './status-page.ts';
import { VERIFY_PAGE_CSP, VERIFY_PAGE_PATH } from './verify-page.ts';
import type { Witness } from './witness.ts';
import { WITNESS_ERRORS, WitnessError } from './witness-error.ts';

/** How an error of ours is answered. */
function replyTo(error: WitnessError, retryAfter?: number): Reply {
  const status = WITNESS_ERRORS[error.code][0] ?? 500;
  const wait = retryAfter ?? (status === 429 ? 60 : status === 503 ? 1 : undefined);
  const body = `${error.code}: ${WITNESS_ERRORS[error.code][1]}\n`;
  return { status, type: 'text/plain; charset=utf-8', body, ...(wait === undefined ? {} : { retryAfter: wait }) };
}

const fault = (kind: DoorFault): WitnessError => new WitnessError(`witness/${kind}`);

/** The server of a witness; not yet listening. */
export function witnessServer(witness: Witness, settings: DoorSettings): Server {
  return openDoor(
    {
      program: 'witness',
      answer: (request) => replyOf(witness, request),
      fault,
      isFault: (error) => error instanceof WitnessError,
      replyTo,
      postPath: '/add-checkpoint',
      contentPolicy: STATUS_CSP,
      mostConnections: 512,
    },
    settings,
  );
}

async function replyOf(witness: Witness, request: IncomingMessage): Promise<Reply> {
  const { method = '', url = '/' } = request;
  const [path, query = ''] = url.split('?', 2);
  const isRead = method === 'GET' || method === 'HEAD';
  if (path === '/add-checkpoint') {
    if (method !== 'POST') throw new WitnessError('witness/method-not-allowed');
    return addCheckpoint(witness, await readBody(request, MAX_BODY_BYTES, fault));
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
