-- Requests, authorisations, urgent grants, notices, exemptions, uses, declared changes, and the tasks that people see.
create schema authorisation;

-- Impact and risk assessment (25/4 § 2 al. 2): the imported file whole, and the four heads that the law names.
create table authorisation.assessment (
  id uuid primary key,
  organisation_id uuid not null,
  title text not null,
  made_on date not null,
  pia jsonb not null,
  heads jsonb not null,
  necessary_retention text collate "C",
  report jsonb not null,
  file_digest text collate "C" not null,
  replaces_id uuid,
  imported_by uuid not null,
  imported_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index assessment_organisation on authorisation.assessment (organisation_id);

-- One request per municipality (R-09), or per territory for a federal service.
create table authorisation.use_request (
  id uuid primary key,
  organisation_id uuid not null,
  level text collate "C" not null,
  municipality text collate "C",
  reference text collate "C" not null,
  title text not null,
  content jsonb not null,
  state text collate "C" not null,
  drafted_by uuid not null,
  filed_at timestamptz,
  filed_by uuid,
  decision jsonb,
  authorisation_id uuid,
  change_id uuid,
  created_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index use_request_organisation on authorisation.use_request (organisation_id);
create index use_request_municipality on authorisation.use_request (municipality) where municipality is not null;

create table authorisation.authorisation (
  id uuid primary key,
  request_id uuid,
  urgent_grant_id uuid,
  organisation_id uuid not null,
  deciding_organisation_id uuid not null,
  decided_by_function text collate "C" not null,
  level text collate "C" not null,
  municipality text collate "C",
  territory jsonb not null,
  reference text collate "C" not null,
  title text not null,
  scope jsonb not null,
  conditions text,
  decided_on date not null,
  decided_at timestamptz not null,
  sitting jsonb,
  extract_digest text collate "C",
  assessment_id uuid,
  from_on date not null,
  to_on date,
  withdrawn_at timestamptz,
  publication text collate "C" not null,
  published_at timestamptz,
  -- What is published, passages masked already: public views read this column and no other part of the scope.
  published jsonb,
  -- Entries of the acts that the public may ask about: the row's own is that of the last act, whichever it was.
  decision_entry uuid not null,
  publication_entry uuid,
  withdrawal_entry uuid,
  version int not null default 1,
  entry_id uuid not null
);
create index authorisation_organisation on authorisation.authorisation (organisation_id);
create index authorisation_municipality on authorisation.authorisation (municipality) where municipality is not null;
create index authorisation_published on authorisation.authorisation (published_at) where published_at is not null;

create table authorisation.urgent_grant (
  id uuid primary key,
  organisation_id uuid not null,
  level text collate "C" not null,
  addressed_organisation_id uuid not null,
  municipality text collate "C",
  reference text collate "C" not null,
  mission_reference text,
  urgency_reasons text,
  content jsonb not null,
  state text collate "C" not null,
  requested_at timestamptz not null,
  requested_by uuid not null,
  answered_at timestamptz,
  answered_by uuid,
  answered_function text collate "C",
  answered_organisation_id uuid,
  words text,
  first_sitting_on date,
  mission_ended_at timestamptz,
  confirmation jsonb,
  authorisation_id uuid,
  version int not null default 1,
  entry_id uuid not null
);
create index urgent_grant_organisation on authorisation.urgent_grant (organisation_id);
create index urgent_grant_municipality on authorisation.urgent_grant (municipality) where municipality is not null;

create table authorisation.notice (
  id uuid primary key,
  authorisation_id uuid not null,
  addressee_role text collate "C" not null,
  addressee_organisation_id uuid not null,
  sent_by_organisation_id uuid not null,
  means text collate "C" not null,
  sent_at timestamptz not null,
  received_at timestamptz,
  received_by uuid,
  version int not null default 1,
  entry_id uuid not null
);
create index notice_authorisation on authorisation.notice (authorisation_id);
create index notice_addressee on authorisation.notice (addressee_organisation_id);

create table authorisation.exemption (
  id uuid primary key,
  organisation_id uuid not null,
  ground text collate "C" not null,
  reference text collate "C" not null,
  content jsonb not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index exemption_organisation on authorisation.exemption (organisation_id);

-- Active uses: what each rests on, who answers for it, from when to when.
create table authorisation.use (
  id uuid primary key,
  organisation_id uuid not null,
  basis_kind text collate "C" not null,
  basis_id uuid not null,
  camera_ids jsonb not null,
  municipality text collate "C",
  content jsonb not null,
  responsible_person uuid not null,
  responsible_function text collate "C" not null,
  state text collate "C" not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  end_reason text collate "C",
  version int not null default 1,
  entry_id uuid not null
);
create index use_organisation on authorisation.use (organisation_id, state);
create index use_basis on authorisation.use (basis_kind, basis_id);

create table authorisation.change_declaration (
  id uuid primary key,
  authorisation_id uuid not null,
  organisation_id uuid not null,
  content jsonb not null,
  differences jsonb not null,
  state text collate "C" not null,
  declared_by uuid not null,
  declared_at timestamptz not null,
  new_request_id uuid,
  version int not null default 1,
  entry_id uuid not null
);
create index change_declaration_authorisation on authorisation.change_declaration (authorisation_id);

-- Deadlines as people see them: asked by a text, or an alert of ours, and never one passed off as the other.
create table authorisation.task (
  id uuid primary key,
  kind text collate "C" not null,
  subject_kind text collate "C" not null,
  subject_id uuid not null,
  municipality text collate "C",
  organisation_id uuid,
  functions jsonb not null,
  basis text collate "C" not null,
  provision text collate "C",
  reading text collate "C",
  due_at timestamptz,
  due_on date,
  due_words text collate "C",
  alert_at timestamptz,
  text_fr text not null,
  text_nl text not null,
  text_en text not null,
  state text collate "C" not null,
  created_at timestamptz not null,
  done_at timestamptz,
  done_by_entry uuid,
  statement text,
  version int not null default 1,
  entry_id uuid not null
);
create index task_subject on authorisation.task (subject_id);
create index task_open on authorisation.task (state, organisation_id) where state = 'open';

insert into ledger.register values
  ('authorisation.assessment', array['id']),
  ('authorisation.use_request', array['id']),
  ('authorisation.authorisation', array['id']),
  ('authorisation.urgent_grant', array['id']),
  ('authorisation.notice', array['id']),
  ('authorisation.exemption', array['id']),
  ('authorisation.use', array['id']),
  ('authorisation.change_declaration', array['id']),
  ('authorisation.task', array['id']);

-- Not a register: bytes lie in the folder of documents; here stands only who brought which, so that he may read it back.
create table authorisation.upload (
  digest text collate "C" not null,
  organisation_id uuid not null,
  size_bytes int not null,
  uploaded_at timestamptz not null,
  primary key (digest, organisation_id)
);

-- For rooms to the right: what a camera may be used for, on what basis, and where.
create view authorisation.use_of_camera as
  select u.id as use_id, c.camera_id::uuid as camera_id, u.organisation_id, u.basis_kind, u.basis_id, u.municipality,
         u.content, u.responsible_function, u.state, u.started_at, u.ended_at, u.end_reason
  from authorisation.use u cross join lateral jsonb_array_elements_text(u.camera_ids) c(camera_id);

create view authorisation.authorisation_in_force as
  select id, organisation_id, municipality, territory, scope, decided_at, from_on, to_on, withdrawn_at from authorisation.authorisation;

-- For the vault: recordings of a use whose oral authorisation was refused confirmation, or never got it, are sealed (R-11, policy).
create view authorisation.unconfirmed_grant as
  select id, organisation_id, municipality, mission_reference, answered_at, mission_ended_at from authorisation.urgent_grant where state = 'unconfirmed';

-- What everybody may see: published authorisations, as published. Withheld passages stand in `published` as withheld. Days, never
-- instants, and no id of an entry: the leaf of an act whose header names it, and of an internal act only that it is one (ADR 0010).
create view authorisation.public_authorisation as
  select a.id, a.organisation_id, a.deciding_organisation_id, a.level, a.municipality, a.territory, a.decided_on, a.from_on, a.to_on,
         (a.withdrawn_at at time zone 'Europe/Brussels')::date as withdrawn_on, (a.published_at at time zone 'Europe/Brussels')::date as published_on,
         a.published, a.sitting, a.extract_digest,
         ledger.public_leaf_of(a.decision_entry) as decision_leaf, ledger.public_is_internal(a.decision_entry) as decision_is_internal,
         ledger.public_leaf_of(a.publication_entry) as publication_leaf, ledger.public_is_internal(a.publication_entry) as publication_is_internal,
         ledger.public_leaf_of(a.withdrawal_entry) as withdrawal_leaf, ledger.public_is_internal(a.withdrawal_entry) as withdrawal_is_internal
  from authorisation.authorisation a where a.published_at is not null;

-- The cameras of published authorisations, only where no place or count of it is withheld.
create view authorisation.public_camera_place as
  select a.id as authorisation_id, a.municipality, p.place
  from authorisation.authorisation a cross join lateral jsonb_array_elements(a.published->'places') p(place)
  where a.published_at is not null and p.place->>'state' = 'public';

grant usage on schema authorisation to clv_app, clv_portal;
grant select on all tables in schema authorisation to clv_app;
grant insert, delete on authorisation.upload to clv_app;
grant select on authorisation.public_authorisation, authorisation.public_camera_place to clv_portal;
