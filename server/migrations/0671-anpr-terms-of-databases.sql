-- Reads go at the term of their own database; a day that goes holds up nobody; what is counted of it is counted outside the gate (ADR 0027).

-- Register: the reads of one database and day that came to a term shorter than the law's, with count and root as a whole day has.
create table anpr.dropped_part (
  day date not null,
  database_id uuid not null,
  reads bigint not null,
  batches int not null,
  root text collate "C" not null,
  dropped_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (day, database_id)
);
insert into ledger.register values ('anpr.dropped_part', array['day', 'database_id']);

-- Not a register: parts of which nothing is left on the disk's tables.
create table anpr.deleted_part (
  day date not null,
  database_id uuid not null,
  primary key (day, database_id)
);

-- When a day in UTC holds nothing any more that is within this term. Two days of Brussels lie in it, and a month's end may clip the second below
-- the first: the later of both ends counts.
create function anpr.day_shut_at(day date, retention interval) returns timestamptz language sql immutable set search_path = pg_catalog, pg_temp as $$
  select least(greatest(
    anpr.term_of(timezone('UTC', (day + 1)::timestamp), retention),
    anpr.term_of(timezone('Europe/Brussels', (day + 1)::timestamp) - interval '1 microsecond', retention)), anpr.day_shut_at(day))
$$;

-- Databases and days whose reads are past a term of their own that is shorter than the day's, and of which something is left.
create view anpr.part_over as
  select p.day, d.id as database_id, anpr.day_shut_at(p.day, d.retention::interval) as shut_at,
    exists (select 1 from anpr.dropped_part x where x.day = p.day and x.database_id = d.id) as is_recorded
  from anpr.read_day p cross join anpr.technical_database d
  where d.retention is not null
    and anpr.day_shut_at(p.day, d.retention::interval) < anpr.day_shut_at(p.day)
    and anpr.day_shut_at(p.day, d.retention::interval) <= (select anpr.legal_now())
    and not exists (select 1 from anpr.deleted_part x where x.day = p.day and x.database_id = d.id)
    -- A batch spans 48 hours at most.
    and exists (select 1 from anpr.read_batch b where b.database_id = d.id
      and b.to_at >= p.day::timestamp at time zone 'UTC' and b.to_at < (p.day + 4)::timestamp at time zone 'UTC'
      and b.from_at < (p.day + 1)::timestamp at time zone 'UTC');

-- Reads with an act between two instants, by batch: what the entry of a deletion counts, an hour at a time, outside the gate.
create function anpr.batches_between(from_instant timestamptz, to_instant timestamptz, of_database uuid)
returns table (number bigint, root text, reads bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.number, b.root, count(*) from anpr.plate_read r join anpr.read_batch b on b.number = r.batch
  where r.recorded_at >= from_instant and r.recorded_at < to_instant and (of_database is null or b.database_id = of_database)
  group by b.number, b.root
$$;

-- Deletes reads of a part, some at once; how many. Only what is past its term, and only what has the entry of its deletion.
create function anpr.delete_part(of_day date, of_database uuid, most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  gone int;
begin
  if not exists (select 1 from anpr.part_over p where p.day = of_day and p.database_id = of_database) then
    raise exception 'the reads of this database and day are within their term' using errcode = 'CV006';
  end if;
  if not exists (select 1 from anpr.dropped_part d where d.day = of_day and d.database_id = of_database) then
    raise exception 'no entry records the deletion of this part' using errcode = 'CV006';
  end if;
  -- One partition: a row's place in it is unique there.
  execute format(
    'delete from anpr.%1$I where ctid = any(array(
       select r.ctid from anpr.%1$I r join anpr.read_batch b on b.number = r.batch where b.database_id = $1 limit $2))',
    'plate_read_' || to_char(of_day, 'YYYYMMDD')) using of_database, most;
  get diagnostics gone = row_count;
  if gone < most then insert into anpr.deleted_part values (of_day, of_database) on conflict do nothing; end if;
  return gone;
end $$;

-- Tables of days that were taken off: dropped, each that has the entry of its deletion; how many.
create function anpr.drop_detached_days() returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one record;
  gone int := 0;
begin
  for one in
    select c.relname as name from pg_class c join anpr.dropped_day d on c.relname = 'plate_read_' || to_char(d.day, 'YYYYMMDD')
    where c.relnamespace = 'anpr'::regnamespace and c.relkind = 'r' and not c.relispartition
      and anpr.day_shut_at(d.day) <= anpr.legal_now()
  loop
    execute format('drop table anpr.%I', one.name);
    gone := gone + 1;
  end loop;
  return gone;
end $$;

grant select on anpr.dropped_part, anpr.part_over to clv_app;
revoke all on function anpr.day_shut_at(date, interval), anpr.batches_between(timestamptz, timestamptz, uuid), anpr.delete_part(date, uuid, int),
  anpr.drop_detached_days() from public;
grant execute on function anpr.day_shut_at(date, interval), anpr.batches_between(timestamptz, timestamptz, uuid), anpr.delete_part(date, uuid, int),
  anpr.drop_detached_days() to clv_app;
