-- What lies beside reads counts as far as the journal goes (ADR 0028): a change is done, and a leaf stands for a read, only where the digest in the entry of
-- the change fits what is kept; what came changed and is not known by its change here lies apart until that comes.

-- How a batch that was transmitted came: places whose read was corrected, deleted or under seal at the sender. Null: none, or taken in here.
alter table anpr.read_batch add column came jsonb;

-- Order in which changes were kept, since when, and under which number of their batch they were done: a batch that comes again has them done to it again.
alter table anpr.change_content add column nth bigint generated always as identity;
alter table anpr.change_content add column kept_at timestamptz not null default now();
alter table anpr.change_content add column applied_to bigint;
update anpr.change_content k set applied_to = b.number from anpr.read_batch b where b.id = k.batch_id and k.applied_at is not null;
drop index anpr.change_content_waiting;
create index change_content_batch on anpr.change_content (batch_id);

-- Leaves that came with a writing count with that writing only: one whose act was refused leaves none on a batch that stands. 0: of a change that was done here.
alter table anpr.withheld_leaf add column number bigint not null default 0;
alter table anpr.withheld_leaf drop constraint withheld_leaf_pkey;
alter table anpr.withheld_leaf add primary key (batch_id, place, number);

-- Digest of a change, as `digestOfChange` makes it.
create function anpr.digest_of_change(place int, how text, salt bytea, plate text, country text, recorded_at timestamptz) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(salt || convert_to(
    '{"country":' || coalesce(to_json(country)::text, 'null') || ',"how":' || to_json(how)::text || ',"place":' || place
    || ',"plate":' || coalesce(to_json(plate)::text, 'null') || ',"recordedMs":' || (extract(epoch from recorded_at) * 1000)::bigint || '}', 'UTF8')), 'base64')
$$;

-- Changes of reads, what is kept of what they say, and whether that is what their entry committed to.
create view anpr.change_standing as
  select c.id, c.batch_id, c.place, c.how, c.entry_id, k.nth, k.leaf, k.plate, k.country, k.recorded_at, k.applied_to,
    coalesce(anpr.digest_of_change(c.place, c.how, k.salt, k.plate, k.country, k.recorded_at) = c.digest, false) as fits
  from anpr.read_change c left join anpr.change_content k on k.change_id = c.id and k.batch_id = c.batch_id and k.place = c.place;

-- Whether a read has to lie apart: under seal by the last act on it here that is later than the batch, as it came, or by an earlier act; or corrected at the sender
-- by a change that has not come.
create function anpr.lies_apart(of_batch uuid, of_place int) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case
      when s.entry_id > b.entry_id then s.how = 'seal'
      when coalesce(b.came->'sealed' @> to_jsonb(of_place), false) then true
      else coalesce(s.how = 'seal', false)
    end or (coalesce(b.came->'corrected' @> to_jsonb(of_place), false)
      and not exists (select 1 from anpr.change_standing f where f.batch_id = of_batch and f.place = of_place and f.how = 'correct' and f.fits))
  from anpr.read_batch b left join lateral (
    select c.how, c.entry_id from anpr.read_change c left join anpr.change_content k on k.change_id = c.id
    where c.batch_id = of_batch and c.place = of_place and c.how in ('seal', 'unseal') order by c.entry_id desc, k.nth desc nulls last limit 1) s on true
  where b.id = of_batch
$$;

