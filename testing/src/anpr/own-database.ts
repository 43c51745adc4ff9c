import { join } from 'node:path';
import type { Pool } from 'pg';
import { installJobs } from '../../../server/src/ledger/index.ts';
import { type DatabaseRole, migrate, openPool, startEmbedded } from '../../../server/src/postgres/index.ts';
import type { TestDatabase } from '../database.ts';

/** A database for a trial outside the test runner: an embedded one in this folder, durable, migrated. */
export async function openOwnDatabase(folder: string): Promise<TestDatabase> {
  const database = await startEmbedded({ dataDir: join(folder, 'data') });
  const pools = new Map<DatabaseRole, Pool>();
  const pool = (role: DatabaseRole): Pool => {
    const opened = pools.get(role) ?? openPool(database.config(role), { max: 8, applicationName: `trial ${role}` });
    pools.set(role, opened);
    return opened;
  };
  const stop = async (): Promise<void> => {
    await Promise.all([...pools.values()].map((one) => one.end()));
    pools.clear();
    await database.stop();
  };
  await migrate(pool('clv_owner'));
  await installJobs(pool('clv_owner'));
  return {
    name: 'trial',
    config: (role) => database.config(role),
    pool,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
