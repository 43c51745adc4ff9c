import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';
import { isClairevoieError } from './clairevoie-error.ts';
import { migrate } from './migration-store.ts';
import type { PostgresErrorCode } from './postgres-errors.ts';

let folder: string;
let database: TestDatabase;
let pool: Pool;

/** A database that knows no migration yet: the test's own folder takes the place of the real one. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-migrations-'));
  database = await createTestDatabase();
  pool = database.pool('clv_owner');
  await pool.query('drop schema migration cascade');
});
afterEach(async () => {
  await database.stop();
  await rm(folder, { recursive: true });
});

const put = (name: string, text: string) => writeFile(join(folder, name), text);
const hasCode = (code: PostgresErrorCode) => (error: unknown) => isClairevoieError(error, code);
const tables = async () => {
  const found = await pool.query<{ t: string }>(
    `select tablename as t from pg_tables where schemaname = 'm' order by 1`,
  );
  return found.rows.map((row) => row.t);
};

test('applies the files in order, once', async () => {
  await put('0002-room-more.sql', 'create table m.b (a int); insert into m.b values (1);');
  await put('0001-room-first.sql', 'create schema m;\ncreate table m.a (a int);');
  expect(await migrate(pool, folder)).toEqual({ applied: ['0001-room-first', '0002-room-more'] });
  expect(await migrate(pool, folder)).toEqual({ applied: [] });
  expect(await tables()).toEqual(['a', 'b']);
});

test('refuses when an applied migration was edited, and says which', async () => {
  await put('0001-room-first.sql', 'create schema m;');
  await migrate(pool, folder);
  await put('0001-room-first.sql', 'create schema m; -- harmless?');
  await put('0002-room-more.sql', 'create table m.b (a int)');
  const again = migrate(pool, folder);
  await expect(again).rejects.toSatisfy(hasCode('postgres/migration-edited'));
  await expect(again).rejects.toThrow('0001-room-first');
  expect(await tables()).toEqual([]);
});

test('line ends that git changed are no edit', async () => {
  await put('0001-room-first.sql', 'create schema m;\ncreate table m.a (a int);\n');
  await migrate(pool, folder);
  await put('0001-room-first.sql', 'create schema m;\r\ncreate table m.a (a int);\r\n');
  expect(await migrate(pool, folder)).toEqual({ applied: [] });
});

test('refuses when an applied migration is gone: the release is older than the database', async () => {
  await put('0001-room-first.sql', 'create schema m;');
  await migrate(pool, folder);
  await rm(join(folder, '0001-room-first.sql'));
  await expect(migrate(pool, folder)).rejects.toSatisfy(hasCode('postgres/migration-missing'));
});

test('a failed migration leaves nothing of itself, and keeps those before it', async () => {
  await put('0001-room-first.sql', 'create schema m; create table m.a (a int);');
  await put('0002-room-wrong.sql', 'create table m.b (a int); select 1/0;');
  await expect(migrate(pool, folder)).rejects.toSatisfy(hasCode('postgres/migration-failed'));
  expect(await tables()).toEqual(['a']);
  await put('0002-room-wrong.sql', 'create table m.b (a int);');
  expect(await migrate(pool, folder)).toEqual({ applied: ['0002-room-wrong'] });
});

test('a room with a lower range of numbers may come later', async () => {
  await put('0200-registry-first.sql', 'create schema m;');
  await migrate(pool, folder);
  await put('0101-identity-first.sql', 'create table m.a (a int);');
  expect(await migrate(pool, folder)).toEqual({ applied: ['0101-identity-first'] });
  expect(await migrate(pool, folder)).toEqual({ applied: [] });
});

test('several at once: one works, the others find it done', async () => {
  await put('0001-room-first.sql', 'create schema m; create table m.a (a int); select pg_sleep(0.2);');
  const reports = await Promise.all([1, 2, 3, 4].map(() => migrate(pool, folder)));
  expect(reports.flatMap((report) => report.applied)).toEqual(['0001-room-first']);
});

test('works on a pool of one connection, and leaves it usable', async () => {
  await put('0001-room-first.sql', `create schema m; set search_path = m; create table a (a int);`);
  await migrate(pool, folder);
  const found = await pool.query<{ locks: number; path: string }>(
    `select (select count(*)::int from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())) as locks,
            current_setting('search_path') as path`,
  );
  expect(found.rows[0]).toEqual({ locks: 0, path: 'pg_catalog' });
});

test.each(['first.sql', '1-room-first.sql', '0001_room_first.sql', '0001-Room.sql'])(
  'refuses the name %s',
  async (name) => {
    await put(name, 'select 1');
    await expect(migrate(pool, folder)).rejects.toSatisfy(hasCode('postgres/migration-misnamed'));
  },
);

test('refuses two files with one number', async () => {
  await put('0001-room-first.sql', 'select 1');
  await put('0001-room-other.sql', 'select 1');
  await expect(migrate(pool, folder)).rejects.toSatisfy(hasCode('postgres/migration-misnamed'));
});

test('refuses any role but the owner', async () => {
  await put('0001-room-first.sql', 'create schema m;');
  await expect(migrate(database.pool('clv_app'), folder)).rejects.toThrow(/permission denied/);
});
