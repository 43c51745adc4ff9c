import type { OccupantRequestView } from '@clairevoie/contract';
import type { Actor, Queryable, Stored } from '../../ledger/index.ts';
import type { OccupantRequestRow } from './picture-registers.ts';

/** Requests of one’s own, and, for who decides, those of one’s service that wait (a prosecutor: of any service, judicial police); newest first. */
export async function listOccupantRequests(
  db: Queryable,
  of: Actor & { readonly decides: boolean },
): Promise<OccupantRequestView[]> {
  const { rows } = await db.query<Stored<OccupantRequestRow>>(
    `select * from anpr.occupant_request r where r.requested_by = $1
       or ($3 and r.requested_by <> $1 and r.state = 'open'
         and case when $4 = 'prosecutor' then r.branch = 'judicial' else r.organisation_id = $2 end)
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
    state: row.state,
    decidedAt: row.decided_at,
    decisionReasons: row.decision_reasons,
  }));
}

/** Requests of a service that wait for a decision; `null`: of judicial police of every service, for the prosecutor. */
export async function listOpenRequests(
  db: Queryable,
  organisationId: string | null,
): Promise<readonly Stored<OccupantRequestRow>[]> {
  const { rows } = await db.query<Stored<OccupantRequestRow>>(
    `select * from anpr.occupant_request r where r.state = 'open'
       and case when $1::uuid is null then r.branch = 'judicial' else r.organisation_id = $1 end order by r.id limit 200`,
    [organisationId],
  );
  return rows;
}
