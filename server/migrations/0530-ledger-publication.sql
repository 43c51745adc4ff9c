-- Checkpoints and hash tiles are public at once. A bundle that holds a look or a search becomes public in batches, at the first
-- full hour after the delay, so that between two hours the order of minutes is lost (ADR 0019). Product policy, not law.
create table ledger.publication (
  only_one boolean primary key default true check (only_one),
  delay_hours int not null check (delay_hours between 0 and 168),
  -- Acts as headers name them.
  acts text[] not null
);
grant select on ledger.publication to clv_app;

create function ledger.set_publication(of_hours int, of_acts text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into ledger.publication (delay_hours, acts) values (of_hours, of_acts)
  on conflict (only_one) do update set delay_hours = excluded.delay_hours, acts = excluded.acts;
end $$;

-- Entries up to here are public whatever they tell of. Nothing said yet: the delay of a real world.
create function ledger.public_until(now_is timestamptz) returns timestamptz
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when p.delay_hours = 0 then 'infinity'::timestamptz
    else date_trunc('hour', now_is - make_interval(hours => coalesce(p.delay_hours, 24)), 'UTC') end
  from (select 1) one left join ledger.publication p on true
$$;

-- How many entries of one bundle of the public log, from its first, may be shown. While it holds no look or search that is too
-- young: all. Else those that are old enough themselves, so that the place of the young one does not tell its minute. Entries lie in
-- the order of time. The first entry of the log, which opens it, always.
create function ledger.public_width(bundle bigint, now_is timestamptz) returns int
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case
    when ledger.public_until(now_is) = 'infinity' or not coalesce(bool_or((l.entry).at > ledger.public_until(now_is)
      -- Canonical JSON sorts its names: a header begins with its act.
      and (p.acts is null or split_part((l.entry).header, '"', 4) = any(p.acts))), false) then 256
    else greatest(count(*) filter (where (l.entry).at <= ledger.public_until(now_is)), case when bundle = 0 then 1 else 0 end)::int
  end
  from ledger.leaves('public', bundle * 256, bundle * 256 + 256) l left join ledger.publication p on true
$$;

-- The portal's own reading of headers obeys the same delay, by this database's clock and the demo's legal one.
create or replace function ledger.public_leaves(from_leaf bigint, before_leaf bigint)
returns table (leaf_index bigint, header text, leaf_hash text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with moment as (select now() + make_interval(secs => coalesce((select c.offset_ms from ledger.public_clock c), 0) / 1000.0) as now_is)
  select l.leaf_index, (l.entry).header, translate(encode((l.entry).leaf_hash, 'base64'), E'\n', '')
  from moment m cross join generate_series(from_leaf / 256, greatest(before_leaf - 1, from_leaf) / 256) bundle
  cross join lateral (select ledger.public_width(bundle, m.now_is) as width) w
  cross join lateral ledger.leaves('public', greatest(from_leaf, bundle * 256), least(before_leaf, bundle * 256 + w.width)) l
$$;
create or replace view ledger.public_entry as
  select leaf_index, header, act, verdict, organisation, translate(encode(leaf_hash, 'base64'), E'\n', '') as leaf_hash
  from ledger.placed_entry where log = 'public' and leaf_index is not null
    -- In words of its own: a view runs functions with the rights of who asks it.
    and at <= (select case when p.delay_hours = 0 then 'infinity'::timestamptz else date_trunc('hour', now()
        + make_interval(secs => coalesce(c.offset_ms, 0) / 1000.0, hours => -coalesce(p.delay_hours, 24)), 'UTC') end
      from (select 1) one left join ledger.publication p on true left join ledger.legal_clock c on c.id = 'legal');

revoke all on function ledger.set_publication(int, text[]), ledger.public_until(timestamptz), ledger.public_width(bigint, timestamptz) from public;
grant execute on function ledger.set_publication(int, text[]), ledger.public_until(timestamptz), ledger.public_width(bigint, timestamptz) to clv_app;
