import type { Queryable, RegisterReader } from '../ledger/index.ts';
import { identityRegisters, type KnownOrganisation, organisationsFor } from './organisation-store.ts';
import type { AuthorisationRow, NoticeRow } from './registers.ts';

/** Role of an addressee of a notice. */
export type AddresseeRole = NoticeRow['addressee_role'];

/** An authority that has to be told of an authorisation, or may be. `of` is the district, municipality or zone it answers for. */
export type Addressee = {
  readonly role: AddresseeRole;
  readonly organisationId: string;
  readonly of: string;
  readonly name: { readonly fr: string; readonly nl: string; readonly en: string };
};

/**
 * Whom the decision concerns: the prosecutor of each judicial district of use; for the federal police also the mayor of each
 * municipality and the chief of each zone of use. Found by the municipalities that organisations answer for.
 * @law lfp-25-4-p4-al1 lfp-25-4-p4-al2
 */
export async function findAddressees(
  read: RegisterReader,
  authorisation: Pick<AuthorisationRow, 'level' | 'territory'>,
): Promise<readonly Addressee[]> {
  return read.through(identityRegisters, (db) => findAddresseesIn(db, authorisation));
}

/** The same, read from a connection: for lists. */
export async function findAddresseesIn(
  db: Queryable,
  { territory, level }: Pick<AuthorisationRow, 'level' | 'territory'>,
): Promise<readonly Addressee[]> {
  const prosecutors = await organisationsFor(db, ['public-prosecutor'], territory);
  const addressees = prosecutors.map((p) => addressee('prosecutor', p, p.slug));
  if (level === 'local') return addressees;
  const municipalities = await organisationsFor(db, ['municipality', 'municipal-council'], territory);
  const zones = await organisationsFor(db, ['local-police-zone'], territory);
  return [
    ...addressees,
    ...municipalities.flatMap((m) =>
      m.nis_codes.filter((nis) => territory.includes(nis)).map((nis) => addressee('mayor', m, nis)),
    ),
    ...zones.map((z) => addressee('chief-of-corps', z, z.slug)),
  ];
}

function addressee(role: AddresseeRole, organisation: KnownOrganisation, of: string): Addressee {
  return {
    role,
    organisationId: organisation.id,
    of,
    name: { fr: organisation.name_fr, nl: organisation.name_nl, en: organisation.name_en },
  };
}
