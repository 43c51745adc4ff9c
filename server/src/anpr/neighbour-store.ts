import type { Queryable } from '../ledger/index.ts';

/** The registers behind the views that this file reads: what a reader names when it reads through it. */
export const neighbours = [
  { name: 'identity.organisation' },
  { name: 'identity.function_held' },
  { name: 'registry.camera' },
] as const;

/** Whether a body has a data protection officer at an instant. @law lpi-144-al1 */
export async function hasOfficer(db: Queryable, organisationId: string, at: string): Promise<boolean> {
  const { rows } = await db.query(
    `select 1 from identity.function_in_body where function_key = 'dpo' and organisation_id = $1
       and from_at <= $2 and (to_at is null or to_at > $2) limit 1`,
    [organisationId, at],
  );
  return rows.length > 0;
}

/** What kind of body an organisation is; null when there is none. */
export async function findOrganisationKind(db: Queryable, id: string): Promise<string | null> {
  const { rows } = await db.query<{ kind: string }>('select kind from identity.organisation_name where id = $1', [id]);
  return rows[0]?.kind ?? null;
}

/** A camera as the registry lets other rooms see it. */
export type KnownCamera = {
  readonly organisation_id: string | null;
  readonly kind: string;
  readonly anpr: string;
  readonly nis: string | null;
  readonly state: string;
};

/** Finds a camera of the register of cameras. */
export async function findCamera(db: Queryable, id: string): Promise<KnownCamera | null> {
  const { rows } = await db.query<KnownCamera>(
    'select organisation_id, kind, anpr, nis, state from registry.camera_summary where id = $1',
    [id],
  );
  return rows[0] ?? null;
}
