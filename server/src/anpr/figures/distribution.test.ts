import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { line, openReadsWorld } from '../../../../testing/src/anpr/reads-world.ts';
import { createTestDatabase, type TestDatabase } from '../../../../testing/src/database.ts';
import type { Queryable } from '../../ledger/index.ts';
import { distributeReads, distributionOf, distributionStatements } from './distribution-store.ts';

/** This machine's PostgreSQL has no Citus: what is proven here is the way without it. On nodes nothing of this was run (docs/sizing.md). */

let database: TestDatabase;
let owner: Queryable;
beforeAll(async () => {
  database = await createTestDatabase();
  const pool = database.pool('clv_owner');
  owner = { query: (text, values = []) => pool.query(text, [...values]) };
});
afterAll(() => database?.stop());

const tables = async () =>
  (
    await owner.query(
      `select c.oid, c.relname, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'anpr' order by 1`,
    )
  ).rows;

describe('where reads lie', () => {
  it('is one machine unless something else is chosen, and a word that is no choice is an error', () => {
    expect([undefined, '', 'citus', 'citus-required'].map(distributionOf)).toEqual([
      'one-machine',
      'one-machine',
      'citus',
      'citus-required',
    ]);
    expect(() => distributionOf('Citus')).toThrow(expect.objectContaining({ code: 'anpr/distribution-unknown' }));
  });

  it('stays one machine where Citus was chosen and the extension is not there: nothing is touched, and the words say what to do', async () => {
    const before = await tables();
    const answer = await distributeReads(owner, 'citus');
    expect(answer).toMatchObject({ state: 'one-machine', because: 'extension-absent' });
    expect(answer.state === 'one-machine' && answer.words).toContain('create extension citus');
    expect(await tables()).toEqual(before);
  });

  it('takes reads in and shows them after that, as without the choice', async () => {
    await using reads = await openReadsWorld();
    const pool = reads.world.database.pool('clv_owner');
    await distributeReads({ query: (text, values = []) => pool.query(text, [...values]) }, 'citus');
    reads.world.setNow(Temporal.Now.instant().toString());
    const camera = await reads.enrol();
    const at = Temporal.Now.instant().subtract({ seconds: 5 }).toString();
    expect((await reads.post(camera, line({ at, plate: '1-DST-001' }))).body).toMatchObject({ taken: 1 });
    expect((await pool.query('select plate from anpr.visible_read')).rows).toEqual([{ plate: '1DST001' }]);
  });

  it('refuses to start where Citus is required and absent', async () => {
    await expect(distributeReads(owner, 'citus-required')).rejects.toMatchObject({ code: 'anpr/citus-absent' });
  });

  it('has statements that PostgreSQL reads as they are: the function alone is missing, and the tables and the column exist', async () => {
    const statements = distributionStatements(new Set());
    expect(statements).toHaveLength(3);
    for (const statement of statements) {
      await expect(owner.query(statement)).rejects.toMatchObject({ code: '42883' });
      const [, table, column] = /\('([a-z_.]+)'(?:, '([a-z_]+)')?\)/.exec(statement) ?? [];
      const { rows } = await owner.query(
        `select 1 from pg_attribute where attrelid = $1::regclass and ($2::text is null or attname = $2) and attnum > 0 limit 1`,
        [table, column ?? null],
      );
      expect(rows).toHaveLength(1);
    }
    // Citus distributes no table that has a unique key without the column by which it is distributed.
    const { rows: keys } = await owner.query(
      `select 1 from pg_index where indrelid = 'anpr.plate_read'::regclass and indisunique`,
    );
    expect(keys).toEqual([]);
  });

  it('leaves out what lies on the nodes already', () => {
    expect(distributionStatements(new Set(['anpr.plate_read', 'anpr.read_batch']))).toEqual([
      `select create_reference_table('anpr.technical_database')`,
    ]);
  });
});
