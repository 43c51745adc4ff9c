import type { Queryable } from '../ledger/index.ts';

/** A function held or a designation, with whose and where. */
export type HeldTerm = {
  readonly id: string;
  readonly name: string;
  readonly function_key: string;
  readonly organisation_fr: string;
  readonly organisation_nl: string;
  readonly organisation_en: string;
};

// `source` is one of our own two tables, `end` a condition of ours.
const runningIn = (source: 'designation' | 'function_held', end: string) =>
  `select t.id, p.given_name || ' ' || p.family_name as name, t.function_key,
     o.name_fr as organisation_fr, o.name_nl as organisation_nl, o.name_en as organisation_en
   from identity.${source} t
   join identity.person p on p.id = t.person_id
   join identity.organisation o on o.id = t.organisation_id
   where (t.to_at is null or t.to_at > $1) and ${end} and t.function_key = any($2::text[])
     and ($3::uuid is null or t.organisation_id = $3)
   order by p.family_name, p.given_name, t.function_key, t.id limit 1000`;

interface Asked {
  readonly at: string;
  readonly functionKeys: readonly string[];
  /** Null: in every organisation. */
  readonly organisationId: string | null;
}

/** Functions of these keys that are not over at `at`. */
export async function listRunningGrants(db: Queryable, asked: Asked): Promise<readonly HeldTerm[]> {
  const values = [asked.at, asked.functionKeys, asked.organisationId];
  return (await db.query<HeldTerm>(runningIn('function_held', 'true'), values)).rows;
}

/** Designations of these keys that are not over at `at`. */
export async function listRunningDesignations(db: Queryable, asked: Asked): Promise<readonly HeldTerm[]> {
  const values = [asked.at, asked.functionKeys, asked.organisationId];
  return (await db.query<HeldTerm>(runningIn('designation', '(t.revoked_at is null or t.revoked_at > $1)'), values))
    .rows;
}
