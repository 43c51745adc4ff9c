import { CameraHealthView, DeadLetterView, ReplayDeadLetters, type TakenBatch } from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import type { Actor, Gate } from '../../ledger/index.ts';
import { anprErrors } from '../anpr-errors.ts';
import { cameraViewers } from '../database-store.ts';
import { enrolledCameras } from '../registers.ts';
import { letterReaders, replayDeadLetters } from './acts/replay-dead-letters.ts';
import { listHealth } from './camera-health-store.ts';
import { findLetters, listLetters, settleLetters } from './dead-letter-store.ts';
import { readsErrors } from './reads-errors.ts';
import { type TakeInWorld, takeInBatch } from './take-in.ts';
import { uuidThatFollows } from './uuid-that-follows.ts';

/** What these routes are built from. Register under `/api` inside the doors' protected scope. */
export interface LettersRouteOptions {
  readonly world: Omit<TakeInWorld, 'gate'> & {
    readonly gate: Pick<Gate, 'perform' | 'performAsSystem' | 'registers'>;
  };
  readonly actorOf: (request: FastifyRequest) => Actor;
  readonly legalNow: () => Promise<string>;
}

const Page = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
    before: Type.Optional(Type.String({ format: 'uuid' })),
  },
  { additionalProperties: false },
);
const Replay = Type.Object(
  { key: Type.String({ format: 'uuid' }), payload: ReplayDeadLetters },
  { additionalProperties: false },
);
const tags = ['anpr'];

/** For the desks: which cameras are silent or late, which lines could not be read, and to try those again. */
export function lettersRoutes({ world, actorOf, legalNow }: LettersRouteOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get(
      '/anpr/health',
      {
        schema: {
          tags,
          summary: 'Cameras that are silent or late',
          response: { 200: Type.Object({ items: Type.Array(CameraHealthView) }) },
        },
      },
      async (request) => {
        const { functionKey, organisationId } = actorOf(request);
        if (!cameraViewers.includes(functionKey)) throw anprErrors.notYours({ functionKey });
        return { items: await listHealth(world.db, organisationId) };
      },
    );

    app.get<{ Querystring: Static<typeof Page> }>(
      '/anpr/dead-letters',
      {
        schema: {
          tags,
          querystring: Page,
          summary: 'Lines of cameras that could not be read, without their content',
          response: { 200: Type.Object({ items: Type.Array(DeadLetterView) }) },
        },
      },
      async (request) => {
        const { organisationId } = readerOf(request);
        const rows = await listLetters(world.db, organisationId, request.query);
        const items: DeadLetterView[] = rows.map((row) => ({
          id: row.id,
          camera: row.camera,
          batchId: row.batch,
          line: row.place,
          reason: row.reason,
          receivedAt: row.received_at,
          isKept: row.is_kept,
          replayedAt: row.replayed_at,
        }));
        return { items };
      },
    );

    app.post<{ Body: Static<typeof Replay> }>(
      '/anpr/dead-letters/replay',
      {
        schema: {
          tags,
          body: Replay,
          summary: 'Try unreadable lines once more: an act of its own, then the door of cameras',
        },
      },
      async (request) => {
        const actor = readerOf(request);
        const { key, payload } = request.body;
        const letters = await findLetters(world.db, { ...payload, organisationId: actor.organisationId });
        const receipt = await world.gate.perform({ type: replayDeadLetters.type, key, actor, payload });
        if (receipt.verdict !== 'allowed') return { receipt, batches: [] };
        const camera = await world.gate.registers.get(enrolledCameras, { number: payload.camera });
        if (camera === undefined) throw readsErrors.tokenRefused();
        const batches: TakenBatch[] = [];
        for (const { id, contentType, content } of letters) {
          const taken = await takeInBatch(world, camera, {
            id: uuidThatFollows('replayed', id),
            contentType,
            body: content,
            receivedAt: await legalNow(),
          });
          batches.push(taken);
          await settleLetters(world.db, [id], await legalNow());
        }
        return { receipt, batches };
      },
    );

    function readerOf(request: FastifyRequest): Actor {
      const actor = actorOf(request);
      if (!letterReaders.includes(actor.functionKey)) throw anprErrors.notYours({ functionKey: actor.functionKey });
      return actor;
    }
  };
}
