import { misreadCoverage } from '@clairevoie/plates';
import type { CountCell, DatabaseFigures, Knowledge, ListCounts, SearchCounts } from '@clairevoie/web';
import type { Queryable } from '../ledger/public.ts';

/** Counts below this are withheld by the views. */
export const withheldBelow = 5;

/** A count as the views give it: null where it is withheld. */
export const cell = (count: number | null | undefined): CountCell =>
  count === null || count === undefined
    ? { state: 'suppressed', below: withheldBelow }
    : { state: 'count', value: count };

const none: CountCell = { state: 'count', value: 0 };
const monthsShown = 36;

interface MonthRow {
  readonly month: string;
  readonly measure: 'reads' | 'late' | 'dropped' | 'refused';
  readonly detail: string;
  readonly count: number | null;
}

/**
 * The public numbers of one technical database, from views alone. What no view of this server counts is unknown: a register that is not there
 * has nothing to say, and that is not none.
 */
export async function plateFigures(db: Queryable, key: string): Promise<DatabaseFigures> {
  const months = await db.query<MonthRow>(
    `select month, measure, detail, count::float8 as count from anpr.public_database_month where key = $1
     order by month desc, measure, detail`,
    [key],
  );
  const deletions = await db.query<{ month: string; days: number; reads: number | null }>(
    'select month, days, reads::float8 as reads from anpr.public_deletion_month order by month desc limit $1',
    [monthsShown],
  );
  const { plates, misread } = misreadCoverage(1);
  return {
    months: monthsOf(months.rows),
    dropped: namedOf(months.rows, 'dropped'),
    refused: namedOf(months.rows, 'refused'),
    deletions: deletions.rows.map(({ month, days, reads }) => ({ month, days, reads: cell(reads) })),
    misreads: await measuredMisreads(db, key),
    benchmark: { plates, misread },
    searches: await searches(db, key),
    lists: await lists(db, key),
  };
}

function monthsOf(rows: readonly MonthRow[]): DatabaseFigures['months'] {
  const sumOf = (month: string, measure: MonthRow['measure']): CountCell => {
    const counts = rows.filter((row) => row.month === month && row.measure === measure).map(({ count }) => count);
    // One withheld part makes the sum one: it could be reckoned back from it.
    if (counts.includes(null)) return cell(null);
    return counts.length === 0 ? none : cell(counts.reduce((sum: number, count) => sum + (count ?? 0), 0));
  };
  return [...new Set(rows.map(({ month }) => month))].slice(0, monthsShown).map((month) => ({
    month,
    reads: sumOf(month, 'reads'),
    late: sumOf(month, 'late'),
    dropped: sumOf(month, 'dropped'),
    refused: sumOf(month, 'refused'),
  }));
}

/** Sums over all months by name, most first. Months of fewer than five do not count: what is told is at least so many. */
function namedOf(rows: readonly MonthRow[], measure: MonthRow['measure']): DatabaseFigures['dropped'] {
  const sums = new Map<string, number>();
  for (const row of rows)
    if (row.measure === measure) sums.set(row.detail, (sums.get(row.detail) ?? 0) + (row.count ?? 0));
  return [...sums]
    .toSorted(([a, one], [b, other]) => other - one || a.localeCompare(b, 'en'))
    .map(([name, sum]) => ({ name, count: sum === 0 ? cell(null) : cell(sum) }));
}

/** Whether the room publishes this view on this server. */
async function isPublished(db: Queryable, view: string): Promise<boolean> {
  const { rows } = await db.query<{ there: boolean }>('select to_regclass($1) is not null as there', [view]);
  return rows[0]?.there === true;
}

const unknown = { state: 'unknown' } as const;
const known = <T>(value: T): Knowledge<T> => ({ state: 'known', value, source: null });

async function measuredMisreads(db: Queryable, key: string): Promise<DatabaseFigures['misreads']> {
  if (!(await isPublished(db, 'anpr.public_compared'))) return unknown;
  const { rows } = await db.query<{ compared: number | null; misread: number | null }>(
    'select compared::float8 as compared, misread::float8 as misread from anpr.public_compared where key = $1',
    [key],
  );
  const [row] = rows;
  if (row === undefined) return unknown;
  if (row.compared === null || row.misread === null) return { state: 'suppressed', below: withheldBelow };
  return known({ compared: row.compared, misread: row.misread });
}

async function searches(db: Queryable, key: string): Promise<DatabaseFigures['searches']> {
  if (!(await isPublished(db, 'anpr.public_search_count'))) return unknown;
  const { rows } = await db.query<
    Pick<SearchCounts, 'branch' | 'reason'> & Record<'asked' | 'granted' | 'refused' | 'run', number | null>
  >(
    `select branch, reason, asked::float8 as asked, granted::float8 as granted, refused::float8 as refused, run::float8 as run
     from anpr.public_search_count where key = $1 order by branch, reason`,
    [key],
  );
  return known(
    rows.map(({ branch, reason, asked, granted, refused, run }) => ({
      ...{ branch, reason, asked: cell(asked), granted: cell(granted) },
      ...{ refused: cell(refused), run: cell(run) },
    })),
  );
}

async function lists(db: Queryable, key: string): Promise<DatabaseFigures['lists']> {
  if (!(await isPublished(db, 'anpr.public_list_count'))) return unknown;
  const { rows } = await db.query<
    Pick<ListCounts, 'branch' | 'kind'> &
      Record<'lists' | 'hits' | 'misreads' | 'validated' | 'useless' | 'wrong_stops', number | null>
  >(
    `select branch, kind, lists::float8 as lists, hits::float8 as hits, misreads::float8 as misreads, validated::float8 as validated,
            useless::float8 as useless, wrong_stops::float8 as wrong_stops
     from anpr.public_list_count where key = $1 order by branch, kind`,
    [key],
  );
  return known(
    rows.map((row) => ({
      ...{ branch: row.branch, kind: row.kind, lists: cell(row.lists), hits: cell(row.hits) },
      ...{ misreads: cell(row.misreads), validated: cell(row.validated) },
      ...{ useless: cell(row.useless), wrongStops: cell(row.wrong_stops) },
    })),
  );
}

/** Published cameras that may send to a database, by their ids. */
export async function listDatabaseCameras(db: Queryable, key: string): Promise<readonly string[]> {
  const { rows } = await db.query<{ camera_id: string }>(
    'select camera_id from anpr.public_database_camera where key = $1 order by camera_id limit 500',
    [key],
  );
  return rows.map(({ camera_id }) => camera_id);
}
