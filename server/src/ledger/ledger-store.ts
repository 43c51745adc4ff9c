import type { Queryable } from './act.ts';
import type { JsonObject } from './register.ts';

/** One act ready for the journal, in the form that `ledger.append` takes. Binary fields are base64. */
export interface AppendItem {
  readonly id: string;
  readonly log: string;
  readonly at: string;
  readonly act: string;
  readonly verdict: string;
  readonly organisation: string;
  readonly header: string;
  readonly leafHash: string;
  /** JSON text: salt and canonical content of each field group. */
  readonly groups: string;
  readonly person: string;
  readonly key: string;
  readonly requestHash: string;
  readonly promiseNumber: number;
  readonly promise: string;
  /** Place in the batch: entries get their numbers in this order. */
  readonly place: number;
  readonly changes: readonly object[];
  readonly followUps: readonly object[];
}

/** What became of one item when a batch did not go in as a whole. */
export type AppendOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly sqlstate: string; readonly message: string };

const gateLock = `select pg_advisory_xact_lock(hashtextextended('clairevoie.gate', 0))`;

/** Opens the gate's transaction: one writer at a time, so that facts read after it are what the batch will stand on. */
export async function beginBatch(
  db: Queryable,
): Promise<{ readonly lastId: string | null; readonly lastAt: string | null; readonly offsetMs: number }> {
  await db.query('begin');
  await db.query(gateLock);
  const { rows } = await db.query<{ last_id: string | null; last_at: string | null; offset_ms: number | null }>(
    `select e.id as last_id, e.at as last_at, c.offset_ms
     from (select 1) one left join lateral (select id, at from ledger.entry order by seq desc limit 1) e on true
     left join ledger.legal_clock c on c.id = 'legal'`,
  );
  return { lastId: rows[0]?.last_id ?? null, lastAt: rows[0]?.last_at ?? null, offsetMs: rows[0]?.offset_ms ?? 0 };
}

/** Writes a batch through the one door; undefined when all of it went in. */
export async function append(
  db: Queryable,
  batch: readonly AppendItem[],
): Promise<readonly AppendOutcome[] | undefined> {
  const { rows } = await db.query<{ outcome: AppendOutcome[] | null }>('select ledger.append($1::json) as outcome', [
    JSON.stringify(batch),
  ]);
  return rows[0]?.outcome ?? undefined;
}

/** The last promise of each log: the next one chains to it. */
export async function lastPromises(db: Queryable): Promise<readonly { log: string; number: number; signed: string }[]> {
  const { rows } = await db.query<{ log: string; number: number; signed: string }>(
    'select distinct on (log) log, promise_number as number, promise as signed from ledger.entry order by log, promise_number desc',
  );
  return rows;
}

/** Stored promises of each log after the number given for it (all, when none is given), in order. */
export async function promisesAfter(
  db: Queryable,
  last: Readonly<Record<string, number>>,
): Promise<readonly { log: string; number: number; signed: string }[]> {
  const { rows } = await db.query<{ log: string; number: number; signed: string }>(
    `select log, promise_number as number, promise as signed from ledger.entry
     where promise_number > coalesce(($1::jsonb->>log)::bigint, -1) order by log, promise_number`,
    [JSON.stringify(last)],
  );
  return rows;
}

/** Entries that already stand for these (person, act, key) triples. */
export async function findRepeats(
  db: Queryable,
  asked: readonly { person: string; act: string; key: string }[],
): Promise<readonly { person: string; act: string; key: string; request_hash: string; entry_id: string }[]> {
  const { rows } = await db.query<{ person: string; act: string; key: string; request_hash: string; entry_id: string }>(
    `select i.person, i.act, i.key, encode(i.request_hash, 'base64') as request_hash, i.entry_id
     from unnest($1::text[], $2::text[], $3::uuid[]) as a(person, act, key)
     join ledger.body i on i.person = a.person and i.act = a.act and i.key = a.key`,
    [asked.map((a) => a.person), asked.map((a) => a.act), asked.map((a) => a.key)],
  );
  return rows;
}

/** One entry with its private groups; `bodies` is empty once erased. */
export interface StoredEntry {
  readonly id: string;
  readonly log: string;
  readonly leaf_index: number | null;
  readonly at: string;
  readonly act: string;
  readonly verdict: string;
  readonly header: string;
  readonly leaf_hash: string;
  readonly promise: string;
  readonly bodies: Readonly<Record<string, { readonly salt: string; readonly content: string }>>;
}

/** Reads one entry by id. */
export async function findEntry(db: Queryable, entryId: string): Promise<StoredEntry | undefined> {
  const { rows } = await db.query<StoredEntry>(
    `select e.id, e.log, e.leaf_index, e.at, e.act, e.verdict, e.header, encode(e.leaf_hash, 'base64') as leaf_hash, e.promise,
       coalesce(b.groups::jsonb, '{}'::jsonb) as bodies
     from ledger.entry e left join ledger.body b on b.entry_id = e.id where e.id = $1`,
    [entryId],
  );
  return rows[0];
}

/** A body's content as JSON; the edge where stored text becomes a value again. */
export function contentOf(entry: StoredEntry, group: string): JsonObject | undefined {
  const body = entry.bodies[group];
  return body === undefined ? undefined : JSON.parse(body.content);
}

/** Milliseconds that the demo's legal clock runs ahead of real time; 0 elsewhere. */
export async function legalOffset(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ offset_ms: number }>("select offset_ms from ledger.legal_clock where id = 'legal'");
  return rows[0]?.offset_ms ?? 0;
}
