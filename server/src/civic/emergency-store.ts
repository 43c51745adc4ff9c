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

/** A week, and how many emergencies a second person confirmed in it: what everybody may hold against a keyholder's count. */
export interface AnnouncedWeek {
  readonly week: string;
  readonly announced: number;
}

/** Emergencies by the week of their confirmation, newest first; weeks without one are left out. */
export async function countPublicEmergencies(db: Queryable): Promise<readonly AnnouncedWeek[]> {
  const { rows } = await db.query<AnnouncedWeek>(
    `select to_char(day, 'IYYY-"W"IW') as week, count(*)::int as announced from vault.public_emergency
     group by 1 order by 1 desc`,
  );
  return rows;
}
