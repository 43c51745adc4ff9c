import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';
import { listTables } from './backup-store.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.[Symbol.asyncDispose]());

it('backs up the register of batches and no plate of a read, not one under seal or in a correction either', async () => {
  const tables = (await listTables(database.pool('clv_owner'))).map(({ schema, table }) => `${schema}.${table}`);
  expect(tables).toContain('anpr.read_batch');
  const beside = /plate_read|read_picture|picture_pack|sealed_read|change_content|withheld_leaf/;
  expect(tables.filter((name) => beside.test(name))).toEqual([]);
});
