import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type ConcealedAct, concealedActs, sealedLogs } from '@clairevoie/contract';
import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import {
  type Distributed,
  type Distribution,
  distributeReads,
  loadDirectiveFile,
  openHits,
  openLists,
  openPictures,
  openReads,
  openServerTransmission,
  type Reads,
  readsRoutes,
} from '../anpr/index.ts';
import { nodeRoutes } from '../ban/index.ts';
import { dossierLetters } from '../civic/index.ts';
import { type FollowDesk, type MailSettings, openFollow } from '../follow/index.ts';
import {
  accounts,
  actorOf,
  checkSignInSettings,
  type DemoProvider,
  identityPlugin,
  type ListedPerson,
  listDemoPeople,
  loadActor,
  protectRoutes,
  type SignInSettings,
  startDemoProvider,
} from '../identity/index.ts';
import {
  type ActDefinition,
  installJobs,
  type Ledger,
  openLedger,
  reasonToStayClosed,
  type WitnessSettings,
} from '../ledger/index.ts';
import { listConcealedCounts, sealedLogRoutes } from '../oversight/index.ts';
import { type Database, migrate, openPool } from '../postgres/index.ts';
import { keyholdersOf, openVault, type PinnedKeyholder, type Vault } from '../vault/index.ts';
import { actRoutes } from './act-routes.ts';
import { consoleRoutes } from './console-routes.ts';
import { doorsErrors } from './doors-errors.ts';
import { headersOfAll } from './headers-of-all.ts';
import { keyholderRoutes } from './keyholder-routes.ts';
import { logRoutes } from './log-routes.ts';
import { portalRoutes } from './portal.ts';
import { answerProblem } from './problem.ts';
import { proofRoutes } from './proof-routes.ts';
import { checkRealWorld } from './real-world.ts';
import { receiptRoutes } from './receipt-routes.ts';
import { receiveInTime } from './receive-in-time.ts';
import { actsElsewhere, completedActs, type RoomContext, roomActs, roomRoutes, roomSchedule } from './rooms.ts';
import { startSchedule } from './schedule.ts';
import { witnessRoutes } from './witness-routes.ts';
import type { WorldFile } from './world-file.ts';

/** How a server is opened. */
export interface ServerOptions {
  readonly database: Database;
  readonly dataDir: string;
  readonly world: WorldFile;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Where people reach the server; by default the address it listens on. */
  readonly baseUrl?: string;
  /** Sign-in outside a demo; a demo brings its own identity server. */
  readonly signIn?: Omit<SignInSettings, 'baseUrl'>;
  readonly now?: () => Temporal.Instant;
  readonly logLevel?: string;
  /** Most requests a minute from one address; 600 unless said. */
  readonly requestsPerMinute?: number;
  /** Most files of open data a minute from one address; 60 unless said. */
  readonly filesPerMinute?: number;
  /** Most batches of reads a minute of one camera; `readLimits` unless said. */
  readonly batchesPerMinute?: number;
  /** The witness policy of the public log and, for a demonstration, where its witnesses are. */
  readonly witnesses?: WitnessSettings;
  /** Keyholders to whom shares of new recordings are sealed, given the witness policy of the public log if there is one. */
  readonly keyholders?: (policy: string | undefined) => Promise<readonly PinnedKeyholder[]>;
  /** File with the settings of transmission to other servers; within this one it needs none. */
  readonly transmissionFile?: string;
  /** Told of reads that were taken in and are durable. */
  readonly onReadsTaken?: Reads['world']['onTaken'];
  /** How reads of plates lie; one machine unless said. */
  readonly distribution?: Distribution;
  /** How mail leaves to those who follow the dossier; without it feeds and webhooks only. */
  readonly mail?: MailSettings;
  /** How often due work is looked for, real milliseconds; 2,000 unless said. */
  readonly scheduleEveryMs?: number;
  /** Hours that looks and searches wait before their headers are public; the published policy unless said. */
  readonly bundleDelayHours?: number;
  /** Acts beside those of the rooms, and the list of concealed ones that counts instead of the published one: for trials. */
  readonly acts?: readonly ActDefinition[];
  readonly concealed?: readonly ConcealedAct[];
  /** Fills an empty demo world; called once, before the doors open. */
  readonly seed?: (ledger: Ledger, issuer: string, vault: Vault, reads: Reads) => Promise<void>;
}

