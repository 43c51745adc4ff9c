import { parseVkey, type VerifierKey } from '@clairevoie/tlog';
import type { Queryable } from './act.ts';

/** A statement of a new log key, with what shows that it stands in the public log: the leaf, and the group that the leaf commits to. */
export interface PublishedRotation {
  readonly statement: string;
  /** Null until the entry has its place in the tree. */
  readonly leafIndex: number | null;
  /** Base64; the salt of the group `result`, and its canonical JSON, which holds the statement. */
  readonly salt: string;
  readonly content: string;
}

/** The statements of a log's keys, oldest first. */
export async function listRotations(db: Queryable, log: string): Promise<readonly PublishedRotation[]> {
  const { rows } = await db.query<{ statement: string; leaf_index: number | null; salt: string; content: string }>(
    `select k.statement, e.leaf_index, b.groups::jsonb->'result'->>'salt' as salt, b.groups::jsonb->'result'->>'content' as content
     from ledger.log_key k
     join ledger.placed_entry e on e.log = 'public' and e.act = 'ledger/rotate-log-key'
     join ledger.body b on b.entry_id = e.id and (b.groups::jsonb->'result'->>'content')::jsonb->>'statement' = k.statement
     where k.log = $1 and k.statement is not null order by k.number`,
    [log],
  );
  return rows.map(({ leaf_index, ...row }) => ({ ...row, leafIndex: leaf_index }));
}

/** Every key that acts named as one of a log, whatever became of it, the newest first; its name is the log's origin. */
export async function registeredKeys(db: Queryable): Promise<readonly VerifierKey[]> {
  const { rows } = await db.query<{ vkey: string }>('select vkey from ledger.log_key order by log, number desc');
  return rows.map(({ vkey }) => parseVkey(vkey));
}
