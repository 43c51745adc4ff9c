import Fastify, { type FastifyRequest } from 'fastify';
import { correlationsRoutes, type Hits, hitsRoutes, openHits } from '../../../server/src/anpr/index.ts';
import { answerProblem } from '../../../server/src/doors/problem.ts';
import type { Actor } from '../../../server/src/ledger/index.ts';
import { quorumWitness } from '../../../server/src/vault/index.ts';
import type { ListsWorld } from './lists-world.ts';

/** Hits over the registers' own lists and criteria; what goes wrong beside the acts is told to `onError`. Whoever opens them disposes of them. */
export function openHitsOver(l: ListsWorld, onError: (error: unknown) => void): Hits {
  const { ledger, now } = l.w.world;
  const witness = quorumWitness({ db: ledger.reads, log: ledger.logs.public, now });
  return openHits({ ledger, lists: l.lists.inForce, legalNow: () => ledger.legalNow(), witness, onError });
}

/** A read: its plate, how many minutes ago it was recorded, the class of its vehicle. */
export type TrialRead = readonly [plate: string, minutesAgo: number, vehicleClass: string];

/** Sends reads through the door of cameras; throws where they are not all taken in. */
export async function sendTrialReads(l: ListsWorld, reads: readonly TrialRead[]): Promise<void> {
  const { status, body } = await l.sendReads(
    reads.map(([plate, minutes, vehicleClass]) => ({
      at: l.w.world.now().subtract({ minutes }).toString(),
      plate,
      country: 'BE',
      vehicle: { class: vehicleClass },
    })),
  );
  if (status !== 200 || body.taken !== reads.length) throw new Error(`not taken in: ${JSON.stringify(body)}`);
}

/** The routes of hits and of correlations over real HTTP, for whoever `x-actor` names. Close it. */
export async function openHitsDoor(
  l: ListsWorld,
  hits: Hits,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { ledger, now } = l.w.world;
  const { gate, reads: db } = ledger;
  const common = {
    db,
    actorOf: (request: FastifyRequest): Actor => JSON.parse(String(request.headers['x-actor'])),
    legalNow: () => ledger.legalNow(),
  };
  const app = Fastify();
  app.setErrorHandler(answerProblem);
  await app.register(hitsRoutes({ ...common, gate, live: hits.live, lists: l.lists.inForce }));
  const witness = quorumWitness({ db, log: ledger.logs.public, now });
  await app.register(correlationsRoutes({ ...common, read: gate.registers, witness }));
  return { url: await app.listen({ host: '127.0.0.1', port: 0 }), close: () => app.close() };
}
