import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';
import { thinCheckpoints } from './thin-checkpoints.ts';

const now = Temporal.Instant.from('2026-11-30T12:00:00Z');

describe('old checkpoints', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    const owner = database.pool('clv_owner');
    // Ten entries and a checkpoint every ten minutes for a hundred days, every ten seconds for the last two hours.
    await owner.query(`insert into ledger.checkpoint (log, size, root, note, signed_at)
      select 'public', 10 * row_number() over (order by t), '\\x00', 'note', t from (
        select t from generate_series('2026-08-22T12:00:00Z'::timestamptz, '2026-11-30T10:00:00Z', '10 minutes') t
        union select t from generate_series('2026-11-30T10:00:10Z'::timestamptz, '2026-11-30T12:00:00Z', '10 seconds') t) x`);
    await owner.query(
      `insert into ledger.checkpoint select 'control-organ', size, root, note, signed_at from ledger.checkpoint where size <= 500`,
    );
    await owner.query(
      `insert into ledger.cosigned (log, size, note, policy_number, stored_on) values ('public', 50, 'cosigned', 1, '2026-08-22')`,
    );
  });
  afterAll(() => database?.stop());
  const app = () => database.pool('clv_app');
  const count = async (where: string): Promise<number> => {
    const { rows } = await app().query<{ n: number }>(
      `select count(*)::int as n from ledger.checkpoint where log = 'public' and ${where}`,
    );
    return rows[0]?.n ?? 0;
  };
  const newest = async () =>
    (await app().query<{ size: number }>(`select max(size) as size from ledger.checkpoint where log = 'public'`))
      .rows[0]?.size;

  it('are thinned: all of an hour, one a minute of a day, one an hour of a month, one a day; those with a quorum stay', async () => {
    const before = await newest();
    expect(await thinCheckpoints(app(), 'public', now)).toBeGreaterThan(10_000);
    expect(await newest()).toBe(before);
    expect(await count(`signed_at > '2026-11-30T11:00:00Z'`)).toBe(360);
    // 60 minutes of the last but one hour, and one every ten minutes before it, to the day’s edge.
    expect(await count(`signed_at > '2026-11-30T10:00:00Z' and signed_at <= '2026-11-30T11:00:00Z'`)).toBe(61);
    expect(await count(`signed_at > '2026-11-20T00:00:00Z' and signed_at < '2026-11-21T00:00:00Z'`)).toBe(24);
    expect(await count(`signed_at >= '2026-09-10T00:00:00Z' and signed_at < '2026-09-11T00:00:00Z'`)).toBe(1);
    expect(await count('size = 50')).toBe(1);
    expect(await thinCheckpoints(app(), 'public', now)).toBe(0);
  });

  it('leave every leaf under a later checkpoint, whatever time the caller names, and other logs alone', async () => {
    const before = await newest();
    await thinCheckpoints(app(), 'public', Temporal.Instant.from('2999-01-01T00:00:00Z'));
    expect(await newest()).toBe(before);
    // One for each of the 101 days, and the one with a quorum.
    expect(await count('true')).toBe(102);
    const { rows } = await app().query(`select 1 from ledger.checkpoint where log = 'control-organ'`);
    expect(rows).toHaveLength(50);
  });
});
