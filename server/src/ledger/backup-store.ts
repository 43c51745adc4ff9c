import { escapeIdentifier, escapeLiteral } from 'pg';
import type { Queryable } from './act.ts';

/** A table as a backup holds it. */
export interface BackedUpTable {
  readonly schema: string;
  readonly table: string;
  /** Columns that are stored; generated ones are made again. */
  readonly columns: readonly string[];
}

// Sessions live in real time and are lost without harm; what was applied is known from the migrations themselves.
const leftOut = [
  ...['identity.session', 'identity.sign_in_attempt', 'graphile_worker.migrations'],
  // Addresses of those who follow: who leaves is gone for good, also from what was kept.
  ...['follow.follower', 'follow.asking'],
  // With the reads that they show.
  ...['anpr.picture_pack', 'anpr.read_picture'],
  // Plates as reads have them, under seal or as a correction says: a backup would keep them past their term as well.
  ...['anpr.sealed_read', 'anpr.change_content', 'anpr.withheld_leaf'],
];
const schemasLeftOut = ['pg_catalog', 'information_schema', 'public', 'migration', 'bench'];

/**
 * Every table of every schema of ours, sessions left out, and bulk that lies in partitions: reads of number plates, which a backup would keep past
 * their term.
 */
export async function listTables(owner: Queryable): Promise<readonly BackedUpTable[]> {
  const { rows } = await owner.query<{ schema: string; table: string; columns: readonly string[] }>(
    `select n.nspname as schema, c.relname as table, json_agg(a.attname order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and not c.relispartition and n.nspname <> all($1::text[]) and n.nspname not like 'pg\\_%'
       and n.nspname || '.' || c.relname <> all($2::text[])
     group by 1, 2 order by 1, 2`,
    [schemasLeftOut, leftOut],
  );
  return rows;
}

/** Which migrations the database has, by name and digest. */
export async function listMigrations(
  owner: Queryable,
): Promise<readonly { readonly name: string; readonly sha256: string }[]> {
  const { rows } = await owner.query<{ name: string; sha256: string }>(
    'select name, sha256 from migration.applied_file order by name',
  );
  return rows;
}

const nameOf = ({ schema, table }: BackedUpTable): string => `${escapeIdentifier(schema)}.${escapeIdentifier(table)}`;

/** All rows of a table as JSON texts, some hundred at a time, inside the caller's transaction. */
export async function* readRows(owner: Queryable, table: BackedUpTable): AsyncGenerator<readonly string[]> {
  const columns = table.columns.map(escapeIdentifier).join(', ');
  await owner.query(
    `declare backup no scroll cursor for select row_to_json(r)::text as line from (select ${columns} from ${nameOf(table)}) r`,
  );
  for (;;) {
    const { rows } = await owner.query<{ line: string }>('fetch 200 from backup');
    if (rows.length === 0) break;
    yield rows.map((row) => row.line);
  }
  await owner.query('close backup');
}

/** Empties the tables, those that migrations fill included. */
export async function emptyTables(owner: Queryable, tables: readonly BackedUpTable[]): Promise<void> {
  if (tables.length > 0) await owner.query(`truncate ${tables.map(nameOf).join(', ')}`);
}

/** Puts rows back, as `readRows` gave them. */
export async function writeRows(owner: Queryable, table: BackedUpTable, lines: readonly string[]): Promise<void> {
  const columns = table.columns.map(escapeIdentifier).join(', ');
  await owner.query(
    `insert into ${nameOf(table)} (${columns}) overriding system value select ${columns} from json_populate_recordset(null::${nameOf(table)}, $1::json)`,
    [`[${lines.join(',')}]`],
  );
}

/** Sets every sequence behind the highest number in its column, and frees jobs that a worker of the old server held. */
export async function settleAfterLoading(owner: Queryable, tables: readonly BackedUpTable[]): Promise<void> {
  for (const table of tables) {
    for (const column of table.columns) {
      const { rows } = await owner.query<{ sequence: string | null }>(
        'select pg_get_serial_sequence($1, $2) as sequence',
        [nameOf(table), column],
      );
      const sequence = rows[0]?.sequence;
      if (sequence === undefined || sequence === null) continue;
      await owner.query(
        `select setval(${escapeLiteral(sequence)}, greatest(coalesce(max(${escapeIdentifier(column)}), 0), 1), max(${escapeIdentifier(column)}) is not null) from ${nameOf(table)}`,
      );
    }
  }
  const isThere = tables.some(({ schema, table }) => schema === 'graphile_worker' && table === '_private_jobs');
  if (isThere) await owner.query('update graphile_worker._private_jobs set locked_at = null, locked_by = null');
}
