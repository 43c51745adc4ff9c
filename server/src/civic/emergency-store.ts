import { type EmergencyState, emergencyStates } from '@clairevoie/contract';
import type { Body, PublicEmergency } from '@clairevoie/web';
import type { Queryable } from '../ledger/public.ts';
import { unlistedBody } from './role-class-names.ts';

const mostShown = 20;

/** Openings without a quorum of witnesses, newest first: which body, which day, in what state, and nothing else. */
export async function listPublicEmergencies(
  db: Queryable,
  bodies: ReadonlyMap<string, Body>,
): Promise<readonly PublicEmergency[]> {
  const { rows } = await db.query<{ organisation: string; day: string; state: EmergencyState }>(
    'select organisation, day, state from vault.public_emergency order by day desc, organisation limit $1',
    [mostShown],
  );
  return rows.map(({ organisation, day, state }) => ({
    body: bodies.get(organisation) ?? unlistedBody(organisation),
    day,
    state: emergencyStates.states[state].name,
    isAlarm: 'alarm' in emergencyStates.states[state],
  }));
}
