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
    -- Its tables show and take no row of a role without a policy.
    do $$
    declare closed text;
    begin
      for closed in
        select c.relname from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'graphile_worker' and c.relkind = 'r' and c.relrowsecurity
          and not exists (select from pg_catalog.pg_policy p where p.polrelid = c.oid and p.polname = 'clv_job')
      loop
        execute format('create policy clv_job on graphile_worker.%I to clv_job using (true) with check (true)', closed);
      end loop;
    end $$;
  `);
}
