import type { Queryable } from './act.ts';

/** A log as the database knows it. */
export interface StoredLog {
  readonly name: string;
  readonly origin: string;
  readonly demo: boolean;
}

/** One entry with everything that is stored beside it; body columns are null when there is no body. */
export interface CheckedRow {
  readonly seq: number;
  readonly id: string;
  readonly log: string;
  readonly leaf_index: number | null;
  readonly at: string;
  readonly act: string;
  readonly verdict: string;
  readonly organisation: string;
  readonly header: string;
  /** Base64. */
  readonly leaf_hash: string;
  readonly batch: number;
  /** What the entry's batch says of itself; null when the batch is not there. */
  readonly promise: string | null;
  readonly first_seq: number | null;
  readonly size: number | null;
  readonly person: string | null;
  readonly body_act: string | null;
  readonly key: string | null;
  /** Base64. */
  readonly request_hash: string | null;
  readonly groups: string | null;
}

const base64 = (column: string): string => `translate(encode(${column}, 'base64'), E'\\n', '')`;

/** The logs, by name. */
export async function listLogs(db: Queryable): Promise<readonly StoredLog[]> {
  return (await db.query<StoredLog>('select name, origin, demo from ledger.log order by name')).rows;
}

/** The next entries after `seq`, in commit order. */
export async function entriesAfter(db: Queryable, seq: number, most: number): Promise<readonly CheckedRow[]> {
  const { rows } = await db.query<CheckedRow>(
    `select e.seq, e.id, e.log, p.first_leaf + (e.seq - p.first_seq) as leaf_index, e.at, e.act, e.verdict, e.organisation, e.header,
       ${base64('e.leaf_hash')} as leaf_hash, e.batch, p.promise, p.first_seq, p.size, b.person, b.act as body_act, b.key, ${base64('b.request_hash')} as request_hash, b.groups
     from ledger.entry e left join ledger.batch p on p.log = e.log and p.number = e.batch
     left join ledger.body b on b.entry_id = e.id where e.seq > $1 order by e.seq limit $2`,
    [seq, most],
  );
  return rows;
}

/** Promises about entries none of which is there. */
export async function emptyBatches(
  db: Queryable,
): Promise<readonly { readonly log: string; readonly number: number }[]> {
  const { rows } = await db.query<{ log: string; number: number }>(
    `select b.log, b.number from ledger.batch b
     where not exists (select 1 from ledger.entry e where e.seq = b.first_seq and e.log = b.log and e.batch = b.number) order by 1, 2`,
  );
  return rows;
}

/** The digest of each stored tile of a log, by `level/index`. */
export async function tileDigests(db: Queryable, log: string): Promise<Map<string, string>> {
  const { rows } = await db.query<{ level: number; tile_index: number; digest: string }>(
    `select level, tile_index, encode(sha256(hashes), 'hex') as digest from ledger.tile where log = $1`,
    [log],
  );
  return new Map(rows.map((row) => [`${row.level}/${row.tile_index}`, row.digest]));
}

/** Every stored checkpoint of a log, smallest first; roots in base64. */
export async function listCheckpoints(
  db: Queryable,
  log: string,
): Promise<
  readonly { readonly size: number; readonly root: string; readonly note: string; readonly signed_at: string }[]
> {
  const { rows } = await db.query<{ size: number; root: string; note: string; signed_at: string }>(
    `select size, ${base64('root')} as root, note, signed_at from ledger.checkpoint where log = $1 order by size, signed_at`,
    [log],
  );
  return rows;
}

/** Tiles and checkpoints of logs that are not in the list of logs. */
export async function strayLogNames(db: Queryable): Promise<readonly string[]> {
  const { rows } = await db.query<{ log: string }>(
    `select distinct log from (select log from ledger.entry union select log from ledger.tile union select log from ledger.checkpoint) s
     where not exists (select 1 from ledger.log l where l.name = s.log) order by log`,
  );
  return rows.map((row) => row.log);
}

/** Bodies without an entry. */
export async function strayBodies(db: Queryable): Promise<readonly string[]> {
  const { rows } = await db.query<{ entry_id: string }>(
    'select b.entry_id from ledger.body b where not exists (select 1 from ledger.entry e where e.id = b.entry_id) order by b.entry_id',
  );
  return rows.map((row) => row.entry_id);
}

/** Entries whose request key is known as used, though their body was erased. */
export async function spentKeys(db: Queryable): Promise<readonly string[]> {
  const { rows } = await db.query<{ entry_id: string }>('select entry_id from ledger.spent_key');
  return rows.map((row) => row.entry_id);
}

/** Touch rows that are missing, belong to nothing, or say something else than the body they belong to. */
export async function wrongTouches(db: Queryable): Promise<
  readonly {
    readonly register: string;
    readonly row_key: object;
    readonly entry_id: string | null;
    readonly problem: string;
  }[]
> {
  const { rows } = await db.query<{ register: string; row_key: object; entry_id: string | null; problem: string }>(
    `with recorded as (
       select c->>'register' as register, c->'key' as row_key, ledger.row_hash(c->>'register', c->'key') as row_hash, e.seq, e.id as entry_id
       from ledger.entry e join ledger.private_body b on b.entry_id = e.id
       cross join lateral jsonb_array_elements(b.changes::jsonb) c where c ? 'register'
     )
     select register, row_key, entry_id, 'is missing' as problem from recorded r
     where not exists (select 1 from ledger.touch t where t.row_hash = r.row_hash and t.seq = r.seq)
     union all
     select 'unknown', to_jsonb(t.row_hash), e.id, 'is not what the entry recorded' from ledger.touch t left join ledger.entry e on e.seq = t.seq
     where not exists (select 1 from recorded r where r.row_hash = t.row_hash and r.seq = t.seq)
       and (e.id is null or exists (select 1 from ledger.private_body b where b.entry_id = e.id))
     order by 1, 3`,
  );
  return rows;
}

/** Rows and digest of each register, to compare it before and after a rebuild. */
export async function registerDigests(
  db: Queryable,
): Promise<readonly { readonly register: string; readonly rows: number; readonly digest: string }[]> {
  const { rows: registers } = await db.query<{ name: string }>('select name from ledger.register order by name');
  const digests: { register: string; rows: number; digest: string }[] = [];
  for (const { name } of registers) {
    // The name stands in the closed list of registers, which migrations alone write.
    const { rows } = await db.query<{ rows: number; digest: string }>(
      `select count(*)::int as rows, encode(sha256(convert_to(coalesce(string_agg(h, '' order by h), ''), 'UTF8')), 'hex') as digest
       from (select encode(sha256(convert_to(to_jsonb(x)::text, 'UTF8')), 'hex') as h from ${name} x) hashed`,
    );
    digests.push({ register: name, rows: rows[0]?.rows ?? 0, digest: rows[0]?.digest ?? '' });
  }
  return digests;
}
