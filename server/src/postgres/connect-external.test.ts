import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type PoolConfig } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { isClairevoieError } from './clairevoie-error.ts';
import { connectExternal } from './connect-external.ts';
import { type DatabaseRole, databaseRoles } from './database.ts';
import { migrate } from './migration-store.ts';
import { openPool } from './open-pool.ts';
import type { PostgresErrorCode } from './postgres-errors.ts';
import { discardEmbedded, type EmbeddedDatabase, startEmbedded } from './start-embedded.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const hasCode = (code: PostgresErrorCode) => (error: unknown) => isClairevoieError(error, code);

/** Somebody's own server: an embedded one from which our roles are removed before each test. */
let server: EmbeddedDatabase;
let serverDir: string;
let dataDir: string;
beforeAll(async () => {
  serverDir = mkdtempSync(join(tmpdir(), 'clv-external-'));
  chmodSync(serverDir, 0o711);
  server = await startEmbedded({ dataDir: serverDir, durability: 'none' });
});
afterAll(async () => {
  await server.stop();
  await discardEmbedded(serverDir);
  rmSync(serverDir, { recursive: true });
});

async function run(config: PoolConfig, ...statements: readonly string[]): Promise<void> {
  const client = new Client(config);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'clv-external-data-'));
  await run(
    server.superuserConfig(),
    'drop database if exists clairevoie with (force)',
    'drop database if exists city with (force)',
    ...databaseRoles.map((role) => `drop role if exists ${role}`),
    'drop role if exists dba',
    'drop role if exists guest',
    `create role dba login createrole password 'dba'`,
    `create role guest login password 'guest'`,
    'create database city owner dba',
  );
});
afterEach(() => rmSync(dataDir, { recursive: true }));

function urlFor(user: string): string {
  const { host } = server.superuserConfig();
  return `postgres:///city?host=${host}&user=${user}&password=${user}`;
}

const administratorsSql = () => {
  const adr = readFileSync(join(import.meta.dirname, '../../../docs/adr/0002-embedded-postgres.md'), 'utf8');
  const sql = /```sql\n([\s\S]*?)```/.exec(adr)?.[1] ?? '';
  return sql.replaceAll('DATABASE', 'city').replaceAll('SECRET', 'chosen');
};

test('makes the roles when the user may, migrates, and keeps the passwords in the data folder', async () => {
  await using database = await connectExternal({ url: urlFor('dba'), dataDir });
  const file = join(dataDir, 'postgres/external-passwords.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8'))).sort()).toEqual([...databaseRoles].sort());
  const pool = openPool(database.config('clv_owner'), { max: 2, applicationName: 'test' });
  const { applied } = await migrate(pool);
  await pool.end();
  expect(applied[0]).toBe('0001-postgres-roles');
  await using again = await connectExternal({ url: urlFor('dba'), dataDir });
  await run(again.config('clv_app'), 'select 1');
  for (const role of ['clv_app', 'clv_job', 'clv_portal'] as const satisfies readonly DatabaseRole[]) {
    await expect(run(again.config(role), 'create schema mine')).rejects.toThrow(/permission denied|read-only/);
    await expect(run(again.config(role), 'create table public.mine (a int)')).rejects.toThrow(
      /permission denied|read-only/,
    );
  }
});

test('works with roles that the administrator made with the documented SQL', async () => {
  await run(server.superuserConfig('city'), administratorsSql());
  const file = join(dataDir, 'postgres/external-passwords.json');
  const url = urlFor('clv_app').replace('password=clv_app', 'password=chosen');
  await expect(connectExternal({ url, dataDir })).rejects.toSatisfy(hasCode('postgres/roles-taken'));
  writeFileSync(file, JSON.stringify(Object.fromEntries(databaseRoles.map((role) => [role, 'chosen']))), {
    mode: 0o600,
  });
  await using database = await connectExternal({ url, dataDir });
  const pool = openPool(database.config('clv_owner'), { max: 2, applicationName: 'test' });
  await migrate(pool);
  await pool.end();
  const portal = openPool(database.config('clv_portal'), { max: 1, applicationName: 'test' });
  const found = await portal.query(
    `select current_setting('statement_timeout') as t, current_setting('search_path') as p`,
  );
  await portal.end();
  expect(found.rows).toEqual([{ t: '5s', p: 'pg_catalog' }]);
});

test('says which roles are missing when the user may not make them', async () => {
  const connecting = connectExternal({ url: urlFor('guest'), dataDir });
  await expect(connecting).rejects.toSatisfy(hasCode('postgres/roles-missing'));
  await expect(connecting).rejects.toThrow('clv_owner, clv_app, clv_job, clv_portal, clv_follow');
});

test('makes a role that came after the passwords were written, and keeps its password with the others', async () => {
  await using _first = await connectExternal({ url: urlFor('dba'), dataDir });
  await run(server.superuserConfig('city'), 'drop owned by clv_follow; drop role clv_follow');
  const file = join(dataDir, 'postgres/external-passwords.json');
  const { clv_follow: _, ...before } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(before));
  await using _again = await connectExternal({ url: urlFor('dba'), dataDir });
  const after = JSON.parse(readFileSync(file, 'utf8'));
  expect(after).toMatchObject(before);
  expect(after.clv_follow).toHaveLength(43);
});

test('does not take over roles whose passwords are not in this data folder', async () => {
  await using _first = await connectExternal({ url: urlFor('dba'), dataDir });
  rmSync(join(dataDir, 'postgres'), { recursive: true });
  await expect(connectExternal({ url: urlFor('dba'), dataDir })).rejects.toSatisfy(hasCode('postgres/roles-taken'));
});

test('refuses a password file that does not open every role', async () => {
  await using _first = await connectExternal({ url: urlFor('dba'), dataDir });
  const file = join(dataDir, 'postgres/external-passwords.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), clv_portal: 'wrong' }));
  const connecting = connectExternal({ url: urlFor('dba'), dataDir });
  await expect(connecting).rejects.toThrow('clv_portal (cannot log in)');
});

test.each(['superuser', 'createrole', 'bypassrls', 'replication', 'createdb'])(
  'refuses to run with a role that is %s',
  async (power) => {
    await using _first = await connectExternal({ url: urlFor('dba'), dataDir });
    await run(server.superuserConfig(), `alter role clv_app ${power}`);
    await expect(connectExternal({ url: urlFor('dba'), dataDir })).rejects.toSatisfy(
      hasCode('postgres/role-too-powerful'),
    );
  },
);

test('refuses a database that is not UTF8', async () => {
  await run(
    server.superuserConfig(),
    'drop database city',
    `create database city owner dba encoding 'LATIN1' locale 'C' template template0`,
  );
  await expect(connectExternal({ url: urlFor('dba'), dataDir })).rejects.toSatisfy(hasCode('postgres/encoding'));
});

test.each([
  '',
  'city',
  'mysql://user:hidden@host/db',
  'postgres://user:hidden@host',
  'postgres://user:hidden@ho st/db',
])('refuses the url %s without repeating its password', async (url) => {
  const connecting = connectExternal({ url, dataDir });
  await expect(connecting).rejects.toSatisfy(hasCode('postgres/url-invalid'));
  await expect(connecting).rejects.toSatisfy((error) => !String(error).includes('hidden'));
});

test('says that a server cannot be reached, without the password', async () => {
  const connecting = connectExternal({ url: 'postgres://user:hidden@127.0.0.1:1/db', dataDir });
  await expect(connecting).rejects.toSatisfy(hasCode('postgres/unreachable'));
  await expect(connecting).rejects.toSatisfy((error) => !String(error).includes('hidden'));
});