/** A server with its doors open. */
export interface RunningServer extends AsyncDisposable {
  readonly url: string;
  readonly app: FastifyInstance;
  readonly ledger: Ledger;
  readonly issuer: string;
  /** Every address that answers, for tests that walk them all. */
  readonly routes: readonly { readonly method: string; readonly url: string }[];
  /** The people one can sign in as; empty outside a demo. */
  people(): Promise<readonly ListedPerson[]>;
}

/** Opens database, journal, rooms and doors; closing it leaves nothing running. */
export async function openServer(options: ServerOptions): Promise<RunningServer> {
  const { database, dataDir, world } = options;
  const now = options.now ?? (() => Temporal.Now.instant());
  const closing = new AsyncDisposableStack();
  try {
    const port = options.port === 0 ? await freePort(options.host) : options.port;
    const url = options.baseUrl ?? `http://${options.host}:${port}`;
    // Before anything is touched: settings that a real server must not have.
    if (!world.demo) checkSignInSettings(signInOf(options, undefined, url), { demo: false });
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const distributed = await prepareDatabase(options);
    const closedBecause = await reasonToStayClosed(dataDir);
    const app = Fastify({
      logger: {
        level: options.logLevel ?? 'warn',
        // Neither what was asked nor from where: the portal promises that no search word and no address is kept.
        // The detail of a refusal of the database repeats the row.
        redact: [
          ...['req.headers.cookie', 'req.headers.authorization', 'req.url', 'req.remoteAddress', 'req.remotePort'],
          'err.detail',
        ],
      },
      bodyLimit: 1_048_576,
      // Bodies are timed by `receiveInTime`: recordings may take longer than any other request.
      requestTimeout: 0,
      // The proxy with TLS stands on this machine and says for whom it asks: else all visitors would share one limit.
      trustProxy: world.demo ? false : 'loopback',
      routerOptions: { maxParamLength: 200 },
      genReqId: () => crypto.randomUUID(),
    });
    if (distributed.state === 'one-machine' && distributed.because === 'extension-absent')
      app.log.warn({ distribution: options.distribution }, distributed.words);
    const routes: { method: string; url: string }[] = [];
    app.addHook('onRoute', ({ method, url: at }) => {
      for (const one of [method].flat()) routes.push({ method: one, url: at });
    });
    const onError = (error: unknown): void => app.log.error({ err: error }, 'background work failed');
    const pool = openPool(database.config('clv_app'), {
      max: 16,
      applicationName: 'clairevoie server',
      onIdleError: onError,
    });
    closing.defer(() => pool.end());
    const portalPool = openPool(database.config('clv_portal'), {
      max: 6,
      applicationName: 'clairevoie portal',
      onIdleError: onError,
    });
    closing.defer(() => portalPool.end());
    const ledger = closing.use(
      await openLedger({
        pool,
        definitions: [...roomActs, ...(options.acts ?? [])],
        ...(options.concealed === undefined ? {} : { concealed: options.concealed }),
        loadActor,
        dataDir,
        serverName: world.serverName,
        demo: world.demo,
        now,
        onError,
        ...(options.bundleDelayHours === undefined ? {} : { bundleDelayHours: options.bundleDelayHours }),
        ...(closedBecause === undefined ? {} : { closedBecause }),
        ...(options.witnesses === undefined ? {} : { witnesses: options.witnesses }),
      }),
    );
    const provider: DemoProvider | undefined = world.demo
      ? closing.use(
          await startDemoProvider({
            demo: true,
            port: world.identityPort ?? 0,
            baseUrl: url,
            people: () => listDemoPeople(ledger.reads, { issuer: provider?.issuer ?? '', at: now().toString() }),
            onError,
          }),
        )
      : undefined;
    const signIn = signInOf(options, provider, url);
    const linked = await ledger.gate.registers.find(accounts, { issuer: signIn.issuer });
    if (!world.demo && linked.length === 0)
      app.log.warn({ issuer: signIn.issuer }, 'no account is linked at this issuer: nobody can sign in');
    const { governing, pending } = await ledger.logs.public.policies();
    const keyholders = (await options.keyholders?.((governing ?? pending)?.text)) ?? [];
    const vault = closing.use(
      await openVault({
        gate: ledger.gate,
        db: ledger.reads,
        log: ledger.logs.public,
        loadActor,
        dataDir,
        apart: [join(dataDir, 'postgres'), join(dataDir, 'backups')],
        demo: world.demo,
        now,
        onError,
        everyMs: 0,
        keyholders,
      }),
    );
    const pictures = await openPictures(vault, ledger.reads);
    if (closedBecause === undefined) await loadDirectiveFile({ dataDir, gate: ledger.gate, onError });
    const lists = await openLists({ db: ledger.reads, registers: ledger.gate.registers, onError });
    const hits = closing.use(
      openHits({ ledger, lists: lists.inForce, legalNow: () => reads.legalNow(), witness: vault.witness, onError }),
    );
    const reads: Reads = closing.use(
      openReads({
        database,
        ledger,
        pictures,
        now,
        onError,
        onTaken: (...taken) => {
          hits.onTaken(...taken);
          options.onReadsTaken?.(...taken);
        },
      }),
    );
    const transmission = closing.use(
      await openServerTransmission({
        ...{ ledger, writer: reads.world.writer, onError, dataDir },
        settingsFile: options.transmissionFile,
      }),
    );
    const { finished, resurfaced, reapplied } = vault.opening;
    if (finished.length + resurfaced.length + reapplied > 0)
      app.log.warn({ finished, resurfaced, reapplied }, 'the key store was mended when it was opened');
    if (closedBecause === undefined) await options.seed?.(ledger, signIn.issuer, vault, reads);
    closing.defer(() => app.close());
    const people = async (): Promise<readonly ListedPerson[]> =>
      world.demo ? listDemoPeople(ledger.reads, { issuer: signIn.issuer, at: now().toString() }) : [];
    const follow = closing.use(await openFollowing(options, { url, portalPool, now, onError }));
    const legalNow = (): Promise<string> => ledger.legalNow();
    const rooms: RoomContext = {
      ...{ ledger, dataDir, demo: world.demo, now, legalNow, vault, reads, lists, pictures },
      transmission,
      hits,
    };
    await openDoors(app, {
      rooms,
      requestsPerMinute: options.requestsPerMinute ?? 600,
      batchesPerMinute: options.batchesPerMinute,
      ledger,
      signIn,
      demo: world.demo,
      now,
      portal: portalRoutes({
        ...{ pool: portalPool, ledger, demo: world.demo, baseUrl: url, now, people, follow },
        keyholders: () => keyholdersOf(vault, { demo: world.demo }),
        filesPerMinute: options.filesPerMinute,
      }),
    });
    await app.listen({ host: options.host, port });
    closing.use(
      startSchedule({ works: roomSchedule(rooms), legalNow, everyMs: options.scheduleEveryMs ?? 2_000, onError }),
    );
    const resources = closing.move();
    return {
      url,
      app,
      ledger,
      issuer: signIn.issuer,
      routes,
      people,
      [Symbol.asyncDispose]: () => resources.disposeAsync(),
    };
  } catch (error) {
    await closing.disposeAsync();
    throw error;
  }
}

