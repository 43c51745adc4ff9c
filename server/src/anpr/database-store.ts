import type { Queryable, Stored } from '../ledger/index.ts';
import type { EnrolledCameraRow, TechnicalDatabaseRow } from './registers.ts';

/** Who looks: the function and the organisation acted in. */
export interface DatabaseViewer {
  readonly functionKey: string;
  readonly organisationId: string;
}

// Files from the project on, for those who make them; the others see what exists. $1 organisation.
const everyState: Readonly<Record<string, string>> = {
  'chief-of-corps': 'd.organisation_id = $1',
  dpo: 'd.organisation_id = $1',
  'minister-interior': `(d.organisation_id = $1 or (d.level = 'national' and d.creators ? 'minister-interior'))`,
  'minister-justice': `(d.organisation_id = $1 or (d.level = 'national' and d.creators ? 'minister-justice'))`,
  'control-organ': '$1::uuid is not null',
};
const ofOwnService = `d.created_at is not null and d.organisation_id = $1`;
const national = `d.created_at is not null and (d.level = 'national' or d.organisation_id = $1)`;
const created: Readonly<Record<string, string>> = {
  'responsible-officer': ofOwnService,
  'operational-member': ofOwnService,
  // One of the operational staff (function table): proposes lists, and has to name the database.
  operator: ofOwnService,
  'administrative-police-officer': ofOwnService,
  'judicial-police-officer': ofOwnService,
  'minister-interior-delegate': `$1::uuid is not null and d.created_at is not null and d.level = 'national' and d.creators ? 'minister-interior'`,
  'federal-director': national,
  'director-general': national,
  'commissioner-general': national,
};

/** The condition under which a function sees a database; undefined when it has no part in any. */
function scopeOf(functionKey: string): string | undefined {
  return everyState[functionKey] ?? created[functionKey];
}

/** Databases and projects that the viewer may see, newest first; undefined when none are for that function. */
export async function listDatabases(
  db: Queryable,
  { functionKey, organisationId }: DatabaseViewer,
  page: { readonly limit: number; readonly before?: string; readonly id?: string },
): Promise<readonly Stored<TechnicalDatabaseRow>[] | undefined> {
  const scope = scopeOf(functionKey);
  if (scope === undefined) return undefined;
  const { rows } = await db.query<Stored<TechnicalDatabaseRow>>(
    `select d.* from anpr.technical_database d
     where ${scope} and ($2::uuid is null or d.id = $2) and ($3::uuid is null or d.id < $3) order by d.id desc limit $4`,
    [organisationId, page.id ?? null, page.before ?? null, page.limit],
  );
  return rows;
}

/** A camera as a list shows it; the hash of its token is for the door of cameras alone. */
export type ListedCamera = Omit<EnrolledCameraRow, 'token_sha256'> & { readonly label: string | null };

/** Functions that see which cameras feed the databases of their service. */
export const cameraViewers: readonly string[] = ['chief-of-corps', 'federal-director', 'dpo', 'responsible-officer'];

/** Cameras that a service enrolled, and those that feed a database of its own. */
export async function listEnrolled(db: Queryable, organisationId: string): Promise<readonly ListedCamera[]> {
  const { rows } = await db.query<ListedCamera>(
    `select c.number, c.camera_id, c.database_id, c.organisation_id, c.authorisation_id, c.device, c.enrolled_by, c.enrolled_at,
            c.rotated_at, c.withdrawn_at, c.withdrawal_reason, r.label
     from anpr.enrolled_camera c left join registry.camera_summary r on r.id = c.camera_id
     where c.organisation_id = $1 or c.database_id in (select id from anpr.technical_database where organisation_id = $1)
     order by c.number limit 2000`,
    [organisationId],
  );
  return rows;
}

/** The greatest number that a camera was ever given; 0 before the first. */
export async function greatestNumber(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ greatest: number }>(
    'select coalesce(max(number), 0)::int as greatest from anpr.enrolled_camera',
  );
  return rows[0]?.greatest ?? 0;
}

/** Requests for an opinion whose thirtieth day lies before a day in Brussels. @law lfp-44-11-3octies-al3 */
export async function listLateOpinions(
  db: Queryable,
  today: string,
): Promise<readonly Pick<Stored<TechnicalDatabaseRow>, 'id' | 'version' | 'organisation_id'>[]> {
  const { rows } = await db.query<Pick<Stored<TechnicalDatabaseRow>, 'id' | 'version' | 'organisation_id'>>(
    `select id, version, organisation_id from anpr.technical_database
     where state = 'request-received' and opinion_due_on < $1 order by id limit 500`,
    [today],
  );
  return rows;
}

/** Files on which somebody still has to act: not created and not abandoned. */
export async function listOpenFiles(db: Queryable): Promise<readonly Stored<TechnicalDatabaseRow>[]> {
  const { rows } = await db.query<Stored<TechnicalDatabaseRow>>(
    `select * from anpr.technical_database where state not in ('created', 'abandoned') order by id limit 2000`,
  );
  return rows;
}

/** Cameras that may still send reads though the authorisation they stand under is over at `at`: withdrawn, or past its last day in Brussels. */
export async function listLapsedEnrolments(
  db: Queryable,
  at: string,
): Promise<readonly Pick<Stored<EnrolledCameraRow>, 'number' | 'version' | 'organisation_id'>[]> {
  const { rows } = await db.query<Pick<Stored<EnrolledCameraRow>, 'number' | 'version' | 'organisation_id'>>(
    `select c.number, c.version, c.organisation_id
     from anpr.enrolled_camera c left join authorisation.authorisation_in_force a on a.id = c.authorisation_id
     left join registry.camera_summary r on r.id = c.camera_id
     where c.withdrawn_at is null
       and ((c.authorisation_id is null and r.kind is distinct from 'mobile') or a.withdrawn_at <= $1::timestamptz or ((a.to_on + 1)::timestamp at time zone 'Europe/Brussels') <= $1::timestamptz)
     order by c.number limit 500`,
    [at],
  );
  return rows;
}
