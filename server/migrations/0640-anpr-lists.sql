-- Lists of plates, criteria and the ministers' directives (W-06, ADR 0024). Registers hold who, why, until when and a digest; the plates
-- of a list are bulk: they lie apart, are seen only while a version of the register has them, and go when it ends.

-- Register: a directive of LFP 44/4 par. 4 and 6, as dated configuration (R-47).
create table anpr.correlation_directive (
  id uuid primary key,
  reference text not null,
  issued_by jsonb not null,
  branches jsonb not null,
  published_on date,
  from_on date not null,
  to_on date,
  authority text collate "C" not null,
  databases jsonb not null,
  most_days int not null,
  -- Null: the whole country.
  municipalities jsonb,
  modes jsonb not null,
  most_versions_a_day int not null,
  -- Null where the system loaded it from the operator's file.
  loaded_by uuid,
  loaded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawal_reasons text,
  version int not null default 1,
  entry_id uuid not null
);

-- Register: the authority that a directive names permits the connection of one database with one source.
create table anpr.connection_permit (
  id uuid primary key,
  directive_id uuid not null,
  database_id uuid not null,
  source_name text not null,
  organisation_id uuid not null,
  permitted_by uuid not null,
  permitted_in text collate "C" not null,
  permitted_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index connection_permit_database on anpr.connection_permit (database_id);

-- Register: a list, whose content comes in versions.
create table anpr.plate_list (
  id uuid primary key,
  organisation_id uuid not null,
  database_id uuid not null,
  reference text not null,
  title text not null,
  kind text collate "C" not null,
  branch text collate "C" not null,
  purpose jsonb not null,
  mode text collate "C" not null,
  source text collate "C" not null,
  source_name text not null,
  legal_basis text not null,
  feed text not null,
  municipalities jsonb not null,
  may_be_done jsonb not null,
  instruction text not null,
  is_confusable boolean not null,
  -- The authorisation that covers the definition of the feed: the version it was given on; null in strict mode (R-24).
  feed_authorised_on uuid,
  feed_notified_at timestamptz,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawal_reasons text,
  version int not null default 1,
  entry_id uuid not null,
  -- Time and frequency, stated when it is proposed: the directive bounds both (LFP 44/4 par. 4).
  serves_days int not null,
  versions_a_day int not null
);
create index plate_list_organisation on anpr.plate_list (organisation_id);
create index plate_list_database on anpr.plate_list (database_id);

-- Register: a version of a list, through W-06.
create table anpr.list_version (
  id uuid primary key,
  list_id uuid not null,
  number int not null,
  organisation_id uuid not null,
  content_id uuid not null unique,
  digest text collate "C" not null,
  entries int not null,
  state text collate "C" not null,
  given_by uuid not null,
  given_at timestamptz not null,
  expires_at timestamptz not null,
  decided_by uuid,
  decided_in text collate "C",
  -- The body whose function it was, and the designation of an officer, as they stood.
  decider_body uuid,
  designation jsonb,
  decided_at timestamptz,
  reasons text,
  covered_by uuid,
  notified_by uuid,
  notified_at timestamptz,
  notice_means text,
  directive_id uuid,
  started_by uuid,
  started_at timestamptz,
  ended_at timestamptz,
  end_ground text collate "C",
  end_reasons text,
  version int not null default 1,
  entry_id uuid not null
);
create index list_version_list on anpr.list_version (list_id, number);
create index list_version_live on anpr.list_version (expires_at) where ended_at is null;

-- Register: a pre-established criterion, through W-06.
create table anpr.plate_criterion (
  id uuid primary key,
  organisation_id uuid not null,
  database_id uuid not null,
  reference text not null,
  title text not null,
  branch text collate "C" not null,
  purpose jsonb not null,
  mode text collate "C" not null,
  criterion text not null,
  digest text collate "C" not null,
  may_be_done jsonb not null,
  instruction text not null,
  state text collate "C" not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  -- Codes of what the check asks a person about.
  findings jsonb not null,
  estimate_asked_at timestamptz,
  estimate_asked_by uuid,
  -- Counts over past reads; no plate of theirs is kept.
  estimate jsonb,
  opinion text,
  decided_by uuid,
  decided_at timestamptz,
  authorised_by uuid,
  authorised_in text collate "C",
  authorised_at timestamptz,
  authorisation_reasons text,
  expires_at timestamptz,
  ended_at timestamptz,
  end_ground text collate "C",
  end_reasons text,
  version int not null default 1,
  entry_id uuid not null
);
create index plate_criterion_organisation on anpr.plate_criterion (organisation_id);

insert into ledger.register values
  ('anpr.correlation_directive', array['id']),
  ('anpr.connection_permit', array['id']),
  ('anpr.plate_list', array['id']),
  ('anpr.list_version', array['id']),
  ('anpr.plate_criterion', array['id']);

-- Not a register: what was uploaded for a list. Its digest is salted, and the salt goes with the content.
create table anpr.list_content (
  id uuid primary key,
  list_id uuid not null,
  organisation_id uuid not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  digest text collate "C" not null,
  salt bytea not null,
  entries int not null
);
create table anpr.list_chunk (
  content_id uuid not null,
  place int not null,
  plates text[] not null,
  -- Two letters, or an empty text where the source told none.
  countries text[] not null,
  -- Parts of an upload that broke off have no content of their own: they go an hour of real time after they came.
  kept_at timestamptz not null default now(),
  primary key (content_id, place)
);
create index list_chunk_kept on anpr.list_chunk (kept_at);

-- Versions whose content is still somebody's: not ended, not refused, and within their time, also while their end is late.
create view anpr.living_version as
  select v.id, v.list_id, v.content_id, v.state, v.expires_at
  from anpr.list_version v join anpr.plate_list l on l.id = v.list_id
  where v.state not in ('ended', 'refused') and v.ended_at is null and l.withdrawn_at is null and (select anpr.legal_now()) < v.expires_at;

-- The only way to the plates of a list: through a version of the register.
create view anpr.readable_chunk as
  select v.id as version_id, v.list_id, c.place, c.plates, c.countries
  from anpr.list_chunk c join anpr.living_version v on v.content_id = c.content_id;

-- With the salt whoever has the content can make its digest again, and compare.
create view anpr.readable_salt as
  select v.id as version_id, c.salt from anpr.list_content c join anpr.living_version v on v.content_id = c.id;

-- What an act needs to know of an upload, and who may name it; no plate and no salt.
create view anpr.list_upload as
  select id, list_id, organisation_id, uploaded_by, uploaded_at, digest, entries from anpr.list_content;

-- Takes away what belongs to no living version: uploads that were never given (after an hour of real time), versions that ended.
create function anpr.sweep_list_contents() returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  gone uuid[];
begin
  delete from anpr.list_chunk k where k.kept_at < now() - interval '1 hour'
    and not exists (select 1 from anpr.list_content c where c.id = k.content_id);
  select array_agg(c.id) into gone from anpr.list_content c
    where not exists (select 1 from anpr.living_version v where v.content_id = c.id)
      and (exists (select 1 from anpr.list_version v where v.content_id = c.id) or c.uploaded_at < now() - interval '1 hour');
  if gone is null then return 0; end if;
  delete from anpr.list_chunk where content_id = any(gone);
  delete from anpr.list_content where id = any(gone);
  return cardinality(gone);
end $$;

grant insert on anpr.list_content, anpr.list_chunk to clv_app;
grant select on anpr.correlation_directive, anpr.connection_permit, anpr.plate_list, anpr.list_version, anpr.plate_criterion,
  anpr.living_version, anpr.readable_chunk, anpr.readable_salt, anpr.list_upload to clv_app;
revoke all on function anpr.sweep_list_contents() from public;
grant execute on function anpr.sweep_list_contents() to clv_app;
