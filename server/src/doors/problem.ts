import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClairevoieError } from '../postgres/index.ts';
import { statusOf } from './error-status.ts';

/** RFC 9457 problem details, with the error's code and, when the error knows it, the provision that stands in the way. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly facts: object;
  readonly instance: string;
}

/** Answers any error as problem details: ours with their code, the framework's own with its status, all else as 500 without detail. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error, request);
  if (problem.status >= 500) request.log.error({ err: error, code: problem.code }, 'request failed');
  return reply.status(problem.status).type('application/problem+json').send(problem);
}

function problemOf(error: unknown, request: FastifyRequest): Problem {
  const instance = `urn:request:${request.id}`;
  if (error instanceof ClairevoieError) {
    const status = statusOf(error.code);
    return {
      type: `https://clairevoie.invalid/errors/${error.code}`,
      title: error.code,
      status,
      detail: error.message,
      code: error.code,
      facts: error.facts,
      instance,
    };
  }
  const status = frameworkStatus(error);
  const code = status >= 500 ? 'doors/unexpected' : (frameworkCodes[status] ?? 'doors/bad-request');
  return {
    type: `https://clairevoie.invalid/errors/${code}`,
    title: code,
    status,
    // The framework's 4xx messages speak of the request's form only; anything else could leak what it must not.
    detail:
      status >= 500
        ? 'Something broke on our side. Nothing was recorded unless you hold a receipt; send the same request again with the same key, and quote the request id if it persists.'
        : frameworkDetail(status),
    code,
    facts: {},
    instance,
  };
}

const frameworkCodes: Readonly<Record<number, string>> = {
  400: 'doors/bad-request',
  404: 'doors/not-found',
  405: 'doors/method-not-allowed',
  406: 'doors/not-acceptable',
  408: 'doors/too-slow',
  413: 'doors/too-large',
  414: 'doors/too-large',
  415: 'doors/unsupported-media-type',
  429: 'doors/too-many-requests',
  431: 'doors/too-large',
};

function frameworkDetail(status: number): string {
  switch (status) {
    case 404:
      return 'There is nothing at this address. The addresses are listed at /api/openapi.json.';
    case 413:
    case 414:
    case 431:
      return 'The request is larger than this address accepts. Send less at once; the limits are in /api/openapi.json.';
    case 415:
      return 'This address does not read that kind of content. Send application/json unless its description says otherwise.';
    case 429:
      return 'Too many requests from this address. Wait for the time given in Retry-After and send it again.';
    default:
      return 'The request does not have the form that this address asks for. See /api/openapi.json.';
  }
}

function frameworkStatus(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
