-- Transmission from a local technical database to the national one (W-08; LFP 44/11/3sexies par. 2; ADR 0028). Registers, all of them, but three tables
-- at the end. The outbox is no table: what waits is what the registers have and no row of `sent_message` names.

-- Register: one side of one stream. A local database and its national one have two streams, `up` and `down`, and each stream has two sides;
-- where both databases lie in one server all four stand here.
create table anpr.transmission_stream (
  database_id uuid not null,
  direction text collate "C" not null,
  side text collate "C" not null,
  national_database_id uuid not null,
  -- Whose this side is.
  organisation_id uuid not null,
  part text collate "C" not null,
  peer jsonb,
  opened_at timestamptz not null,
  opened_by text collate "C" not null,
  last_range int not null,
  last_seq bigint not null,
  head text collate "C" not null,
  last_at timestamptz,
  batches_to timestamptz,
  acknowledged_range int not null,
  acknowledged_at timestamptz,
  version int not null default 1,
  entry_id uuid not null,
  primary key (database_id, direction, side)
);

-- Register: ranges that one act committed to, on either side.
create table anpr.sent_range (
  database_id uuid not null,
  direction text collate "C" not null,
  number int not null,
  first_seq bigint not null,
  messages int not null,
  reads int not null,
  root text collate "C" not null,
  head text collate "C" not null,
  sent_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (database_id, direction, number)
);
create table anpr.received_range (
  database_id uuid not null,
  direction text collate "C" not null,
  number int not null,
  first_seq bigint not null,
  messages int not null,
  reads int not null,
  root text collate "C" not null,
  head text collate "C" not null,
  received_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (database_id, direction, number)
);

-- Register: the place of each thing in the stream. What it says stands in its own register.
create table anpr.sent_message (
  database_id uuid not null,
  direction text collate "C" not null,
  seq bigint not null,
  range int not null,
  kind text collate "C" not null,
  subject uuid not null,
  -- The batch that it is about, by its id at the local database.
  batch_id uuid,
  root text collate "C" not null,
  reads int not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (database_id, direction, seq),
  unique (subject, database_id, direction, kind)
);
create table anpr.received_message (
  database_id uuid not null,
  direction text collate "C" not null,
  seq bigint not null,
  range int not null,
  kind text collate "C" not null,
  subject uuid not null,
  batch_id uuid,
  root text collate "C" not null,
  reads int not null,
  -- The batch of the national database that came of it.
  own_batch_id uuid,
  received_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (database_id, direction, seq),
  unique (subject, database_id, direction, kind)
);
create index received_message_own on anpr.received_message (own_batch_id) where own_batch_id is not null;

-- Register: the number that a camera of another server has here. From the greatest down; enrolment counts from the least up.
create table anpr.transmitting_camera (
  number smallint primary key,
  database_id uuid not null,
  sender_number smallint not null,
  camera_id uuid not null,
  version int not null default 1,
  entry_id uuid not null,
  unique (database_id, sender_number)
);

-- Register: what does not agree. Batch and place, never a plate.
create table anpr.transmission_gap (
  id uuid primary key,
  database_id uuid not null,
  direction text collate "C" not null,
  side text collate "C" not null,
  gap text collate "C" not null,
  batch_id uuid,
  subject text collate "C",
  reads int,
  places jsonb not null,
  found_at timestamptz not null,
  settled_at timestamptz,
  version int not null default 1,
  entry_id uuid not null
);
create index transmission_gap_open on anpr.transmission_gap (database_id) where settled_at is null;

