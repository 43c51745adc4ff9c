import type { CameraKind } from '@clairevoie/law';
import type { UseRow } from '../authorisation/index.ts';
import type { Queryable } from '../ledger/index.ts';

/** A camera as the registry lets other rooms see it. */
export async function findCamera(
  db: Queryable,
  cameraId: string,
): Promise<
  { readonly organisation_id: string | null; readonly kind: CameraKind | 'unknown'; readonly state: string } | undefined
> {
  const { rows } = await db.query<{ organisation_id: string | null; kind: CameraKind | 'unknown'; state: string }>(
    'select organisation_id, kind, state from registry.camera_summary where id = $1',
    [cameraId],
  );
  return rows[0];
}

/**
 * The use of a camera that was active during the whole interval; the earliest begun when there are several. A bodycam's use
 * begins when it is switched on: the seconds before its activation lie in front of its recording. @law lfp-25-3-p4
 */
export async function findUse(
  db: Queryable,
  of: { readonly organisationId: string; readonly cameraId: string; readonly from: string; readonly to: string },
): Promise<
  | {
      readonly use_id: string;
      readonly basis_kind: string;
      readonly basis_id: string;
      readonly content: UseRow['content'];
    }
  | undefined
> {
  const { rows } = await db.query<{ use_id: string; basis_kind: string; basis_id: string; content: UseRow['content'] }>(
    `select use_id, basis_kind, basis_id, content from authorisation.use_of_camera
     where camera_id = $1 and organisation_id = $2 and (ended_at is null or ended_at >= $4)
       and started_at <= $3::timestamptz + make_interval(secs =>
         case when content->'camera'->>'kind' = 'individual' then coalesce((content->>'preRecordingSeconds')::int, 0) else 0 end)
     order by started_at, use_id limit 1`,
    [of.cameraId, of.organisationId, of.from, of.to],
  );
  return rows[0];
}

/** Whether the use rests on an oral urgent authorisation that was never confirmed (R-11, policy). */
export async function restsOnUnconfirmedGrant(db: Queryable, useId: string): Promise<boolean> {
  const { rows } = await db.query(
    `select 1 from authorisation.use_of_camera u join authorisation.unconfirmed_grant g on g.id = u.basis_id
     where u.use_id = $1 and u.basis_kind = 'urgent' limit 1`,
    [useId],
  );
  return rows.length > 0;
}