/** Following, with the pools of the two roles that it needs; a portal's view of the events. */
async function openFollowing(
  { database, dataDir, mail }: ServerOptions,
  of: {
    readonly url: string;
    readonly portalPool: Pool;
    readonly now: () => Temporal.Instant;
    readonly onError: (error: unknown) => void;
  },
): Promise<AsyncDisposable & FollowDesk> {
  const { portalPool, now, onError } = of;
  const open = (role: 'clv_follow' | 'clv_job', max: number): Pool =>
    openPool(database.config(role), { max, applicationName: `clairevoie ${role}`, onIdleError: onError });
  const pools = { pool: open('clv_follow', 2), jobs: open('clv_job', 4) };
  const letters = dossierLetters({
    db: { query: async (text, values = []) => portalPool.query(text, [...values]) },
    baseUrl: of.url,
  });
  const follow = await openFollow({
    ...pools,
    ...{ dataDir, letters, now, onError },
    ...(mail === undefined ? {} : { mail }),
  });
  return {
    ...{ isMailOn: follow.isMailOn, ask: follow.ask, confirm: follow.confirm, leave: follow.leave },
    async [Symbol.asyncDispose]() {
      await follow[Symbol.asyncDispose]();
      await Promise.all([pools.pool.end(), pools.jobs.end()]);
    },
  };
}

async function prepareDatabase({ database, dataDir, world, distribution }: ServerOptions): Promise<Distributed> {
  const owner = openPool(database.config('clv_owner'), { max: 2, applicationName: 'clairevoie migrations' });
  try {
    await migrate(owner);
    await installJobs(owner);
    if (!world.demo) await checkRealWorld({ owner, dataDir, serverName: world.serverName });
    return await distributeReads(
      { query: (text, values = []) => owner.query(text, [...values]) },
      distribution ?? 'one-machine',
    );
  } finally {
    await owner.end();
  }
}

