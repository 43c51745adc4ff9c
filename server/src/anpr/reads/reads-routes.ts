import { TakenBatch } from '@clairevoie/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Stored } from '../../ledger/index.ts';
import { isClairevoieError } from '../../postgres/index.ts';
import type { EnrolledCameraRow } from '../registers.ts';
import { findSender } from './camera-door.ts';
import { listTokenDigests } from './camera-health-store.ts';
import { readLimits } from './read-limits.ts';
import { readsErrors } from './reads-errors.ts';
import { ByteBudget, digestOfToken, KnownTokens } from './sender-limits.ts';
import { type TakeInWorld, takeInBatch } from './take-in.ts';
import { uuidThatFollows } from './uuid-that-follows.ts';

/** What the door of cameras is built from. */
export interface ReadsRouteOptions extends TakeInWorld {
  readonly legalNow: () => Promise<string>;
  /** Most requests a minute of one camera; `readLimits` unless said. */
  readonly batchesPerMinute?: number;
  /** Most bytes a minute of one camera; `readLimits` unless said. */
  readonly bytesPerMinute?: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The enrolled camera whose token this request bears. */
    sendingCamera: Stored<EnrolledCameraRow> | null;
    /** The camera for whose limit this request counts, as far as its token was seen before. */
    countedCamera: number | null;
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Header by which a camera names its batch. */
export const batchHeader = 'clairevoie-batch';
/** Header of an answer that tells a camera the time by which its reads are judged: a demonstration's clock may run ahead. */
export const timeHeader = 'clairevoie-time';

/**
 * The door of cameras: `POST /api/anpr/reads`, apart from sessions, cookies and every other route. A token opens this address and nothing else.
 * The camera is known before a byte of the body is read.
 */
export function readsRoutes(options: ReadsRouteOptions) {
  const { gate, writer, legalNow } = options;
  return async (app: FastifyInstance): Promise<void> => {
    app.decorateRequest('sendingCamera', null);
    app.decorateRequest('countedCamera', null);
    const known = new KnownTokens();
    // One query for all: else the first requests after a start would count as a stranger’s, many cameras behind one address.
    known.add(await listTokenDigests(options.db));
    // Who may send more requests may send more bytes.
    const share = (options.batchesPerMinute ?? readLimits.batchesPerMinute) / readLimits.batchesPerMinute;
    const budget = new ByteBudget(options.bytesPerMinute ?? readLimits.bytesPerMinute * Math.max(1, share));
    const spend = (camera: Stored<EnrolledCameraRow>, bytes: number): void => {
      const retryAfterSeconds = budget.take(camera.number, bytes);
      if (retryAfterSeconds !== undefined) throw readsErrors.tooManyBytes({ retryAfterSeconds });
    };
    app.removeAllContentTypeParsers();
    // Whatever a maker calls its content: the adapters look at what it is.
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: readLimits.bodyBytes }, (_request, body, done) =>
      done(null, body),
    );
    app.post(
      '/anpr/reads',
      {
        bodyLimit: readLimits.bodyBytes,
        schema: {
          tags: ['anpr'],
          summary: 'Send reads of number plates, with the token of an enrolled camera',
          response: { 200: TakenBatch },
        },
        config: {
          rateLimit: {
            keyGenerator: (request: FastifyRequest) => {
              const number = known.cameraOf(digestOfToken(request.headers.authorization));
              request.countedCamera = number ?? null;
              return number === undefined ? `stranger ${request.ip}` : `camera ${number}`;
            },
            max: (request: FastifyRequest) =>
              request.countedCamera === null
                ? readLimits.strangersPerMinute
                : (options.batchesPerMinute ?? readLimits.batchesPerMinute),
          },
        },
        // After the limit on requests, and before the body is read.
        preParsing: async (request, _reply, payload) => {
          const digest = digestOfToken(request.headers.authorization);
          const sender = await findSender(gate.registers, digest);
          if (sender === undefined) {
            known.forget(digest);
            throw readsErrors.tokenRefused();
          }
          if (digest !== undefined) known.add([{ number: sender.number, digest }]);
          request.sendingCamera = sender;
          if (writer.isBehind) throw readsErrors.writerBehind();
          const told = Number(request.headers['content-length']);
          if (told > 0) spend(sender, told);
          return payload;
        },
        onError: async (_request: FastifyRequest, reply: FastifyReply, error: unknown) => {
          if (isBehind(error)) reply.header('retry-after', readLimits.retryAfterSeconds);
          if (isClairevoieError(error, 'anpr/too-many-bytes'))
            reply.header('retry-after', error.facts.retryAfterSeconds);
        },
      },
      async (request, reply) => {
        const camera = request.sendingCamera;
        if (camera === null) throw readsErrors.tokenRefused();
        const receivedAt = await legalNow();
        reply.header(timeHeader, receivedAt);
        const { body } = request;
        if (!Buffer.isBuffer(body) || body.length === 0)
          throw readsErrors.batchMalformed({ because: 'it has no content' });
        if (request.headers['content-length'] === undefined) spend(camera, body.length);
        return takeInBatch(options, camera, {
          id: batchIdOf(request.headers[batchHeader], camera.number, body),
          contentType: request.headers['content-type'] ?? 'application/octet-stream',
          body,
          receivedAt,
        });
      },
    );
  };
}

/** The id that the camera gave, or one that follows from the content: what a maker's camera sends twice is one batch. */
function batchIdOf(given: string | readonly string[] | undefined, camera: number, body: Buffer): string {
  if (given === undefined) return uuidThatFollows('batch', camera, body.toString('latin1'));
  if (typeof given === 'string' && uuid.test(given)) return given;
  throw readsErrors.batchMalformed({ because: `the header ${batchHeader} holds no UUID in small letters` });
}

/** Whether the camera may well come again: too much waits, here or at the gate, or the database is away. */
function isBehind(error: unknown): boolean {
  return (
    isClairevoieError(error, 'anpr/writer-behind') ||
    isClairevoieError(error, 'ledger/overloaded') ||
    isClairevoieError(error, 'ledger/closing')
  );
}