-- Does to a read what its change says, which has its entry and fits it. Safe to call twice.
create or replace function anpr.apply_read_change(of_change uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  c record;
  b record;
begin
  perform 1 from anpr.change_content k where k.change_id = of_change for update;
  select * into c from anpr.change_standing s where s.id = of_change and s.fits;
  if not found then return false; end if;
  select * into b from anpr.read_batch where id = c.batch_id;
  if not found or c.applied_to is not distinct from b.number then return false; end if;
  if c.how in ('correct', 'delete') and c.leaf is not null then
    insert into anpr.withheld_leaf (batch_id, place, leaf, is_gone, recorded_at) values (c.batch_id, c.place, c.leaf, c.how = 'delete', c.recorded_at)
    on conflict (batch_id, place, number) do update set is_gone = anpr.withheld_leaf.is_gone or excluded.is_gone;
  end if;
  if c.how = 'delete' then
    delete from anpr.plate_read r where r.batch = b.number and r.place = c.place and r.recorded_at between b.from_at and b.to_at;
    delete from anpr.sealed_read r where r.batch = b.number and r.place = c.place;
  else
    if c.how = 'correct' then
      update anpr.plate_read r set plate = c.plate, country = c.country, as_read = null
      where r.batch = b.number and r.place = c.place and r.recorded_at between b.from_at and b.to_at;
      update anpr.sealed_read r set plate = c.plate, country = c.country, as_read = null where r.batch = b.number and r.place = c.place;
    end if;
    if anpr.lies_apart(c.batch_id, c.place) then
      with moved as (delete from anpr.plate_read r where r.batch = b.number and r.place = c.place and r.recorded_at between b.from_at and b.to_at returning r.*)
      insert into anpr.sealed_read (recorded_at, batch, place, camera, confidence, plate, country, as_read, vehicle)
        select recorded_at, batch, place, camera, confidence, plate, country, as_read, vehicle from moved on conflict do nothing;
    else
      with moved as (delete from anpr.sealed_read r where r.batch = b.number and r.place = c.place returning r.*)
      insert into anpr.plate_read (recorded_at, batch, place, camera, confidence, plate, country, as_read, vehicle)
        select recorded_at, batch, place, camera, confidence, plate, country, as_read, vehicle from moved;
    end if;
  end if;
  update anpr.change_content set applied_at = now(), applied_to = b.number where change_id = of_change;
  return true;
end $$;

-- Keeps what a change says, before its act. What was kept for an act that was refused gives way; what has its act stays.
create function anpr.keep_change(of_change uuid, of_batch uuid, of_place int, of_salt bytea, of_leaf bytea, of_plate text, of_country text, of_recorded timestamptz)
returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into anpr.change_content (change_id, batch_id, place, salt, leaf, plate, country, recorded_at)
  values (of_change, of_batch, of_place, of_salt, of_leaf, of_plate, of_country, of_recorded)
  on conflict (change_id) do update set batch_id = excluded.batch_id, place = excluded.place, salt = excluded.salt, leaf = excluded.leaf, plate = excluded.plate,
    country = excluded.country, recorded_at = excluded.recorded_at, kept_at = now()
  where not exists (select 1 from anpr.read_change r where r.id = excluded.change_id)
$$;
revoke insert on anpr.change_content from clv_app;

-- What was kept beside reads goes with the term of their own database; what was kept for an act that never came, after an hour.
create or replace function anpr.forget_beside_reads() returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one int;
  gone int := 0;
begin
  delete from anpr.sealed_read r using anpr.read_batch b, anpr.technical_database d where b.number = r.batch and d.id = b.database_id
    and anpr.day_shut_at((r.recorded_at at time zone 'UTC')::date, coalesce(d.retention::interval, interval '12 months')) <= anpr.legal_now();
  get diagnostics one = row_count; gone := gone + one;
  delete from anpr.withheld_leaf r using anpr.read_batch b, anpr.technical_database d where b.id = r.batch_id and d.id = b.database_id
    and anpr.day_shut_at((r.recorded_at at time zone 'UTC')::date, coalesce(d.retention::interval, interval '12 months')) <= anpr.legal_now();
  get diagnostics one = row_count; gone := gone + one;
  delete from anpr.change_content r using anpr.read_change c, anpr.technical_database d where c.id = r.change_id and d.id = c.database_id
    and anpr.day_shut_at((r.recorded_at at time zone 'UTC')::date, coalesce(d.retention::interval, interval '12 months')) <= anpr.legal_now();
  get diagnostics one = row_count; gone := gone + one;
  delete from anpr.change_content r where r.kept_at < now() - interval '1 hour' and not exists (select 1 from anpr.read_change c where c.id = r.change_id);
  get diagnostics one = row_count; gone := gone + one;
  -- Of a writing that never got its act, and was swept.
  delete from anpr.withheld_leaf r where r.number <> 0 and not exists (select 1 from anpr.read_batch b where b.number = r.number)
    and not exists (select 1 from anpr.begun_batch w where w.number = r.number);
  get diagnostics one = row_count; gone := gone + one;
  delete from anpr.sealed_read r where not exists (select 1 from anpr.read_batch b where b.number = r.batch)
    and not exists (select 1 from anpr.begun_batch w where w.number = r.batch);
  get diagnostics one = row_count;
  return gone + one;
end $$;

grant select on anpr.change_standing to clv_app;
revoke all on function anpr.digest_of_change(int, text, bytea, text, text, timestamptz), anpr.lies_apart(uuid, int),
  anpr.keep_change(uuid, uuid, int, bytea, bytea, text, text, timestamptz) from public;
grant execute on function anpr.digest_of_change(int, text, bytea, text, text, timestamptz),
  anpr.keep_change(uuid, uuid, int, bytea, bytea, text, text, timestamptz) to clv_app;
