-- Pictures that come with reads (ADR 0027). Sealed as recordings are: here lie what each is and the closed keys; the bytes lie in files, the expiry keys
-- outside the database. Written before the act of their batch, as its reads are; seen through a view that joins the register of batches.

-- One sealed file: the pictures of one batch that fall due on one day; those of driver and passengers in files of their own.
create table anpr.picture_pack (
  id uuid primary key,
  -- Number of the writing of its reads.
  number bigint not null,
  organisation_id uuid not null,
  due_on date not null,
  owner_id uuid not null,
  camera_id uuid not null,
  captured_from timestamptz not null,
  captured_to timestamptz not null,
  size_bytes int not null,
  sealed_size_bytes int not null,
  plaintext_sha256 text collate "C" not null,
  sealed_sha256 text collate "C" not null,
  data_key_id uuid not null,
  wrapped_key bytea not null,
  -- Of a writing whose act was refused or never came: the file goes, then the row.
  is_dropped boolean not null default false
);
create index picture_pack_number on anpr.picture_pack (number);
create index picture_pack_due on anpr.picture_pack (due_on);

create table anpr.read_picture (
  id uuid primary key,
  number bigint not null,
  recorded_at timestamptz not null,
  pack uuid not null references anpr.picture_pack on delete cascade,
  place smallint not null,
  kind text collate "C" not null,
  media_type text collate "C" not null,
  start_byte int not null,
  size_bytes int not null,
  sha256 text collate "C" not null
);
create index read_picture_of_read on anpr.read_picture (number, place);
create index read_picture_pack on anpr.read_picture (pack);

-- What may be seen of pictures: of a batch that has its act, within the term of the read, also while a deletion is late.
create view anpr.visible_picture as
  select p.id, p.recorded_at, p.number as batch, p.place, p.kind, p.media_type, p.start_byte, p.size_bytes, p.sha256, p.pack,
    b.id as batch_id, b.camera, b.database_id, b.organisation_id, d.retention
  from anpr.read_picture p
  join anpr.read_batch b on b.number = p.number
  join anpr.technical_database d on d.id = b.database_id
  where (select anpr.legal_now()) < least(
    anpr.term_of(p.recorded_at, coalesce(d.retention::interval, interval '12 months')), anpr.term_of(p.recorded_at, interval '12 months'));

