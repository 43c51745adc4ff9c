import { createHash } from 'node:crypto';
import { listEmergenciesDue } from './emergency-store.ts';
import type { VaultCore } from './vault.ts';

/** The schedule's part of an emergency: states that nobody came in time, that the hour is over, that the review is late. */
export async function settleEmergencies({ options: { db, gate }, legalNow }: VaultCore): Promise<number> {
  const due = await listEmergenciesDue(db, await legalNow());
  for (const { id, organisation_id: organisationId, version, to } of due) {
    await gate.performAsSystem({
      type: 'vault/settle-emergency-opening',
      key: keyOf(`${id} ${version} ${to}`),
      organisationId,
      payload: { emergencyId: id, to },
    });
  }
  return due.length;
}

/** A UUID (version 8, RFC 9562) that follows from the step: repeated after a crash, it is the same request. */
function keyOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
