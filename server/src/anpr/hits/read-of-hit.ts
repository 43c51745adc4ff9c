import type { Queryable } from '../../ledger/index.ts';
import type { HitRow } from './hit-registers.ts';

type ReadOf = Pick<HitRow, 'batch_id' | 'place' | 'camera' | 'recorded_at'>;

/** Whether the read of a hit may still be seen: its batch has its act and its term has not come. */
export async function isReadVisible(db: Queryable, { batch_id, place, camera, recorded_at }: ReadOf): Promise<boolean> {
  const { rows } = await db.query(
    `select 1 from anpr.visible_read r
     where r.camera = $3 and r.recorded_at = $4::timestamptz and r.place = $2 and r.batch_id = $1 limit 1`,
    [batch_id, place, camera, recorded_at],
  );
  return rows.length > 0;
}

/**
 * Whether there is a picture of plate or vehicle to compare with, and whether one was given out to this person for this hit since it was raised. Pictures of
 * driver and passengers do not count: nobody needs them to read a plate. Nor does an opening whose bytes nobody fetched, or one for something else.
 */
export async function openedPictures(
  db: Queryable,
  { id, batch_id, place, raised_at }: ReadOf & Pick<HitRow, 'id' | 'raised_at'>,
  personId: string,
): Promise<{ readonly hasPicture: boolean; readonly hasOpened: boolean }> {
  const { rows } = await db.query<{ has_picture: boolean; has_opened: boolean }>(
    `select exists (select 1 from anpr.visible_picture p where p.batch_id = $1 and p.place = $2 and p.kind <> 'occupant') as has_picture,
       exists (select 1 from anpr.picture_opening o join anpr.picture_sending s on s.opening_id = o.id
         where o.ground_id = $5 and o.ground_kind in ('hit-comparison', 'hit-validation') and o.batch_id = $1 and o.place = $2 and o.kind <> 'occupant'
         and o.person_id = $3 and o.opened_at >= $4::timestamptz) as has_opened`,
    [batch_id, place, personId, raised_at, id],
  );
  return { hasPicture: rows[0]?.has_picture ?? false, hasOpened: rows[0]?.has_opened ?? false };
}
