-- Public figures of months that are over do not move at the second of an act (ADR 0029): each event is counted by its own first instant, which no later act moves.
-- A match compared twice, validated or reported later stays in the month of its first comparison; a search run again in that of its first run; one that was
-- granted and later went to a second person, in that of its grant.
alter table anpr.hit add column first_compared_at timestamptz;
alter table anpr.point_search add column first_run_at timestamptz, add column granted_at timestamptz;

create or replace view anpr.public_search_count as
  select key, branch, reason, anpr.five_or_more(count(*) filter (where what = 'asked')) as asked,
         anpr.five_or_more(count(*) filter (where what = 'granted')) as granted,
         anpr.five_or_more(count(*) filter (where what = 'refused')) as refused,
         anpr.five_or_more(count(*) filter (where what = 'run')) as run
  from (
    select anpr.public_key(s.database_id) as key, s.branch, coalesce(s.purpose->>'judicialGround', s.branch) as reason, one.what, one.at
    from anpr.point_search s cross join lateral (
      select 'asked' as what, s.requested_at as at
      union all select 'granted', s.granted_at
      -- Nothing comes after a refusal: whoever refused last refused it.
      union all select 'refused', greatest(s.decided_at, s.seconded_at) where s.state = 'refused'
      union all select 'run', s.first_run_at) one) counted
  cross join ledger.public_week w
  where anpr.is_public_month(at, w.over_by)
  group by 1, 2, 3;

-- What ended a hit as a misread: a comparison, which nothing follows, or the rejection of whoever was to validate it.
create or replace view anpr.public_list_count as
  select key, branch, kind, anpr.five_or_more(count(*) filter (where what = 'list')) as lists,
         anpr.five_or_more(count(*) filter (where what = 'hit')) as hits,
         anpr.five_or_more(count(*) filter (where what = 'misread')) as misreads,
         anpr.five_or_more(count(*) filter (where what = 'validated')) as validated,
         anpr.five_or_more(count(*) filter (where what = 'useless')) as useless,
         anpr.five_or_more(count(*) filter (where what = 'wrong-stop')) as wrong_stops
  from (
    select anpr.public_key(l.database_id) as key, l.branch, l.kind, one.what, one.at
    from anpr.plate_list l cross join lateral (
      select 'list' as what, l.proposed_at as at
      union all
      select event.what, event.at from anpr.hit h cross join lateral (
        select 'hit' as what, h.met_at as at
        union all select 'misread', case when h.comparison = 'not-confirmed' then h.compared_at else h.validated_at end
          where h.comparison = 'not-confirmed' or h.cause = 'misread'
        union all select 'validated', h.validated_at where h.state in ('validated', 'copied')
        union all select 'useless', h.ended_at where h.state = 'expired' or h.cause in ('entry-out-of-date', 'condition-not-met')
        union all select 'wrong-stop', h.wrong_stop_at) event
      where h.list_id = l.id) one) counted
  cross join ledger.public_week w
  where anpr.is_public_month(at, w.over_by)
  group by 1, 2, 3;

-- Matches that a person compared with a picture, by the first comparison, and how many of them were found to be misreads by the end of the last month that is over.
create or replace view anpr.public_compared as
  select anpr.public_key(h.database_id) as key, anpr.five_or_more(count(*)) as compared,
         anpr.five_or_more(count(*) filter (where (h.comparison = 'not-confirmed' or h.cause = 'misread')
           and anpr.is_public_month(case when h.comparison = 'not-confirmed' then h.compared_at else h.validated_at end, w.over_by))) as misread
  from anpr.hit h cross join ledger.public_week w
  where anpr.is_public_month(h.first_compared_at, w.over_by)
  group by 1;
