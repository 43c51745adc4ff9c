import type { OccupantRequestView } from '@clairevoie/contract';
import type { Actor, Queryable, Stored } from '../../ledger/index.ts';
import type { OccupantRequestRow } from './picture-registers.ts';

/** Requests of one’s own, and, for who decides, those of one’s service that wait (a prosecutor: those addressed to the own office); newest first. */
export async function listOccupantRequests(
  db: Queryable,
  of: Actor & { readonly decides: boolean },
): Promise<OccupantRequestView[]> {
  const { rows } = await db.query<Stored<OccupantRequestRow>>(
    `select * from anpr.occupant_request r where r.requested_by = $1
       or ($3 and r.requested_by <> $1 and r.state = 'open'
         and case when $4 = 'prosecutor' then r.addressed_to = $2 else r.organisation_id = $2 end)
     order by r.id desc limit 200`,
    [of.personId, of.organisationId, of.decides, of.functionKey],
  );
  return rows.map((row) => ({
    id: row.id,
    requestedAt: row.requested_at,
    branch: row.branch,
    recordedAt: row.recorded_at,
    missionReference: row.mission_reference,
    operationalReasons: row.operational_reasons,
    necessity: row.necessity,
    addressedTo: row.addressed_to,
    state: row.state,
    decidedAt: row.decided_at,
    decisionReasons: row.decision_reasons,
  }));
}

/** Requests that wait for a decision: of a service, or those addressed to an office of the public prosecutor. */
export async function listOpenRequests(
  db: Queryable,
  of: { readonly organisationId: string; readonly isOffice: boolean },
): Promise<readonly Stored<OccupantRequestRow>[]> {
  const { rows } = await db.query<Stored<OccupantRequestRow>>(
    `select * from anpr.occupant_request r where r.state = 'open'
       and case when $2 then r.addressed_to = $1 else r.organisation_id = $1 end order by r.id limit 200`,
    [of.organisationId, of.isOffice],
  );
  return rows;
}
