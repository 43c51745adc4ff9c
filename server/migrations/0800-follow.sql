-- Who follows the dossier: an address sealed under a key outside the database, and its keyed print, so that one address is one row.
-- No role but the owner reads or writes these tables; clv_follow calls the functions below and nothing else.
create schema follow;
create table follow.follower (
  id uuid primary key,
  way text not null check (way in ('mail', 'webhook')),
  lang text not null check (lang in ('fr', 'nl', 'en')),
  sealed bytea not null check (octet_length(sealed) between 29 and 1100),
  print bytea not null unique check (octet_length(print) = 32),
  -- Of the mailbox without what follows a plus, or of the host of a webhook: for counts alone.
  wide bytea not null check (octet_length(wide) = 32),
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  -- Up to which moment events were told.
  told_at timestamptz,
  failures int not null default 0
);
create index on follow.follower (wide);
-- Every ask as it came. A job empties all but its moment, and the moment stays for the count of the hour, whatever became of the ask.
create table follow.asked (
  id uuid primary key,
  at timestamptz not null,
  way text check (way in ('mail', 'webhook')),
  lang text check (lang in ('fr', 'nl', 'en')),
  sealed bytea check (octet_length(sealed) between 29 and 1100),
  print bytea check (octet_length(print) = 32),
  wide bytea check (octet_length(wide) = 32),
  -- Under which print it counts: its own, or for a mailbox written with a plus that of all such writings.
  counted bytea check (octet_length(counted) = 32)
);
create index on follow.asked (at);
-- Confirmations that nobody answered, so that no mailbox is written to again and again: forgotten after thirty days. The writings of
-- a mailbox with a plus are counted together and apart from the mailbox itself: who asks for a+x does not lock out a. Whoever said that
-- they did not ask has 99.
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

-- Takes an ask: the same writes for every address, so that the time it takes says of none whether it follows. False: too many this hour.
create function follow.ask(id uuid, way text, lang text, sealed bytea, print bytea, wide bytea, counted bytea, at timestamptz)
returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- One at a time for all: the count must hold under a flood.
  perform pg_advisory_xact_lock(7700041);
  if (select count(*) from follow.asked a where a.at > ask.at - interval '1 hour') >= 200 then return false; end if;
  insert into follow.asked values (ask.id, ask.at, ask.way, ask.lang, ask.sealed, ask.print, ask.wide, ask.counted);
  perform graphile_worker.add_job('follow_weigh', payload => json_build_object('id', ask.id), max_attempts => 4);
  return true;
end $$;

-- Whether this host has as many webhooks as one may have.
create function follow.is_full(wide bytea) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select count(*) >= 5 from follow.follower f where f.wide = is_full.wide and f.way = 'webhook' and f.confirmed_at is not null
$$;

