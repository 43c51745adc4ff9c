import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';
import { openPool } from './open-pool.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.stop());

test('a connection lost in the middle of a transaction fails the next query, not the process', async () => {
  const lost: string[] = [];
  const options = { max: 2, applicationName: 'lossy', onIdleError: (error: Error) => lost.push(error.message) };
  const pool = openPool(database.config('clv_owner'), options);
  const client = await pool.connect();
  await client.query('begin');
  const own = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  await pool.query('select pg_terminate_backend($1, 5000)', [own.rows[0]?.pid]);
  await expect(client.query('select 1')).rejects.toThrow();
  client.release(true);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
  expect(lost.length).toBeGreaterThan(0);
});

test('says in pg_stat_activity what it is for', async () => {
  const pool = openPool(database.config('clv_app'), { max: 1, applicationName: 'clairevoie gate' });
  const found = await pool.query(`select current_setting('application_name') as name`);
  await pool.end();
  expect(found.rows).toEqual([{ name: 'clairevoie gate' }]);
});
