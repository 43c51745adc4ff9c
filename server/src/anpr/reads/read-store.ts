import { finished } from 'node:stream/promises';
import type { Pool, PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Queryable } from '../../ledger/index.ts';
import { copiedColumns, encodeReads, type Writing } from './encode-reads.ts';
import { readLimits } from './read-limits.ts';

const dayMs = 86_400_000;
const dayOf = (ms: number): string => new Date(Math.floor(ms / dayMs) * dayMs).toISOString().slice(0, 10);

/** Bounds of the reads of a writing, milliseconds. */
export function boundsOf(writing: Pick<Writing, 'reads'>): { readonly fromMs: number; readonly toMs: number } {
  let fromMs = Number.POSITIVE_INFINITY;
  let toMs = Number.NEGATIVE_INFINITY;
  for (const { recordedMs } of writing.reads) {
    if (recordedMs < fromMs) fromMs = recordedMs;
    if (recordedMs > toMs) toMs = recordedMs;
  }
  return { fromMs, toMs };
}

/** Writes reads: what waits together shares one COPY and one commit. Nobody sees them before their act. */
export class ReadStore {
  readonly #pool: Pool;
  /** Days of which it is known that they have a partition. Forgotten when a write fails: a day may have been dropped. */
  readonly #days = new Set<string>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Writes all of these or, when it throws, nothing. */
  async write(writings: readonly Writing[]): Promise<void> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await this.#makeDays(client, writings);
      await writeAll(client, writings);
    } catch (error) {
      broken = error instanceof Error ? error : new Error(String(error));
      this.#days.clear();
      throw error;
    } finally {
      // After a failure a COPY may be under way: such a connection is not used again.
      client.release(broken);
    }
  }

  async #makeDays(client: PoolClient, writings: readonly Writing[]): Promise<void> {
    const days = new Set<string>();
    for (const { reads } of writings) for (const { recordedMs } of reads) days.add(dayOf(recordedMs));
    const missing = [...days].filter((day) => !this.#days.has(day));
    if (missing.length === 0) return;
    await client.query('select anpr.make_days($1::date[])', [missing]);
    for (const day of missing) this.#days.add(day);
  }
}

/**
 * Begun writings and their rows in one message to the database, which is one transaction: nothing but the disk is waited for. What stands in the text
 * are numbers and instants that we made ourselves.
 */
async function writeAll(client: PoolClient, writings: readonly Writing[]): Promise<void> {
  const begun = writings.map((writing) => {
    const { fromMs, toMs } = boundsOf(writing);
    return `(${Math.trunc(writing.number)}, ${Math.trunc(writing.camera)}, now(), '${new Date(fromMs).toISOString()}', '${new Date(toMs).toISOString()}')`;
  });
  const stream = client.query(
    copyFrom(
      `insert into anpr.begun_batch (number, camera, begun_at, from_at, to_at) values ${begun.join(', ')}; copy anpr.plate_read (${copiedColumns}) from stdin (format binary)`,
    ),
  );
  stream.end(encodeReads(writings));
  await finished(stream);
}

/** Makes the partitions of these days, those that exist aside. */
export async function makeDays(db: Queryable, days: readonly string[]): Promise<number> {
  const { rows } = await db.query<{ made: number }>('select anpr.make_days($1::date[]) as made', [days]);
  return rows[0]?.made ?? 0;
}

/** Takes away what was written without an act and is older than this, some writings at once; forgets those that have their act. */
export async function sweepWritings(db: Queryable, begunBefore: string): Promise<number> {
  const { rows } = await db.query<{ swept: number }>('select anpr.sweep_writings($1::timestamptz, $2) as swept', [
    begunBefore,
    readLimits.sweptAtOnce,
  ]);
  return rows[0]?.swept ?? 0;
}

/**
 * Whether a writing stands, begun no longer than five minutes ago by the database's clock: the sweep takes after ten, so what has its act within this
 * time keeps its reads.
 */
export async function isWritingFresh(db: Queryable, number: number): Promise<boolean> {
  const { rows } = await db.query<{ is_fresh: boolean }>(
    `select begun_at > now() - interval '5 minutes' as is_fresh from anpr.begun_batch where number = $1::bigint`,
    [number],
  );
  return rows[0]?.is_fresh ?? false;
}

/** Takes away what was written for an act that was refused. */
export async function dropWriting(db: Queryable, number: number): Promise<void> {
  await db.query('select anpr.drop_writing($1::bigint)', [number]);
}

