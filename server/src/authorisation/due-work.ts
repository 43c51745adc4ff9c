import { createHash } from 'node:crypto';
import type { Gate, Queryable } from '../ledger/index.ts';
import { listLapsedUses, listUnconfirmedGrants } from './authorisation-store.ts';
import { isConfirmationLate } from './urgent-authorisation.ts';

/**
 * The schedule's part of W-02: asks the gate to flag every oral grant whose written confirmation is late at the legal time `at`
 * (ISO instant). Safe to run twice: the key of each act follows from the grant.
 */
export async function raiseUnconfirmedAlarms(
  db: Queryable,
  gate: Pick<Gate, 'performAsSystem'>,
  at: string,
): Promise<number> {
  const late = (await listUnconfirmedGrants(db)).filter((grant) => isConfirmationLate(grant, at));
  for (const grant of late) {
    // The version is in the key: a grant that changed since may need the alarm anew.
    await gate.performAsSystem({
      type: 'authorisation/mark-unconfirmed',
      key: keyOf(`${grant.id} ${grant.version}`),
      organisationId: 'clairevoie-server',
      payload: { urgentGrantId: grant.id },
    });
  }
  return late.length;
}

/**
 * The schedule's part of W-01: ends every active use whose authorisation is over at the legal time `at` (ISO instant). The entry
 * says when the register closed the use, not that the camera stopped: that is for the officer to see to.
 */
export async function endLapsedUses(db: Queryable, gate: Pick<Gate, 'performAsSystem'>, at: string): Promise<number> {
  const lapsed = await listLapsedUses(db, at);
  for (const use of lapsed) {
    await gate.performAsSystem({
      type: 'authorisation/end-use',
      key: keyOf(`${use.id} ${use.version}`),
      organisationId: use.organisation_id,
      payload: { useId: use.id, endedAt: at, reason: 'authorisation-over' },
    });
  }
  return lapsed.length;
}

/** A UUID (version 8, RFC 9562) that follows from a text. */
function keyOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
