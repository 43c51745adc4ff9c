import { expect, test } from 'vitest';
import { createTestDatabase } from './database.ts';

test('gives each test file a migrated database of its own', async () => {
  await using first = await createTestDatabase();
  await using second = await createTestDatabase();
  await first.pool('clv_owner').query('create schema only_here');
  const schemas = `select nspname from pg_namespace where nspname in ('only_here', 'migration') order by 1`;
  expect((await first.pool('clv_owner').query(schemas)).rows).toEqual([
    { nspname: 'migration' },
    { nspname: 'only_here' },
  ]);
  expect((await second.pool('clv_owner').query(schemas)).rows).toEqual([{ nspname: 'migration' }]);
});

test('is closed to the portal role for everything but connecting', async () => {
  await using database = await createTestDatabase();
  await expect(database.pool('clv_portal').query('create temporary table t (a int)')).rejects.toThrow(
    /permission denied|read-only/,
  );
});

test('drops its database at the end', async () => {
  await using witness = await createTestDatabase();
  const dropped = await createTestDatabase();
  await dropped.stop();
  const found = await witness.pool('clv_owner').query('select from pg_database where datname = $1', [dropped.name]);
  expect(found.rowCount).toBe(0);
});
