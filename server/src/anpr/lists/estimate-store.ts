import type { Queryable, Stored } from '../../ledger/index.ts';
import type { PlateCriterionRow } from './list-registers.ts';

/** A stored read on its way through a trial. */
export interface CountedRead {
  readonly plate: string;
  readonly recorded_at: string;
  readonly camera: number;
  readonly batch: string;
  readonly place: number;
  readonly country: string | null;
  readonly vehicle: Uint8Array | null;
}

/** Criteria about which somebody asked and nothing was counted yet. */
export async function listUncounted(db: Queryable): Promise<readonly Stored<PlateCriterionRow>[]> {
  const { rows } = await db.query<Stored<PlateCriterionRow>>(
    `select * from anpr.plate_criterion
     where state = 'drafted' and estimate_asked_at is not null and estimate is null order by estimate_asked_at limit 3`,
  );
  return rows;
}

/** Cameras that ever fed a database: reads of a withdrawn one are still counted. */
export async function listEnrolledOf(
  db: Queryable,
  databaseId: string,
): Promise<readonly { readonly number: number; readonly camera_id: string }[]> {
  const { rows } = await db.query<{ number: number; camera_id: string }>(
    'select number, camera_id from anpr.enrolled_camera where database_id = $1 order by number',
    [databaseId],
  );
  return rows;
}

/** Reads of a vehicle that came before one of its reads, newest first: what a criterion with a frequency asks about. */
export async function readsBefore(
  db: Queryable,
  of: {
    readonly databaseId: string;
    readonly plate: string;
    readonly country: string | null;
    readonly from: string;
    readonly before: string;
    readonly limit: number;
  },
): Promise<readonly Pick<CountedRead, 'recorded_at' | 'camera' | 'country' | 'vehicle'>[]> {
  const { rows } = await db.query<Pick<CountedRead, 'recorded_at' | 'camera' | 'country' | 'vehicle'>>(
    `select recorded_at, camera, country, vehicle from anpr.visible_read
     where database_id = $1 and plate = $2 and country is not distinct from $3
       and recorded_at >= $4::timestamptz and recorded_at < $5::timestamptz
     order by recorded_at desc limit $6`,
    [of.databaseId, of.plate, of.country, of.from, of.before, of.limit],
  );
  return rows;
}

/** Reads of a database in an interval, vehicle by vehicle, each in order of time; those after the last one seen. */
export async function readsAfter(
  db: Queryable,
  of: {
    readonly databaseId: string;
    readonly from: string;
    readonly to: string;
    readonly after: CountedRead | undefined;
    readonly limit: number;
  },
): Promise<readonly CountedRead[]> {
  const { after } = of;
  const { rows } = await db.query<CountedRead>(
    `select plate, recorded_at, camera, batch::text as batch, place, country, vehicle from anpr.visible_read
     where database_id = $1 and recorded_at >= $2::timestamptz and recorded_at < $3::timestamptz
       and ($4::text is null or (plate, recorded_at, batch, place) > ($4::text collate "C", $5::timestamptz, $6::bigint, $7::smallint))
     order by plate, recorded_at, batch, place limit $8`,
    [
      of.databaseId,
      of.from,
      of.to,
      after?.plate ?? null,
      after?.recorded_at ?? null,
      after?.batch ?? null,
      after?.place ?? null,
      of.limit,
    ],
  );
  return rows;
}
