-- Reads of number plates (ADR 0023). Bulk: they are no register. What a batch is, is an act; its reads lie here, written before the act,
-- and nobody sees them but through `anpr.visible_read`, which joins the register of batches.

-- One row a passage, at most 230 bytes with its indexes. Columns in the order of their alignment, so that nothing is padded.
create table anpr.plate_read (
  recorded_at timestamptz not null,
  -- Number of the writing that brought it: an attempt has one of its own, so what an attempt without its act left is nobody's.
  batch bigint not null,
  place smallint not null,
  camera smallint not null,
  -- Thousandths.
  confidence smallint,
  plate text collate "C" not null,
  country text collate "C",
  -- The text as read, where it differs from the normal form.
  as_read text collate "C",
  -- Features of the vehicle, packed (server/src/anpr/reads/vehicle-bytes.ts).
  vehicle bytea
) partition by range (recorded_at);
create index plate_read_plate on anpr.plate_read (plate, recorded_at);
create index plate_read_camera on anpr.plate_read (camera, recorded_at);

-- Register: a batch that was taken in. Without its row the reads of a writing do not exist.
create table anpr.read_batch (
  id uuid primary key,
  camera smallint not null,
  number bigint not null unique,
  database_id uuid not null,
  organisation_id uuid not null,
  reads int not null,
  root text collate "C" not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  received_at timestamptz not null,
  -- Reads that came later than five minutes after they were recorded.
  late int not null,
  dropped jsonb not null,
  refused jsonb not null,
  version int not null default 1,
  entry_id uuid not null,
  -- Pictures that came with its reads, and the root over them (0670).
  pictures int not null default 0,
  pictures_root text collate "C"
);
create index read_batch_received on anpr.read_batch (camera, received_at);
create index read_batch_part on anpr.read_batch (database_id, to_at);

-- Register: a day of reads that came to its term.
create table anpr.dropped_day (
  day date primary key,
  reads bigint not null,
  batches int not null,
  root text collate "C" not null,
  dropped_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
insert into ledger.register values ('anpr.read_batch', array['id']), ('anpr.dropped_day', array['day']);

-- Not a register: writings that were begun. The sweep finds by it what has no act, without a look at all reads.
create table anpr.begun_batch (
  number bigint primary key,
  camera smallint not null,
  begun_at timestamptz not null,
  from_at timestamptz not null,
  to_at timestamptz not null
);

-- Not a register: lines that could not be read. They may hold a plate: bounded in number, size and time, shown as reason and place only.
create table anpr.dead_letter (
  id uuid primary key,
  camera smallint not null,
  organisation_id uuid not null,
  batch uuid not null,
  place int not null,
  reason text collate "C" not null,
  content_type text collate "C" not null,
  content bytea,
  received_at timestamptz not null,
  replayed_at timestamptz
);
create index dead_letter_received on anpr.dead_letter (received_at);
create index dead_letter_camera on anpr.dead_letter (camera, id desc);
-- A line of a batch is kept once, however often the batch is sent: what was kept first stands, and with it that it was replayed.
create unique index dead_letter_place on anpr.dead_letter (camera, batch, place, reason);

create function anpr.legal_now() returns timestamptz language sql stable set search_path = pg_catalog, pg_temp as $$
  select now() + make_interval(secs => coalesce((select c.offset_ms from ledger.legal_clock c where c.id = 'legal'), 0) / 1000.0)
$$;

-- The instant at which a read is shut: calendar months on the Brussels wall clock, clipped to the month's end; an hour that exists twice is the
-- first (R-01; LFP 44/11/3decies par. 2 al. 1; a test compares it with packages/law). Qualified names and no search path: it is inlined.
create function anpr.term_of(recorded timestamptz, retention interval) returns timestamptz language sql immutable parallel safe as $$
  select case
    when pg_catalog.timezone('Europe/Brussels', pg_catalog.timezone('Europe/Brussels', pg_catalog.timezone('Europe/Brussels', recorded) operator(pg_catalog.+) retention) operator(pg_catalog.-) interval '1 hour')
      operator(pg_catalog.=) (pg_catalog.timezone('Europe/Brussels', recorded) operator(pg_catalog.+) retention)
    then pg_catalog.timezone('Europe/Brussels', pg_catalog.timezone('Europe/Brussels', recorded) operator(pg_catalog.+) retention) operator(pg_catalog.-) interval '1 hour'
    else pg_catalog.timezone('Europe/Brussels', pg_catalog.timezone('Europe/Brussels', recorded) operator(pg_catalog.+) retention)
  end
$$;

-- When a day in UTC holds nothing any more that is within its twelve months. Two days of Brussels lie in it, and a month's end may clip the
-- second below the first (29 February): the later of both ends counts.
create function anpr.day_shut_at(day date) returns timestamptz language sql immutable set search_path = pg_catalog, pg_temp as $$
  select greatest(
    anpr.term_of(timezone('UTC', (day + 1)::timestamp), interval '12 months'),
    anpr.term_of(timezone('Europe/Brussels', (day + 1)::timestamp) - interval '1 microsecond', interval '12 months'))
$$;

-- What may be seen: reads whose batch has its act, within the term of their database and never past twelve months, also while a drop is late. The term of a read
-- is the earlier of two instants: `least` of two intervals is none, PostgreSQL compares a month as thirty days. The calendar is asked about old reads only: one
-- that is younger than its term by a week is within it, however months are clipped (by three days at most) and clocks are set. A passage that came later than five
-- minutes is marked as late wherever it is shown. A row outside of its batch, by camera or by instant, is of no batch, whoever put it there.
create view anpr.visible_read as
  select r.recorded_at, r.plate, r.country, r.as_read, r.camera, r.confidence, r.vehicle, r.batch, r.place, b.id as batch_id, b.database_id, b.organisation_id,
    b.received_at, b.received_at - r.recorded_at > interval '5 minutes' as is_late
  from anpr.plate_read r
  join anpr.read_batch b on b.number = r.batch and b.camera = r.camera and r.recorded_at between b.from_at and b.to_at
  join anpr.technical_database d on d.id = b.database_id
  where r.recorded_at > (select anpr.legal_now()) - interval '12 months 2 days'
    and (r.recorded_at > greatest((select anpr.legal_now()) - coalesce(d.retention::interval, interval '12 months'), (select anpr.legal_now()) - interval '12 months') + interval '7 days'
      or (select anpr.legal_now()) < least(
        anpr.term_of(r.recorded_at, coalesce(d.retention::interval, interval '12 months')), anpr.term_of(r.recorded_at, interval '12 months')));

-- Days in UTC that have a partition.
create view anpr.read_day as
  select to_date(right(c.relname, 8), 'YYYYMMDD') as day
  from pg_catalog.pg_inherits i join pg_catalog.pg_class c on c.oid = i.inhrelid
  where i.inhparent = 'anpr.plate_read'::regclass;

-- A partition is made apart and attached: that holds up no reader and no writer, as CREATE ... PARTITION OF would.
-- Rows that are deleted are given back soon; a table that only grows is not touched by it.
create function anpr.make_days(days date[]) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one date;
  name text;
  made int := 0;
begin
  for one in select distinct d from unnest(days) d order by d loop
    name := 'plate_read_' || to_char(one, 'YYYYMMDD');
    continue when exists (select 1 from anpr.read_day p where p.day = one);
    if anpr.day_shut_at(one) <= anpr.legal_now() or one > (anpr.legal_now() at time zone 'UTC')::date + 8 then
      raise exception 'no reads are kept of this day' using errcode = 'CV006';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('clairevoie.anpr.days', 0));
    -- Whoever held the lock may have made it. Read from the catalogue: to_regclass() would answer from what this session remembers.
    continue when exists (select 1 from anpr.read_day p where p.day = one);
    execute format('create table anpr.%I (like anpr.plate_read including defaults including constraints)
      with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000)', name);
    execute format('alter table anpr.plate_read attach partition anpr.%I for values from (%L) to (%L)', name,
      one::timestamp at time zone 'UTC', (one + 1)::timestamp at time zone 'UTC');
    made := made + 1;
  end loop;
  return made;
