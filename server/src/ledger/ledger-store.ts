import { randomBytes } from 'node:crypto';
import { escapeLiteral } from 'pg';
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

/** What a batch stands on when it begins. */
export interface BegunBatch {
  readonly lastId: string | null;
  readonly lastAt: string | null;
  readonly offsetMs: number;
  /** Entries that already stand for some of the keys asked for. */
  readonly repeats: readonly Repeat[];
}

/** An entry that already stands for a (person, act, key). */
export interface Repeat {
  readonly person: string;
  readonly act: string;
  readonly key: string;
  readonly request_hash: string;
  readonly entry_id: string;
}

/** A (person, act, key) of which the batch asks whether it is a repetition. */
export interface AskedKey {
  readonly person: string;
  readonly act: string;
  readonly key: string;
}

/** Opens the gate's transaction: one writer at a time, so that facts read after it are what the batch will stand on. */
export async function beginBatch(db: Queryable, asked: readonly AskedKey[]): Promise<BegunBatch> {
  return begunOf(await db.query(beginText(asked)));
}

// One round trip: each statement has its own snapshot, so those after the lock see what the writer before has committed.
const beginText = (asked: readonly AskedKey[]): string => `begin;
  select pg_advisory_xact_lock(hashtextextended('clairevoie.gate', 0));
  select e.id as last_id, e.at as last_at, c.offset_ms
    from (select 1) one left join lateral (select id, at from ledger.entry order by seq desc limit 1) e on true
    left join ledger.legal_clock c on c.id = 'legal';
  select i.person, i.act, i.key, encode(i.request_hash, 'base64') as request_hash, i.entry_id
    from jsonb_to_recordset(${escapeLiteral(JSON.stringify(asked))}) as a(person text, act text, key uuid)
    join ledger.body i on i.person = a.person collate "C" and i.act = a.act collate "C" and i.key = a.key`;

function begunOf(answers: unknown): BegunBatch {
  // Edge: several statements without parameters give one result each, which pg's types do not say.
  const [last, repeats] = (answers as readonly { readonly rows: readonly object[] }[]).slice(
    -2,
  ) as unknown as readonly [
    { readonly rows: readonly { last_id: string | null; last_at: string | null; offset_ms: number | null }[] },
    { readonly rows: readonly Repeat[] },
  ];
  const row = last.rows[0];
  return {
    lastId: row?.last_id ?? null,
    lastAt: row?.last_at ?? null,
    offsetMs: row?.offset_ms ?? 0,
    repeats: repeats.rows,
  };
}

/**
 * Writes a batch, commits it and, when others wait, opens the next transaction, in one round trip. Throws when any of it
 * fails; `isWritten` tells then whether the batch itself was committed.
 */
export async function commitBatch(
  db: Queryable,
  batch: readonly AppendItem[],
  next: readonly AskedKey[] | undefined,
): Promise<BegunBatch | undefined> {
  const given = argumentsOf(batch).map(quoted).join(', ');
  const text = `select ledger.append_all(${given}); commit`;
  if (next !== undefined) return begunOf(await db.query(`${text}; ${beginText(next)}`));
  await db.query(text);
  return undefined;
}

/** Whether the entry is in the journal: after a failure that may have come behind the commit. */
export async function isWritten(db: Queryable, entryId: string): Promise<boolean> {
  const { rows } = await db.query('select 1 from ledger.entry where id = $1', [entryId]);
  return rows.length > 0;
}

/** Tries each item alone, inside the open transaction, and says what became of it. The caller rolls back. */
export async function tryEach(db: Queryable, batch: readonly AppendItem[]): Promise<readonly AppendOutcome[]> {
  const { rows } = await db.query<{ outcome: AppendOutcome[] }>(
    'select ledger.append_each($1::json, $2::jsonb, $3::jsonb) as outcome',
    argumentsOf(batch),
  );
  return rows[0]?.outcome ?? [];
}

function argumentsOf(batch: readonly AppendItem[]): readonly [string, string, string] {
  const items: string[] = [];
  const changes: string[] = [];
  const followUps: string[] = [];
  for (const { changes: recorded, followUps: jobs, groups, promise, ...item } of batch) {
    // Both are JSON texts already: they go in as they are, and a `json` column keeps them to the letter.
    items.push(`${JSON.stringify(item).slice(0, -1)},"groups":${groups},"promise":${promise}}`);
    changes.push(`{"id":"${item.id}","changes":${JSON.stringify(recorded)}}`);
    followUps.push(JSON.stringify(jobs));
  }
  return [`[${items.join(',')}]`, `[${changes.join(',')}]`, `[${followUps.join(',')}]`];
}

/** A literal between tags that nobody can guess or write: nothing inside needs escaping, whatever the server's settings. */
function quoted(text: string): string {
  const tag = `$clv${randomBytes(16).toString('hex')}$`;
  return `${tag}${text}${tag}`;
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