-- Register: one opening of one picture by one person.
create table anpr.picture_opening (
  id uuid primary key,
  picture_id uuid not null,
  kind text collate "C" not null,
  batch_id uuid not null,
  place smallint not null,
  database_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  function_key text collate "C" not null,
  session_id text collate "C" not null,
  ground_kind text collate "C" not null,
  ground_id uuid not null,
  branch text collate "C" not null,
  request_id uuid,
  is_past_month boolean not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index picture_opening_ground on anpr.picture_opening (ground_id);

-- Register: a request to open a picture of driver or passengers, and what was decided.
create table anpr.occupant_request (
  id uuid primary key,
  picture_id uuid not null,
  batch_id uuid not null,
  recorded_at timestamptz not null,
  database_id uuid not null,
  organisation_id uuid not null,
  requested_by uuid not null,
  requested_by_function text collate "C" not null,
  requested_at timestamptz not null,
  ground_kind text collate "C" not null,
  ground_id uuid not null,
  branch text collate "C" not null,
  purpose jsonb not null,
  mission_reference text,
  operational_reasons text,
  necessity text not null,
  offence jsonb,
  state text collate "C" not null,
  decided_by uuid,
  decided_by_function text collate "C",
  decided_by_organisation uuid,
  decided_at timestamptz,
  decision_reasons text,
  decider jsonb,
  version int not null default 1,
  entry_id uuid not null
);
create index occupant_request_open on anpr.occupant_request (organisation_id, id) where state = 'open';
insert into ledger.register values ('anpr.picture_opening', array['id']), ('anpr.occupant_request', array['id']);

-- What was written for a batch whose act was refused is taken away at once; it need not wait for the sweep. Never what has its act. Its pictures go along: their
-- rows now, their files at the next look of the schedule.
create function anpr.drop_writing(of_number bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one record;
begin
  select w.* into one from anpr.begun_batch w where w.number = of_number for update;
  if not found or exists (select 1 from anpr.read_batch b where b.number = of_number) then return false; end if;
  delete from anpr.plate_read r where r.camera = one.camera and r.recorded_at between one.from_at and one.to_at and r.batch = of_number;
  delete from anpr.read_picture p where p.number = of_number;
  update anpr.picture_pack p set is_dropped = true where p.number = of_number;
  delete from anpr.begun_batch w where w.number = of_number;
  return true;
end $$;

-- Takes away what was written and never got its act, and forgets writings that have theirs. Returns how many writings had none. In two parts: writings that have
-- their act are forgotten, however many, which touches no read. Of those without, at most `most` at once, oldest first: the reads of each are looked for in all
-- days that it spans, and one statement has thirty seconds for all of them.
create function anpr.sweep_writings(begun_before timestamptz, most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one record;
  swept int := 0;
begin
  if begun_before > now() - interval '10 minutes' then
    raise exception 'a writing has ten minutes to get its act' using errcode = 'CV006';
  end if;
  delete from anpr.begun_batch f where f.number in (
    select w.number from anpr.begun_batch w
    where w.begun_at < begun_before and exists (select 1 from anpr.read_batch b where b.number = w.number)
    order by w.number limit 20000 for update skip locked);
  for one in select w.* from anpr.begun_batch w where w.begun_at < begun_before order by w.number limit most for update skip locked loop
    -- More than the first part takes may have their act.
    if not exists (select 1 from anpr.read_batch b where b.number = one.number) then
      delete from anpr.plate_read r where r.camera = one.camera and r.recorded_at between one.from_at and one.to_at and r.batch = one.number;
      delete from anpr.read_picture p where p.number = one.number;
      update anpr.picture_pack p set is_dropped = true where p.number = one.number;
      swept := swept + 1;
    end if;
    delete from anpr.begun_batch w where w.number = one.number;
  end loop;
  return swept;
end $$;

-- Packs join a writing that still stands: of one that was swept meanwhile they would be nobody's.
create function anpr.keep_pictures(of_number bigint, packs jsonb, pictures jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from anpr.begun_batch w where w.number = of_number for share;
  if not found then return false; end if;
  insert into anpr.picture_pack (id, number, organisation_id, due_on, owner_id, camera_id, captured_from, captured_to, size_bytes, sealed_size_bytes,
    plaintext_sha256, sealed_sha256, data_key_id, wrapped_key)
  select k.id, of_number, k.organisation_id, k.due_on, k.owner_id, k.camera_id, k.captured_from, k.captured_to, k.size_bytes, k.sealed_size_bytes,
    k.plaintext_sha256, k.sealed_sha256, k.data_key_id, decode(k.wrapped_key, 'base64')
  from jsonb_to_recordset(packs) as k(id uuid, organisation_id uuid, due_on date, owner_id uuid, camera_id uuid, captured_from timestamptz, captured_to timestamptz,
    size_bytes int, sealed_size_bytes int, plaintext_sha256 text, sealed_sha256 text, data_key_id uuid, wrapped_key text);
  insert into anpr.read_picture (id, number, recorded_at, pack, place, kind, media_type, start_byte, size_bytes, sha256)
  select p.id, of_number, p.recorded_at, p.pack, p.place, p.kind, p.media_type, p.start_byte, p.size_bytes, p.sha256
  from jsonb_to_recordset(pictures) as p(id uuid, recorded_at timestamptz, pack uuid, place smallint, kind text, media_type text, start_byte int, size_bytes int, sha256 text);
  return true;
end $$;

-- Forgets packs whose files are gone: of dropped writings, and of days that are over. Nothing else can be forgotten.
create function anpr.forget_packs(ids uuid[]) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  gone int;
begin
  delete from anpr.picture_pack p where p.id = any(ids)
    and (p.is_dropped or p.due_on::timestamp at time zone 'UTC' <= anpr.legal_now());
  get diagnostics gone = row_count;
  return gone;
end $$;

grant select on anpr.picture_pack, anpr.visible_picture, anpr.picture_opening, anpr.occupant_request to clv_app;
revoke all on function anpr.drop_writing(bigint), anpr.sweep_writings(timestamptz, int), anpr.keep_pictures(bigint, jsonb, jsonb), anpr.forget_packs(uuid[]) from public;
grant execute on function anpr.drop_writing(bigint), anpr.sweep_writings(timestamptz, int), anpr.keep_pictures(bigint, jsonb, jsonb), anpr.forget_packs(uuid[]) to clv_app;
