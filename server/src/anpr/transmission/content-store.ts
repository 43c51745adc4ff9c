import type { Hash } from '@clairevoie/tlog';
import type { Queryable, Stored } from '../../ledger/index.ts';
import type { ReadBatchRow } from '../reads/read-registers.ts';
import type { StoredRead } from '../reads/stored-read.ts';
import type { BatchContent } from './batch-content.ts';
import { contentOf, type Standing, type StandingChange } from './standing-content.ts';

/** A batch whose content is read. */
export type BatchToLoad = Pick<
  Stored<ReadBatchRow>,
  'id' | 'camera' | 'from_at' | 'to_at' | 'number' | 'came' | 'entry_id'
>;

type Row = {
  readonly what: 'read' | 'sealed' | 'leaf' | 'change';
  readonly place: number;
  readonly recorded_ms: number | null;
  readonly plate: string | null;
  readonly country: string | null;
  readonly as_read: string | null;
  readonly confidence: number | null;
  readonly vehicle: Uint8Array | null;
  readonly leaf: Uint8Array | null;
  readonly how: string | null;
  readonly fits: boolean | null;
  readonly is_done: boolean | null;
  readonly is_later: boolean | null;
};

/** From where reads are taken: what may be seen; or, for the owner who checks, whatever lies in the tables. */
const sources = {
  visible: ['anpr.visible_read', 'anpr.sealed_within_term'],
  tables: ['anpr.plate_read', 'anpr.sealed_read'],
} as const;

// One statement is one moment: a change that is done meanwhile is seen whole or not at all.
const textOf = ([open, sealed]: readonly [string, string]): string => {
  const read = `place::int as place, (extract(epoch from recorded_at) * 1000)::float8 as recorded_ms, plate, country, as_read, confidence::int as confidence, vehicle,
    null::bytea as leaf, null::text as how, null::boolean as fits, null::boolean as is_done, null::boolean as is_later, null::uuid as entry_id, 0::bigint as nth`;
  return `
    select 'read' as what, ${read} from ${open} where camera = $2 and recorded_at between $3::timestamptz and $4::timestamptz and batch = $1::bigint
    union all select 'sealed', ${read} from ${sealed} where batch = $1::bigint
    union all select 'leaf', place, null, null, null, null, null, null, leaf, null, null, null, null, null, number
      from anpr.withheld_leaf where batch_id = $5 and number in (0, $1::bigint)
    union all select 'change', place, (extract(epoch from recorded_at) * 1000)::float8, plate, country, null, null, null, null, how, fits,
        applied_to is not distinct from $1::bigint, entry_id > $6::uuid, entry_id, nth
      from anpr.change_standing where batch_id = $5
    order by entry_id nulls first, nth nulls first`;
};
const changesText = `select 'change' as what, place, (extract(epoch from recorded_at) * 1000)::float8 as recorded_ms, plate, country, how, fits, false as is_done, true as is_later
  from anpr.change_standing where batch_id = $1 order by entry_id, nth nulls first`;
const texts = { visible: textOf(sources.visible), tables: textOf(sources.tables) };

/** What lies in the tables of a batch, and how many reads: more than places where some are there twice. */
export async function loadStanding(
  db: Queryable,
  batch: BatchToLoad,
  source: keyof typeof sources,
): Promise<{ readonly standing: Standing; readonly stored: number }> {
  const { rows } = await db.query<Row>(texts[source], [
    batch.number,
    batch.camera,
    batch.from_at,
    batch.to_at,
    batch.id,
    batch.entry_id,
  ]);
  const reads = new Map<number, StoredRead>();
  const sealed = new Set<number>();
  const leaves = new Map<number, Hash>();
  const changes = new Map<number, StandingChange[]>();
  let stored = 0;
  for (const row of rows) {
    const { what, place } = row;
    if (what === 'leaf') leaves.set(place, new Uint8Array(row.leaf ?? []));
    else if (what === 'change') changes.set(place, [...(changes.get(place) ?? []), changeOf(row)]);
    else {
      stored += 1;
      if (what === 'sealed') sealed.add(place);
      reads.set(place, readOf(row));
    }
  }
  return { standing: { reads, sealed, leaves, changes, came: batch.came ?? null }, stored };
}

/** Changes that are known of the reads of a batch, whether it is here or not, by place: none is done to what is yet to be written. */
export async function loadChanges(
  db: Queryable,
  batchId: string,
): Promise<ReadonlyMap<number, readonly StandingChange[]>> {
  const { rows } = await db.query<Row>(changesText, [batchId]);
  const changes = new Map<number, StandingChange[]>();
  for (const row of rows) changes.set(row.place, [...(changes.get(row.place) ?? []), changeOf(row)]);
  return changes;
}

/** What this database holds of a batch that is within its term. */
export async function loadContent(db: Queryable, batch: BatchToLoad): Promise<BatchContent> {
  return contentOf((await loadStanding(db, batch, 'visible')).standing);
}

const readOf = (row: Row): StoredRead => ({
  recordedMs: Math.round(row.recorded_ms ?? 0),
  plate: row.plate ?? '',
  country: row.country,
  asRead: row.as_read,
  confidence: row.confidence,
  vehicle: row.vehicle === null ? null : new Uint8Array(row.vehicle),
});

const changeOf = (row: Row): StandingChange => ({
  how: row.how ?? '',
  fits: row.fits === true,
  isDone: row.is_done === true,
  isLater: row.is_later === true,
  plate: row.plate,
  country: row.country,
  recordedMs: row.recorded_ms === null ? null : Math.round(row.recorded_ms),
});
