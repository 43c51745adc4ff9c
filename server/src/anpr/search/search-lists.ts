import { searchDeciders, searchers } from '@clairevoie/contract';
import type { Queryable, Stored } from '../../ledger/index.ts';
import type { SearchViewer } from './search-procedure.ts';
import type { PointSearchRow } from './search-registers.ts';

/** A search with the name of its database. */
export type ListedSearch = Stored<PointSearchRow> & {
  readonly database: string | null;
  readonly searcher_not_on_case: boolean;
};

// Officers of one quality see the searches of that branch alone, as they do lists and hits. Plates and reasons stand in them.
const branchOf: Readonly<Record<string, PointSearchRow['branch']>> = {
  'administrative-police-officer': 'administrative',
  'judicial-police-officer': 'judicial',
};

// $1 organisation, $2 person.
function scopeOf(functionKey: string): string | undefined {
  if (searchers.includes(functionKey))
    return `s.organisation_id = $1 and (s.requested_by = $2 or s.searched_by = $2 or (coalesce(p.searcher_not_on_case, false) and s.state in ('decided', 'executed')))`;
  if (functionKey === 'prosecutor') return 's.addressed_to = $1 and $2::uuid is not null';
  if (functionKey === 'control-organ') return '$1::uuid is not null and $2::uuid is not null';
  const branch = branchOf[functionKey];
  if (branch !== undefined) return `s.organisation_id = $1 and $2::uuid is not null and s.branch = '${branch}'`;
  if (functionKey === 'dpo' || searchDeciders.includes(functionKey))
    return 's.organisation_id = $1 and $2::uuid is not null';
  return undefined;
}

/** Searches in which the viewer has a part, newest first; undefined for a function that has none in any. */
export async function listSearches(
  db: Queryable,
  { functionKey, organisationId, personId }: SearchViewer,
  page: { readonly limit: number; readonly before?: string; readonly id?: string; readonly isSensitive?: boolean },
): Promise<readonly ListedSearch[] | undefined> {
  const scope = scopeOf(functionKey);
  if (scope === undefined) return undefined;
  const { rows } = await db.query<ListedSearch>(
    `select s.*, d.title as database, coalesce(p.searcher_not_on_case, false) as searcher_not_on_case
     from anpr.point_search s left join anpr.technical_database d on d.id = s.database_id
     left join anpr.search_profile p on p.organisation_id = s.organisation_id
     where ${scope} and ($3::uuid is null or s.id = $3) and ($4::uuid is null or s.id < $4)
       and (not $5::boolean or s.second_because <> '[]') order by s.id desc limit $6`,
    [organisationId, personId, page.id ?? null, page.before ?? null, page.isSensitive ?? false, page.limit],
  );
  return rows;
}

/** Searches on which somebody still has to act. */
export async function listOpenSearches(db: Queryable): Promise<readonly ListedSearch[]> {
  const { rows } = await db.query<ListedSearch>(
    `select s.*, d.title as database, coalesce(p.searcher_not_on_case, false) as searcher_not_on_case
     from anpr.point_search s left join anpr.technical_database d on d.id = s.database_id
     left join anpr.search_profile p on p.organisation_id = s.organisation_id
     where s.state in ('drafted', 'decided') order by s.id limit 2000`,
  );
  return rows;
}

/** Searches whose decision no longer serves: decided before this instant and not closed. */
export async function listOverSearches(
  db: Queryable,
  decidedBefore: string,
): Promise<readonly Pick<Stored<PointSearchRow>, 'id' | 'version' | 'organisation_id'>[]> {
  const { rows } = await db.query<Pick<Stored<PointSearchRow>, 'id' | 'version' | 'organisation_id'>>(
    `select id, version, organisation_id from anpr.point_search
     where state in ('drafted', 'decided', 'executed') and decided_at < $1::timestamptz order by id limit 500`,
    [decidedBefore],
  );
  return rows;
}
