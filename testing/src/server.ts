import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServer, type RunningServer, type ServerOptions } from '../../server/src/doors/index.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { seedDemo } from './seed/index.ts';

/** A demonstration server on a free port of 127.0.0.1, on a database of its own, filled by the seed. */
export interface TestServer extends AsyncDisposable {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  readonly server: RunningServer;
  readonly database: TestDatabase;
  readonly dataDir: string;
}

/**
 * Opens the server that `clairevoie up --demo` opens, with its seed, for tests over real HTTP. Takes a few seconds:
 * one a test file, in `beforeAll`. `more` changes how it is opened (`now`, another `seed`, `logLevel`, `world`).
 * Dispose of it in `afterAll`; nothing stays behind. Pages need `npm run build:web` to have run.
 */
export async function openTestServer(
  more: Partial<Omit<ServerOptions, 'database' | 'dataDir'>> = {},
): Promise<TestServer> {
  const closing = new AsyncDisposableStack();
  try {
    const dataDir = await mkdtemp(join(tmpdir(), 'clv-server-'));
    closing.defer(() => rm(dataDir, { recursive: true, force: true }));
    const database = closing.use(await createTestDatabase());
    const server = closing.use(
      await openServer({
        database,
        dataDir,
        world: {
          demo: true,
          serverName: 'trial.example',
          identityPort: null,
          createdAt: Temporal.Now.instant().toString(),
        },
        host: '127.0.0.1',
        port: 0,
        seed: seedDemo,
        ...more,
      }),
    );
    const resources = closing.move();
    return { url: server.url, server, database, dataDir, [Symbol.asyncDispose]: () => resources.disposeAsync() };
  } catch (error) {
    await closing.disposeAsync();
    throw error;
  }
}
