import { Pool, type PoolConfig } from 'pg';
import { pgValues } from './pg-values.ts';

/** How a pool differs from the next. */
export interface PoolOptions {
  /** Most connections open at once. */
  readonly max: number;
  /** Shown in pg_stat_activity: `clairevoie gate`. */
  readonly applicationName: string;
  /** Called when a connection dies while nobody uses it (the pool replaces it). Say so in the log; nothing to mend. */
  readonly onIdleError?: (error: Error) => void;
}

/** Opens a pool whose values come out as `pg-values.ts` says. Connects on first use; end it with `pool.end()`. */
export function openPool(config: PoolConfig, options: PoolOptions): Pool {
  const pool = new Pool({
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    ...config,
    max: options.max,
    application_name: options.applicationName,
    types: pgValues,
  });
  // Without a listener a dropped idle connection would end the whole process: an unhandled 'error' event.
  pool.on('error', (error) => options.onIdleError?.(error));
  return pool;
}
