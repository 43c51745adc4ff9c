import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';
import { databaseRoles } from './database.ts';

const denied = '42501'; // insufficient_privilege
const readOnly = '25006'; // read_only_sql_transaction

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.pool('clv_owner').query(`
    create schema office;
    create table office.paper (id int primary key, body text collate "C");
    insert into office.paper values (1, 'secret'), (2, 'open');
    create view office.public_paper as select id, body from office.paper where body = 'open';
    create function office.stamp() returns int language sql security definer as 'select 1';
    grant usage on schema office to clv_app, clv_portal;
    grant select on all tables in schema office to clv_app;
    grant select on office.public_paper to clv_portal;`);
});
afterAll(() => database.stop());

const others = databaseRoles.filter((role) => role !== 'clv_owner');

describe.each(others)('%s', (role) => {
  test.each([
    'create schema mine',
    'create table public.mine (a int)',
    'create table office.mine (a int)',
    'create temporary table mine (a int)',
    'create view office.mine as select 1 as a',
    'create function office.mine() returns int language sql as $$ select 1 $$',
    'create role mine',
    'create database mine',
    'create extension pgcrypto',
    'set role clv_owner',
    'set session authorization clv_owner',
    "copy office.paper to '/tmp/stolen'",
    "copy office.paper to program 'true'",
    "select pg_read_file('postgresql.conf')",
    'select rolpassword from pg_authid',
  ])('may not: %s', async (statement) => {
    // A portal session begins read-only; lifting that must not help, so it is lifted here.
    const client = new Client(database.config(role));
    await client.connect();
    try {
      await client.query('set default_transaction_read_only = off');
      await expect(client.query(statement)).rejects.toMatchObject({ code: denied });
    } finally {
      await client.end();
    }
  });

  test('may not write to a table', async () => {
    const write = database.pool(role).query(`insert into office.paper values (3, 'x')`);
    await expect(write).rejects.toMatchObject({ code: role === 'clv_portal' ? readOnly : denied });
  });

  test('may not execute a function that was not granted to it, for it may be SECURITY DEFINER', async () => {
    await expect(database.pool(role).query('select office.stamp()')).rejects.toMatchObject({ code: denied });
  });

  test('does not see another database of the cluster', async () => {
    await using second = await createTestDatabase();
    const client = new Client({ ...database.config(role), database: 'postgres' });
    // Connecting to `postgres` is PostgreSQL's default for everybody; nothing of ours is there.
    await client.connect();
    const found = await client.query(`select from pg_namespace where nspname in ('office', 'migration')`);
    await client.end();
    expect(found.rowCount).toBe(0);
    expect(second.name).not.toBe(database.name);
  });
});

test('the portal selects public views and no table', async () => {
  const portal = database.pool('clv_portal');
  await expect(portal.query('select * from office.paper')).rejects.toMatchObject({ code: denied });
  expect((await portal.query('select * from office.public_paper')).rows).toEqual([{ id: 2, body: 'open' }]);
});

test('the portal may not write where it was granted a write by mistake', async () => {
  await database.pool('clv_owner').query('create table office.slip (a int); grant insert on office.slip to clv_portal');
  const write = database.pool('clv_portal').query('insert into office.slip values (1)');
  await expect(write).rejects.toMatchObject({ code: readOnly });
});

test('the job role has no way into the schemas of rooms', async () => {
  await expect(database.pool('clv_job').query('select * from office.paper')).rejects.toMatchObject({ code: denied });
});

test.each(databaseRoles)('a name without a schema is not found by %s', async (role) => {
  await expect(database.pool(role).query('select * from paper')).rejects.toMatchObject({ code: '42P01' });
});

test('sessions begin in UTC and with the time limits of their role', async () => {
  const limits = async (role: (typeof databaseRoles)[number]) => {
    const names = ['timezone', 'statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'];
    const pool = database.pool(role);
    const found = await pool.query(`select ${names.map((n) => `current_setting('${n}') as ${n}`).join(', ')}`);
    return found.rows[0];
  };
  expect(await limits('clv_owner')).toEqual({
    ...{ timezone: 'UTC', statement_timeout: '0', lock_timeout: '1min', idle_in_transaction_session_timeout: '10min' },
  });
  expect(await limits('clv_app')).toEqual({
    ...{ timezone: 'UTC', statement_timeout: '30s', lock_timeout: '5s', idle_in_transaction_session_timeout: '30s' },
  });
  expect(await limits('clv_portal')).toEqual({
    ...{ timezone: 'UTC', statement_timeout: '5s', lock_timeout: '1s', idle_in_transaction_session_timeout: '10s' },
  });
});

test('a password that is wrong, or none, opens nothing', async () => {
  for (const password of ['wrong', '']) {
    const client = new Client({ ...database.config('clv_app'), password });
    await expect(client.connect()).rejects.toThrow(/password/i);
    await client.end();
  }
});