end $$;

-- A day goes in two steps. It is taken off the table under a lock that is waited for no longer than this: whoever reads or writes waits no longer behind
-- it either, and a day that is being read goes at a later look. Then its own table is dropped, which nobody else waits for.
create function anpr.drop_day(of_day date) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '40ms' as $$
begin
  if anpr.day_shut_at(of_day) > anpr.legal_now() then
    raise exception 'the reads of this day are within their term' using errcode = 'CV006';
  end if;
  if not exists (select 1 from anpr.dropped_day d where d.day = of_day) then
    raise exception 'no entry records the deletion of this day' using errcode = 'CV006';
  end if;
  if not exists (select 1 from anpr.read_day p where p.day = of_day) then return false; end if;
  execute format('alter table anpr.plate_read detach partition anpr.%I', 'plate_read_' || to_char(of_day, 'YYYYMMDD'));
  return true;
end $$;

-- What everybody may see: reads taken in, by calendar month (Brussels) that is over and past the delay of publication.
create view anpr.public_read_month as
  select d.organisation_id, d.level, to_char(b.received_at at time zone 'Europe/Brussels', 'YYYY-MM') as month, sum(b.reads)::bigint as reads
  from anpr.read_batch b join anpr.technical_database d on d.id = b.database_id cross join ledger.public_week w
  where (date_trunc('month', b.received_at at time zone 'Europe/Brussels') + interval '1 month') at time zone 'Europe/Brussels' <= w.over_by
  group by 1, 2, 3;

grant insert on anpr.plate_read to clv_app;
grant insert, select on anpr.begun_batch to clv_app;
grant select, insert, update, delete on anpr.dead_letter to clv_app;
grant select on anpr.read_batch, anpr.dropped_day, anpr.visible_read, anpr.read_day, anpr.public_read_month to clv_app;
grant select on anpr.public_read_month to clv_portal;
revoke all on function anpr.legal_now(), anpr.term_of(timestamptz, interval), anpr.day_shut_at(date), anpr.make_days(date[]), anpr.drop_day(date) from public;
grant execute on function anpr.legal_now(), anpr.term_of(timestamptz, interval), anpr.day_shut_at(date), anpr.make_days(date[]), anpr.drop_day(date) to clv_app;

-- A number that stands for a batch already is never begun again: a clock that was set back would mix new reads into an old batch.
create function anpr.refuse_known_number() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select 1 from anpr.read_batch b where b.number = new.number) then
    raise exception 'the number of a writing stands for a batch already' using errcode = 'CV006';
  end if;
  return new;
end $$;
create trigger begun_batch_is_new before insert on anpr.begun_batch for each row execute function anpr.refuse_known_number();
