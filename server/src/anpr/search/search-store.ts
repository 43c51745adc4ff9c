import type { FoundRead, SearchQuery } from '@clairevoie/contract';
import { platePatternOf } from '@clairevoie/plates';
import type { Queryable } from '../../ledger/index.ts';
import { unpackVehicle } from '../reads/vehicle-bytes.ts';
import type { PointSearchRow } from './search-registers.ts';
import type { SearchWindow } from './search-window.ts';

/** A camera of a database with its place; null where the register knows none. */
export type PlacedCamera = {
  readonly number: number;
  readonly label: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
};

/** The registers behind {@link listPlacedCameras}. */
export const placedCameraRegisters = [{ name: 'anpr.enrolled_camera' }, { name: 'registry.camera' }] as const;

/** Cameras that feed a database or fed it: what they sent stays until its term. */
export async function listPlacedCameras(db: Queryable, databaseId: string): Promise<readonly PlacedCamera[]> {
  const { rows } = await db.query<PlacedCamera>(
    `select c.number, r.label, r.lat as latitude, r.lon as longitude
     from anpr.enrolled_camera c left join registry.camera_position r on r.id = c.camera_id
     where c.database_id = $1 order by c.number`,
    [databaseId],
  );
  return rows;
}

/** Ids of the protected places that one of these cameras stands near, gatherings only while they last. */
export async function placesNear(
  db: Queryable,
  of: { readonly databaseId: string; readonly cameras: readonly number[]; readonly metres: number } & SearchWindow,
): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select distinct p.id from anpr.protected_place p
     join anpr.enrolled_camera c on c.database_id = $1 and c.number = any($2::smallint[])
     join registry.camera_position r on r.id = c.camera_id
     where p.withdrawn_at is null and (p.from_at is null or p.from_at <= $5::timestamptz) and (p.to_at is null or p.to_at >= $4::timestamptz)
       and sqrt(power((p.latitude - r.lat) * 111195, 2) + power((p.longitude - r.lon) * 111195 * cos(radians((p.latitude + r.lat) / 2)), 2)) <= $3
     order by p.id limit 50`,
    [of.databaseId, of.cameras, of.metres, of.from, of.to],
  );
  return rows.map(({ id }) => id);
}

/** What is looked for, and where. */
export type Sought = Pick<PointSearchRow, 'database_id' | 'plate' | 'camera_numbers'> & {
  readonly query: SearchQuery;
  /** The entry of the run that counted: what came into the journal behind it was counted by nobody, and is not found. Left out: all that is there. */
  readonly countedBy?: string;
} & SearchWindow;

type Condition = { readonly text: string; readonly values: readonly unknown[] };

/**
 * The condition of a search on `anpr.visible_read v`, with its values: $1 to $4 are database, first and last recording, entry of the run. Entries have ids in the
 * order of time (UUID v7), and the journal says when a batch came: what another server sent has that server's time of reception.
 */
function conditionOf(sought: Sought): Condition {
  const { text, values } = queryCondition(sought);
  return {
    text: `v.database_id = $1 and v.recorded_at >= $2::timestamptz and v.recorded_at <= $3::timestamptz and ($4::uuid is null or v.entry_id < $4) and ${text}`,
    values: [sought.database_id, sought.from, sought.to, sought.countedBy ?? null, ...values],
  };
}

function queryCondition({ query, plate, camera_numbers: cameras }: Sought): Condition {
  switch (query.kind) {
    case 'plate':
      return { text: 'v.plate = $5', values: [plate] };
    case 'part-of-plate': {
      const pattern = platePatternOf(query.pattern);
      if (pattern === undefined) throw new TypeError('a part of a plate that is none was let through');
      const { like, prefix } = pattern;
      // Said apart from LIKE, so that a plan that was made without the pattern finds the index too; a short beginning is no use, half of all plates have it.
      return prefix.length < 3
        ? { text: 'v.plate like $5', values: [like] }
        : { text: 'v.plate >= $6 and v.plate < $7 and v.plate like $5', values: [like, prefix, nextAfter(prefix)] };
    }
    case 'cameras':
    case 'area':
      return { text: 'v.camera = any($5::smallint[])', values: [cameras ?? []] };
  }
}

/** The least text behind every text that begins with this one, by code point. */
function nextAfter(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCodePoint((prefix.codePointAt(prefix.length - 1) ?? 0) + 1);
}

/** How many reads a search finds, how many different plates, and which where it is one alone. */
export async function countReads(
  db: Queryable,
  sought: Sought,
): Promise<{ readonly found: number; readonly plates: number; readonly only: string | null }> {
  const { text, values } = conditionOf(sought);
  const { rows } = await db.query<{ found: number; plates: number; only: string | null }>(
    `select count(*)::int as found, count(distinct v.plate)::int as plates,
       case when min(v.plate) = max(v.plate) then min(v.plate) end as only
     from anpr.visible_read v where ${text}`,
    values,
  );
  return rows[0] ?? { found: 0, plates: 0, only: null };
}

/** Whether a search finds this very read. */
export async function isFoundRead(
  db: Queryable,
  sought: Sought,
  read: { readonly batch: number; readonly place: number },
): Promise<boolean> {
  const { text, values } = conditionOf(sought);
  const all = [...values];
  const next = (value: unknown): string => `$${all.push(value)}`;
  const { rows } = await db.query(
    `select 1 from anpr.visible_read v where ${text} and v.batch = ${next(read.batch)}::bigint and v.place = ${next(read.place)}::int`,
    all,
  );
  return rows.length > 0;
}

/** A place in the order of results: behind this read. */
export type Behind = { readonly recordedAt: string; readonly batch: string; readonly place: number };

type Row = {
  readonly recorded_at: string;
  readonly plate: string;
  readonly country: string | null;
  readonly as_read: string | null;
  readonly confidence: number | null;
  readonly camera: number;
  readonly label: string | null;
  readonly vehicle: Uint8Array | null;
  readonly batch: string;
  readonly place: number;
};

/** Reads of a search in the order of their recording, so many behind one. */
export async function listReads(
  db: Queryable,
  sought: Sought,
  page: { readonly limit: number; readonly behind?: Behind | undefined },
): Promise<readonly FoundRead[]> {
  const { text, values } = conditionOf(sought);
  const all = [...values];
  const next = (value: unknown): string => `$${all.push(value)}`;
  const { behind } = page;
  const paged =
    behind === undefined
      ? ''
      : `and (v.recorded_at, v.batch, v.place) > (${next(behind.recordedAt)}::timestamptz, ${next(behind.batch)}::bigint, ${next(behind.place)}::int)`;
  const { rows } = await db.query<Row>(
    `select f.*, r.label from (
       select v.recorded_at, v.plate, v.country, v.as_read, v.confidence, v.camera, v.vehicle, v.batch::text as batch, v.place
       from anpr.visible_read v where ${text} ${paged}
       order by v.recorded_at, v.batch, v.place limit ${next(page.limit)}) f
     left join anpr.enrolled_camera c on c.number = f.camera left join registry.camera_position r on r.id = c.camera_id
     order by f.recorded_at, f.batch::bigint, f.place`,
    all,
  );
  return rows.map(foundRead);
}

function foundRead(row: Row): FoundRead {
  const { colour, vehicleClass, make, direction } = unpackVehicle(row.vehicle);
  return {
    recordedAt: row.recorded_at,
    plate: row.plate,
    country: row.country,
    asRead: row.as_read,
    confidence: row.confidence,
    camera: row.camera,
    cameraLabel: row.label,
    colour,
    vehicleClass,
    make,
    direction,
    batch: row.batch,
    place: row.place,
  };
}
