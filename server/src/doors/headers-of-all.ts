import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  connectSrc: ["'self'"],
  fontSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  manifestSrc: ["'self'"],
  mediaSrc: ["'self'", 'blob:'],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
};

/** Gives every answer helmet's headers, and those of a demo. They are the same for all, so helmet is asked for them once. */
export function headersOfAll(
  app: FastifyInstance,
  { isTls, demo }: { readonly isTls: boolean; readonly demo: boolean },
): void {
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
    strictTransportSecurity: isTls,
    referrerPolicy: { policy: 'same-origin' },
  })(answer.req, answer, (problem) => {
    if (problem !== undefined) throw problem;
  });
  const headers: Record<string, string> = demo
    ? { 'x-clairevoie-demo': 'true', 'x-robots-tag': 'noindex, nofollow' }
    : {};
  for (const [name, value] of Object.entries(answer.getHeaders())) headers[name] = String(value);
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}
