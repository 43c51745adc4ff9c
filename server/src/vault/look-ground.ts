import { createHash } from 'node:crypto';
import { parseTlogProof } from '@clairevoie/tlog';
import type { ShownUnder } from './access-witness.ts';
import { type LookProof, recordLookProof } from './look-proof-store.ts';
import { quorumRule } from './quorum-standing.ts';
import { emergencyOpenings, type LookRow } from './registers.ts';
import type { Vault } from './vault.ts';
import { vaultErrors } from './vault-errors.ts';

/** What lets images past the gate be shown, and until when of real time that holds without being asked again. */
export type Ground = { readonly under: ShownUnder; readonly goodUntil: Temporal.Instant | undefined };

/**
 * What a look past the gate rests on now: its emergency while that runs, else the newest quorum while it is fresh, else, where no
 * policy demands one, the log's signature. Throws `vault/emergency-over` or `vault/quorum-stale`. A look does not change its ground:
 * who opened it on a quorum opens anew on an emergency, so that the journal says which.
 */
export async function groundOf(vault: Vault, look: LookRow): Promise<Ground> {
  const realNow = vault.options.now();
  if (look.emergency_id !== null) {
    const emergencyId = look.emergency_id;
    const row = await vault.read.get(emergencyOpenings, { id: emergencyId });
    const at = await vault.legalNow();
    if (row?.state !== 'open' || row.open_until === null || Temporal.Instant.compare(row.open_until, at) <= 0)
      throw vaultErrors.emergencyOver({ lookId: look.id, emergencyId });
    return { under: 'emergency', goodUntil: realNow.add(Temporal.Instant.from(at).until(row.open_until)) };
  }
  const standing = await vault.witness.standing();
  if (standing === null) return { under: 'log-signature-only', goodUntil: undefined };
  const { isFresh, quorumAt, ageSeconds } = standing;
  if (!isFresh || quorumAt === null)
    throw vaultErrors.quorumStale({ lookId: look.id, quorumAt, ageSeconds, freshSeconds: quorumRule.freshSeconds });
  return { under: 'quorum', goodUntil: Temporal.Instant.from(quorumAt).add({ seconds: quorumRule.freshSeconds }) };
}

/**
 * Waits until the access is proven as its ground demands, and keeps the proof under which the look was first shown: its closing
 * entry states the hash, so what the person received is bound to it.
 */
export async function proveLook(
  vault: Vault,
  look: LookRow & { readonly entry_id: string },
  under: ShownUnder,
): Promise<LookProof> {
  const proof = await vault.witness.awaitProof(look.entry_id, under);
  const { checkpoint } = parseTlogProof(proof);
  return recordLookProof(vault.options.db, {
    look_id: look.id,
    shown_under: under,
    proof,
    proof_sha256: sha256(proof),
    checkpoint_sha256: sha256(checkpoint),
    shown_at: vault.options.now().toString(),
  });
}

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
