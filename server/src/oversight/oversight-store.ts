import type { Queryable, Stored } from '../ledger/index.ts';
import type { BreachRow, ReportRow, SampledAccessRow, SampleRow } from './registers.ts';

/** A page of a list, newest first; `before` is the id of the last row seen. */
export interface PageAsked {
  readonly limit: number;
  readonly before?: string;
}

type RowOf = {
  readonly sample: SampleRow;
  readonly breach: BreachRow;
  readonly report: ReportRow;
};

/** A page of one of the lists of a body. Ids are UUID v7: their order is the order of time. */
export async function listOf<T extends keyof RowOf>(
  db: Queryable,
  table: T,
  organisationId: string,
  page: PageAsked,
): Promise<readonly Stored<RowOf[T]>[]> {
  // `table` is one of our own names, never a request's.
  const { rows } = await db.query<Stored<RowOf[T]>>(
    `select * from oversight.${table} where organisation_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
    [organisationId, page.before ?? null, page.limit],
  );
  return rows;
}

/** The sampling queue of a body, oldest draw first; `after` is the id of the last row seen. */
export async function listQueue(
  db: Queryable,
  organisationId: string,
  page: { readonly state: 'waiting' | 'judged'; readonly limit: number; readonly after?: string },
): Promise<readonly Stored<SampledAccessRow>[]> {
  const { rows } = await db.query<Stored<SampledAccessRow>>(
    `select * from oversight.sampled_access
     where organisation_id = $1 and state = $2 and ($3::uuid is null or id > $3) order by id limit $4`,
    [organisationId, page.state, page.after ?? null, page.limit],
  );
  return rows;
}

/** One report of a body. */
export async function findReport(
  db: Queryable,
  organisationId: string,
  id: string,
): Promise<Stored<ReportRow> | undefined> {
  const { rows } = await db.query<Stored<ReportRow>>(
    'select * from oversight.report where organisation_id = $1 and id = $2',
    [organisationId, id],
  );
  return rows[0];
}

/** Counts of samples, verdicts and breaches of a body in a period (`to` excluded). */
export async function countSupervision(
  db: Queryable,
  organisationId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Readonly<Record<string, number>>> {
  const { rows } = await db.query<Record<string, number>>(
    `select
       (select count(*)::int from oversight.sample where organisation_id = $1 and drawn_at >= $2 and drawn_at < $3) as samples,
       count(*)::int as sampled,
       count(*) filter (where state = 'waiting')::int as waiting,
       count(*) filter (where verdict = 'conform')::int as conform,
       count(*) filter (where verdict = 'doubtful')::int as doubtful,
       count(*) filter (where verdict = 'not-conform')::int as not_conform,
       (select count(*)::int from oversight.breach where organisation_id = $1 and noticed_at >= $2 and noticed_at < $3) as breaches,
       (select count(*)::int from oversight.breach where organisation_id = $1 and noticed_at >= $2 and noticed_at < $3 and state = 'open') as breaches_open
     from oversight.sampled_access where organisation_id = $1 and drawn_at >= $2 and drawn_at < $3`,
    [organisationId, from, to],
  );
  return rows[0] ?? {};
}

/** Names of a body, for documents. */
export async function bodyName(
  db: Queryable,
  organisationId: string,
): Promise<{ readonly name_fr: string; readonly name_nl: string } | undefined> {
  const { rows } = await db.query<{ name_fr: string; name_nl: string }>(
    'select name_fr, name_nl from identity.organisation_name where id = $1',
    [organisationId],
  );
  return rows[0];
}

/** The police services that the Control Organ supervises, by slug. */
export async function listServices(
  db: Queryable,
  kinds: readonly string[],
): Promise<
  readonly { readonly id: string; readonly name_fr: string; readonly name_nl: string; readonly name_en: string }[]
> {
  const { rows } = await db.query<{ id: string; name_fr: string; name_nl: string; name_en: string }>(
    'select id, name_fr, name_nl, name_en from identity.organisation_name where kind = any($1::text[]) order by slug limit 1000',
    [kinds],
  );
  return rows;
}
