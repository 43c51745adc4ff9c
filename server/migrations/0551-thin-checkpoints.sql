-- Checkpoints that the log alone signed, four a second while there are entries: for ten years they would be a thousand million.
-- Kept are: all of the last hour (a slow witness may still answer), then the last of each minute for a day, of each hour for 31 days,
-- of each day (UTC) for ever; and always the newest, and each that a quorum cosigned or under which a policy took over. Every
-- leaf stays under a later checkpoint, so no proof becomes impossible; whoever calls this with another time takes away no more.
create function ledger.thin_checkpoints(of_log text, now_is timestamptz) returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with placed as (
    select c.size, c.signed_at, row_number() over (partition by case
        when c.signed_at > now_is - interval '1 hour' then 'each ' || c.size || ' ' || c.signed_at
        when c.signed_at > now_is - interval '1 day' then 'minute ' || date_trunc('minute', c.signed_at, 'UTC')
        when c.signed_at > now_is - interval '31 days' then 'hour ' || date_trunc('hour', c.signed_at, 'UTC')
        else 'day ' || date_trunc('day', c.signed_at, 'UTC') end order by c.size desc, c.signed_at desc) as place
    from ledger.checkpoint c where c.log = of_log
  ), gone as (
    delete from ledger.checkpoint c using placed p
    where c.log = of_log and c.size = p.size and c.signed_at = p.signed_at and p.place > 1
      and c.size < (select max(n.size) from ledger.checkpoint n where n.log = of_log)
      and not exists (select 1 from ledger.cosigned q where q.log = of_log and q.size = c.size)
      and not exists (select 1 from ledger.policy_in_force f where f.log = of_log and f.since_size = c.size)
    returning 1
  )
  select count(*) from gone
$$;
revoke all on function ledger.thin_checkpoints(text, timestamptz) from public;
grant execute on function ledger.thin_checkpoints(text, timestamptz) to clv_app;
