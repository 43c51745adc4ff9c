import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import {
  type IdentityErrorCode,
  identityActs,
  identityErrorStatus,
  identityPlugin,
  loadActor,
  type SignInSettings,
} from '../../../server/src/identity/index.ts';
import {
  type ActDefinition,
  type Actor,
  type Ledger,
  openLedger,
  type Receipt,
} from '../../../server/src/ledger/index.ts';
import { isClairevoieError } from '../../../server/src/postgres/index.ts';
import { createTestDatabase, type TestDatabase } from '../database.ts';

/** A journal with the identity room's acts on a database of its own, and a clock that the test moves. */
export interface IdentityWorld extends AsyncDisposable {
  readonly database: TestDatabase;
  readonly ledger: Ledger;
  /** Real time plus what the test added. */
  readonly now: () => Temporal.Instant;
  /** Moves the clock forward, for sessions and acts alike. */
  passTime(duration: Temporal.DurationLike): void;
  act(actor: Actor, type: string, payload: object): Promise<Receipt>;
  asSystem(type: string, payload: object): Promise<Receipt>;
  organisation(kind: string, over?: object): Promise<string>;
  person(over?: object): Promise<string>;
  /** Grants a function as the founding does (in a demo) and returns the actor. */
  actor(functionKey: string, organisationId: string, personId?: string): Promise<Actor>;
  link(personId: string, issuer: string, subject?: string): Promise<void>;
}

const early = '2020-01-01T00:00:00Z';

/** Opens the world; a demo unless said. `definitions` are acts besides this room's. */
export async function openIdentityWorld({
  demo = true,
  definitions = [],
}: {
  readonly demo?: boolean;
  readonly definitions?: readonly ActDefinition[];
} = {}): Promise<IdentityWorld> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'clv-identity-'));
  let passed = Temporal.Duration.from({ seconds: 0 });
  const now = () => Temporal.Now.instant().add(passed);
  const ledger = await openLedger({
    pool: database.pool('clv_app'),
    definitions: [...identityActs, ...definitions],
    loadActor,
    dataDir,
    serverName: 'identity.test',
    demo,
    now,
    onError: (error) => console.error(error),
  });
  const asSystem = (type: string, payload: object) =>
    ledger.gate.performAsSystem({ type, key: randomUUID(), organisationId: 'clairevoie-server', payload });
  const allowed = async (receipt: Promise<Receipt>): Promise<void> => {
    const { verdict, gates } = await receipt;
    if (verdict !== 'allowed') throw new Error(`not allowed: ${gates.map((gate) => gate.id).join(', ')}`);
  };
  const world: IdentityWorld = {
    database,
    ledger,
    now,
    passTime: (duration) => {
      passed = passed.add(Temporal.Duration.from({ hours: 0 }).add(duration));
    },
    act: (actor, type, payload) => ledger.gate.perform({ type, key: randomUUID(), actor, payload }),
    asSystem,
    async organisation(kind, over = {}) {
      const organisationId = randomUUID();
      const slug = `${kind}-${organisationId.slice(0, 8)}`;
      const source = demo ? {} : { source: { title: 'Liste publiée', date: '2026-01-01' } };
      await allowed(
        asSystem('identity/register-organisation', {
          organisationId,
          slug,
          kind,
          isReal: !demo,
          names: { fr: `Organe ${slug}`, nl: `Orgaan ${slug}`, en: `Body ${slug}` },
          nisCodes: [],
          ...source,
          ...over,
        }),
      );
      return organisationId;
    },
    async person(over = {}) {
      const personId = randomUUID();
      await allowed(
        asSystem('identity/register-person', {
          personId,
          givenName: 'Noor',
          familyName: `Verzonnen ${personId.slice(0, 4)}`,
          language: 'nl',
          isFictional: demo,
          ...over,
        }),
      );
      return personId;
    },
    async actor(functionKey, organisationId, known) {
      const personId = known ?? (await world.person());
      await allowed(
        asSystem('identity/grant-function', {
          grantId: randomUUID(),
          personId,
          functionKey,
          organisationId,
          from: early,
          instrument: 'proef',
        }),
      );
      return { personId, functionKey, organisationId };
    },
    link: (personId, issuer, subject = personId) =>
      allowed(asSystem('identity/link-account', { personId, issuer, subject })),
    async [Symbol.asyncDispose]() {
      await ledger[Symbol.asyncDispose]();
      await database.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return world;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return address.port;
}

/** A server with this room's routes, listening. `addRoutes` adds the test's own before it starts. */
export async function startIdentityServer(
  world: IdentityWorld,
  signIn: Omit<SignInSettings, 'baseUrl'> & { readonly port: number; readonly demo?: boolean },
  addRoutes?: (app: FastifyInstance) => Promise<void>,
): Promise<{ readonly app: FastifyInstance; readonly url: string; readonly log: readonly string[] }> {
  const { port, demo = true, ...settings } = signIn;
  const url = `http://127.0.0.1:${port}`;
  const log: string[] = [];
  const app = fastify({ logger: { level: 'trace', stream: { write: (line: string) => void log.push(line) } } });
  app.setErrorHandler((error: unknown, _request, reply) => {
    const status = isClairevoieError(error) ? identityErrorStatus[error.code as IdentityErrorCode] : undefined;
    const own = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
    return reply.status(status ?? own).send({ code: isClairevoieError(error) ? error.code : 'unexpected' });
  });
  await app.register(identityPlugin, {
    db: world.ledger.reads,
    gate: world.ledger.gate,
    signIn: { ...settings, baseUrl: url },
    demo,
    now: world.now,
  });
  if (addRoutes !== undefined) await app.register(addRoutes);
  await app.listen({ host: '127.0.0.1', port });
  return { app, url, log };
}
