-- Cameras and places with their sources, published figures, imports; the registers of LFP 25/8 and who consulted them.
create schema registry;

-- Where published facts come from: one row an imported list or figure. Rows of a list may carry an address of their own.
create table registry.publication_source (
  id text collate "C" primary key,
  world text collate "C" not null,
  name text not null,
  url text,
  licence text not null,
  date text collate "C",
  date_text text,
  retrieved text collate "C",
  registered_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);

create table registry.place (
  id uuid primary key,
  slug text collate "C",
  world text collate "C" not null,
  organisation_id uuid,
  name_fr text not null,
  name_nl text not null,
  kind text collate "C" not null,
  manager jsonb not null,
  municipality jsonb not null,
  nis text collate "C",
  position jsonb not null,
  registered_at timestamptz not null,
  -- What is published of the place; null: nothing.
  published jsonb,
  version int not null default 1,
  entry_id uuid not null
);
create index place_nis on registry.place (nis);

-- Cameras, or places with cameras: real rows from published lists, and those that services keep. What is unknown is null
-- or 'unknown', never zero. `published` is the snapshot that everybody may see; corrections do not change it by themselves.
create table registry.camera (
  id uuid primary key,
  world text collate "C" not null,
  -- The service that keeps the row; null for rows of published lists, which nobody here controls.
  organisation_id uuid,
  source_id text collate "C" not null,
  source_ref text collate "C" not null,
  label text not null,
  device text collate "C" not null,
  kind text collate "C" not null,
  intelligent text collate "C" not null,
  anpr text collate "C" not null,
  stage_state text collate "C" not null,
  stage_year int,
  stage_as_published text,
  count int,
  controller jsonb not null,
  municipality jsonb not null,
  nis text collate "C",
  police_zone text collate "C",
  position jsonb not null,
  lon double precision,
  lat double precision,
  precision text collate "C" not null,
  direction_degrees double precision,
  statements jsonb not null,
  source jsonb not null,
  place_id uuid,
  import_id uuid,
  state text collate "C" not null,
  registered_at timestamptz not null,
  changed_at timestamptz not null,
  withdrawn_on date,
  withdrawal_reason text,
  published jsonb,
  published_at timestamptz,
  publication_ground text collate "C",
  publication_reference text,
  publication_entry uuid,
  version int not null default 1,
  entry_id uuid not null
);
create index camera_source on registry.camera (source_id, source_ref);
create index camera_organisation on registry.camera (organisation_id);
create index camera_nis on registry.camera (nis);
create index camera_published on registry.camera (published_at) where published_at is not null;

-- What a camera's row said before it was corrected, published anew or withdrawn: numbered from 1.
create table registry.camera_version (
  camera_id uuid not null,
  number int not null,
  facts jsonb not null,
  place_id uuid,
  published jsonb,
  from_at timestamptz not null,
  to_at timestamptz not null,
  reason text not null,
  changed_by_function text collate "C" not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (camera_id, number)
);

-- Figures as somebody printed them. Contradicting ones stand side by side.
create table registry.figure (
  id text collate "C" primary key,
  what text not null,
  subject text collate "C" not null,
  count jsonb not null,
  area jsonb not null,
  date text collate "C" not null,
  remark text,
  sources jsonb not null,
  registered_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);

