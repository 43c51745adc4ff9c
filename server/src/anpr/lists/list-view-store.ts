import type { Queryable, Stored } from '../../ledger/index.ts';
import type {
  ConnectionPermitRow,
  CorrelationDirectiveRow,
  DirectiveKeyRow,
  ListVersionRow,
  PlateCriterionRow,
  PlateListRow,
} from './list-registers.ts';
import { branchesSeen, type ListViewer, scopeOf } from './who-sees-lists.ts';

/** A page of rows, newest first, or one row. */
export interface Page {
  readonly limit: number;
  readonly before?: string;
  readonly id?: string;
}

const pageWhere = '($3::uuid is null or l.id = $3) and ($4::uuid is null or l.id < $4)';

/** Lists that the viewer may see. */
export async function listLists(
  db: Queryable,
  viewer: ListViewer,
  page: Page,
): Promise<readonly Stored<PlateListRow>[]> {
  const { rows } = await db.query<Stored<PlateListRow>>(
    `select l.* from anpr.plate_list l
     where ${scopeOf(viewer.functionKey)} and l.branch = any($2::text[]) and ${pageWhere} order by l.id desc limit $5`,
    [viewer.organisationId, branchesSeen(viewer.functionKey), page.id ?? null, page.before ?? null, page.limit],
  );
  return rows;
}

/** Criteria that the viewer may see. */
export async function listCriteria(
  db: Queryable,
  viewer: ListViewer,
  page: Page,
): Promise<readonly Stored<PlateCriterionRow>[]> {
  const { rows } = await db.query<Stored<PlateCriterionRow>>(
    `select l.* from anpr.plate_criterion l
     where ${scopeOf(viewer.functionKey)} and l.branch = any($2::text[]) and ${pageWhere} order by l.id desc limit $5`,
    [viewer.organisationId, branchesSeen(viewer.functionKey), page.id ?? null, page.before ?? null, page.limit],
  );
  return rows;
}

/** Versions of these lists, newest first; of each list the last fifty. */
export async function listVersionsOf(
  db: Queryable,
  listIds: readonly string[],
): Promise<readonly Stored<ListVersionRow>[]> {
  const { rows } = await db.query<Stored<ListVersionRow>>(
    `select v.* from unnest($1::uuid[]) l(id)
     cross join lateral (select * from anpr.list_version o where o.list_id = l.id order by o.number desc limit 50) v
     order by v.list_id, v.number desc`,
    [listIds],
  );
  return rows;
}

/** Directives, newest first, the permits under them, and the keys that sign them. */
export async function listDirectives(db: Queryable): Promise<{
  readonly directives: readonly Stored<CorrelationDirectiveRow>[];
  readonly permits: readonly Stored<ConnectionPermitRow>[];
  readonly keys: readonly Stored<DirectiveKeyRow>[];
}> {
  const directives = await db.query<Stored<CorrelationDirectiveRow>>(
    'select * from anpr.correlation_directive order by id desc limit 200',
  );
  const permits = await db.query<Stored<ConnectionPermitRow>>(
    'select * from anpr.connection_permit order by id desc limit 2000',
  );
  const keys = await db.query<Stored<DirectiveKeyRow>>('select * from anpr.directive_key order by id desc limit 200');
  return { directives: directives.rows, permits: permits.rows, keys: keys.rows };
}

/** Versions and criteria that wait for somebody. */
export async function listOpenCorrelations(db: Queryable): Promise<{
  readonly versions: readonly { readonly version: Stored<ListVersionRow>; readonly list: Stored<PlateListRow> }[];
  readonly criteria: readonly Stored<PlateCriterionRow>[];
}> {
  const versions = await db.query<Stored<ListVersionRow>>(
    `select v.* from anpr.list_version v join anpr.living_version a on a.id = v.id
     where v.state in ('drafted', 'content-authorised', 'notified') order by v.id limit 2000`,
  );
  const lists = await db.query<Stored<PlateListRow>>('select * from anpr.plate_list where id = any($1::uuid[])', [
    versions.rows.map(({ list_id }) => list_id),
  ]);
  const criteria = await db.query<Stored<PlateCriterionRow>>(
    `select * from anpr.plate_criterion where state in ('drafted', 'criteria-approved') order by id limit 2000`,
  );
  return {
    versions: versions.rows.flatMap((version) => {
      const list = lists.rows.find(({ id }) => id === version.list_id);
      return list === undefined ? [] : [{ version, list }];
    }),
    criteria: criteria.rows,
  };
}

/** What became of the reads that met a list. */
export interface YieldRow {
  readonly list_id: string;
  readonly hits: number;
  readonly misreads: number;
  readonly validated: number;
  readonly useless: number;
}

/** What these criteria yielded; one that nothing met is not in it. */
export async function criterionYields(
  db: Queryable,
  criterionIds: readonly string[],
): Promise<readonly (Omit<YieldRow, 'list_id'> & { readonly criterion_id: string })[]> {
  const { rows } = await db.query<Omit<YieldRow, 'list_id'> & { readonly criterion_id: string }>(
    'select criterion_id, hits, misreads, validated, useless from anpr.criterion_yield where criterion_id = any($1::uuid[])',
    [criterionIds],
  );
  return rows;
}

/** What these lists yielded, by the folder of hits; a list that it does not count is not in it. */
export async function listYields(db: Queryable, listIds: readonly string[]): Promise<readonly YieldRow[]> {
  const { rows } = await db.query<YieldRow>(
    `select list_id, hits::int, misreads::int, validated::int, useless::int from anpr.list_yield where list_id = any($1::uuid[])`,
    [listIds],
  );
  return rows;
}
