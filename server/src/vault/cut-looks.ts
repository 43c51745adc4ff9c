import { randomUUID } from 'node:crypto';
import { listLooksPastGate } from './emergency-store.ts';
import type { LookRow } from './registers.ts';
import type { VaultCore } from './vault.ts';

/** Why a look is cut before its time: no fresh quorum, or its emergency is over. */
export type LookCut = 'quorum-lost' | 'emergency-over';

/** Closes a look that was cut; the entry states the intervals really sent. One that is closed already stays as it is. */
export async function endLookAs(
  { options: { gate } }: Pick<VaultCore, 'options'>,
  { id: lookId, organisation_id: organisationId }: Pick<LookRow, 'id' | 'organisation_id'>,
  because: LookCut,
): Promise<void> {
  const payload = { lookId, because };
  await gate.performAsSystem({ type: 'vault/end-look', key: randomUUID(), organisationId, payload });
}

/** The schedule's part: cuts open looks past the gate whose quorum or emergency is gone, whether or not bytes are going out. */
export async function cutLooks(vault: VaultCore): Promise<number> {
  const open = await listLooksPastGate(vault.options.db, await vault.legalNow());
  if (open.length === 0) return 0;
  const standing = await vault.witness.standing();
  let cut = 0;
  for (const look of open) {
    const because = look.is_on_emergency ? 'emergency-over' : 'quorum-lost';
    const holds = look.is_on_emergency ? look.is_emergency_running : standing?.isFresh !== false;
    if (holds) continue;
    await endLookAs(vault, look, because);
    cut += 1;
  }
  return cut;
}
