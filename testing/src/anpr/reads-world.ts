import { createHash, randomBytes, randomUUID } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import type { PictureKeeper } from '../../../server/src/anpr/pictures/picture-keeper.ts';
import { lettersRoutes } from '../../../server/src/anpr/reads/letters-routes.ts';
import { ReadStore } from '../../../server/src/anpr/reads/read-store.ts';
import { openReadWriter, type ReadWriter } from '../../../server/src/anpr/reads/read-writer.ts';
import { readsActs } from '../../../server/src/anpr/reads/reads-acts.ts';
import { readsRoutes } from '../../../server/src/anpr/reads/reads-routes.ts';
import type { TakeInWorld } from '../../../server/src/anpr/reads/take-in.ts';
import { answerProblem } from '../../../server/src/doors/problem.ts';
import type { ActDefinition, Actor } from '../../../server/src/ledger/index.ts';
import { openPool } from '../../../server/src/postgres/index.ts';
import type { TestDatabase } from '../database.ts';
import { openTestWorld, type TestWorld } from '../world.ts';
import { enrolForTrial } from './enrol-trial.ts';

/** A camera that is enrolled for a trial, with its token. */
export interface TrialCamera {
  readonly number: number;
  readonly token: string;
  readonly device: string;
  readonly databaseId: string;
  readonly organisationId: string;
}

/** What the door of cameras answered. */
export interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A world with the door of cameras open over real HTTP. */
export interface ReadsWorld extends AsyncDisposable {
  readonly world: TestWorld;
  /** The organisation of every camera: a police zone. */
  readonly organisationId: string;
  readonly writer: ReadWriter;
  readonly url: string;
  /** In whose name the next request to the desks' routes is made. */
  actAs(actor: Actor): void;
  get(path: string): Promise<Answered>;
  postJson(path: string, body: object): Promise<Answered>;
  enrol(
    more?: Partial<{
      isCreated: boolean;
      isPlaced: boolean;
      retention: string;
      databaseId: string;
      authorisedTo: string;
      dataClasses: readonly string[];
      deviceZone: string;
      mobileAt: { readonly latitude: number; readonly longitude: number };
      national: {
        readonly organisationId: string;
        readonly creators: readonly ('minister-interior' | 'minister-justice')[];
      };
    }>,
  ): Promise<TrialCamera>;
  post(
    camera: { readonly token: string },
    body: string | Uint8Array,
    more?: Readonly<Record<string, string>>,
  ): Promise<Answered>;
}

/** Opens the door of cameras alone, on a database of its own; `openWriter` puts another writer in the place of the real one's limits. */
export async function openReadsWorld(
  more: {
    readonly mostWaiting?: number;
    readonly acts?: readonly ActDefinition[];
    /** Opens what seals pictures, once the journal is open. */
    readonly pictures?: (world: TestWorld) => Promise<PictureKeeper>;
    /** Further routes of the same server. */
    readonly routes?: (app: FastifyInstance, actorOf: () => Actor) => Promise<void>;
    readonly onTaken?: NonNullable<TakeInWorld['onTaken']>;
    readonly database?: TestDatabase;
  } = {},
): Promise<ReadsWorld> {
  const closing = new AsyncDisposableStack();
  const world = closing.use(
    await openTestWorld(
      [...readsActs, enrolForTrial, ...(more.acts ?? [])],
      more.database === undefined ? {} : { database: more.database },
    ),
  );
  const pool = openPool({ ...world.database.config('clv_app'), pipeline: false }, { max: 3, applicationName: 'reads' });
  closing.defer(() => pool.end());
  const writer = closing.use(
    openReadWriter(new ReadStore(pool), { lanes: 2, mostAtOnce: 20_000, mostWaiting: more.mostWaiting ?? 50_000 }),
  );
  const app = Fastify({ bodyLimit: 1_048_576 });
  closing.defer(() => app.close());
  app.setErrorHandler(answerProblem);
  await app.register(rateLimit, { max: 600, timeWindow: '1 minute' });
  const { ledger } = world;
  const pictures = await more.pictures?.(world);
  const taking = {
    ...{ gate: ledger.gate, db: ledger.reads, writer },
    ...(pictures === undefined ? {} : { pictures }),
    ...(more.onTaken === undefined ? {} : { onTaken: more.onTaken }),
  };
  await app.register(readsRoutes({ ...taking, legalNow: () => ledger.legalNow() }), { prefix: '/api' });
  let acting: Actor | undefined;
  const actorOf = (): Actor => {
    if (acting === undefined) throw new Error('nobody acts');
    return acting;
  };
  await app.register(async (scope) => more.routes?.(scope, actorOf), { prefix: '/api' });
  await app.register(
    lettersRoutes({
      world: taking,
      actorOf,
      legalNow: () => ledger.legalNow(),
    }),
    { prefix: '/api' },
  );
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const organisationId = await world.organisation('local-police-zone', 'zone-essai');
  let last = 0;
  const opened = closing.move();
  return {
    world,
    organisationId,
    writer,
    url,
    async enrol({
      isCreated = true,
      isPlaced = true,
      retention = 'P12M',
      databaseId = randomUUID(),
      authorisedTo,
      dataClasses,
      deviceZone,
      mobileAt,
      national,
    } = {}) {
      const token = randomBytes(32).toString('base64url');
      const number = ++last;
      const device = `trial-${number}`;
      const receipt = await world.asSystem(enrolForTrial.type, {
        number,
        organisationId,
        databaseId,
        cameraId: randomUUID(),
        device,
        tokenSha256: createHash('sha256').update(token).digest('hex'),
        isCreated,
        isPlaced,
        retention,
        ...(authorisedTo === undefined ? {} : { authorisedTo }),
        ...(dataClasses === undefined ? {} : { dataClasses }),
        ...(deviceZone === undefined ? {} : { deviceZone }),
        ...(mobileAt === undefined ? {} : { mobileAt }),
        ...(national === undefined ? {} : { national }),
      });
      if (receipt.verdict !== 'allowed') throw new Error('the trial camera was not enrolled');
      return { number, token, device, databaseId, organisationId };
    },
    actAs: (actor) => {
      acting = actor;
    },
    get: async (path) => answered(await fetch(`${url}${path}`)),
    postJson: async (path, body) =>
      answered(
        await fetch(`${url}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
    async post(camera, body, headers = {}) {
      const response = await fetch(`${url}/api/anpr/reads`, {
        method: 'POST',
        headers: { authorization: `Bearer ${camera.token}`, 'content-type': 'application/x-ndjson', ...headers },
        body: typeof body === 'string' ? body : new Uint8Array(body),
      });
      return answered(response);
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

async function answered(response: Response): Promise<Answered> {
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: JSON.parse(await response.text()),
  };
}

/** One line of our own form. Plates are invented: the series Q-ZZZ is not in use. */
export function line(of: { readonly at: string; readonly plate: string; readonly [name: string]: unknown }): string {
  return `${JSON.stringify(of)}\n`;
}
