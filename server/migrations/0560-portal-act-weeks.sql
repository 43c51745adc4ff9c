-- How many entries of each kind the public log took in a time: what anybody may count in the public headers, so that the portal
-- need not read a year of them for one page. No entry counts before its header may be read, or the count would tell of a look.
create function ledger.public_act_counts(from_at timestamptz, before_at timestamptz)
returns table (act text, verdict text, entries bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.header::json->>'act', e.verdict, count(*) from ledger.entry e
  where e.log = 'public' and e.at >= public_act_counts.from_at and e.at < public_act_counts.before_at
    and e.at <= ledger.public_until(now() + make_interval(secs => coalesce((select c.offset_ms from ledger.public_clock c), 0) / 1000.0))
  group by 1, 2
$$;
revoke all on function ledger.public_act_counts(timestamptz, timestamptz) from public;
grant execute on function ledger.public_act_counts(timestamptz, timestamptz) to clv_portal;