-- Decides, later, what an ask leads to. True: a confirmation leaves. An earlier one that waits keeps its row, so that its links hold.
create function follow.weigh(id uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one follow.asked;
  before follow.asking;
  row_id uuid;
begin
  -- A lock of its own: no ask waits for what another led to.
  perform pg_advisory_xact_lock(7700042);
  select * into one from follow.asked a where a.id = weigh.id and a.print is not null;
  if one.id is null then return false; end if;
  update follow.asked a set way = null, lang = null, sealed = null, print = null, wide = null, counted = null
    where a.id = one.id;
  if exists (select from follow.follower f where f.print = one.print and f.confirmed_at is not null) then return false; end if;
  if one.way = 'webhook' and follow.is_full(one.wide) then return false; end if;
  if exists (
    select from follow.asking a
    where a.print in (one.print, one.wide) and a.times >= 99 and a.last_at > one.at - interval '30 days'
  ) then return false; end if;
  select * into before from follow.asking a where a.print = one.counted and a.last_at > one.at - interval '30 days';
  if before.times >= 3 or before.last_at > one.at - interval '15 minutes' then return false; end if;
  insert into follow.asking values (one.counted, coalesce(before.times, 0) + 1, one.at)
    on conflict on constraint asking_pkey do update set times = excluded.times, last_at = excluded.last_at;
  insert into follow.follower as f (id, way, lang, sealed, print, wide, asked_at)
    values (one.id, one.way, one.lang, one.sealed, one.print, one.wide, one.at)
    on conflict on constraint follower_print_key do update set lang = excluded.lang, asked_at = excluded.asked_at
    returning f.id into row_id;
  -- Webhooks one behind the other in a queue of their own: a slow one keeps no letter waiting.
  perform graphile_worker.add_job('follow_confirm', payload => json_build_object('id', row_id),
    queue_name => case one.way when 'webhook' then 'follow-webhooks' end,
    job_key => 'follow-' || row_id, max_attempts => case one.way when 'webhook' then 2 else 4 end);
  return true;
end $$;

-- False: nothing waits under this id, it is too old, or the host has as many webhooks as one may have.
create function follow.confirm(id uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare row_of follow.follower;
begin
  perform pg_advisory_xact_lock(7700042);
  select * into row_of from follow.follower f where f.id = confirm.id;
  if row_of.confirmed_at is not null then return true; end if;
  if row_of.id is null or row_of.asked_at <= confirm.at - interval '48 hours' then return false; end if;
  if row_of.way = 'webhook' and follow.is_full(row_of.wide) then return false; end if;
  delete from follow.asking a where a.print = row_of.print or (row_of.way = 'mail' and a.print = row_of.wide);
  update follow.follower f set confirmed_at = confirm.at, told_at = confirm.at where f.id = row_of.id;
  return true;
end $$;

-- Deletes at once. Whoever leaves before confirming did not ask: nothing is sent to them again for thirty days.
create function follow.leave(id uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone follow.follower;
begin
  delete from follow.follower f where f.id = leave.id returning * into gone;
  if gone.id is null then return false; end if;
  if gone.confirmed_at is null then
    insert into follow.asking
      select distinct p, 99, leave.at from unnest(array[gone.print, case gone.way when 'mail' then gone.wide end]) p where p is not null
      on conflict on constraint asking_pkey do update set times = 99, last_at = excluded.last_at;
  end if;
  return true;
end $$;

create function follow.read(id uuid)
returns table (way text, lang text, sealed bytea, is_confirmed boolean, told_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.way, f.lang, f.sealed, f.confirmed_at is not null, f.told_at from follow.follower f where f.id = read.id
$$;

-- Who is to be told of what came since: mail once a week, a webhook at once. Those who wait longest first, a thousand at a time, after
-- the last one of the thousand before.
create function follow.due(way text, told_before timestamptz, after_told timestamptz, after_id uuid)
returns table (id uuid, told_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.id, f.told_at from follow.follower f
  where f.way = due.way and f.confirmed_at is not null and f.told_at < due.told_before
    and (due.after_id is null or (f.told_at, f.id) > (due.after_told, due.after_id))
  order by f.told_at nulls first, f.id limit 1000
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

-- Some five hundred at a time. What came at one moment stays together: told up to that moment, none of it is lost.
create function follow.events_between(after timestamptz, until timestamptz) returns table (id text, first_seen timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.first_seen from follow.event e
  where e.first_seen > events_between.after and e.first_seen <= events_between.until
  order by e.first_seen fetch first 500 rows with ties
$$;

create function follow.forget_unanswered(at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from follow.follower f where f.confirmed_at is null and f.asked_at < forget_unanswered.at - interval '48 hours';
  delete from follow.asking a where a.last_at < forget_unanswered.at - interval '30 days';
  delete from follow.asked a where a.at < forget_unanswered.at - interval '48 hours';
$$;

revoke all on all functions in schema follow from public;
grant usage on schema follow to clv_follow;
grant execute on all functions in schema follow to clv_follow;
revoke execute on function follow.is_full from clv_follow;