function signInOf(options: ServerOptions, provider: DemoProvider | undefined, baseUrl: string): SignInSettings {
  if (provider !== undefined) {
    return { baseUrl, issuer: provider.issuer, clientId: provider.clientId, clientSecret: provider.clientSecret };
  }
  if (options.signIn === undefined)
    throw doorsErrors.settingsMissing({ settings: ['CLAIREVOIE_OIDC_ISSUER', 'CLAIREVOIE_OIDC_CLIENT_ID'] });
  return { ...options.signIn, baseUrl };
}

interface Doors {
  readonly rooms: RoomContext;
  readonly requestsPerMinute: number;
  readonly batchesPerMinute: number | undefined;
  readonly ledger: Ledger;
  readonly signIn: SignInSettings;
  readonly demo: boolean;
  readonly now: () => Temporal.Instant;
  readonly portal: (app: FastifyInstance) => Promise<void>;
}

async function openDoors(
  app: FastifyInstance,
  { rooms, requestsPerMinute, batchesPerMinute, ledger, signIn, demo, now, portal }: Doors,
): Promise<void> {
  app.setErrorHandler(answerProblem);
  receiveInTime(app);
  app.setNotFoundHandler((request, reply) => answerProblem({ statusCode: 404 }, request, reply));
  // Answers are plain JSON: what a route returns is what it means to say, and a demo says so in each of them.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  if (demo) {
    app.addHook('preSerialization', (_request, _reply, payload, done) => {
      const isPlain =
        typeof payload === 'object' && payload !== null && Object.getPrototypeOf(payload) === Object.prototype;
      done(null, isPlain ? { demo: true, ...payload } : payload);
    });
  }
  headersOfAll(app, { isTls: signIn.baseUrl.startsWith('https:'), demo });
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: '1 minute',
    allowList: (request) => request.url.startsWith('/log/'),
  });
  await app.register(formbody, { bodyLimit: 65_536 });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Clairevoie',
        version: '0.1.0',
        description: demo ? 'Demonstration: invented acts.' : 'Camera governance.',
      },
    },
  });
  await app.register(identityPlugin, { db: ledger.reads, gate: ledger.gate, signIn, demo, now });
  await app.register(portal);
  await app.register(logRoutes(ledger.logs.public), { prefix: '/log/public' });
  await app.register(proofRoutes(ledger.logs.public), { prefix: '/log/proof' });
  await app.register(witnessRoutes(ledger.witnesses));
  // Which kinds of act the public log does not hold, who reads them, and on what ground.
  app.get('/log/concealed-acts', async () => ({
    items: concealedActs,
    counts: await listConcealedCounts(ledger.reads),
  }));
  for (const name of sealedLogs) {
    await app.register(
      async (sealed) => {
        protectRoutes(sealed);
        await sealed.register(sealedLogRoutes({ log: ledger.logs[name], actorOf }));
      },
      { prefix: `/log/${name}` },
    );
  }
  await app.register(keyholderRoutes(rooms.vault, { demo }));
  // Apart from sessions: a camera has a token and no other address.
  await app.register(
    readsRoutes({
      ...rooms.reads.world,
      legalNow: () => rooms.reads.legalNow(),
      ...(batchesPerMinute === undefined ? {} : { batchesPerMinute }),
    }),
    { prefix: '/api' },
  );
  // A node, too, has a token and two addresses.
  await app.register(nodeRoutes({ ledger }), { prefix: '/api' });
  await app.register(
    async (staff) => {
      protectRoutes(staff);
      await staff.register(
        actRoutes({ gate: ledger.gate, actorOf, completed: completedActs, elsewhere: actsElsewhere }),
        { prefix: '/acts' },
      );
      await staff.register(receiptRoutes({ ledger, actorOf }));
      await roomRoutes(staff, rooms);
      // Deadlines fall due by legal time; signatures and sessions keep real time.
      staff.get('/clock', async () => ({ legalNow: await rooms.legalNow(), realNow: now().toString() }));
    },
    { prefix: '/api' },
  );
  app.get('/api/openapi.json', { schema: { hide: true } as object }, async () => app.swagger());
  await app.register(consoleRoutes());
  app.get('/healthz', async () => ({ ok: true }));
}

/** A free port on this host: asked of the system, then let go. */
async function freePort(host: string): Promise<number> {
  const server = createServer();
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return address.port;
}
