import { type HashReader, tileReader } from '@clairevoie/tlog';
import type { Queryable } from './act.ts';

/** A checkpoint as it was signed. */
export interface StoredCheckpoint {
  readonly size: number;
  readonly note: string;
  readonly signed_at: string;
}

const base64 = (column: string): string => `translate(encode(${column}, 'base64'), E'\\n', '')`;

/** Says which world the log belongs to; refused when it was created for another. */
export async function openLog(
  db: Queryable,
  log: { readonly name: string; readonly origin: string; readonly demo: boolean; readonly at: string },
): Promise<void> {
  await db.query('select ledger.open_log($1, $2, $3, $4)', [log.name, log.origin, log.demo, log.at]);
}

/** Gives the log's waiting batches their places, at most `most` of them; the hashes of their leaves, in leaf order. */
export async function assignLeaves(db: Queryable, log: string, most: number): Promise<readonly Uint8Array[]> {
  const { rows } = await db.query<{ leaf_hashes: string }>(
    `select ${base64('leaf_hashes')} as leaf_hashes from ledger.assign_leaves($1, $2) order by first_leaf`,
    [log, most],
  );
  return rows.map((row) => Buffer.from(row.leaf_hashes, 'base64'));
}

/** Stores a tile that is new or wider than before. */
export async function storeTile(
  db: Queryable,
  log: string,
  tile: { readonly level: number; readonly index: number; readonly bytes: Uint8Array },
): Promise<void> {
  await db.query('select ledger.store_tile($1, $2, $3, $4)', [log, tile.level, tile.index, Buffer.from(tile.bytes)]);
}

/** Reads a tile as it stands, undefined when there is none. Its first hashes are those of any narrower width. */
export async function findTile(
  db: Queryable,
  log: string,
  level: number,
  index: number,
): Promise<Uint8Array | undefined> {
  const { rows } = await db.query<{ hashes: string }>(
    `select ${base64('hashes')} as hashes from ledger.tile where log = $1 and level = $2 and tile_index = $3`,
    [log, level, index],
  );
  return rows[0] === undefined ? undefined : Buffer.from(rows[0].hashes, 'base64');
}

const hashBytes = 32;

/** A tile as it was at a width, undefined when it is not stored or narrower. */
export async function tileOfWidth(
  db: Queryable,
  log: string,
  tile: { readonly level: number; readonly index: number; readonly width: number },
): Promise<Uint8Array | undefined> {
  const stored = await findTile(db, log, tile.level, tile.index);
  return stored === undefined || stored.length < tile.width * hashBytes
    ? undefined
    : stored.subarray(0, tile.width * hashBytes);
}

/** Reads hashes of the tree of a size from its stored tiles, for proofs. */
export function storedTileReader(db: Queryable, log: string, size: number): HashReader {
  return tileReader({ size, readTile: async (tile) => (await tileOfWidth(db, log, tile)) ?? new Uint8Array() });
}

/** The public headers of a run of leaves, in order. */
export async function findHeaders(db: Queryable, log: string, from: number, count: number): Promise<readonly string[]> {
  const { rows } = await db.query<{ header: string }>(
    'select (l.entry).header from ledger.leaves($1, $2, $2::bigint + $3::bigint) l order by l.leaf_index',
    [log, from, count],
  );
  return rows.map((row) => row.header);
}

/** The schema hash that the first entry of a log names; undefined before there is one. */
export async function findSchemaAtStart(db: Queryable, log: string): Promise<string | undefined> {
  const { rows } = await db.query<{ schema: string | null }>(
    `select e.header::json->>'schema' as schema from ledger.batch b join ledger.entry e on e.seq = b.first_seq
     where b.log = $1 order by b.number limit 1`,
    [log],
  );
  return rows[0] === undefined ? undefined : (rows[0].schema ?? 'none');
}

/** How many entries of the log have an index. */
export async function indexedSize(db: Queryable, log: string): Promise<number> {
  const { rows } = await db.query<{ size: number }>(
    'select first_leaf + size as size from ledger.batch where log = $1 and first_leaf is not null order by first_leaf desc limit 1',
    [log],
  );
  return rows[0]?.size ?? 0;
}

/** Keeps a signed checkpoint; sizes never shrink. */
export async function storeCheckpoint(
  db: Queryable,
  log: string,
  checkpoint: { readonly size: number; readonly root: Uint8Array; readonly note: string; readonly at: string },
): Promise<void> {
  await db.query('select ledger.store_checkpoint($1, $2, $3, $4, $5)', [
    log,
    checkpoint.size,
    Buffer.from(checkpoint.root),
    checkpoint.note,
    checkpoint.at,
  ]);
}

/** The latest checkpoint, or the earliest that covers `atLeast` leaves. */
export async function findCheckpoint(
  db: Queryable,
  log: string,
  atLeast?: number,
): Promise<StoredCheckpoint | undefined> {
  const { rows } = await db.query<StoredCheckpoint>(
    atLeast === undefined
      ? 'select size, note, signed_at from ledger.checkpoint where log = $1 order by size desc, signed_at desc limit 1'
      : 'select size, note, signed_at from ledger.checkpoint where log = $1 and size >= $2 order by size, signed_at limit 1',
    atLeast === undefined ? [log] : [log, atLeast],
  );
  return rows[0];
}

/** Says which entries wait how long before their headers are public. */
export async function setPublication(
  db: Queryable,
  policy: { readonly delayHours: number; readonly acts: readonly string[] },
): Promise<void> {
  await db.query('select ledger.set_publication($1, $2)', [policy.delayHours, policy.acts]);
}

/** How many entries of a bundle of the public log may be shown at a legal time, and when the entry `lastLeaf` may at the latest. */
export async function findPublicWidth(
  db: Queryable,
  asked: { readonly bundle: number; readonly lastLeaf: number; readonly at: string },
): Promise<{ readonly width: number; readonly publicAt: string }> {
  const { rows } = await db.query<{ width: number; public_at: string }>(
    `select ledger.public_width($1, $3::timestamptz) as width,
       date_trunc('hour', max((l.entry).at) + interval '1 hour' - interval '1 microsecond', 'UTC')
         + make_interval(hours => (select delay_hours from ledger.publication)) as public_at
     from ledger.leaves('public', $2::bigint, $2::bigint + 1) l`,
    [asked.bundle, asked.lastLeaf, asked.at],
  );
  return { width: rows[0]?.width ?? 0, publicAt: rows[0]?.public_at ?? asked.at };
}
