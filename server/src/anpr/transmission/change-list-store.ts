import type { changeTravels } from '@clairevoie/contract';
import type { Queryable, Stored } from '../../ledger/index.ts';
import { ministerOf } from '../controllers.ts';
import type { TransmissionViewer } from './transmission-health-store.ts';
import type { ReadChangeRow } from './transmission-registers.ts';

/** A change of one read with the name of its database, and how far it is on its way to the other one. */
export type ListedChange = Stored<ReadChangeRow> & {
  readonly title: string | null;
  readonly travel: (typeof changeTravels)[number];
  readonly range: number | null;
  readonly acknowledged_at: string | null;
};

/** Changes of single reads in the databases that the viewer answers for or watches over, the newest of the journal first. `before`: older than that one. */
export async function listReadChanges(
  db: Queryable,
  viewer: TransmissionViewer,
  page: { readonly limit: number; readonly before?: string | undefined },
): Promise<readonly ListedChange[]> {
  // $1 organisation, $2 function, $3 the minister in whose place it acts.
  const { rows } = await db.query<ListedChange>(
    `select c.*, d.title, m.range,
       case when m.acknowledged_range >= m.range then m.acknowledged_at end as acknowledged_at,
       case when c.came_by is not null then 'came'
         when m.acknowledged_range >= m.range then 'arrived'
         when m.range is not null then 'sent'
         when exists (select 1 from anpr.transmission_stream s where s.side = 'sending'
           and case when s.direction = 'up' then s.database_id else s.national_database_id end = c.database_id) then 'waits'
         else 'nowhere' end as travel
     from anpr.read_change c join anpr.technical_database d on d.id = c.database_id
     left join lateral (
       select m.range, s.acknowledged_range, s.acknowledged_at from anpr.sent_message m
       join anpr.transmission_stream s on s.database_id = m.database_id and s.direction = m.direction and s.side = 'sending'
       where m.subject = c.id and m.kind = 'change' and c.came_by is null limit 1) m on true
     where ($2 = 'control-organ' or case when $2 = 'dpo' then d.organisation_id = $1
         when d.level = 'local' then $3::text is null and d.organisation_id = $1 else d.creators ? $3 end)
       and ($4::uuid is null or (c.entry_id, c.id) < (select b.entry_id, b.id from anpr.read_change b where b.id = $4))
     order by c.entry_id desc, c.id desc limit $5`,
    [
      ...[viewer.organisationId, viewer.functionKey, ministerOf(viewer.functionKey)],
      ...[page.before ?? null, page.limit],
    ],
  );
  return rows;
}