/** Days in UTC that have a partition and hold nothing any more within its term at this legal time, oldest first. */
export async function daysPastTerm(
  db: Queryable,
  at: string,
): Promise<readonly { readonly day: string; readonly isRecorded: boolean }[]> {
  const { rows } = await db.query<{ day: string; is_recorded: boolean }>(
    `select p.day, exists (select 1 from anpr.dropped_day d where d.day = p.day) as is_recorded
     from anpr.read_day p where anpr.day_shut_at(p.day) <= $1::timestamptz order by p.day`,
    [at],
  );
  return rows.map(({ day, is_recorded }) => ({ day, isRecorded: is_recorded }));
}

/** When a day, or the part of it that one database holds, has nothing any more within its term. */
export async function shutAt(db: Queryable, day: string, databaseId: string | null): Promise<string | undefined> {
  const { rows } = await db.query<{ shut_at: string }>(
    `select case when $2::uuid is null then anpr.day_shut_at($1::date) else anpr.day_shut_at($1::date, d.retention::interval) end as shut_at
     from (select 1) one left join anpr.technical_database d on d.id = $2::uuid where $2::uuid is null or d.retention is not null`,
    [day, databaseId],
  );
  return rows[0]?.shut_at;
}

/**
 * What the entry of a deletion says of a day, or of the part that one database holds: how many reads lie in it, and the roots of the batches that have reads of
 * it, in the order of their numbers. An hour at a time, so that no statement runs long; nobody waits for it.
 */
export async function summaryOfDay(
  db: Queryable,
  day: string,
  databaseId: string | null,
): Promise<{ readonly reads: number; readonly roots: readonly string[] }> {
  const start = Temporal.PlainDate.from(day).toZonedDateTime('UTC').toInstant();
  const roots = new Map<number, string>();
  let reads = 0;
  for (let hour = 0; hour < 24; hour += 1) {
    const { rows } = await db.query<{ number: number; root: string; reads: number }>(
      'select number, root, reads from anpr.batches_between($1::timestamptz, $2::timestamptz, $3::uuid)',
      [start.add({ hours: hour }).toString(), start.add({ hours: hour + 1 }).toString(), databaseId],
    );
    for (const row of rows) {
      roots.set(row.number, row.root);
      reads += row.reads;
    }
  }
  return { reads, roots: [...roots].sort(([a], [b]) => a - b).map(([, root]) => root) };
}

/**
 * Takes the partition of a day off whose deletion has its entry, and drops what was taken off. False when somebody reads the table just now: nobody else is
 * made to wait behind the lock, and the day goes at a later look.
 */
export async function dropDay(db: Queryable, day: string): Promise<boolean> {
  try {
    await db.query('select anpr.drop_day($1::date)', [day]);
  } catch (error) {
    if (isLockTimeout(error)) return false;
    throw error;
  }
  await dropDetachedDays(db);
  return true;
}

/** Drops tables of days that were taken off; what a crash left is found again. */
export async function dropDetachedDays(db: Queryable): Promise<void> {
  await db.query('select anpr.drop_detached_days()');
}

/** Parts of days that are past the shorter term of their database, and of which something is left. */
export async function partsPastTerm(
  db: Queryable,
  at: string,
): Promise<readonly { readonly day: string; readonly databaseId: string; readonly isRecorded: boolean }[]> {
  const { rows } = await db.query<{ day: string; database_id: string; is_recorded: boolean }>(
    'select day, database_id, is_recorded from anpr.part_over where shut_at <= $1::timestamptz order by day, database_id',
    [at],
  );
  return rows.map(({ day, database_id, is_recorded }) => ({ day, databaseId: database_id, isRecorded: is_recorded }));
}

/** Deletes the reads of a part whose deletion has its entry, ten thousand a statement. */
export async function deletePart(db: Queryable, day: string, databaseId: string): Promise<void> {
  const atOnce = 10_000;
  for (let gone = atOnce; gone === atOnce; ) {
    const { rows } = await db.query<{ gone: number }>('select anpr.delete_part($1::date, $2::uuid, $3) as gone', [
      day,
      databaseId,
      atOnce,
    ]);
    gone = rows[0]?.gone ?? 0;
  }
}

/** Whether a lock was not to be had in the time that was allowed for it. */
function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '55P03';
}
