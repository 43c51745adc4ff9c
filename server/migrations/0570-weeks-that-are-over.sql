-- Counts by week are public once the week is over and the delay of publication has run after it (ADR 0019): a count that grows while
-- people look tells the second of each look, and the page of a camera tells which. Where there is no delay (a demonstration) the
-- running week is shown too: nothing in it is real. Nothing said yet: the delay of a real world. `shown_until`: what is no count is
-- shown as it was then, by the full hour, as headers are (`ledger.public_until`).
create view ledger.public_week as
  select over_by, date_trunc('hour', over_by, 'UTC') as shown_until, case when over_by = 'infinity' then (now_is at time zone 'Europe/Brussels')::date
      -- The week of this day is the newest that is over.
      else (over_by at time zone 'Europe/Brussels')::date - 7 end as newest_day
  from (select now_is, case when delay_hours = 0 then 'infinity'::timestamptz else now_is - make_interval(hours => delay_hours) end as over_by
    from (select now() + make_interval(secs => coalesce(c.offset_ms, 0) / 1000.0) as now_is, coalesce(p.delay_hours, 24) as delay_hours
      from (select 1) one left join ledger.publication p on true left join ledger.legal_clock c on c.id = 'legal') moment) delayed;
grant select on ledger.public_week to clv_app;
-- The portal reads days, no moments.
grant select (newest_day) on ledger.public_week to clv_portal;

create or replace view vault.public_access_week as
  select c.id as camera_id, to_char(a.at at time zone 'Europe/Brussels', 'IYYY-"W"IW') as week,
         case when count(*) filter (where a.kind = 'look') >= 5 then count(*) filter (where a.kind = 'look') end as allowed,
         case when count(*) filter (where a.kind = 'refusal') >= 5 then count(*) filter (where a.kind = 'refusal') end as refused
  from registry.public_camera c join vault.access_for_oversight a on a.camera_id = c.id cross join ledger.public_week w
  where (date_trunc('week', a.at at time zone 'Europe/Brussels') + interval '7 days') at time zone 'Europe/Brussels' <= w.over_by
  group by 1, 2
  having count(*) filter (where a.kind = 'look') >= 5 or count(*) filter (where a.kind = 'refusal') >= 5;

-- How many looks each keyholder answered, by the weeks of UTC in which keyholders count; the same rule.
create view vault.public_release_week as
  select to_char(r.released_at at time zone 'UTC', 'IYYY-"W"IW') as week, r.keyholder, count(*)::int as answered
  from vault.key_release r cross join ledger.public_week w
  where (date_trunc('week', r.released_at at time zone 'UTC') + interval '7 days') at time zone 'UTC' <= w.over_by
  group by 1, 2;
grant select on vault.public_release_week to clv_app;
