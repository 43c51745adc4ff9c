import type { Queryable } from '../../ledger/index.ts';
import type { StoredRead } from '../reads/stored-read.ts';

/** A batch of reads that was taken in. */
export interface BatchRef {
  /** Row of the register of batches. */
  readonly id: string;
  readonly camera: number;
  readonly databaseId: string;
  /** Legal time of its arrival. */
  readonly receivedAt: string;
}

type Row = { readonly id: string; readonly camera: number; readonly database_id: string; readonly received_at: string };

function refOf({ id, camera, database_id, received_at }: Row): BatchRef {
  return { id, camera, databaseId: database_id, receivedAt: received_at };
}

/** Notes that batches were matched and their hits are in the journal. */
export async function markCorrelated(db: Queryable, batchIds: readonly string[], at: string): Promise<void> {
  await db.query(
    `insert into anpr.correlated_batch (batch_id, matched_at) select b, $2::timestamptz from unnest($1::uuid[]) b
     on conflict (batch_id) do nothing`,
    [batchIds, at],
  );
}

/** Batches of these databases that came in since an instant and have no mark, oldest first, after a place in that order. */
export async function listUncorrelated(
  db: Queryable,
  of: { readonly databaseIds: readonly string[]; readonly since: string; readonly most: number },
): Promise<readonly BatchRef[]> {
  const { rows } = await db.query<Row>(
    `select b.id, b.camera, b.database_id, b.received_at from anpr.read_batch b
     where b.database_id = any($1::uuid[]) and b.received_at >= $2::timestamptz
       and not exists (select 1 from anpr.correlated_batch c where c.batch_id = b.id)
     order by b.received_at, b.id limit $3`,
    [of.databaseIds, of.since, of.most],
  );
  return rows.map(refOf);
}

/** Batches of these databases that came in since an instant, with a mark or without, oldest first. */
export async function listReceived(
  db: Queryable,
  of: { readonly databaseIds: readonly string[]; readonly since: string; readonly most: number },
): Promise<readonly BatchRef[]> {
  const { rows } = await db.query<Row>(
    `select b.id, b.camera, b.database_id, b.received_at from anpr.read_batch b
     where b.database_id = any($1::uuid[]) and b.received_at >= $2::timestamptz order by b.received_at, b.id limit $3`,
    [of.databaseIds, of.since, of.most],
  );
  return rows.map(refOf);
}

/** A read with its place in the batch, as far as it is matched. */
export type PlacedRead = Pick<StoredRead, 'plate' | 'country' | 'vehicle'> & {
  readonly place: number;
  readonly recordedMs: number;
};

/** The reads of a batch that may still be seen, in their order. */
export async function readsOfBatch(db: Queryable, batchId: string): Promise<readonly PlacedRead[]> {
  const { rows } = await db.query<Omit<PlacedRead, 'recordedMs'> & { readonly recorded_at: string }>(
    `select r.plate, r.country, r.vehicle, r.place, r.recorded_at
     from anpr.read_batch b
     join anpr.visible_read r on r.camera = b.camera and r.recorded_at between b.from_at and b.to_at and r.batch = b.number
     where b.id = $1 order by r.place`,
    [batchId],
  );
  return rows.map(({ recorded_at, ...read }) => ({
    ...read,
    recordedMs: Temporal.Instant.from(recorded_at).epochMilliseconds,
  }));
}

/** Forgets marks of batches whose reads are all past any term: nothing of them could be matched again. */
export async function forgetMarks(db: Queryable, at: string): Promise<void> {
  await db.query(
    `delete from anpr.correlated_batch where batch_id in (
       select batch_id from anpr.correlated_batch where matched_at < $1::timestamptz - interval '13 months' limit 10000)`,
    [at],
  );
}
