import type { Queryable } from './act.ts';

/** A checkpoint with a quorum of witnesses. */
export interface CosignedNote {
  readonly size: number;
  /** The signed note with its cosignatures. */
  readonly note: string;
  /** POSIX seconds since when a quorum has seen this tree; null when its cosignatures state no time that counts. */
  readonly quorumAt: number | null;
  /** The policy whose quorum it bears. */
  readonly policyNumber: number;
}

/** The newest checkpoint with a quorum. */
export async function findCosigned(db: Queryable, log: string): Promise<CosignedNote | undefined> {
  const { rows } = await db.query<CosignedNote>(
    `select size, note, quorum_at as "quorumAt", policy_number as "policyNumber" from ledger.cosigned
     where log = $1 order by size desc limit 1`,
    [log],
  );
  return rows[0];
}

/** A policy that an act chose: in force since a checkpoint, or waiting for the quorum before it. */
export interface StoredPolicy {
  readonly number: number;
  readonly hash: string;
  readonly text: string;
  readonly entryId: string;
  /** Where its entry stands in the log; null while it waits for its place. */
  readonly leafIndex: number | null;
  /** The checkpoint from which on it governs; null while it does not. */
  readonly sinceSize: number | null;
}

/** Every policy that was chosen for a log, in the order of the acts. */
export async function listPolicies(
  db: Queryable,
  { log, origin }: { readonly log: string; readonly origin: string },
): Promise<readonly StoredPolicy[]> {
  const { rows } = await db.query<StoredPolicy>(
    `select p.number, p.hash, p.policy as text, p.entry_id as "entryId", e.leaf_index as "leafIndex", f.since_size as "sinceSize"
     from ledger.witness_policy p
     left join ledger.placed_entry e on e.id = p.entry_id
     left join ledger.policy_in_force f on f.log = $1 and f.number = p.number
     where p.origin = $2 order by p.number`,
    [log, origin],
  );
  return rows;
}

/** What a witness cosigned last. */
export interface WitnessSeen {
  readonly keyName: string;
  readonly size: number;
  /** POSIX seconds. */
  readonly atSeconds: number;
}

/** What each witness cosigned last, by the name of its keys. */
export async function listSeen(db: Queryable, log: string): Promise<readonly WitnessSeen[]> {
  const { rows } = await db.query<WitnessSeen>(
    `select key_name as "keyName", size, at_seconds as "atSeconds" from ledger.witness_seen where log = $1`,
    [log],
  );
  return rows;
}

/** Keeps what witnesses cosigned last. */
export async function storeSeen(db: Queryable, log: string, seen: readonly WitnessSeen[]): Promise<void> {
  await db.query('select ledger.store_witness_seen($1, $2, $3, $4)', [
    log,
    seen.map(({ keyName }) => keyName),
    seen.map(({ size }) => size),
    seen.map(({ atSeconds }) => atSeconds),
  ]);
}

/** Keeps a checkpoint with a quorum; false when a larger one is kept already. `takesOver`: the policy that governs from here. */
export async function storeCosigned(
  db: Queryable,
  log: string,
  cosigned: CosignedNote & { readonly takesOver: number | null; readonly at: string },
): Promise<boolean> {
  const { size, note, quorumAt, policyNumber, takesOver, at } = cosigned;
  const { rows } = await db.query<{ kept: boolean }>(
    'select ledger.store_cosigned($1, $2, $3, $4, $5, $6, $7) as kept',
    [log, size, note, quorumAt, policyNumber, takesOver, at],
  );
  return rows[0]?.kept === true;
}
