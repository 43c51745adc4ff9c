import type { Queryable } from '../../ledger/index.ts';
import { checkListContents } from '../lists/stored-content.ts';
import { checkPictures } from '../pictures/committed-pictures.ts';
import { recount } from '../transmission/batch-content.ts';
import { type BatchToLoad, loadStanding } from '../transmission/content-store.ts';
import { contentOf, misplaced, type Standing } from '../transmission/standing-content.ts';

/** How far the reads of batches are looked at. */
export interface RootCheck {
  /** A connection of `clv_owner`. */
  readonly owner: Queryable;
  /** How many batches, drawn at random; absent: all. */
  readonly sample?: number;
  /** Only batches received since this instant: after a restore, which brings no reads back. */
  readonly since?: string;
}

/** What was found of the reads of batches, held against the roots in their acts. */
export interface RootReport {
  /** Batches in the register, of those asked for. */
  readonly batches: number;
  /** Batches whose root was computed anew, and their reads. */
  readonly recomputed: number;
  readonly reads: number;
  /** Batches of which a day, or the part of their database, was deleted at its term by an act: their root cannot be computed any more. */
  readonly atTerm: number;
  /** Batches of a day that has no table and no deletion: normal after a restore, which brings no reads back; else somebody removed them. */
  readonly withoutTable: number;
  /** Batches whose reads are not those of their act, by the id of their row. */
  readonly differing: readonly { readonly batchRowId: string; readonly expected: number; readonly found: number }[];
  /** Batches of which pictures lie here, those of them at their term, and those whose pictures are not those of their act. */
  readonly pictures: { readonly batches: number; readonly atTerm: number; readonly differing: readonly string[] };
  /** Versions of lists that live, how many of them have no plates here, and those whose plates are not those of their digest. */
  readonly lists: { readonly versions: number; readonly gone: number; readonly differing: readonly string[] };
}

type BatchToCheck = BatchToLoad & {
  readonly root: string;
  readonly reads: number;
  /** The number of its camera in the leaves: at the server that took the reads in, where that is another. */
  readonly sender_number: number;
  readonly is_at_term: boolean;
  readonly has_tables: boolean;
};

const pageOf = 500;
const mostTold = 1_000;

/**
 * Computes the roots of batches anew from the rows that lie in the database, in the order of their places, and compares them with the register of batches, which
 * `compareRegisters` holds against the journal. What was added under a batch, taken away or changed shows; places that are there twice show as well.
 */
export async function checkReadRoots({ owner, sample, since }: RootCheck): Promise<RootReport> {
  const { rows } = await owner.query<{ n: number }>(
    'select count(*)::int as n from anpr.read_batch where $1::timestamptz is null or received_at >= $1::timestamptz',
    [since ?? null],
  );
  const found = { recomputed: 0, reads: 0, atTerm: 0, withoutTable: 0 };
  const differing: { batchRowId: string; expected: number; found: number }[] = [];
  for await (const batch of batchesToCheck(owner, { sample, since })) {
    if (batch.is_at_term) found.atTerm += 1;
    else if (!batch.has_tables) found.withoutTable += 1;
    else {
      const { standing, stored } = await loadStanding(owner, batch, 'tables');
      found.recomputed += 1;
      found.reads += stored;
      if (!isWhole(standing, stored, batch) && differing.length < mostTold)
        differing.push({ batchRowId: batch.id, expected: batch.reads, found: stored });
    }
  }
  const [pictures, lists] = [await checkPictures(owner, { since, sample }), await checkListContents(owner)];
  return { batches: rows[0]?.n ?? 0, ...found, differing, pictures, lists };
}

async function* batchesToCheck(
  owner: Queryable,
  { sample, since }: { readonly sample: number | undefined; readonly since: string | undefined },
): AsyncGenerator<BatchToCheck> {
  const columns = `b.id, b.camera, b.number, b.root, b.reads, b.from_at, b.to_at, b.came, b.entry_id,
    coalesce((select t.sender_number from anpr.transmitting_camera t where t.number = b.camera), b.camera) as sender_number,
    exists (select 1 from anpr.dropped_day d where d.day between (b.from_at at time zone 'UTC')::date and (b.to_at at time zone 'UTC')::date)
      or exists (select 1 from anpr.dropped_part d where d.database_id = b.database_id
        and d.day between (b.from_at at time zone 'UTC')::date and (b.to_at at time zone 'UTC')::date)
      or anpr.legal_now() >= anpr.day_shut_at((b.from_at at time zone 'UTC')::date, coalesce(
        (select d.retention::interval from anpr.technical_database d where d.id = b.database_id), interval '12 months')) as is_at_term,
    (select count(*) from anpr.read_day p where p.day in ((b.from_at at time zone 'UTC')::date, (b.to_at at time zone 'UTC')::date))
      = (select count(distinct x) from unnest(array[(b.from_at at time zone 'UTC')::date, (b.to_at at time zone 'UTC')::date]) x) as has_tables`;
  const received = '($1::timestamptz is null or b.received_at >= $1::timestamptz)';
  if (sample !== undefined) {
    const { rows } = await owner.query<BatchToCheck>(
      `select ${columns} from (select * from anpr.read_batch b where ${received} order by random() limit $2) b`,
      [since ?? null, sample],
    );
    yield* rows;
    return;
  }
  for (let after = 0; ; ) {
    const { rows } = await owner.query<BatchToCheck>(
      `select ${columns} from anpr.read_batch b where ${received} and b.number > $2::bigint order by b.number limit $3`,
      [since ?? null, after, pageOf],
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.number;
  }
}

/** Whether each place has its read once, or the leaf of one that an act deleted; the root is that of the act; and what is under seal lies apart, and nothing else. */
function isWhole(standing: Standing, stored: number, { reads, root, sender_number }: BatchToCheck): boolean {
  if (stored !== standing.reads.size || [...standing.reads.keys()].some((place) => place >= reads)) return false;
  const counted = recount(contentOf(standing), { reads, camera: sender_number });
  return counted.root === root && misplaced(standing).length === 0;
}
