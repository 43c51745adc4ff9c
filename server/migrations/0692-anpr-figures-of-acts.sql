-- Public figures of searches, lists and hits of a technical database (ADR 0029). Each count stands in the month (Brussels) of its own event: what
-- is told of a month that is over does not move when somebody decides, validates or reports later. Below five: null. House rule: no text asks for it.
create function anpr.is_public_month(at timestamptz, over_by timestamptz) returns boolean language sql stable strict parallel safe
set search_path = pg_catalog, pg_temp as $$
  select (date_trunc('month', at at time zone 'Europe/Brussels') + interval '1 month') at time zone 'Europe/Brussels' <= over_by
$$;
create function anpr.five_or_more(count bigint) returns bigint language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select case when count >= 5 or count = 0 then count end
$$;
revoke all on function anpr.is_public_month(timestamptz, timestamptz), anpr.five_or_more(bigint) from public;
grant execute on function anpr.is_public_month(timestamptz, timestamptz), anpr.five_or_more(bigint) to clv_app, clv_portal;

-- A search that two persons decide is decided by the later of them.
create view anpr.public_search_count as
  select key, branch, reason, anpr.five_or_more(count(*) filter (where what = 'asked')) as asked,
         anpr.five_or_more(count(*) filter (where what = 'granted')) as granted,
         anpr.five_or_more(count(*) filter (where what = 'refused')) as refused,
         anpr.five_or_more(count(*) filter (where what = 'run')) as run
  from (
    select anpr.public_key(s.database_id) as key, s.branch, coalesce(s.purpose->>'judicialGround', s.branch) as reason, one.what, one.at
    from anpr.point_search s cross join lateral (
      select 'asked' as what, s.requested_at as at
      union all select 'granted', greatest(s.decided_at, s.seconded_at) where s.outcome = 'granted' and s.state in ('decided', 'executed', 'closed')
      union all select 'refused', greatest(s.decided_at, s.seconded_at) where s.state = 'refused'
      union all select 'run', s.run_at) one) counted
  cross join ledger.public_week w
  where anpr.is_public_month(at, w.over_by)
  group by 1, 2, 3;

-- Lists by kind, never by title: a kind is a word of a closed list. As `anpr.list_yield` counts them, each by its own moment.
create view anpr.public_list_count as
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
        union all select 'misread', greatest(h.compared_at, h.validated_at, h.wrong_stop_at, h.ended_at)
          where h.comparison = 'not-confirmed' or h.cause = 'misread'
        union all select 'validated', h.validated_at where h.state in ('validated', 'copied')
        union all select 'useless', greatest(h.compared_at, h.validated_at, h.ended_at)
          where h.state = 'expired' or h.cause in ('entry-out-of-date', 'condition-not-met')
        union all select 'wrong-stop', h.wrong_stop_at) event
      where h.list_id = l.id) one) counted
  cross join ledger.public_week w
  where anpr.is_public_month(at, w.over_by)
  group by 1, 2, 3;

-- Matches that a person compared with the picture, and how many of them were misreads.
create view anpr.public_compared as
  select anpr.public_key(h.database_id) as key, anpr.five_or_more(count(*)) as compared,
         anpr.five_or_more(count(*) filter (where h.comparison = 'not-confirmed' or h.cause = 'misread')) as misread
  from anpr.hit h cross join ledger.public_week w
  where h.compared_at is not null and anpr.is_public_month(greatest(h.compared_at, h.validated_at, h.wrong_stop_at, h.ended_at), w.over_by)
  group by 1;

grant select on anpr.public_search_count, anpr.public_list_count, anpr.public_compared to clv_app, clv_portal;
revoke all on function anpr.is_public_month(timestamptz, timestamptz), anpr.five_or_more(bigint) from public;
grant execute on function anpr.is_public_month(timestamptz, timestamptz), anpr.five_or_more(bigint) to clv_app, clv_portal;
