import type { Queryable } from './act.ts';
import type { Json, JsonObject } from './register.ts';

/** One act ready for the journal, in the form that `ledger.append` takes. Binary fields are base64. */
export interface AppendItem {
  readonly id: string;
  readonly log: string;
  readonly at: string;
  readonly realAt: string;
  readonly act: string;
  readonly verdict: string;
  readonly organisation: string;
  readonly header: string;
  readonly leafHash: string;
  readonly bodies: readonly { readonly group: string; readonly salt: string; readonly content: string }[];
  readonly person: string;
  readonly key: string;
  readonly requestHash: string;
  readonly acknowledgement: { readonly number: number; readonly signed: Json };
  readonly changes: readonly object[];
  readonly followUps: readonly object[];
}

/** What became of each item of a batch. */
export type AppendOutcome =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly sqlstate: string; readonly message: string };

const gateLock = `select pg_advisory_xact_lock(hashtextextended('clairevoie.gate', 0))`;

/** Opens the gate's transaction: one writer at a time, so that facts read after it are what the batch will stand on. */
export async function beginBatch(
  db: Queryable,
): Promise<{ readonly lastAt: string | null; readonly offsetMs: number }> {
  await db.query('begin');
  await db.query(gateLock);
  const { rows } = await db.query<{ last_at: string | null; offset_ms: number | null }>(
    `select (select at from ledger.entry order by seq desc limit 1) as last_at,
            (select offset_ms from ledger.legal_clock where id = 'legal') as offset_ms`,
  );
  return { lastAt: rows[0]?.last_at ?? null, offsetMs: rows[0]?.offset_ms ?? 0 };
}

/** Writes a batch through the one door and returns what became of each act. */
export async function append(db: Queryable, batch: readonly AppendItem[]): Promise<readonly AppendOutcome[]> {
  const { rows } = await db.query<{ outcome: AppendOutcome[] }>('select ledger.append($1::jsonb) as outcome', [
    JSON.stringify(batch),
  ]);
  return rows[0]?.outcome ?? [];
}

/** The last acknowledgement of each log: the next one chains to it. */
export async function lastAcknowledgements(
  db: Queryable,
): Promise<readonly { log: string; number: number; signed: Json }[]> {
  const { rows } = await db.query<{ log: string; number: number; signed: Json }>(
    'select distinct on (log) log, number, signed from ledger.acknowledgement order by log, number desc',
  );
  return rows;
}

/** Stored promises of each log after the number given for it (all, when none is given), in order. */
export async function acknowledgementsAfter(
  db: Queryable,
  last: Readonly<Record<string, number>>,
): Promise<readonly { log: string; number: number; signed: Json }[]> {
  const { rows } = await db.query<{ log: string; number: number; signed: Json }>(
    `select log, number, signed from ledger.acknowledgement where number > coalesce(($1::jsonb->>log)::bigint, -1) order by log, number`,
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
     join ledger.idempotency i on i.person = a.person and i.act = a.act and i.key = a.key`,
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
  readonly acknowledgement: Json;
  readonly bodies: Readonly<Record<string, { readonly salt: string; readonly content: string }>>;
}

/** Reads one entry by id. */
export async function findEntry(db: Queryable, entryId: string): Promise<StoredEntry | undefined> {
  const { rows } = await db.query<StoredEntry>(
    `select e.id, e.log, e.leaf_index, e.at, e.act, e.verdict, e.header, encode(e.leaf_hash, 'base64') as leaf_hash, a.signed as acknowledgement,
       coalesce((select jsonb_object_agg(b.field_group, jsonb_build_object('salt', encode(b.salt, 'base64'), 'content', b.content))
                 from ledger.body b where b.entry_id = e.id), '{}'::jsonb) as bodies
     from ledger.entry e left join ledger.acknowledgement a on a.entry_id = e.id where e.id = $1`,
    [entryId],
  );
  return rows[0];
}

/** A body's content as JSON; the edge where stored text becomes a value again. */
export function contentOf(entry: StoredEntry, group: string): JsonObject | undefined {
  const body = entry.bodies[group];
  return body === undefined ? undefined : JSON.parse(body.content);
}
