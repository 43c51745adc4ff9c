import { findWorld } from '@clairevoie/server';
import { type Database, openPool } from '@clairevoie/server/database';
import { type ActDefinition, type Ledger, openLedger } from '@clairevoie/server/ledger';
import { NoDataFolder } from '../open-database.ts';

/** Keys are changed while no server runs on them: it would go on with what it read at its start. */
export class ServerRunning extends Error {
  constructor() {
    super('A server runs on this data folder: stop it, change the keys, start it again. Nothing was changed.');
    this.name = 'ServerRunning';
  }
}

/** Opens the journal of a data folder on which no server runs, and lets `work` perform acts of the system in it. */
export async function withLedger<T>(
  {
    database,
    dataDir,
    definitions = [],
  }: { readonly database: Database; readonly dataDir: string; readonly definitions?: readonly ActDefinition[] },
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const world = await findWorld(dataDir);
  if (world === undefined) throw new NoDataFolder(dataDir);
  const pool = openPool(database.config('clv_app'), { max: 6, applicationName: 'clairevoie keys' });
  try {
    const { rows } = await pool.query<{ is: boolean }>(
      `select exists (select 1 from pg_stat_activity where datname = current_database() and application_name = 'clairevoie server') as is`,
    );
    if (rows[0]?.is === true) throw new ServerRunning();
    await using ledger = await openLedger({
      pool,
      definitions,
      loadActor: () => Promise.reject(new TypeError('nobody acts while keys are changed')),
      dataDir,
      serverName: world.serverName,
      demo: world.demo,
      now: () => Temporal.Now.instant(),
      onError: (error) => {
        throw error;
      },
    });
    return await work(ledger);
  } finally {
    await pool.end();
  }
}
