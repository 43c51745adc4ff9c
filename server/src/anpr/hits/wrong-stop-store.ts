import type { Queryable } from '../../ledger/index.ts';
import type { HitRow } from './hit-registers.ts';

/** A stop that was reported as wrong: what was said of it, and of which list; no plate. */
export type WrongStopRow = Pick<
  HitRow,
  'id' | 'branch' | 'organisation_id' | 'stopped_at' | 'compared_at' | 'comparison' | 'wrong_stop_what'
> & {
  readonly wrong_stop_at: string;
  readonly wrong_stop_cause: NonNullable<HitRow['wrong_stop_cause']>;
  readonly list_title: string | null;
  readonly camera_label: string | null;
};

/** Wrong stops of an organisation, or of all when none is named; the latest report first. `before`: reported earlier than that one. */
export async function listWrongStops(
  db: Queryable,
  of: { readonly organisationId: string | null; readonly before?: string; readonly limit: number },
): Promise<readonly WrongStopRow[]> {
  const { rows } = await db.query<WrongStopRow>(
    `select h.id, h.branch, h.organisation_id, h.stopped_at, h.compared_at, h.comparison, h.wrong_stop_at, h.wrong_stop_cause,
       h.wrong_stop_what, coalesce(l.title, k.title) as list_title, s.label as camera_label
     from anpr.hit h
     left join anpr.plate_list l on l.id = h.list_id
     left join anpr.plate_criterion k on k.id = h.criterion_id
     left join anpr.enrolled_camera c on c.number = h.camera
     left join registry.camera_summary s on s.id = c.camera_id
     where h.wrong_stop_at is not null and ($1::uuid is null or h.organisation_id = $1)
       and ($2::uuid is null or (h.wrong_stop_at, h.id) < (select b.wrong_stop_at, b.id from anpr.hit b where b.id = $2))
     order by h.wrong_stop_at desc, h.id desc limit $3`,
    [of.organisationId, of.before ?? null, of.limit],
  );
  return rows;
}
