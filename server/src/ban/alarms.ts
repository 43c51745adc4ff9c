import type { BanPayload } from '@clairevoie/contract';
import type { Gate, Queryable } from '../ledger/index.ts';
import { keyThatFollows } from './key-that-follows.ts';
import type { FaceSystemRow } from './registers.ts';
import { hasException, hasValidEvidence, type Standing, standingOf } from './system-file.ts';
import { listWatchedSystems } from './system-store.ts';

type Alarm = BanPayload<'ban/raise-alarm'>['alarm'];

/** The alarm that a system gives rise to at an instant and that was not raised yet; undefined when there is none. */
export function dueAlarm(
  system: Pick<FaceSystemRow, 'state' | 'drift_since' | 'alarm' | 'alarm_at' | 'exception_until'>,
  standing: Standing,
  at: string,
): Alarm | undefined {
  const { state, alarm, alarm_at } = system;
  if (state !== 'active' && state !== 'lapsed') return undefined;
  const drifts = system.drift_since;
  if (drifts !== null && (alarm !== 'drift' || alarm_at === null || isBefore(alarm_at, drifts))) return 'drift';
  // What has lapsed was reported, whatever else is missing.
  if (state !== 'active' || hasValidEvidence(system, standing, at) || hasException(system, at)) return undefined;
  return system.exception_until === null ? 'evidence-over' : 'exception-over';
}

const isBefore = (one: string, other: string): boolean => Temporal.Instant.compare(one, other) < 0;

/**
 * The schedule reports every system that changed without a new attestation, or runs without valid evidence and without a published
 * reason, at the legal time `at` (ISO instant). Safe to run twice: the key of each act follows from the row.
 */
export async function raiseDueAlarms(db: Queryable, gate: Pick<Gate, 'performAsSystem'>, at: string): Promise<number> {
  let raised = 0;
  for (const { system, evidence, findings } of await listWatchedSystems(db)) {
    const alarm = dueAlarm(system, standingOf(evidence, findings), at);
    if (alarm === undefined) continue;
    await gate.performAsSystem({
      type: 'ban/raise-alarm',
      key: keyThatFollows('ban/raise-alarm', `${alarm} ${system.id} ${system.version}`),
      organisationId: system.organisation_id,
      payload: { systemId: system.id, alarm },
    });
    raised += 1;
  }
  return raised;
}
