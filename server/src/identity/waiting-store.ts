import type { Queryable } from '../ledger/index.ts';

/** A function or a designation near its end, which nothing continues. */
export type EndingTerm = {
  readonly id: string;
  readonly person_name: string;
  readonly function_key: string;
  readonly organisation_id: string;
  readonly to_at: string;
  readonly from_at: string;
};

// `source` is one of our own two tables. Ended on purpose (revoked, or with a reason) waits for nobody; nor does what is continued.
const endingIn = (source: 'designation' | 'function_held', endedOnPurpose: string) =>
  `select t.id, p.given_name || ' ' || p.family_name as person_name, t.function_key, t.organisation_id, t.to_at, t.from_at
   from identity.${source} t join identity.person p on p.id = t.person_id
   where t.to_at > $1 and t.to_at <= $2 and t.${endedOnPurpose} is null and t.function_key = any($3::text[])
     and ($4::uuid is null or t.organisation_id = $4)
     and not exists (
       select 1 from identity.${source} n
       where n.person_id = t.person_id and n.function_key = t.function_key and n.organisation_id = t.organisation_id
         and n.id <> t.id and n.from_at <= $2 and (n.to_at is null or n.to_at > t.to_at) and n.${endedOnPurpose} is null)
   order by t.to_at, t.id limit 200`;

interface Asked {
  /** After this instant, and at the latest at `to`. */
  readonly from: string;
  readonly to: string;
  readonly functionKeys: readonly string[];
  /** Null: of every organisation. */
  readonly organisationId: string | null;
}

/** Designations whose term ends in the period and that nothing continues, soonest first. */
export async function listEndingDesignations(db: Queryable, asked: Asked): Promise<readonly EndingTerm[]> {
  const { rows } = await db.query<EndingTerm>(endingIn('designation', 'revoked_at'), valuesOf(asked));
  return rows;
}

/** Functions held whose term ends in the period and that nothing continues, soonest first. */
export async function listEndingFunctions(db: Queryable, asked: Asked): Promise<readonly EndingTerm[]> {
  const { rows } = await db.query<EndingTerm>(endingIn('function_held', 'end_reason'), valuesOf(asked));
  return rows;
}

const valuesOf = ({ from, to, functionKeys, organisationId }: Asked): readonly unknown[] => [
  from,
  to,
  functionKeys,
  organisationId,
];
