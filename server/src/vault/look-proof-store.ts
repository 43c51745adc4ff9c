import type { Queryable } from '../ledger/index.ts';
import type { ShownUnder } from './access-witness.ts';

/** The proof under which a look was first shown past the gate. No register: it says what the server did, and survives a rebuild. */
export type LookProof = {
  readonly look_id: string;
  readonly shown_under: ShownUnder;
  /** C2SP tlog-proof of the access's entry. */
  readonly proof: string;
  readonly proof_sha256: string;
  /** SHA-256 of the checkpoint in it, with its signatures. */
  readonly checkpoint_sha256: string;
  readonly shown_at: string;
};

/** Keeps a look's proof; the first one stays, and is given back. */
export async function recordLookProof(db: Queryable, proof: LookProof): Promise<LookProof> {
  await db.query(
    `insert into vault.look_proof (look_id, shown_under, proof, proof_sha256, checkpoint_sha256, shown_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (look_id) do nothing`,
    [proof.look_id, proof.shown_under, proof.proof, proof.proof_sha256, proof.checkpoint_sha256, proof.shown_at],
  );
  return (await findLookProof(db, proof.look_id)) ?? proof;
}

/** The proof of a look; undefined while it has shown nothing past the gate. */
export async function findLookProof(db: Queryable, lookId: string): Promise<LookProof | undefined> {
  const { rows } = await db.query<LookProof>('select * from vault.look_proof where look_id = $1', [lookId]);
  return rows[0];
}
