import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWorld, foundWorld, openServer, type ServerOptions } from '../../../server/src/doors/index.ts';
import { createTestDatabase } from '../database.ts';
import type { TestServer } from '../server.ts';
import { foundingOfTests } from './founding-of-tests.ts';

/**
 * A server that is not a demonstration, on a world that was founded for the test: zone 5341 with its municipalities and the
 * published lists, and no other act. It says of itself that it is `https://cameras.zone.test`; `url` is where it listens.
 */
export async function openRealServer(
  more: Partial<Omit<ServerOptions, 'database' | 'dataDir' | 'world'>> = {},
): Promise<TestServer> {
  const closing = new AsyncDisposableStack();
  try {
    const folder = await mkdtemp(join(tmpdir(), 'clv-real-'));
    closing.defer(() => rm(folder, { recursive: true, force: true }));
    const dataDir = join(folder, 'world');
    const database = closing.use(await createTestDatabase());
    const stop = async (): Promise<void> => undefined;
    await foundWorld({
      file: foundingOfTests('https://login.zone.be'),
      dataDir,
      now: () => Temporal.Now.instant(),
      newId: randomUUID,
      startDatabase: async () => ({
        config: (role) => database.config(role),
        stop,
        [Symbol.asyncDispose]: stop,
      }),
    });
    const world = await findWorld(dataDir);
    if (world === undefined) throw new TypeError('nothing was founded');
    const server = closing.use(
      await openServer({
        database,
        dataDir,
        world,
        host: '127.0.0.1',
        port: 0,
        baseUrl: 'https://cameras.zone.test',
        signIn: { issuer: 'https://login.zone.be', clientId: 'cameras', clientSecret: 'a-secret-of-the-test-only' },
        ...more,
      }),
    );
    const address = server.app.server.address();
    if (address === null || typeof address === 'string') throw new TypeError('no port');
    const resources = closing.move();
    const url = `http://127.0.0.1:${address.port}`;
    return { url, server, database, dataDir, [Symbol.asyncDispose]: () => resources.disposeAsync() };
  } catch (error) {
    await closing.disposeAsync();
    throw error;
  }
}
