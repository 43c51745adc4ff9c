import type { Queryable } from './act.ts';

/** A log's promise as the database holds it; `signed` is JSON text. */
export interface StoredPromise {
  readonly log: string;
  readonly number: number;
  readonly signed: string;
}

/** The last promise of each log: the next one chains to it. */
export async function lastPromises(db: Queryable): Promise<readonly StoredPromise[]> {
  const { rows } = await db.query<StoredPromise>(
    'select distinct on (log) log, number, promise as signed from ledger.batch order by log, number desc',
  );
  return rows;
}

const hashBytes = 32;

/** Stored promises of each log after the number given for it (all, when none is given), in order, with their leaves. */
export async function promisesAfter(
  db: Queryable,
  last: Readonly<Record<string, number>>,
): Promise<readonly (StoredPromise & { readonly leafHashes: readonly Uint8Array[] })[]> {
  const { rows } = await db.query<StoredPromise & { leaves: string }>(
    `select b.log, b.number, b.promise as signed, (select encode(string_agg(e.leaf_hash, ''::bytea order by e.seq), 'hex')
       from ledger.entry e where e.seq between b.first_seq and b.first_seq + b.size - 1) as leaves
     from ledger.batch b where b.number > coalesce(($1::jsonb->>b.log)::bigint, -1) order by b.log, b.number`,
    [JSON.stringify(last)],
  );
  return rows.map(({ leaves, ...promise }) => ({ ...promise, leafHashes: hashesIn(Buffer.from(leaves, 'hex')) }));
}

/** Hashes written one after the other. */
export function hashesIn(concatenated: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: concatenated.length / hashBytes }, (_, i) =>
    concatenated.subarray(i * hashBytes, (i + 1) * hashBytes),
  );
}
