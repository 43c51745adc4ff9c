import { PublicHeader } from '@clairevoie/contract';
import { makeInclusionProof, parseCheckpointText, parseNote, TILE_WIDTH, tileReader, toBase64 } from '@clairevoie/tlog';
import { Compile } from 'typebox/compile';
import type { Queryable } from './act.ts';

export type { Queryable } from './act.ts';

const header = Compile(PublicHeader);
const hashBytes = 32;

/** One leaf of the public log as anyone may read it. `leafHash` is base64, RFC 6962. */
export interface PublicLeaf {
  readonly leafIndex: number;
  readonly header: PublicHeader;
  /** The header's exact words in the log: what the leaf hash covers. */
  readonly text: string;
  readonly leafHash: string;
}

/** A signed checkpoint of the public log, taken apart. `note` is the signed note word for word. */
export interface PublicCheckpoint {
  readonly origin: string;
  readonly size: number;
  /** Base64. */
  readonly rootHash: string;
  /** Day in Brussels. The hour stays out: soon after an act, it would be the act's. */
  readonly signedOn: string;
  readonly note: string;
  /** Names of those who signed besides the log itself. */
  readonly witnesses: readonly string[];
}

/** The proof that a leaf stands in the tree of a checkpoint: hashes from the leaf up, base64. */
export interface PublicProof {
  readonly inclusion: readonly string[];
  readonly checkpoint: PublicCheckpoint;
}

type LeafRow = { readonly leaf_index: number; readonly header: string; readonly leaf_hash: string };

function leafOf(row: LeafRow): PublicLeaf {
  const value: unknown = JSON.parse(row.header);
  if (!header.Check(value)) throw new TypeError(`the header of leaf ${row.leaf_index} is not as its schema says`);
  return { leafIndex: row.leaf_index, header: value, text: row.header, leafHash: row.leaf_hash };
}

type CheckpointRow = { readonly size: number; readonly note: string; readonly signed_at: string };

function checkpointOf(row: CheckpointRow): PublicCheckpoint {
  const { text, signatures } = parseNote(row.note);
  const { origin, size, rootHash } = parseCheckpointText(text);
  return {
    origin,
    size,
    rootHash: toBase64(rootHash),
    signedOn: Temporal.Instant.from(row.signed_at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString(),
    note: row.note,
    // A witness signs with a key of each type under one name.
    witnesses: [...new Set(signatures.map(({ name }) => name))].filter((name) => name !== origin),
  };
}

/** The newest checkpoint with a quorum, else the newest that was signed; undefined when there is none. */
export async function findPublicCheckpoint(db: Queryable): Promise<PublicCheckpoint | undefined> {
  const { rows } = await db.query<CheckpointRow>('select size, note, signed_at from ledger.public_head');
  return rows[0] === undefined ? undefined : checkpointOf(rows[0]);
}

/** How many leaves the public log has. */
export async function publicSize(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ size: number }>('select size from ledger.public_size');
  return rows[0]?.size ?? 0;
}

/** Leaves below `before`, newest first. */
export async function listPublicLeaves(
  db: Queryable,
  { before, count }: { readonly before: number; readonly count: number },
): Promise<readonly PublicLeaf[]> {
  const { rows } = await db.query<LeafRow>(
    'select leaf_index, header, leaf_hash from ledger.public_leaves($1, $2) order by leaf_index desc',
    [Math.max(0, before - count), before],
  );
  return rows.map(leafOf);
}

/** One leaf by its index. */
export async function findPublicLeaf(db: Queryable, leafIndex: number): Promise<PublicLeaf | undefined> {
  const { rows } = await db.query<LeafRow>(
    'select leaf_index, header, leaf_hash from ledger.public_leaves($1::bigint, $1::bigint + 1)',
    [leafIndex],
  );
  return rows[0] === undefined ? undefined : leafOf(rows[0]);
}

/** The leaf of an entry of the public log, for whoever knows the entry's id; undefined for any other id and for an internal act. */
export async function findLeafOfEntry(db: Queryable, entryId: string): Promise<number | undefined> {
  const { rows } = await db.query<{ leaf_index: number | null }>('select ledger.public_leaf_of($1) as leaf_index', [
    entryId,
  ]);
  return rows[0]?.leaf_index ?? undefined;
}

/** Leaves whose header names one of these acts, in log order, at most `most`. */
export async function listLeavesOfActs(
  db: Queryable,
  { acts, most }: { readonly acts: readonly string[]; readonly most: number },
): Promise<readonly PublicLeaf[]> {
  const { rows } = await db.query<LeafRow>(
    // Canonical JSON sorts its names: a header begins with its act.
    'select leaf_index, header, leaf_hash from ledger.public_entry where header ^@ any($1) order by leaf_index limit $2',
    [acts.map((act) => `{"act":${JSON.stringify(act)},`), most],
  );
  return rows.map(leafOf);
}

/** Proves a leaf to the latest checkpoint, whose time says nothing of the leaf's; undefined while it does not cover it. */
export async function provePublicLeaf(db: Queryable, leafIndex: number): Promise<PublicProof | undefined> {
  const checkpoint = await findPublicCheckpoint(db);
  if (checkpoint === undefined || checkpoint.size <= leafIndex) return undefined;
  const readTile = async (tile: { level: number; index: number; width: number }): Promise<Uint8Array> => {
    const { rows } = await db.query<{ hashes: string }>(
      `select encode(hashes, 'base64') as hashes from ledger.public_tile where level = $1 and tile_index = $2`,
      [tile.level, tile.index],
    );
    return Buffer.from(rows[0]?.hashes ?? '', 'base64').subarray(0, Math.min(tile.width, TILE_WIDTH) * hashBytes);
  };
  const proof = await makeInclusionProof(leafIndex, checkpoint.size, tileReader({ size: checkpoint.size, readTile }));
  return { inclusion: proof.map(toBase64), checkpoint };
}

/** Milliseconds that legal time runs ahead of real time: a demonstration's, else 0. */
export async function publicClockOffset(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ offset_ms: number }>('select offset_ms from ledger.public_clock');
  return rows[0]?.offset_ms ?? 0;
}

/** How many entries of an act with an answer. */
export interface ActCount {
  readonly act: string;
  readonly verdict: PublicHeader['verdict'];
  readonly entries: number;
}

/** The entries of the public log by act and answer, from one instant to before another. */
export async function countPublicActs(
  db: Queryable,
  { from, before }: { readonly from: string; readonly before: string },
): Promise<readonly ActCount[]> {
  const { rows } = await db.query<ActCount>(
    'select act, verdict, entries::int as entries from ledger.public_act_counts($1, $2)',
    [from, before],
  );
  return rows;
}
