import type { Actor, Queryable, Stored } from '../../ledger/index.ts';
import { branchesSeen } from '../lists/who-sees-lists.ts';
import type { OccupantRequestRow } from './picture-registers.ts';

type Row = Stored<OccupantRequestRow>;

/**
 * Requests of one's own, newest first; for who decides also those of one's service that wait (a prosecutor: those addressed to the own office), and those that one
 * decided. Officers of one quality see those of that branch alone.
 */
export async function listOccupantRequests(
  db: Queryable,
  of: Actor & { readonly decides: boolean },
  page: { readonly limit: number; readonly before?: string | undefined; readonly id?: string } = { limit: 200 },
): Promise<readonly Row[]> {
  const { rows } = await db.query<Row>(
    `select * from anpr.occupant_request r where (r.requested_by = $1
       or ($3 and r.requested_by <> $1 and r.branch = any($5::text[])
         and case when $4 = 'prosecutor' then r.addressed_to = $2 else r.organisation_id = $2 end
         and (r.state = 'open' or r.decided_by = $1)))
       and ($6::uuid is null or r.id = $6) and ($7::uuid is null or r.id < $7)
     order by r.id desc limit $8`,
    [
      ...[of.personId, of.organisationId, of.decides, of.functionKey, branchesSeen(of.functionKey)],
      ...[page.id ?? null, page.before ?? null, page.limit],
    ],
  );
  return rows;
}

/** Requests that wait for a decision: of a service, or those addressed to an office of the public prosecutor. */
export async function listOpenRequests(
  db: Queryable,
  of: { readonly organisationId: string; readonly isOffice: boolean },
): Promise<readonly Row[]> {
  const { rows } = await db.query<Row>(
    `select * from anpr.occupant_request r where r.state = 'open'
       and case when $2 then r.addressed_to = $1 else r.organisation_id = $1 end order by r.id limit 200`,
    [of.organisationId, of.isOffice],
  );
  return rows;
}
