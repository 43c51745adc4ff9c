import type { CameraHealthView } from '@clairevoie/contract';
import type { Queryable } from '../../ledger/index.ts';

/** Cameras of a service, and those that feed a database of its own, with what they sent in the last day; those with an alarm first. */
export async function listHealth(db: Queryable, organisationId: string): Promise<CameraHealthView[]> {
  const { rows } = await db.query<{
    camera: number;
    camera_id: string;
    last_batch_at: string | null;
    reads: number;
    late: number;
    refused: number;
    is_silent: boolean;
    is_skewed: boolean;
  }>(
    `select h.camera, h.camera_id, h.last_batch_at, h.reads, h.late, h.refused, h.is_silent, h.is_skewed
     from anpr.camera_health h join anpr.technical_database d on d.id = h.database_id
     where h.organisation_id = $1 or d.organisation_id = $1
     order by h.is_silent or h.is_skewed desc, h.camera`,
    [organisationId],
  );
  return rows.map((row) => ({
    camera: row.camera,
    cameraId: row.camera_id,
    lastBatchAt: row.last_batch_at,
    reads: row.reads,
    late: row.late,
    refused: row.refused,
    isSilent: row.is_silent,
    isSkewed: row.is_skewed,
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
