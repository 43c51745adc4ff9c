-- Who follows the dossier: an address sealed under a key outside the database, and its keyed print, so that one address is one row.
-- No role but the owner reads or writes these tables; clv_follow calls the functions below and nothing else.
create schema follow;
create table follow.follower (
  id uuid primary key,
  way text not null check (way in ('mail', 'webhook')),
  lang text not null check (lang in ('fr', 'nl', 'en')),
  sealed bytea not null check (octet_length(sealed) between 29 and 1100),
  print bytea not null unique check (octet_length(print) = 32),
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  -- Up to which moment events were told.
  told_at timestamptz,
  failures int not null default 0
);
-- Confirmations that nobody answered, so that no address is written to again and again: forgotten after thirty days.
create table follow.asking (
  print bytea primary key,
  times int not null,
  last_at timestamptz not null
);
-- Events of the dossier and when this server first saw them.
create table follow.event (
  id text collate "C" primary key check (length(id) between 1 and 200),
  first_seen timestamptz not null
);

-- 'asked': a confirmation leaves. 'known', 'enough', 'busy': nothing leaves. The page says the same of all four.
create function follow.ask(id uuid, way text, lang text, sealed bytea, print bytea, at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare before follow.asking;
begin
  -- One at a time for all: the counts below must hold under a flood.
  perform pg_advisory_xact_lock(7700041);
  if exists (select from follow.follower f where f.print = ask.print and f.confirmed_at is not null) then return 'known'; end if;
  if (select count(*) from follow.asking a where a.last_at > ask.at - interval '1 hour') >= 200 then return 'busy'; end if;
  select * into before from follow.asking a where a.print = ask.print and a.last_at > ask.at - interval '30 days';
  if before.times >= 3 or before.last_at > ask.at - interval '15 minutes' then return 'enough'; end if;
  insert into follow.asking values (ask.print, coalesce(before.times, 0) + 1, ask.at)
    on conflict on constraint asking_pkey do update set times = excluded.times, last_at = excluded.last_at;
  delete from follow.follower f where f.print = ask.print;
  insert into follow.follower (id, way, lang, sealed, print, asked_at)
    values (ask.id, ask.way, ask.lang, ask.sealed, ask.print, ask.at);
  perform graphile_worker.add_job('follow_confirm', payload => json_build_object('id', ask.id),
    job_key => 'follow-' || ask.id, max_attempts => 4);
  return 'asked';
end $$;

create function follow.confirm(id uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from follow.asking a using follow.follower f
    where f.id = confirm.id and a.print = f.print and f.asked_at > confirm.at - interval '48 hours';
  update follow.follower f
    set confirmed_at = coalesce(f.confirmed_at, confirm.at), told_at = coalesce(f.told_at, confirm.at)
    where f.id = confirm.id and (f.confirmed_at is not null or f.asked_at > confirm.at - interval '48 hours');
  return found;
end $$;

-- Deletes at once. Whoever leaves before confirming did not ask: nothing is sent to them again for thirty days.
create function follow.leave(id uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone follow.follower;
begin
  delete from follow.follower f where f.id = leave.id returning * into gone;
  if gone.id is null then return false; end if;
  if gone.confirmed_at is null then
    insert into follow.asking values (gone.print, 3, leave.at)
      on conflict on constraint asking_pkey do update set times = 3, last_at = excluded.last_at;
  end if;
  return true;
end $$;

create function follow.read(id uuid)
returns table (way text, lang text, sealed bytea, is_confirmed boolean, told_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.way, f.lang, f.sealed, f.confirmed_at is not null, f.told_at from follow.follower f where f.id = read.id
$$;

-- Who is to be told of what came since: mail once a week, a webhook at once.
create function follow.due(way text, told_before timestamptz) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.id from follow.follower f
  where f.way = due.way and f.confirmed_at is not null and f.told_at < due.told_before
  order by f.id limit 20000
$$;

create function follow.told(id uuid, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update follow.follower f set told_at = greatest(f.told_at, told.at), failures = 0 where f.id = told.id
$$;

-- An address that could not be reached forty times in a row is forgotten.
create function follow.failed(id uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with counted as (update follow.follower f set failures = f.failures + 1 where f.id = failed.id returning f.id, f.failures)
  delete from follow.follower f using counted c where f.id = c.id and c.failures > 40
$$;

-- Notes the events there are; those that are new. On an empty house all are known: nobody is told of the past.
create function follow.note_events(ids text[], at timestamptz) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare noted bigint;
begin
  insert into follow.event select i, case when exists (select from follow.event) then note_events.at else '-infinity' end
    from unnest(note_events.ids) i on conflict do nothing;
  get diagnostics noted = row_count;
  return noted;
end $$;

create function follow.events_between(after timestamptz, until timestamptz) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id from follow.event e
  where e.first_seen > events_between.after and e.first_seen <= events_between.until order by e.first_seen, e.id limit 500
$$;

create function follow.forget_unanswered(at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from follow.follower f where f.confirmed_at is null and f.asked_at < forget_unanswered.at - interval '48 hours';
  delete from follow.asking a where a.last_at < forget_unanswered.at - interval '30 days';
$$;

revoke all on all functions in schema follow from public;
grant usage on schema follow to clv_follow;
grant execute on all functions in schema follow to clv_follow;
