import type { OrganisationKind } from '@clairevoie/contract';
import type { Queryable, RegisterReader } from '../ledger/index.ts';
import type { Level } from './registers.ts';

/** An organisation as other rooms may know it; its NIS codes are the municipalities it answers for. */
export type KnownOrganisation = {
  readonly id: string;
  readonly slug: string;
  readonly kind: OrganisationKind;
  readonly name_fr: string;
  readonly name_nl: string;
  readonly name_en: string;
  readonly nis_codes: readonly string[];
};

const columns = 'id, slug, kind, name_fr, name_nl, name_en, nis_codes';

/** The registers behind the view that identity publishes: what a reader names when it reads through it. */
export const identityRegisters = [{ name: 'identity.organisation' }] as const;

/** Finds an organisation, through the view that identity publishes. */
export async function findOrganisation(read: RegisterReader, id: string): Promise<KnownOrganisation | null> {
  return read.through(identityRegisters, (db) => organisationById(db, id));
}

/** One organisation by id. */
export async function organisationById(db: Queryable, id: string): Promise<KnownOrganisation | null> {
  const { rows } = await db.query<KnownOrganisation>(
    `select ${columns} from identity.organisation_name where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Organisations of these kinds that answer for one of these municipalities (NIS codes), in the order of their slugs. */
export async function organisationsFor(
  db: Queryable,
  kinds: readonly OrganisationKind[],
  nisCodes: readonly string[],
): Promise<readonly KnownOrganisation[]> {
  const { rows } = await db.query<KnownOrganisation>(
    `select ${columns} from identity.organisation_name where kind = any($1::text[]) and nis_codes ?| $2::text[] order by slug`,
    [kinds, nisCodes],
  );
  return rows;
}

/** Names of organisations by id, for lists and documents. */
export async function organisationNames(
  db: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownOrganisation>> {
  const { rows } = await db.query<KnownOrganisation>(
    `select ${columns} from identity.organisation_name where id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The level of a police service; null when the organisation is none. */
export function levelOf(organisation: Pick<KnownOrganisation, 'kind'> | null): Level | null {
  if (organisation?.kind === 'local-police-zone') return 'local';
  return organisation?.kind === 'federal-police' ? 'federal' : null;
}

/** Whether the organisation is the authority that 25/4 § 1 names: the municipality of the place, or the ministry for federal services. */
export function isAuthorityFor(
  organisation: KnownOrganisation | null,
  file: { readonly level: Level; readonly municipality: string | null },
): boolean {
  if (organisation === null) return false;
  if (file.level === 'federal') return organisation.kind === 'ministry';
  return (
    (organisation.kind === 'municipal-council' || organisation.kind === 'municipality') &&
    file.municipality !== null &&
    organisation.nis_codes.includes(file.municipality)
  );
}
