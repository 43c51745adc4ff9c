import type { FunctionChoice, Holders, PersonSummary } from '@clairevoie/contract';
import type { Queryable, Register, RegisterReader, Stored } from '../ledger/index.ts';
import { findFunction } from './functions.ts';
import type { OrganisationRow, PersonRow } from './registers.ts';
import { functionChoices } from './who-may.ts';

/** Reads registers outside an act: what routes show. An act reads through the gate's own reader, which remembers. */
export function registerReader(db: Queryable): RegisterReader {
  const select = async <Row extends object>(
    register: Register<Row>,
    where: Partial<Row>,
  ): Promise<readonly Stored<Row>[]> => {
    // Names come from our own registers and typed keys, never from a request.
    const condition = Object.keys(where).map((column, place) => `"${column}" = $${place + 1}`);
    const { rows } = await db.query<Stored<Row>>(
      `select * from ${register.name}${condition.length > 0 ? ` where ${condition.join(' and ')}` : ''}`,
      Object.values(where),
    );
    return rows;
  };
  return {
    get: async (register, key) => (await select(register, key))[0],
    find: select,
    isTaken: async (register, key) => (await select(register, key)).length > 0,
    through: (_registers, read) => read(db),
  };
}

/** The person linked to an account of the identity provider, or undefined. */
export async function findPersonByAccount(
  db: Queryable,
  account: { readonly issuer: string; readonly subject: string },
): Promise<PersonRow | undefined> {
  const { rows } = await db.query<PersonRow>(
    'select p.* from identity.account a join identity.person p on p.id = a.person_id where a.issuer = $1 and a.subject = $2',
    [account.issuer, account.subject],
  );
  return rows[0];
}

/** One page of organisations, by slug, after `after`; `kind` and `isReal` narrow it. At most 200 at once. */
export async function listOrganisations(
  db: Queryable,
  filter: { readonly kind?: string; readonly isReal?: boolean; readonly after?: string; readonly limit: number },
): Promise<readonly OrganisationRow[]> {
  const { rows } = await db.query<OrganisationRow>(
    `select * from identity.organisation
     where ($1::text is null or kind = $1) and ($2::boolean is null or is_real = $2) and ($3::text is null or slug > $3)
     order by slug limit $4`,
    [filter.kind ?? null, filter.isReal ?? null, filter.after ?? null, Math.min(filter.limit, 200)],
  );
  return rows;
}

/** An organisation by its id or its slug, or undefined. */
export async function findOrganisation(db: Queryable, idOrSlug: string): Promise<OrganisationRow | undefined> {
  const { rows } = await db.query<OrganisationRow>(
    'select * from identity.organisation where id::text = $1 or slug = $1 limit 1',
    [idOrSlug],
  );
  return rows[0];
}

/** A fictional person with an account at `issuer`, for the demo's sign-in list. */
export interface ListedPerson {
  readonly personId: string;
  readonly name: string;
  readonly language: 'fr' | 'nl' | 'en';
  readonly functions: readonly FunctionChoice[];
}

/** The fictional persons with an account at `issuer` and at least one function at `at`; at most 200. For a demo only. */
export async function listDemoPeople(
  db: Queryable,
  { issuer, at }: { readonly issuer: string; readonly at: string },
): Promise<readonly ListedPerson[]> {
  const { rows } = await db.query<PersonRow>(
    `select p.* from identity.person p where p.is_fictional
     and exists (select 1 from identity.account a where a.person_id = p.id and a.issuer = $1)
     order by p.family_name, p.given_name, p.id limit 200`,
    [issuer],
  );
  const reader = registerReader(db);
  const people: ListedPerson[] = [];
  for (const row of rows) {
    const functions = await functionChoices(reader, row.id, at);
    if (functions.length > 0) people.push({ personId: row.id, name: fullName(row), language: row.language, functions });
  }
  return people;
}

/** The name as it is said in Belgium: given name first. */
export function fullName(person: Pick<PersonRow, 'given_name' | 'family_name'>): string {
  return `${person.given_name} ${person.family_name}`;
}

/**
 * Persons by name, for whoever enters functions: those of one organisation and those who hold none anywhere yet, or everybody
 * when `organisationId` is null. At most 1,000, by family name.
 */
export async function listPersons(
  db: Queryable,
  {
    organisationId,
    named,
    at,
  }: { readonly organisationId: string | null; readonly named: string; readonly at: string },
): Promise<readonly PersonSummary[]> {
  const { rows } = await db.query<PersonSummary>(
    `select p.id as "personId", p.given_name || ' ' || p.family_name as name,
            exists (select 1 from identity.account a where a.person_id = p.id) as "hasAccount",
            exists (select 1 from identity.function_held f where f.person_id = p.id and (f.to_at is null or f.to_at > $3)) as "holdsFunction"
     from identity.person p
     where position(lower($2) in lower(p.given_name || ' ' || p.family_name)) > 0
       and ($1::uuid is null
         or exists (select 1 from identity.function_held f where f.person_id = p.id and f.organisation_id = $1)
         or not exists (select 1 from identity.function_held f where f.person_id = p.id))
     order by p.family_name, p.given_name, p.id limit 1000`,
    [organisationId, named, at],
  );
  return rows;
}

/** Issuers of the accounts that are linked, the most used first. */
export async function listIssuers(db: Queryable): Promise<readonly string[]> {
  const { rows } = await db.query<{ issuer: string }>(
    'select issuer from identity.account group by issuer order by count(*) desc, issuer limit 10',
  );
  return rows.map((row) => row.issuer);
}

/** Who holds a function or a designation in an organisation at `at`, by name; at most 1,000 of each. */
export async function listHolders(
  db: Queryable,
  { organisationId, at }: { readonly organisationId: string; readonly at: string },
): Promise<Holders> {
  const functions = await db.query<Omit<Holders['functions'][number], 'functionNames'>>(
    `select f.id as "grantId", f.person_id as "personId", p.given_name || ' ' || p.family_name as name, f.function_key as "functionKey",
            f.branch, f.from_at as "from", f.to_at as "to", f.instrument
     from identity.function_held f join identity.person p on p.id = f.person_id
     where f.organisation_id = $1 and f.from_at <= $2 and (f.to_at is null or f.to_at > $2)
     order by p.family_name, p.given_name, f.function_key limit 1000`,
    [organisationId, at],
  );
  const designated = await db.query<Omit<Holders['designations'][number], 'functionNames'>>(
    `select d.id as "designationId", d.person_id as "personId", p.given_name || ' ' || p.family_name as name, d.function_key as "functionKey",
            d.quality, d.scope, d.from_at as "from", d.to_at as "to", d.instrument, d.designated_by_function as "designatedByFunction"
     from identity.designation d join identity.person p on p.id = d.person_id
     where d.organisation_id = $1 and d.from_at <= $2 and (d.to_at is null or d.to_at > $2) and (d.revoked_at is null or d.revoked_at > $2)
     order by p.family_name, p.given_name, d.function_key limit 1000`,
    [organisationId, at],
  );
  return {
    functions: functions.rows.map((row) => ({ ...row, functionNames: namesOf(row.functionKey) })),
    designations: designated.rows.map((row) => ({ ...row, functionNames: namesOf(row.functionKey) })),
  };
}

function namesOf(functionKey: string): Holders['functions'][number]['functionNames'] {
  const entry = findFunction(functionKey);
  return { fr: entry?.fr ?? functionKey, nl: entry?.nl ?? functionKey, en: entry?.en ?? functionKey };
}
