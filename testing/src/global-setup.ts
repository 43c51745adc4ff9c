import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PoolConfig } from 'pg';
import type { TestProject } from 'vitest/node';
import { installJobs } from '../../server/src/ledger/install-jobs.ts';
import {
  type DatabaseRole,
  databaseRoles,
  discardEmbedded,
  migrate,
  openPool,
  startEmbedded,
} from '../../server/src/postgres/index.ts';

/** How a worker connects to its run's PostgreSQL. */
export interface TestCluster {
  readonly superuser: PoolConfig;
  readonly roles: Readonly<Record<DatabaseRole, PoolConfig>>;
  /** The migrated database that each test database is copied from. */
  readonly template: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    clairevoieTestCluster: TestCluster;
  }
}

const prefix = 'clv-test-';

/**
 * One PostgreSQL a vitest run: started on a fresh folder, its database migrated once to be the template of all test
 * databases. Durability is `none` (fsync off): these data are worth nothing, and tests of durability make their own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await clearUpAfterKilledRuns();
  const dataDir = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(dataDir, 0o711); // as root: the database's own account must pass
  const database = await startEmbedded({ dataDir, durability: 'none' });
  const pool = openPool(database.config('clv_owner'), { max: 2, applicationName: 'vitest migrations' });
  try {
    await migrate(pool);
    await installJobs(pool);
  } finally {
    await pool.end();
  }
  const roles = Object.fromEntries(databaseRoles.map((role) => [role, database.config(role)]));
  project.provide('clairevoieTestCluster', {
    superuser: database.superuserConfig(),
    roles: roles as TestCluster['roles'], // Edge: fromEntries forgets which keys it was given
    template: database.config('clv_owner').database ?? '',
  });
  return async () => {
    await database.stop();
    await discardEmbedded(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** Ends the servers of runs that were killed. A folder younger than a minute may belong to a run that is starting. */
async function clearUpAfterKilledRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found?.uid !== process.getuid?.() || !found || Date.now() - found.mtimeMs < 60_000) continue;
    try {
      await discardEmbedded(folder);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // another run's, and alive; or one that several runs clear up at once: no reason to fail this run
    }
  }
}
