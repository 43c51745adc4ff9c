import { runMigrations } from 'graphile-worker';
import type { Pool } from 'pg';

/**
 * Installs graphile-worker's own schema, as its owner, and lets the worker's role use it.
 * `ledger.append` adds jobs there in the act's own transaction; run it after the migrations.
 */
export async function installJobs(owner: Pool): Promise<void> {
  await runMigrations({ pgPool: owner });
  await owner.query(`
    grant usage on schema graphile_worker to clv_job;
    grant select, insert, update, delete on all tables in schema graphile_worker to clv_job;
    grant usage on all sequences in schema graphile_worker to clv_job;
    grant execute on all functions in schema graphile_worker to clv_job;
  `);
}
