import { Pool, type PoolConfig } from 'pg';
import { pgValues } from './pg-values.ts';

/** How a pool differs from the next. */
export interface PoolOptions {
  /** Most connections open at once. */
  readonly max: number;
  /** Shown in pg_stat_activity: `clairevoie gate`. */
  readonly applicationName: string;
  /** Called when a connection dies between two queries (the pool replaces it). Say so in the log; nothing to mend. */
  readonly onIdleError?: (error: Error) => void;
}

/** Opens a pool whose values come out as `pg-values.ts` says. Connects on first use; end it with `pool.end()`. */
export function openPool(config: PoolConfig, options: PoolOptions): Pool {
  const pool = new Pool({
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // The gate sends a batch behind the one that is being written; nobody else has two queries on a connection.
    pipeline: true,
    ...config,
    max: options.max,
    application_name: options.applicationName,
    types: pgValues,
  });
  // Without listeners a dropped connection ends the whole process (an unhandled 'error' event): each connection's is for
  // those in use but between queries, the pool's repeats it for idle ones. The next query on it fails and tells.
  pool.on('connect', (client) => client.on('error', (error) => options.onIdleError?.(error)));
  pool.on('error', () => undefined);
  return pool;
}
