import type { Queryable } from './act.ts';
import type { CommittedGroup } from './canonical.ts';
import type { JsonObject } from './register.ts';

/** One act ready for the journal. */
export interface AppendItem {
  readonly id: string;
  readonly log: string;
  readonly act: string;
  readonly verdict: string;
  readonly organisation: string;
  readonly header: string;
  readonly groups: readonly CommittedGroup[];
  readonly person: string;
  readonly key: string;
  /** Base64. */
  readonly requestHash: string;
  readonly changes: readonly object[];
  readonly followUps: readonly object[];
}

/** A log's promise about its acts of one commit: its place in the chain, how many acts, and what was signed (JSON text). */
export interface AppendPromise {
  readonly log: string;
  readonly number: number;
  readonly size: number;
  readonly signed: string;
}

/** What is written in one commit. Items of one log follow each other; `promises` has one a log, in the same order. */
export interface Append {
  /** The journal's last entry when the facts of these acts were read; null when it was empty. */
  readonly expected: string | null;
  readonly at: string;
  readonly items: readonly AppendItem[];
  readonly promises: readonly AppendPromise[];
}

/** What the journal stands at: decisions are taken after this entry, at this offset of the legal clock. */
export interface JournalEnd {
  readonly lastId: string | null;
  readonly lastAt: string | null;
  readonly offsetMs: number;
}

/** Reads where the journal stands. */
export async function journalEnd(db: Queryable): Promise<JournalEnd> {
  const { rows } = await db.query<{ last_id: string | null; last_at: string | null; offset_ms: number | null }>(
    `select e.id as last_id, e.at as last_at, c.offset_ms
     from (select 1) one left join lateral (select id, at from ledger.entry order by seq desc limit 1) e on true
     left join ledger.legal_clock c on c.id = 'legal'`,
  );
  const [row] = rows;
  return { lastId: row?.last_id ?? null, lastAt: row?.last_at ?? null, offsetMs: row?.offset_ms ?? 0 };
}

/** An entry that already stands for a (person, act, key). `request_hash` is base64. */
export interface Repeat {
  readonly request_hash: string;
  readonly entry_id: string;
}

/** The entry that already stands for this person's act under this key; undefined when there is none. */
export async function findRepeat(
  db: Queryable,
  asked: { readonly person: string; readonly act: string; readonly key: string },
): Promise<Repeat | undefined> {
  const { rows } = await db.query<Repeat>(
    `select translate(encode(request_hash, 'base64'), E'\\n', '') as request_hash, entry_id from ledger.private_body
     where person = $1 and act = $2 and key = $3::uuid`,
    [asked.person, asked.act, asked.key],
  );
  return rows[0];
}

const separator = '\x1e';

/**
 * Writes a batch: all of it, or an error and nothing. One statement, which is a transaction of its own unless one is open.
 * Throws with SQLSTATE `CV004` when somebody else has written since `expected`, `CV001` when a register row is no longer at
 * the version that was read, `CV005` when the entry under a key was erased, `23505` when a key (or a register's own key) stands
 * already, `CV002` for what the gate never sends.
 */
export async function append(db: Queryable, { expected, at, items, promises }: Append): Promise<void> {
  const column = (of: (item: AppendItem) => string): string => items.map(of).join(separator);
  const followUps = items.flatMap((item) => item.followUps);
  await db.query(
    'select ledger.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)',
    [
      expected,
      promises.map(({ log }) => log).join(separator),
      `{${promises.map(({ number }) => number).join()}}`,
      `{${promises.map(({ size }) => size).join()}}`,
      promises.map(({ signed }) => signed).join(separator),
      at,
      column((item) => item.id),
      column((item) => item.act),
      column((item) => item.verdict),
      column((item) => item.organisation),
      column((item) => item.header),
      column((item) => item.person),
      column((item) => item.key),
      column((item) => item.requestHash),
      column(otherGroups),
      column((item) => changesGroup(item).salt.toString('base64')),
      column((item) => changesGroup(item).content),
      followUps.length === 0 ? '' : JSON.stringify(followUps),
    ],
  );
}

function changesGroup({ groups }: AppendItem): CommittedGroup {
  const found = groups.find(({ group }) => group === 'changes');
  if (found === undefined) throw new TypeError('an entry records its changes');
  return found;
}

/** All groups but the changes, as JSON text: salt in base64, canonical content. */
function otherGroups({ groups }: AppendItem): string {
  let fields = '';
  for (const { group, salt, content } of groups) {
    if (group === 'changes') continue;
    fields += `${fields === '' ? '' : ','}"${group}":{"salt":"${salt.toString('base64')}","content":${JSON.stringify(content)}}`;
  }
  return `{${fields}}`;
}

/** Whether the entry is in the journal: after a failure that may have come behind the commit. */
export async function isWritten(db: Queryable, entryId: string): Promise<boolean> {
  const { rows } = await db.query('select 1 from ledger.entry where id = $1', [entryId]);
  return rows.length > 0;
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
  /** Base64. */
  readonly leaf_hash: string;
  /** The signed promise of its batch, JSON text; the batch's leaf hashes, hex, one after the other; its place among them. */
  readonly promise: string;
  readonly batch_leaves: string;
  readonly batch_place: number;
  readonly bodies: Readonly<Record<string, { readonly salt: string; readonly content: string }>>;
}

/** Reads one entry by id. */
export async function findEntry(db: Queryable, entryId: string): Promise<StoredEntry | undefined> {
  const { rows } = await db.query<StoredEntry>(
    `select e.id, e.log, e.leaf_index, e.at, e.act, e.verdict, e.header, translate(encode(e.leaf_hash, 'base64'), E'\\n', '') as leaf_hash,
       e.promise, e.seq - e.first_seq as batch_place, (select encode(string_agg(x.leaf_hash, ''::bytea order by x.seq), 'hex')
         from ledger.entry x where x.seq between e.first_seq and e.first_seq + e.size - 1) as batch_leaves,
       coalesce(b.groups::jsonb, '{}'::jsonb) as bodies
     from ledger.placed_entry e left join ledger.body b on b.entry_id = e.id where e.id = $1`,
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
