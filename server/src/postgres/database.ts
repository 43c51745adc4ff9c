import type { PoolConfig } from 'pg';

/**
 * The database roles, most powerful first. `clv_owner` owns schemas, tables and SECURITY DEFINER functions and runs
 * migrations; `clv_app` is the server; `clv_job` runs graphile-worker; `clv_portal` selects public views only;
 * `clv_follow` calls the functions by which people follow the dossier, and reads no table.
 */
export const databaseRoles = ['clv_owner', 'clv_app', 'clv_job', 'clv_portal', 'clv_follow'] as const;

/** A database role of ours. */
export type DatabaseRole = (typeof databaseRoles)[number];

/** A database that is there and has our roles; embedded or not makes no difference to its users. */
export interface Database extends AsyncDisposable {
  /** How to connect as this role: pass it to `openPool`. */
  config(role: DatabaseRole): PoolConfig;
  /** Lets go of the database: an embedded one stops when its last holder lets go. May be called twice. */
  stop(): Promise<void>;
}
