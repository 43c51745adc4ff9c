import type { TransmissionKind } from '@clairevoie/contract';
import type { Queryable, Stored } from '../../ledger/index.ts';
import type { ReadBatchRow } from '../reads/read-registers.ts';
import type { StreamName, StreamRow } from './transmission-registers.ts';

/** Something that waits for its place in a stream. */
export type Waiting = {
  readonly kind: TransmissionKind;
  readonly subject: string;
  /** The batch that it is about, by its id at the local database. */
  readonly batch_id: string | null;
  readonly day: string | null;
};

const notSent = (kind: string, subject: string) =>
  `not exists (select 1 from anpr.sent_message m where m.subject = ${subject} and m.database_id = $1 and m.direction = $2 and m.kind = '${kind}')`;

// $1 local database, $2 direction, $3 limit, $4 since, $5 database of this side.
const upward = `
  select 'batch' as kind, b.id as subject, b.id as batch_id, null::date as day, b.entry_id, b.received_at as at from anpr.read_batch b
    where b.database_id = $1 and ($4::timestamptz is null or b.received_at > $4) and ${notSent('batch', 'b.id')}
      and not exists (select 1 from anpr.transmission_gap g where g.batch_id = b.id and g.database_id = $1 and g.side = 'sending' and g.direction = 'up')
  union all
  select 'short', g.id, g.batch_id, null, g.entry_id, g.found_at from anpr.transmission_gap g
    where g.database_id = $1 and g.side = 'sending' and g.direction = 'up' and g.batch_id is not null and ${notSent('short', 'g.id')}
  union all
  select 'again', r.id, r.batch_id, null, r.entry_id, r.asked_at from anpr.retransmission r
    where r.database_id = $1 and r.side = 'sending' and ${notSent('again', 'r.id')}`;
const downward = `
  select 'ask-again' as kind, r.id as subject, r.batch_id, null::date as day, r.entry_id, r.asked_at as at from anpr.retransmission r
    where r.database_id = $1 and r.side = 'receiving' and ${notSent('ask-again', 'r.id')}`;
const both = `
  select 'change', c.id, coalesce(o.batch_id, c.batch_id), null::date, c.entry_id, c.made_at from anpr.read_change c
    left join anpr.received_message o on o.own_batch_id = c.batch_id and o.database_id = $1
    where c.database_id = $5 and c.came_by is distinct from $1::uuid and ($2 = 'up' or o.batch_id is not null) and ${notSent('change', 'c.id')}
  union all
  select 'day-dropped', anpr.uuid_of_day(d.day), null, d.day, d.entry_id, d.dropped_at from anpr.dropped_day d
    where d.dropped_at > $6::timestamptz and ${notSent('day-dropped', 'anpr.uuid_of_day(d.day)')}`;

/** What waits for its place in a stream, in the order of its entries. */
export async function listWaiting(
  db: Queryable,
  stream: StreamRow,
  { limit, since }: { readonly limit: number; readonly since: string | null },
): Promise<readonly Waiting[]> {
  const { database_id, direction, national_database_id, opened_at } = stream;
  const { rows } = await db.query<Waiting>(
    `select kind, subject, batch_id, day from (${direction === 'up' ? upward : downward} union all ${both}) w
     where $4::timestamptz is null or true order by entry_id limit $3`,
    [database_id, direction, limit, since, direction === 'up' ? database_id : national_database_id, opened_at],
  );
  return rows;
}

/** How much waits, told up to a bound, and since when. */
export async function countWaiting(
  db: Queryable,
  stream: StreamRow,
  bound: number,
): Promise<{ readonly waiting: number; readonly since: string | null }> {
  const { database_id, direction, national_database_id, opened_at } = stream;
  // What is older was looked through by the sender when it started: a year of batches is not searched for each look at a desk.
  const since =
    stream.batches_to === null ? null : Temporal.Instant.from(stream.batches_to).subtract({ hours: 24 }).toString();
  const { rows } = await db.query<{ waiting: number; since: string | null }>(
    `select count(*)::int as waiting, min(at) as since from
       (select at from (${direction === 'up' ? upward : downward} union all ${both}) w where $4::timestamptz is null or true limit $3) few`,
    [database_id, direction, bound, since, direction === 'up' ? database_id : national_database_id, opened_at],
  );
  return rows[0] ?? { waiting: 0, since: null };
}

/** A batch of the register with the camera that sent it. */
export type BatchToSend = Stored<ReadBatchRow> & { readonly camera_id: string; readonly is_over: boolean };

/** Batches of a database by their ids. `is_over`: some read of it has reached its term. */
export async function findBatches(db: Queryable, ids: readonly string[]): Promise<readonly BatchToSend[]> {
  const { rows } = await db.query<BatchToSend>(
    `select b.*, coalesce(c.camera_id, t.camera_id) as camera_id,
       anpr.legal_now() >= least(anpr.term_of(b.from_at, coalesce(d.retention::interval, interval '12 months')), anpr.term_of(b.from_at, interval '12 months')) as is_over
     from anpr.read_batch b join anpr.technical_database d on d.id = b.database_id
     left join anpr.enrolled_camera c on c.number = b.camera
     left join anpr.transmitting_camera t on t.number = b.camera
     where b.id = any($1::uuid[])`,
    [ids],
  );
  return rows;
}