-- Each import with its whole report: what was taken, kept apart or refused, row by row, and which camera a row became.
create table registry.import (
  id uuid primary key,
  world text collate "C" not null,
  organisation_id uuid,
  source_id text collate "C" not null,
  file_name text,
  format text collate "C" not null,
  sha256 text collate "C" not null,
  size_bytes int not null,
  totals jsonb not null,
  report jsonb not null,
  camera_ids jsonb not null,
  apart_ids jsonb not null,
  imported_by uuid,
  imported_by_function text collate "C" not null,
  imported_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index import_organisation on registry.import (organisation_id);

-- Register of uses (25/8 § 1): one line a use. `basis` says whether the text of the day asks for the line or our rule does.
create table registry.use_entry (
  id uuid primary key,
  organisation_id uuid not null,
  use_reference text collate "C" not null,
  use_id uuid,
  section text collate "C" not null,
  basis text collate "C" not null,
  provision text collate "C",
  reading text collate "C",
  content jsonb not null,
  municipality text collate "C",
  camera_ids jsonb not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  end_reason text,
  state text collate "C" not null,
  registered_by uuid,
  registered_by_function text collate "C" not null,
  registered_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index use_entry_organisation on registry.use_entry (organisation_id, started_at);
create index use_entry_use on registry.use_entry (use_id);

-- National register of fixed cameras (25/8 § 1 al. 2): geolocation, dates, type.
create table registry.fixed_camera (
  id uuid primary key,
  camera_id uuid not null,
  organisation_id uuid not null,
  world text collate "C" not null,
  kind text collate "C" not null,
  anpr text collate "C" not null,
  intelligent text collate "C" not null,
  label text not null,
  lon double precision not null,
  lat double precision not null,
  precision text collate "C" not null,
  nis text collate "C",
  in_service_on date not null,
  out_of_service_on date,
  registered_by_function text collate "C" not null,
  registered_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index fixed_camera_camera on registry.fixed_camera (camera_id);
create index fixed_camera_organisation on registry.fixed_camera (organisation_id);

-- Register of individual cameras (25/8 § 2): the recordings, moment or period, wearer, place or route.
create table registry.bodycam_entry (
  id uuid primary key,
  organisation_id uuid not null,
  camera_id uuid not null,
  recordings jsonb not null,
  used_from timestamptz not null,
  used_to timestamptz not null,
  wearer_id uuid not null,
  place_or_route text not null,
  recorded_at timestamptz not null,
  is_automatic boolean not null,
  late_reason text,
  controller_function text collate "C" not null,
  entered_by uuid,
  entered_by_function text collate "C" not null,
  entered_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index bodycam_entry_organisation on registry.bodycam_entry (organisation_id, used_from);
create index bodycam_entry_camera on registry.bodycam_entry (camera_id);

-- Who asked for which register, on which request, and what was given: refusals too.
create table registry.consultation (
  id uuid primary key,
  register text collate "C" not null,
  section text collate "C",
  of_organisation_id uuid,
  bodycam_entry_id uuid,
  consulted_by uuid not null,
  consulted_by_function text collate "C" not null,
  consulted_by_organisation_id uuid not null,
  request jsonb not null,
  outcome text collate "C" not null,
  rows_given int not null,
  consulted_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index consultation_of on registry.consultation (of_organisation_id, consulted_at);
create index consultation_by on registry.consultation (consulted_by_organisation_id, consulted_at);

insert into ledger.register values
  ('registry.publication_source', array['id']),
  ('registry.place', array['id']),
  ('registry.camera', array['id']),
  ('registry.camera_version', array['camera_id', 'number']),
  ('registry.figure', array['id']),
  ('registry.import', array['id']),
  ('registry.use_entry', array['id']),
  ('registry.fixed_camera', array['id']),
  ('registry.bodycam_entry', array['id']),
  ('registry.consultation', array['id']);

-- For rooms to the right: cameras as they stand, without the words of their sources.
create view registry.camera_summary as
  select id, world, organisation_id, label, device, kind, intelligent, anpr, stage_state, nis, police_zone, place_id, state, withdrawn_on
  from registry.camera;

-- What everybody may see: snapshots that a published source or a published authorisation put there, and nothing beside them.
-- No column of the registers of 25/8 is read here, and no column of a camera but its snapshot. Days, never instants, and no id of
-- an entry: the leaf of the publication if its header names it, and of an internal act only that it is one (ADR 0010).
create view registry.public_camera as
  select c.id, c.published->'facts' as facts, c.published->'place' as place, c.published->>'endedOn' as ended_on,
         (c.published_at at time zone 'Europe/Brussels')::date as published_on, c.publication_ground, c.publication_reference,
         ledger.public_leaf_of(c.publication_entry) as publication_leaf, ledger.public_is_internal(c.publication_entry) as publication_is_internal
  from registry.camera c
  where c.published is not null and c.published->'facts'->>'device' = 'surveillance-camera';

-- Speed cameras of published lists: shown apart, never counted with the others.
create view registry.public_speed_camera as
  select c.id, c.published->'facts' as facts, (c.published_at at time zone 'Europe/Brussels')::date as published_on
  from registry.camera c
  where c.published is not null and c.published->'facts'->>'device' = 'speed-camera';

-- What was published before, one row a published state: a correction that is not published leaves none, nor a gap in the numbers.
create view registry.public_camera_version as
  select v.camera_id, row_number() over (partition by v.camera_id order by v.number) as number, v.published->'facts' as facts,
         v.published->>'endedOn' as ended_on, (v.to_at at time zone 'Europe/Brussels')::date as to_on
  from (
    select v.camera_id, v.number, v.published, v.to_at,
           coalesce(lead(v.published) over (partition by v.camera_id order by v.number), c.published) as next
    from registry.camera_version v
    join registry.camera c on c.id = v.camera_id
    where v.published is not null and c.published is not null and c.published->'facts'->>'device' = 'surveillance-camera'
  ) v
  where v.published is distinct from v.next;

create view registry.public_place as
  select p.id, p.world, p.published from registry.place p where p.published is not null;

create view registry.public_figure as
  select id, what, subject, count, area, date, remark, sources from registry.figure;

create view registry.public_source as
  select id, world, name, url, licence, date, date_text, retrieved from registry.publication_source;

grant usage on schema registry to clv_app, clv_portal;
grant select on all tables in schema registry to clv_app;
grant select on registry.public_camera, registry.public_speed_camera, registry.public_camera_version, registry.public_place,
  registry.public_figure, registry.public_source to clv_portal;
