import type { ClientBase } from 'pg';
import { type DatabaseRole, databaseRoles } from './database.ts';
import type { DatabaseSecrets } from './database-secrets.ts';
import { postgresErrors } from './postgres-errors.ts';
import { scramVerifier } from './scram-verifier.ts';

/**
 * What each session of a role starts with. Names without a schema are not found (`search_path`), so a table planted in
 * a schema that somebody can write to is never taken for ours. The owner may take its time: it migrates and rebuilds.
 */
const sessionSettings = {
  clv_owner: { statement_timeout: '0', lock_timeout: '60s', idle_in_transaction_session_timeout: '10min' },
  clv_app: { statement_timeout: '30s', lock_timeout: '5s', idle_in_transaction_session_timeout: '30s' },
  clv_job: { statement_timeout: '5min', lock_timeout: '30s', idle_in_transaction_session_timeout: '60s' },
  clv_portal: {
    statement_timeout: '5s',
    lock_timeout: '1s',
    idle_in_transaction_session_timeout: '10s',
    default_transaction_read_only: 'on',
  },
  clv_follow: { statement_timeout: '5s', lock_timeout: '2s', idle_in_transaction_session_timeout: '10s' },
} as const satisfies Record<DatabaseRole, Readonly<Record<string, string>>>;

const everySession = { timezone: 'UTC', datestyle: 'ISO, YMD', search_path: 'pg_catalog', jit: 'off' } as const;

/** The server and database behind a connection. */
export interface ServerFacts {
  /** Major version: 18. */
  readonly version: number;
  readonly encoding: string;
  readonly database: string;
  /** Whether the connected user may make schemas in this database. */
  readonly mayCreate: boolean;
}

/** Reads what the connection leads to. */
export async function readServer(client: ClientBase): Promise<ServerFacts> {
  const found = await client.query<ServerFacts>(
    `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding,
            current_database() as database, has_database_privilege(current_database(), 'create') as "mayCreate"`,
  );
  const [facts] = found.rows;
  if (!facts) throw new TypeError('a select without from gives one row');
  return facts;
}

/** Which of our roles exist in the cluster (roles belong to all its databases). */
export async function findRoles(client: ClientBase): Promise<readonly DatabaseRole[]> {
  const found = await client.query<{ rolname: string }>(
    'select rolname from pg_catalog.pg_roles where rolname = any($1)',
    [databaseRoles],
  );
  return databaseRoles.filter((role) => found.rows.some((row) => row.rolname === role));
}

/** Whether the connected user may create roles. */
export async function mayCreateRoles(client: ClientBase): Promise<boolean> {
  const own = await client.query<{ may: boolean }>(
    'select rolsuper or rolcreaterole as may from pg_catalog.pg_roles where rolname = current_user',
  );
  return own.rows[0]?.may ?? false;
}

/** Runs `work` in one transaction: all of it or, when it throws, nothing. */
export async function inTransaction(client: ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/**
 * Creates the roles that are missing and sets what each session starts with. The passwords are sent as verifiers.
 * @throws postgres/role-too-powerful
 */
export async function ensureRoles(client: ClientBase, secrets: DatabaseSecrets): Promise<void> {
  const present = await findRoles(client);
  for (const role of databaseRoles) {
    if (!present.includes(role)) await createRole(client, role, secrets[role] ?? '');
    for (const [name, value] of Object.entries({ ...everySession, ...sessionSettings[role] })) {
      await client.query(`alter role ${role} set ${name} = ${client.escapeLiteral(value)}`);
    }
  }
  await refusePowerfulRoles(client);
}

async function createRole(client: ClientBase, role: DatabaseRole, password: string): Promise<void> {
  await client.query(`create role ${role} login password ${client.escapeLiteral(scramVerifier(password))}`);
}

/** None of our roles may step over grants. @throws postgres/role-too-powerful */
export async function refusePowerfulRoles(client: ClientBase): Promise<void> {
  const found = await client.query<{ role: string; why: string }>(
    `select rolname as role,
            case when rolsuper then 'is a superuser' when rolcreaterole then 'may create roles'
                 when rolbypassrls then 'bypasses row security' when rolreplication then 'may replicate'
                 when rolcreatedb then 'may create databases'
                 else 'is a member of another role' end as why
       from pg_catalog.pg_roles
      where rolname = any($1)
        and (rolsuper or rolcreaterole or rolbypassrls or rolreplication or rolcreatedb
             or exists (select from pg_catalog.pg_auth_members m where m.member = pg_roles.oid))`,
    [databaseRoles],
  );
  for (const row of found.rows) throw postgresErrors.roleTooPowerful(row);
}

/**
 * Closes a database to all but our roles. PostgreSQL does not copy a database's own grants from its template: run it on
 * every database made.
 */
export async function sealDatabase(client: ClientBase, name: string): Promise<void> {
  const database = client.escapeIdentifier(name);
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect, create, temporary on database ${database} to clv_owner`);
  await client.query(`grant connect on database ${database} to clv_app, clv_job, clv_portal, clv_follow`);
}

/** Closes the schema that PostgreSQL opens to everybody, in the connected database (copies of it inherit this). */
export async function closePublicSchema(client: ClientBase): Promise<void> {
  await client.query('revoke all on schema public from public');
}

/** Makes the database, owned by `clv_owner`, unless it exists. */
export async function ensureDatabase(client: ClientBase, name: string): Promise<void> {
  const found = await client.query('select from pg_catalog.pg_database where datname = $1', [name]);
  if (found.rowCount === 0) await createDatabase(client, { name, template: 'template0' });
  else await sealDatabase(client, name);
}

/** Makes a sealed database owned by `clv_owner`; a template must have no connection while it is copied. */
export async function createDatabase(
  client: ClientBase,
  database: { readonly name: string; readonly template: string },
): Promise<void> {
  const [name, template] = [database.name, database.template].map((part) => client.escapeIdentifier(part));
  await client.query(`create database ${name} template ${template} owner clv_owner`);
  await sealDatabase(client, database.name);
}

/** Removes a database and cuts its connections. */
export async function dropDatabase(client: ClientBase, name: string): Promise<void> {
  await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
}