/** Streams of this server on one side, in a stable order. */
export async function listStreams(db: Queryable, side?: string): Promise<readonly Stored<StreamRow>[]> {
  const { rows } = await db.query<Stored<StreamRow>>(
    `select * from anpr.transmission_stream where $1::text is null or side = $1 order by database_id, direction, side`,
    [side ?? null],
  );
  return rows;
}

/** What a range holds: the places that its act gave. */
export async function listMessages(
  db: Queryable,
  { database_id, direction }: StreamName,
  range: number,
): Promise<readonly (Waiting & { readonly seq: number; readonly root: string; readonly reads: number })[]> {
  const { rows } = await db.query<Waiting & { readonly seq: number; readonly root: string; readonly reads: number }>(
    `select m.seq::float8 as seq, m.kind, m.subject, m.root, m.reads, m.batch_id, d.day
     from anpr.sent_message m
     left join anpr.dropped_day d on m.kind = 'day-dropped' and anpr.uuid_of_day(d.day) = m.subject
     where m.database_id = $1 and m.direction = $2 and m.range = $3 order by m.seq`,
    [database_id, direction, range],
  );
  return rows;
}

/** Local databases that provide for transmission, and the national one of this server that corresponds, where no stream is open yet (R-23). */
export async function listUnlinked(
  db: Queryable,
): Promise<readonly { readonly local_id: string; readonly national_id: string }[]> {
  const { rows } = await db.query<{ local_id: string; national_id: string }>(
    `select l.id as local_id, n.id as national_id from anpr.technical_database l
     cross join lateral (
       select n.id from anpr.technical_database n
       where n.level = 'national' and n.created_at is not null and exists (
         select 1 from jsonb_array_elements(n.purposes) a join jsonb_array_elements(l.purposes) b on a->>'branch' = b->>'branch')
       order by n.created_at, n.id limit 1) n
     where l.level = 'local' and l.created_at is not null and l.transmission_channel
       and not exists (select 1 from anpr.transmission_stream s where s.database_id = l.id)
     order by l.id limit 100`,
  );
  return rows;
}

/** The least number that a camera of another server has here; one above the greatest possible before the first. */
export async function leastTransmittingNumber(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ least: number }>(
    'select coalesce(min(number), 32768)::int as least from anpr.transmitting_camera',
  );
  return rows[0]?.least ?? 32_768;
}

/** Batches of a stream from a place on, with the batch of this side, and whether what is known to be missing is reported already. */
export async function listMessagesAfter(
  db: Queryable,
  stream: StreamRow,
  { after, most }: { readonly after: number; readonly most: number },
): Promise<readonly { readonly seq: number; readonly own_batch_id: string; readonly batch_id: string }[]> {
  const { rows } = await db.query<{ seq: number; own_batch_id: string; batch_id: string }>(
    `select m.seq::float8 as seq, m.batch_id, ${stream.side === 'sending' ? 'm.batch_id' : 'm.own_batch_id'} as own_batch_id
     from anpr.${stream.side === 'sending' ? 'sent_message' : 'received_message'} m
     where m.database_id = $1 and m.direction = $2 and m.seq > $3
       and ${stream.side === 'sending' ? `m.kind = 'batch'` : 'm.own_batch_id is not null'}
       and not exists (select 1 from anpr.transmission_gap g
         where g.database_id = $1 and g.batch_id = m.batch_id and g.side = $4 and g.settled_at is null)
     order by m.seq limit $5`,
    [stream.database_id, stream.direction, after, stream.side, most],
  );
  return rows;
}

/** Days that the other side told to have dropped more than a day ago, and whose partition stands here; those with an open gap aside. */
export async function listUndropped(db: Queryable, stream: StreamRow): Promise<readonly string[]> {
  const { rows } = await db.query<{ day: string }>(
    `select p.day from anpr.received_message m join anpr.read_day p on anpr.uuid_of_day(p.day) = m.subject
     where m.database_id = $1 and m.direction = $2 and m.kind = 'day-dropped' and m.received_at < anpr.legal_now() - interval '1 day'
       and not exists (select 1 from anpr.transmission_gap g
         where g.database_id = $1 and g.direction = $2 and g.side = 'receiving' and g.subject = p.day::text and g.settled_at is null)
     order by p.day limit 50`,
    [stream.database_id, stream.direction],
  );
  return rows.map(({ day }) => day);
}

/** Signing keys of the other servers that links name and a second person confirmed. */
export async function listPeerKeys(db: Queryable): Promise<readonly string[]> {
  const { rows } = await db.query<{ key: string }>(
    `select distinct peer->>'signKey' as key from anpr.transmission_stream where peer is not null and confirmed_at is not null`,
  );
  return rows.map(({ key }) => key);
}
