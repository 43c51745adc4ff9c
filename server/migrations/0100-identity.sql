-- Who acts: organisations, persons, the functions they hold, designations, the accounts they sign in with; and sessions.
create schema identity;

-- Real bodies carry published facts with their source; fictional ones belong to the demo's world. They never mix.
create table identity.organisation (
  id uuid primary key,
  slug text collate "C" not null,
  kind text collate "C" not null,
  is_real boolean not null,
  name_fr text not null,
  name_nl text not null,
  name_en text not null,
  parent_id uuid,
  nis_codes jsonb not null,
  source jsonb,
  version int not null default 1,
  entry_id uuid not null
);
create index organisation_slug on identity.organisation (slug);

create table identity.person (
  id uuid primary key,
  given_name text not null,
  family_name text not null,
  language text collate "C" not null,
  is_fictional boolean not null,
  version int not null default 1,
  entry_id uuid not null
);

-- The subject of an identity provider that signs in as a person. The key makes one account one person, whoever links it.
create table identity.account (
  issuer text collate "C" not null,
  subject text collate "C" not null,
  person_id uuid not null,
  linked_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (issuer, subject)
);
create index account_person on identity.account (person_id);

-- In force from from_at (included) to to_at (excluded).
create table identity.function_held (
  id uuid primary key,
  person_id uuid not null,
  function_key text collate "C" not null,
  organisation_id uuid not null,
  branch text collate "C",
  from_at timestamptz not null,
  to_at timestamptz,
  instrument text not null,
  granted_by uuid,
  end_reason text,
  version int not null default 1,
  entry_id uuid not null
);
create index function_held_person on identity.function_held (person_id);
create index function_held_organisation on identity.function_held (organisation_id, function_key);

-- "The officers he designates": in force from from_at to the earlier of to_at and revoked_at.
create table identity.designation (
  id uuid primary key,
  person_id uuid not null,
  function_key text collate "C" not null,
  organisation_id uuid not null,
  quality text collate "C",
  scope jsonb not null,
  from_at timestamptz not null,
  to_at timestamptz,
  instrument text not null,
  designated_by uuid,
  designated_by_function text collate "C" not null,
  revoked_at timestamptz,
  revocation_reason text,
  version int not null default 1,
  entry_id uuid not null
);
create index designation_person on identity.designation (person_id);
create index designation_organisation on identity.designation (organisation_id);

insert into ledger.register values
  ('identity.organisation', array['id']),
  ('identity.person', array['id']),
  ('identity.account', array['issuer', 'subject']),
  ('identity.function_held', array['id']),
  ('identity.designation', array['id']);

-- Sessions are not a register: they live in real time and are lost without harm. The token itself is never stored.
create table identity.session (
  id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  person_id uuid not null,
  issuer text collate "C" not null,
  subject text collate "C" not null,
  function_key text collate "C",
  organisation_id uuid,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at_latest timestamptz not null,
  revoked_at timestamptz
);
create index session_person on identity.session (person_id);
create index session_end on identity.session (ends_at_latest);

-- Sign-ins under way: one row between the redirect and the callback, taken once.
create table identity.sign_in_attempt (
  state_hash bytea primary key check (length(state_hash) = 32),
  browser_hash bytea not null check (length(browser_hash) = 32),
  code_verifier text not null,
  nonce text not null,
  return_to text not null,
  expires_at timestamptz not null
);
create index sign_in_attempt_end on identity.sign_in_attempt (expires_at);

-- What other rooms may join: names of organisations, never of persons.
create view identity.organisation_name as
  select id, slug, kind, is_real, name_fr, name_nl, name_en, parent_id, nis_codes from identity.organisation;

-- What everybody may see: bodies only. Controllers that are not public bodies stay out.
create view identity.public_organisation as
  select id, slug, kind, is_real, name_fr, name_nl, name_en, parent_id, nis_codes, source
  from identity.organisation where kind <> 'camera-controller';

grant usage on schema identity to clv_app, clv_portal;
grant select on all tables in schema identity to clv_app;
grant insert, update, delete on identity.session, identity.sign_in_attempt to clv_app;
grant select on identity.public_organisation to clv_portal;