-- Register: a batch that goes through the stream once more, by whom it was asked.
create table anpr.retransmission (
  id uuid primary key,
  database_id uuid not null,
  side text collate "C" not null,
  batch_id uuid not null,
  reason text,
  asked_by text collate "C" not null,
  asked_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index retransmission_batch on anpr.retransmission (database_id, side);

-- Register: a correction, a seal or a deletion of one read. `came_by`: the stream that brought it; it does not go back there.
create table anpr.read_change (
  id uuid primary key,
  database_id uuid not null,
  batch_id uuid not null,
  place int not null,
  how text collate "C" not null,
  digest text collate "C" not null,
  reason text,
  made_by text collate "C" not null,
  made_at timestamptz not null,
  came_by uuid,
  version int not null default 1,
  entry_id uuid not null
);
create index read_change_batch on anpr.read_change (batch_id, place);
create index read_change_database on anpr.read_change (database_id, made_at);

insert into ledger.register values
  ('anpr.transmission_stream', array['database_id', 'direction', 'side']),
  ('anpr.sent_range', array['database_id', 'direction', 'number']),
  ('anpr.received_range', array['database_id', 'direction', 'number']),
  ('anpr.sent_message', array['database_id', 'direction', 'seq']),
  ('anpr.received_message', array['database_id', 'direction', 'seq']),
  ('anpr.transmitting_camera', array['number']),
  ('anpr.transmission_gap', array['id']),
  ('anpr.retransmission', array['id']),
  ('anpr.read_change', array['id']);

create index read_batch_database on anpr.read_batch (database_id, received_at);

-- Not a register: what a change says of a read. Gone with the read's own term, the salt included: the digest in the journal then tells nothing.
create table anpr.change_content (
  change_id uuid primary key,
  batch_id uuid not null,
  place int not null,
  salt bytea not null,
  -- Leaf of the read as it was taken in.
  leaf bytea,
  plate text collate "C",
  country text collate "C",
  recorded_at timestamptz not null,
  applied_at timestamptz
);
create index change_content_waiting on anpr.change_content (change_id) where applied_at is null;

-- Not a register: the leaf of a read that was corrected or deleted, so that the root of its batch can still be computed.
create table anpr.withheld_leaf (
  batch_id uuid not null,
  place int not null,
  leaf bytea not null,
  is_gone boolean not null,
  recorded_at timestamptz not null,
  primary key (batch_id, place)
);

-- Not a register: reads under seal. They lie apart, so that no search and no correlation finds them.
create table anpr.sealed_read (
  recorded_at timestamptz not null,
  batch bigint not null,
  place smallint not null,
  camera smallint not null,
  confidence smallint,
  plate text collate "C" not null,
  country text collate "C",
  as_read text collate "C",
  vehicle bytea,
  primary key (batch, place)
);
create view anpr.sealed_within_term as
  select r.recorded_at, r.plate, r.country, r.as_read, r.camera, r.confidence, r.vehicle, r.batch, r.place, b.id as batch_id
  from anpr.sealed_read r
  join anpr.read_batch b on b.number = r.batch
  join anpr.technical_database d on d.id = b.database_id
  where (select anpr.legal_now()) < least(
    anpr.term_of(r.recorded_at, coalesce(d.retention::interval, interval '12 months')), anpr.term_of(r.recorded_at, interval '12 months'));

-- Does to a read what its change, which has its entry, says. Safe to call twice.
create function anpr.apply_read_change(of_change uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  c record;
  b record;
begin
  select r.*, k.leaf, k.plate, k.country, k.recorded_at, k.applied_at into c
  from anpr.read_change r join anpr.change_content k on k.change_id = r.id where r.id = of_change for update of k;
  if not found or c.applied_at is not null then return false; end if;
  select * into b from anpr.read_batch where id = c.batch_id;
  if not found then return false; end if;
  if c.how in ('correct', 'delete') and c.leaf is not null then
    insert into anpr.withheld_leaf values (c.batch_id, c.place, c.leaf, c.how = 'delete', c.recorded_at)
    on conflict (batch_id, place) do update set is_gone = anpr.withheld_leaf.is_gone or excluded.is_gone;
  end if;
  if c.how = 'correct' then
    update anpr.plate_read r set plate = c.plate, country = c.country, as_read = null
    where r.batch = b.number and r.place = c.place and r.recorded_at between b.from_at and b.to_at;
    update anpr.sealed_read r set plate = c.plate, country = c.country, as_read = null where r.batch = b.number and r.place = c.place;
  elsif c.how = 'delete' then
    delete from anpr.plate_read r where r.batch = b.number and r.place = c.place and r.recorded_at between b.from_at and b.to_at;
    delete from anpr.sealed_read r where r.batch = b.number and r.place = c.place;
  elsif c.how = 'seal' then
    with moved as (delete from anpr.plate_read r where r.batch = b.number and r.place = c.place and r.recorded_at between b.from_at and b.to_at returning r.*)
    insert into anpr.sealed_read (recorded_at, batch, place, camera, confidence, plate, country, as_read, vehicle)
      select recorded_at, batch, place, camera, confidence, plate, country, as_read, vehicle from moved on conflict do nothing;
  else
    with moved as (delete from anpr.sealed_read r where r.batch = b.number and r.place = c.place returning r.*)
    insert into anpr.plate_read (recorded_at, batch, place, camera, confidence, plate, country, as_read, vehicle)
      select recorded_at, batch, place, camera, confidence, plate, country, as_read, vehicle from moved;
  end if;
  update anpr.change_content set applied_at = now() where change_id = of_change;
  return true;
end $$;

-- Of a writing that has no act yet: what is sealed, or was changed, at the sender is so here before anybody can see it.
create function anpr.set_apart(of_number bigint, seal smallint[], remove smallint[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  w record;
begin
  if exists (select 1 from anpr.read_batch b where b.number = of_number) then
    raise exception 'this writing has its act' using errcode = 'CV006';
  end if;
  select * into w from anpr.begun_batch where number = of_number;
  if not found then return; end if;
  with moved as (
    delete from anpr.plate_read r where r.batch = of_number and r.place = any(seal || remove) and r.recorded_at between w.from_at and w.to_at returning r.*)
  insert into anpr.sealed_read (recorded_at, batch, place, camera, confidence, plate, country, as_read, vehicle)
    select recorded_at, batch, place, camera, confidence, plate, country, as_read, vehicle from moved where place = any(seal) on conflict do nothing;
end $$;

-- What lay under the number of a batch before it was sent again: nobody sees it, for no batch has that number any more.
create function anpr.drop_replaced(of_number bigint, from_at timestamptz, to_at timestamptz) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  gone bigint;
begin
  if exists (select 1 from anpr.read_batch b where b.number = of_number) then
    raise exception 'these reads stand' using errcode = 'CV006';
  end if;
  delete from anpr.plate_read r where r.batch = of_number and r.recorded_at between drop_replaced.from_at and drop_replaced.to_at;
  get diagnostics gone = row_count;
  delete from anpr.begun_batch w where w.number = of_number;
  delete from anpr.sealed_read r where r.batch = of_number;
  return gone;
end $$;

-- What was kept beside reads goes with their term.
create function anpr.forget_beside_reads() returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one int;
  gone int := 0;
begin
  delete from anpr.sealed_read r where r.recorded_at < anpr.legal_now() - interval '11 months'
    and anpr.day_shut_at((r.recorded_at at time zone 'UTC')::date) <= anpr.legal_now();
  get diagnostics one = row_count; gone := gone + one;
  delete from anpr.withheld_leaf r where r.recorded_at < anpr.legal_now() - interval '11 months'
    and anpr.day_shut_at((r.recorded_at at time zone 'UTC')::date) <= anpr.legal_now();
  get diagnostics one = row_count; gone := gone + one;
  delete from anpr.change_content r where r.recorded_at < anpr.legal_now() - interval '11 months'
    and anpr.day_shut_at((r.recorded_at at time zone 'UTC')::date) <= anpr.legal_now();
  get diagnostics one = row_count; gone := gone + one;
  -- Under seal of a writing that never got its act, and was swept.
  delete from anpr.sealed_read r where not exists (select 1 from anpr.read_batch b where b.number = r.batch)
    and not exists (select 1 from anpr.begun_batch w where w.number = r.batch);
  get diagnostics one = row_count;
  return gone + one;
end $$;

grant select on anpr.transmission_stream, anpr.sent_range, anpr.received_range, anpr.sent_message, anpr.received_message, anpr.transmitting_camera,
  anpr.transmission_gap, anpr.retransmission, anpr.read_change, anpr.withheld_leaf, anpr.sealed_within_term to clv_app;
grant select, insert on anpr.change_content to clv_app;
grant insert on anpr.withheld_leaf to clv_app;
revoke all on function anpr.apply_read_change(uuid), anpr.set_apart(bigint, smallint[], smallint[]), anpr.drop_replaced(bigint, timestamptz, timestamptz),
  anpr.forget_beside_reads() from public;
grant execute on function anpr.apply_read_change(uuid), anpr.set_apart(bigint, smallint[], smallint[]), anpr.drop_replaced(bigint, timestamptz, timestamptz),
  anpr.forget_beside_reads() to clv_app;

-- The id of a day in a stream: follows from the day, and nothing else has it.
create function anpr.uuid_of_day(day date) returns uuid language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select overlay(overlay(md5('dropped day ' || to_char(day, 'YYYY-MM-DD')) placing '8' from 13) placing '8' from 17)::uuid
$$;
revoke all on function anpr.uuid_of_day(date) from public;
grant execute on function anpr.uuid_of_day(date) to clv_app;
