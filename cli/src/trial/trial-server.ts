import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServer, type RunningServer, settleWorld } from '@clairevoie/server';
import type { Receipt } from '@clairevoie/server/ledger';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';

/** A real server of a demo world, on a database and a data folder of its own. For tests. */
export interface TrialServer extends AsyncDisposable {
  readonly server: RunningServer;
  readonly database: TestDatabase;
  readonly dataDir: string;
  /** Registers `count` invented persons: real acts, each with a register change. */
  people(count: number): Promise<readonly Receipt[]>;
  /** Performs an act of the system itself. */
  act(type: string, payload: object): Promise<Receipt>;
}

/** Opens it, with `entries` invented persons in its journal. */
export async function openTrialServer(entries = 0): Promise<TrialServer> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'clv-trial-'));
  const world = await settleWorld(dataDir, {
    demo: true,
    serverName: 'trial.example',
    identityPort: null,
    createdAt: Temporal.Now.instant().toString(),
  });
  const server = await openServer({
    database,
    dataDir,
    world,
    host: '127.0.0.1',
    port: 0,
    logLevel: 'error',
    scheduleEveryMs: 3_600_000,
  });
  const act = (type: string, payload: object): Promise<Receipt> =>
    server.ledger.gate.performAsSystem({ type, key: randomUUID(), organisationId: 'clairevoie-server', payload });
  const people = (count: number): Promise<readonly Receipt[]> =>
    Promise.all(Array.from({ length: count }, () => act('identity/register-person', inventedPerson())));
  await people(entries);
  await server.ledger.integrate();
  return {
    server,
    database,
    dataDir,
    people,
    act,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await database.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The payload of `identity/register-person` for somebody who does not exist. */
export function inventedPerson(): { readonly personId: string } & Readonly<Record<string, string | boolean>> {
  const personId = randomUUID();
  return {
    personId,
    givenName: 'Personne',
    familyName: `Fictive ${personId.slice(0, 8)}`,
    language: 'fr',
    isFictional: true,
  };
}
