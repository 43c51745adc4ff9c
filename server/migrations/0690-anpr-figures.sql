-- Public figures of technical databases (ADR 0029), by calendar month (Brussels) that is over and past the delay of publication; without a
-- delay, as in a demonstration, the running month too (`ledger.public_week`). Counts below five are withheld: null. House rule: no text asks for it.

-- One row a count: what was counted (`reads`, `late`, `dropped`, `refused`) and, of a dropped field or a refused line, its name or reason: a word
-- of a closed list. A batch is one act of the system and its month is the month of its arrival.
create view anpr.public_database_month as
  select anpr.public_key(b.database_id) as key, to_char(b.received_at at time zone 'Europe/Brussels', 'YYYY-MM') as month, one.measure, one.detail,
         case when sum(one.count) >= 5 then sum(one.count)::bigint end as count
  from anpr.read_batch b cross join ledger.public_week w
  cross join lateral (
    select 'reads' as measure, '' as detail, b.reads::bigint as count
    union all select 'late', '', b.late
    union all select 'dropped', e.key, e.value::bigint from jsonb_each_text(b.dropped) e
    union all select 'refused', e.key, e.value::bigint from jsonb_each_text(b.refused) e) one
  where (date_trunc('month', b.received_at at time zone 'Europe/Brussels') + interval '1 month') at time zone 'Europe/Brussels' <= w.over_by
  group by 1, 2, 3, 4
  having sum(one.count) > 0;

-- Days of reads that came to their term and were dropped, of all databases of this server: a partition holds the reads of all.
create view anpr.public_deletion_month as
  select to_char(d.dropped_at at time zone 'Europe/Brussels', 'YYYY-MM') as month, count(*)::int as days,
         case when sum(d.reads) >= 5 then sum(d.reads)::bigint end as reads
  from anpr.dropped_day d cross join ledger.public_week w
  where (date_trunc('month', d.dropped_at at time zone 'Europe/Brussels') + interval '1 month') at time zone 'Europe/Brussels' <= w.over_by
  group by 1;

-- Cameras that may send to a database and that the portal shows anyway, as they were a day before: the others are counted, not named.
create view anpr.public_database_camera as
  select anpr.public_key(c.database_id) as key, p.id as camera_id
  from anpr.enrolled_camera c join registry.public_camera p on p.id = c.camera_id cross join ledger.public_week w
  where c.enrolled_at <= w.shown_until and (c.withdrawn_at is null or c.withdrawn_at > w.shown_until);

grant select on anpr.public_database_month, anpr.public_deletion_month, anpr.public_database_camera to clv_app, clv_portal;
