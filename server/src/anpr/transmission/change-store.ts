import type { Queryable } from '../../ledger/index.ts';

/** What a change says of a read: bulk, gone with the read's own term. */
export type ChangeContent = {
  readonly change_id: string;
  readonly batch_id: string;
  readonly place: number;
  readonly salt: Uint8Array;
  readonly leaf: Uint8Array | null;
  readonly plate: string | null;
  readonly country: string | null;
  readonly recorded_at: string;
};

/** Keeps what a change says, before its act; what was kept for an act that was refused gives way, what has its act stays. */
export async function keepContent(db: Queryable, content: ChangeContent): Promise<void> {
  const { change_id, batch_id, place, salt, leaf, plate, country, recorded_at } = content;
  await db.query('select anpr.keep_change($1, $2, $3, $4, $5, $6, $7, $8)', [
    change_id,
    batch_id,
    place,
    Buffer.from(salt),
    leaf === null ? null : Buffer.from(leaf),
    plate,
    country,
    recorded_at,
  ]);
}

/** What a change says; undefined when it is not kept, or not any more. */
export async function findContent(db: Queryable, changeId: string): Promise<ChangeContent | undefined> {
  const { rows } = await db.query<ChangeContent>(
    `select change_id, batch_id, place, salt, leaf, plate, country, recorded_at from anpr.change_content where change_id = $1`,
    [changeId],
  );
  return rows[0];
}

/** Leaves of reads that were deleted or corrected before they came: the batch's root stands on them, once the writing has its act. */
export async function keepLeaves(
  db: Queryable,
  batch: { readonly id: string; readonly number: number; readonly toMs: number },
  leaves: ReadonlyMap<number, { readonly leaf: Uint8Array; readonly isGone: boolean }>,
): Promise<void> {
  for (const [place, { leaf, isGone }] of leaves)
    await db.query(
      `insert into anpr.withheld_leaf (batch_id, place, leaf, is_gone, recorded_at, number)
       values ($1, $2, $3, $4, to_timestamp($5::float8 / 1000), $6)`,
      [batch.id, place, Buffer.from(leaf), isGone, batch.toMs, batch.number],
    );
}

/** Does what changes with their entry say, where that is what the entry committed to, and is not done yet to the reads that stand; returns how many. */
export async function applyChanges(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ is_done: boolean }>(
    `select anpr.apply_read_change(w.id) as is_done from (
       select s.id from anpr.change_standing s join anpr.read_batch b on b.id = s.batch_id
       where s.applied_to is distinct from b.number and s.fits order by s.entry_id, s.nth limit 500) w`,
  );
  return rows.filter(({ is_done }) => is_done).length;
}

/** What became of the read at one place, by the changes of it so far. */
export async function stateOfPlace(
  db: Queryable,
  batchId: string,
  place: number,
): Promise<{ readonly isDeleted: boolean; readonly isSealed: boolean }> {
  const { rows } = await db.query<{ how: string }>(
    `select how from anpr.change_standing where batch_id = $1 and place = $2 order by entry_id, nth nulls first`,
    [batchId, place],
  );
  const last = rows.filter(({ how }) => how === 'seal' || how === 'unseal').at(-1)?.how;
  return { isDeleted: rows.some(({ how }) => how === 'delete'), isSealed: last === 'seal' };
}

/** Sets apart, of a writing that has no act yet, what is sealed or deleted at the sender. */
export async function setApart(
  db: Queryable,
  number: number,
  { seal, remove }: { readonly seal: readonly number[]; readonly remove: readonly number[] },
): Promise<void> {
  if (seal.length + remove.length === 0) return;
  await db.query('select anpr.set_apart($1::bigint, $2::smallint[], $3::smallint[])', [number, seal, remove]);
}

/** Takes away what lay under the number of a batch before it was sent again. */
export async function dropReplaced(
  db: Queryable,
  of: { readonly number: number; readonly fromAt: string; readonly toAt: string },
): Promise<void> {
  await db.query('select anpr.drop_replaced($1::bigint, $2::timestamptz, $3::timestamptz)', [
    of.number,
    of.fromAt,
    of.toAt,
  ]);
}

/** Takes away what was kept beside reads that reached their term. */
export async function forgetBesideReads(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ gone: number }>('select anpr.forget_beside_reads() as gone');
  return rows[0]?.gone ?? 0;
}
