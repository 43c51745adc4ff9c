import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration';
import type { Pool } from 'pg';
import { postgresErrors } from './postgres-errors.ts';

/** The folder of the ordered, forward-only `.sql` migrations of all rooms. */
export const migrationsDir: string = join(import.meta.dirname, '../../migrations');

/** The schema that remembers what was applied; only `clv_owner` sees it. */
const schema = 'migration';
const lockNumber = '6017209450621935'; // any number of our own: one migrator at a time in a database

/** The tables this file writes; Kysely keeps its own beside them. */
interface Tables {
  'migration.applied_file': { name: string; sha256: string };
}

/** A migration file: its name without `.sql`, its text, its digest. */
interface MigrationFile {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** Which migrations a run applied, in order; empty when the database was up to date. */
export interface MigrationReport {
  readonly applied: readonly string[];
}

/**
 * Brings the database up to the files: each in its own transaction with its digest, so that a crash leaves whole
 * migrations only. Needs a pool of `clv_owner`. Several may run it at once: one works, the others wait and find it done.
 * @throws postgres/migration-edited, migration-missing, migration-misnamed, migration-failed
 */
export async function migrate(pool: Pool, folder: string = migrationsDir): Promise<MigrationReport> {
  const files = await readMigrations(folder);
  // NOTE: never destroyed: that would end the caller's pool
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${sql.lit(lockNumber)}::bigint)`.execute(connection);
    try {
      await prepare(connection);
      await compareWithApplied(connection, files);
      return await applyRest(connection, files);
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(lockNumber)}::bigint)`.execute(connection);
    }
  });
}

async function readMigrations(folder: string): Promise<readonly MigrationFile[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  const numbers = new Set<string>();
  const files: MigrationFile[] = [];
  for (const file of names) {
    const number = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)*\.sql$/.exec(file)?.[1];
    if (number === undefined) throw postgresErrors.migrationMisnamed({ file, reason: 'does not follow the pattern' });
    if (numbers.has(number)) throw postgresErrors.migrationMisnamed({ file, reason: `repeats the number ${number}` });
    numbers.add(number);
    const text = await readFile(join(folder, file), 'utf8');
    // Line ends are set by git on some machines; they are no edit.
    const sha256 = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
    files.push({ name: file.slice(0, -'.sql'.length), text, sha256 });
  }
  return files;
}

async function prepare(db: Kysely<Tables>): Promise<void> {
  await sql`create schema if not exists ${sql.id(schema)}`.execute(db);
  await sql`create table if not exists migration.applied_file (
    name text collate "C" primary key, sha256 text not null, applied_at timestamptz not null default now())`.execute(
    db,
  );
}

async function compareWithApplied(db: Kysely<Tables>, files: readonly MigrationFile[]): Promise<void> {
  const applied = await db.selectFrom('migration.applied_file').select(['name', 'sha256']).execute();
  for (const { name, sha256 } of applied) {
    const file = files.find((candidate) => candidate.name === name);
    if (!file) throw postgresErrors.migrationMissing({ migration: name });
    if (file.sha256 !== sha256) {
      throw postgresErrors.migrationEdited({
        migration: name,
        applied: sha256.slice(0, 12),
        found: file.sha256.slice(0, 12),
      });
    }
  }
}

function toMigration(file: MigrationFile): Migration {
  return {
    // Kysely's interface gives a Kysely<any>; `applied_file` is written with what this file knows of it.
    async up(trx: Kysely<Tables>) {
      await sql.raw(file.text).execute(trx);
      await sql`reset role; reset search_path`.execute(trx);
      await trx.insertInto('migration.applied_file').values({ name: file.name, sha256: file.sha256 }).execute();
    },
  };
}

async function applyRest(db: Kysely<Tables>, files: readonly MigrationFile[]): Promise<MigrationReport> {
  const provider: MigrationProvider = {
    getMigrations: async () => Object.fromEntries(files.map((file) => [file.name, toMigration(file)])),
  };
  const migrator = new Migrator({
    db,
    provider,
    migrationTableSchema: schema,
    // Rooms are written side by side, each in its range of numbers: 0102 may come after 0201 was applied.
    allowUnorderedMigrations: true,
    nameComparator: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  });
  const applied: string[] = [];
  for (;;) {
    const { error, results = [] } = await migrator.migrateUp(); // one at a time: one transaction each
    const [result] = results;
    if (error !== undefined) {
      const reason = error instanceof Error ? error.message : 'unknown';
      throw postgresErrors.migrationFailed({ migration: result?.migrationName ?? 'none', reason }, error);
    }
    if (!result) return { applied };
    applied.push(result.migrationName);
  }
}
