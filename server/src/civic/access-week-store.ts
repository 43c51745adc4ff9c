import type { CameraData, CountCell } from '@clairevoie/web';
import type { Queryable } from '../ledger/public.ts';
import { talliedLooks } from './tally-store.ts';

type Weeks = NonNullable<CameraData['accessWeeks']>;
type Row = { readonly week: string; readonly allowed: number | null; readonly refused: number | null };

const below = 5;
const weeksShown = 8;

const cell = (count: number | null | undefined): CountCell =>
  count === null || count === undefined ? { state: 'suppressed', below } : { state: 'count', value: count };

/** The ISO weeks that end with the one of a day, newest first: `2026-W47`. */
export function isoWeeks(lastDay: string, count: number): readonly string[] {
  const day = Temporal.PlainDate.from(lastDay);
  return Array.from({ length: count }, (_, back) => {
    const { yearOfWeek, weekOfYear } = day.subtract({ weeks: back });
    return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
  });
}

/** A day of the newest week whose counts are public: over, and the delay of publication past (ADR 0019); in a demonstration today. */
async function newestDay(db: Queryable): Promise<string> {
  const { rows } = await db.query<{ day: string }>('select newest_day::text as day from ledger.public_week');
  const [row] = rows;
  if (row === undefined) throw new TypeError('ledger.public_week has one row');
  return row.day;
}

/**
 * Accesses to a camera's images by week that is over. A week in which both counts lie below five has no row, so every recent week
 * is shown, and 0 looks like 4; until the week's tally is public, which tells none from fewer than five (ADR 0020).
 */
export async function accessWeeks(db: Queryable, cameraId: string): Promise<Weeks> {
  const { rows } = await db.query<Row>(
    `select week, allowed::int as allowed, refused::int as refused from vault.public_access_week
     where camera_id = $1 order by week desc limit 104`,
    [cameraId],
  );
  const byWeek = new Map(rows.map((row) => [row.week, row]));
  const tallied = await talliedLooks(db, cameraId);
  const weeks = new Set([
    ...isoWeeks(await newestDay(db), weeksShown),
    ...byWeek.keys(),
    ...[...tallied.keys()].slice(0, weeksShown),
  ]);
  return [...weeks]
    .toSorted((a, b) => b.localeCompare(a, 'en'))
    .map((week) => {
      const looks = tallied.get(week);
      const proof = `/api/public/tallies/${week}/cameras/${cameraId}`;
      return {
        week,
        allowed: cell(byWeek.get(week)?.allowed),
        refused: cell(byWeek.get(week)?.refused),
        tally: looks === undefined ? null : { looks, proof },
      };
    });
}

/** Every published count of accesses from a week on: a count below five is null, and a week with two of them has no row. */
export async function publishedAccesses(
  db: Queryable,
  fromWeek: string,
): Promise<readonly (Row & { readonly camera: string })[]> {
  const { rows } = await db.query<Row & { camera: string }>(
    `select camera_id::text as camera, week, allowed::int as allowed, refused::int as refused
     from vault.public_access_week where week >= $1 order by week, camera`,
    [fromWeek],
  );
  return rows;
}
