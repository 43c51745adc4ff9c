import type { Queryable } from '../ledger/index.ts';

/** A list taken in with rows that were refused, and not taken in again since. */
export type ImportToLookAt = {
  readonly id: string;
  readonly file_name: string | null;
  readonly refused: number;
  readonly imported_at: string;
};

/** Lists of an organisation taken in after `since` with refused rows, of which no later file of the same source came; latest first. */
export async function listImportsToLookAt(
  db: Queryable,
  organisationId: string,
  since: string,
): Promise<readonly ImportToLookAt[]> {
  const { rows } = await db.query<ImportToLookAt>(
    `select i.id, i.file_name, (i.totals->>'refused')::int as refused, i.imported_at from registry.import i
     where i.organisation_id = $1 and i.imported_at > $2 and (i.totals->>'refused')::int > 0
       and not exists (
         select 1 from registry.import n
         where n.organisation_id = i.organisation_id and n.source_id = i.source_id and n.imported_at > i.imported_at)
     order by i.imported_at desc, i.id desc limit 100`,
    [organisationId, since],
  );
  return rows;
}

/** Cameras counted, with the moment at which the first of them was entered; null when there is none. */
export type CameraCount = { readonly count: number; readonly first_at: string | null };

/** Fixed cameras in service that an organisation keeps and that have no open line in the national register. */
export async function countUnregisteredFixed(db: Queryable, organisationId: string): Promise<CameraCount> {
  const { rows } = await db.query<CameraCount>(
    `select count(*)::int as count, min(c.registered_at) as first_at from registry.camera c
     where c.organisation_id = $1 and c.kind = 'fixed' and c.state = 'current' and c.device = 'surveillance-camera'
       and c.stage_state in ('installed', 'observed') and c.lon is not null
       and not exists (select 1 from registry.fixed_camera f where f.camera_id = c.id and f.out_of_service_on is null)`,
    [organisationId],
  );
  return rows[0] ?? { count: 0, first_at: null };
}

/** Cameras that an organisation keeps, and that are not merely planned, of which the register does not know the kind, the intelligence, ANPR or the place. */
export async function countIncompleteCameras(db: Queryable, organisationId: string): Promise<CameraCount> {
  const { rows } = await db.query<CameraCount>(
    `select count(*)::int as count, min(c.registered_at) as first_at from registry.camera c
     where c.organisation_id = $1 and c.state = 'current' and c.stage_state in ('installed', 'observed', 'unknown')
       and (c.kind = 'unknown' or c.intelligent = 'unknown' or c.anpr = 'unknown' or (c.kind = 'fixed' and c.lon is null))`,
    [organisationId],
  );
  return rows[0] ?? { count: 0, first_at: null };
}
