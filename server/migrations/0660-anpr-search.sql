-- Point searches of reads (W-05, ADR 0026). What was found is in no register: only how many, and a digest of what was shown.

-- Register: one part of a request. A window that crosses the first month makes two parts, each with its own decision.
create table anpr.point_search (
  id uuid primary key,
  request_id uuid not null,
  part text collate "C" not null,
  organisation_id uuid not null,
  database_id uuid not null,
  requested_by uuid not null,
  function_key text collate "C" not null,
  requested_at timestamptz not null,
  branch text collate "C" not null,
  purpose jsonb not null,
  mission_reference text,
  operational_reasons text,
  concrete_reason text,
  vague_because text,
  query jsonb not null,
  -- The plate in its normal form, where one whole plate is searched.
  plate text collate "C",
  -- Numbers of the cameras that an area or a list of cameras means; null: every camera of the database.
  camera_numbers jsonb,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null,
  offence jsonb,
  addressed_to uuid,
  second_because jsonb not null,
  protected_places jsonb not null,
  state text collate "C" not null,
  decided_by uuid,
  decided_by_function text collate "C",
  decided_at timestamptz,
  decider jsonb,
  outcome text collate "C",
  decision_reasons text,
  covers_from timestamptz,
  covers_to timestamptz,
  seconded_by uuid,
  seconded_by_function text collate "C",
  seconded_at timestamptz,
  necessity text,
  searched_by uuid,
  run_at timestamptz,
  found bigint,
  plates bigint,
  closed_at timestamptz,
  closed_because text collate "C",
  version int not null default 1,
  entry_id uuid not null
);
create index point_search_organisation on anpr.point_search (organisation_id, id desc);
create index point_search_addressed on anpr.point_search (addressed_to, id desc) where addressed_to is not null;
create index point_search_open on anpr.point_search (state) where state in ('drafted', 'decided', 'executed');
create index point_search_plate on anpr.point_search (requested_by, plate, run_at) where run_at is not null and plate is not null;

-- Register: one page of results that somebody saw.
create table anpr.search_view (
  id uuid primary key,
  search_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  function_key text collate "C" not null,
  viewed_at timestamptz not null,
  shown int not null,
  shown_sha256 text collate "C" not null,
  is_past_month boolean not null,
  quorum_policy text collate "C",
  version int not null default 1,
  entry_id uuid not null
);
create index search_view_search on anpr.search_view (search_id, id desc);

-- Register: results that were taken out.
create table anpr.search_export (
  id uuid primary key,
  search_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  function_key text collate "C" not null,
  exported_at timestamptz not null,
  expires_at timestamptz not null,
  why text not null,
  shown int not null,
  shown_sha256 text collate "C" not null,
  is_past_month boolean not null,
  quorum_policy text collate "C",
  version int not null default 1,
  entry_id uuid not null
);
create index search_export_search on anpr.search_export (search_id, id desc);

-- Register: whether in a service the one who searches must be another than the one who asked.
create table anpr.search_profile (
  organisation_id uuid primary key,
  searcher_not_on_case boolean not null,
  set_by uuid not null,
  set_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);

-- Register: places near which a search without a full plate needs a second competent person.
create table anpr.protected_place (
  id uuid primary key,
  organisation_id uuid not null,
  kind text collate "C" not null,
  name text not null,
  latitude double precision not null,
  longitude double precision not null,
  source text not null,
  source_ref text collate "C" not null,
  from_at timestamptz,
  to_at timestamptz,
  added_by uuid not null,
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  version int not null default 1,
  entry_id uuid not null
);
create index protected_place_organisation on anpr.protected_place (organisation_id) where withdrawn_at is null;

insert into ledger.register values
  ('anpr.point_search', array['id']),
  ('anpr.search_view', array['id']),
  ('anpr.search_export', array['id']),
  ('anpr.search_profile', array['organisation_id']),
  ('anpr.protected_place', array['id']);
grant select on anpr.point_search, anpr.search_view, anpr.search_export, anpr.search_profile, anpr.protected_place to clv_app;

-- Where cameras stand, for rooms to the right: which cameras an area means.
create view registry.camera_position as select id, label, lon, lat from registry.camera;
grant select on registry.camera_position to clv_app;
