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

/** What the entry of a deletion says of a day: when it was shut, how many reads lie in it, and the batches that have reads of it, in order. */
export async function summaryOfDay(
  db: Queryable,
  day: string,
): Promise<{ readonly shutAt: string; readonly reads: number; readonly roots: readonly string[] }> {
  const { rows } = await db.query<{ shut_at: string; reads: number; roots: readonly string[] | null }>(
    `select anpr.day_shut_at($1::date) as shut_at, anpr.count_day($1::date) as reads,
       (select array_agg(b.root order by b.number) from anpr.read_batch b
        where b.to_at >= $1::date::timestamp at time zone 'UTC' and b.from_at < ($1::date + 1)::timestamp at time zone 'UTC') as roots`,
    [day],
  );
  const [found] = rows;
  if (found === undefined) throw new TypeError('a select without from gives one row');
  return { shutAt: found.shut_at, reads: found.reads, roots: found.roots ?? [] };
}

/** Drops the partition of a day whose deletion has its entry. */
export async function dropDay(db: Queryable, day: string): Promise<void> {
  await db.query('select anpr.drop_day($1::date)', [day]);
}
