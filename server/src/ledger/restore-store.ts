import type { Queryable } from './act.ts';

/** Whether the log was archived as this name: its successor is open. */
export async function isArchived(owner: Queryable, archived: string): Promise<boolean> {
  const { rows } = await owner.query('select 1 from ledger.log where name = $1', [archived]);
  return rows.length > 0;
}

/** How many predecessors a log has. */
export async function countPredecessors(owner: Queryable, log: string): Promise<number> {
  const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from ledger.log where name like $1', [
    `${log}-before-%`,
  ]);
  return rows[0]?.n ?? 0;
}

/** The origin of a log, and its world. */
export async function findLog(
  owner: Queryable,
  log: string,
): Promise<{ readonly origin: string; readonly demo: boolean } | undefined> {
  const { rows } = await owner.query<{ origin: string; demo: boolean }>(
    'select origin, demo from ledger.log where name = $1',
    [log],
  );
  return rows[0];
}

/** Gives a log, with all its entries, tiles and checkpoints, an archived name, and opens an empty one in its place. Inside a transaction. */
export async function archiveLog(
  owner: Queryable,
  change: { readonly log: string; readonly archived: string; readonly origin: string; readonly at: string },
): Promise<void> {
  const { log, archived, origin, at } = change;
  await owner.query('update ledger.log set name = $2 where name = $1', [log, archived]);
  // The journal refuses every change but this one.
  await owner.query(`set local clairevoie.archiving = 'on'`);
  for (const table of ['batch', 'entry', 'tile', 'checkpoint', 'cosigned', 'policy_in_force', 'witness_seen'])
    await owner.query(`update ledger.${table} set log = $2 where log = $1`, [log, archived]);
  await owner.query(
    'insert into ledger.log (name, origin, demo, created_at) select $1, $2, demo, $3 from ledger.log where name = $4',
    [log, origin, at, archived],
  );
}
