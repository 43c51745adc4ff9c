import type { Gate, Queryable } from '../ledger/index.ts';
import { listLapsedEnrolments } from './database-store.ts';
import { uuidThatFollows } from './reads/uuid-that-follows.ts';

/**
 * The schedule withdraws every enrolled camera whose authorisation in principle is over at the legal time `at` (ISO instant): without
 * it the camera reads plates on no ground. Safe to run twice: the key of each act follows from the enrolment.
 * @law lfp-25-4-p1-al1
 */
export async function withdrawLapsedCameras(
  db: Queryable,
  gate: Pick<Gate, 'performAsSystem'>,
  at: string,
): Promise<number> {
  const lapsed = await listLapsedEnrolments(db, at);
  for (const { number, version, organisation_id } of lapsed) {
    await gate.performAsSystem({
      type: 'anpr/withdraw-camera',
      key: uuidThatFollows('lapsed-camera', number, version),
      organisationId: organisation_id,
      payload: { number, reason: 'authorisation-over' },
    });
  }
  return lapsed.length;
}
