import type { CameraHealthView } from '@clairevoie/contract';
import type { PlateRead } from '@clairevoie/plates';
import type { Queryable } from '../../ledger/index.ts';

/** Cameras of a service, and those that feed a database of its own, with what they sent in the last day; those with an alarm first. */
export async function listHealth(db: Queryable, organisationId: string): Promise<CameraHealthView[]> {
  const { rows } = await db.query<{
    camera: number;
    camera_id: string;
    label: string | null;
    last_batch_at: string | null;
    reads: number;
    late: number;
    ahead: number;
    refused: number;
    metres_away: number | null;
    is_silent: boolean;
    is_skewed: boolean;
    is_misplaced: boolean;
  }>(
    `select h.camera, h.camera_id, h.label, h.last_batch_at, h.reads, h.late, h.ahead, h.refused, h.metres_away, h.is_silent, h.is_skewed, h.is_misplaced
     from anpr.camera_health h join anpr.technical_database d on d.id = h.database_id
     where h.organisation_id = $1 or d.organisation_id = $1
     order by h.is_silent or h.is_skewed or h.is_misplaced desc, h.camera`,
    [organisationId],
  );
  return rows.map((row) => ({
    camera: row.camera,
    cameraId: row.camera_id,
    label: row.label,
    lastBatchAt: row.last_batch_at,
    reads: row.reads,
    late: row.late,
    ahead: row.ahead,
    refused: row.refused,
    metresAway: row.metres_away,
    isSilent: row.is_silent,
    isSkewed: row.is_skewed,
    isMisplaced: row.is_misplaced,
  }));
}

/** Hashes of the tokens of cameras that may send, with their numbers. */
export async function listTokenDigests(
  db: Queryable,
): Promise<readonly { readonly number: number; readonly digest: string }[]> {
  const { rows } = await db.query<{ number: number; digest: string }>(
    'select number, token_sha256 as digest from anpr.enrolled_camera where withdrawn_at is null',
  );
  return rows;
}

/**
 * Keeps where a camera says that it stands, from the last read of a batch that says so: at most once a minute of legal time, so that a flood of
 * batches writes nothing.
 */
export async function notePlace(
  db: Queryable,
  of: { readonly camera: number; readonly reads: readonly PlateRead[]; readonly at: string },
): Promise<void> {
  const told = of.reads.findLast(({ position }) => position !== null)?.position ?? null;
  if (told === null) return;
  await db.query(
    `insert into anpr.told_place (camera, latitude, longitude, told_at) values ($1, $2, $3, $4)
     on conflict (camera) do update set latitude = excluded.latitude, longitude = excluded.longitude, told_at = excluded.told_at
     where anpr.told_place.told_at < excluded.told_at - interval '1 minute'`,
    [of.camera, told.latitude, told.longitude, of.at],
  );
}
