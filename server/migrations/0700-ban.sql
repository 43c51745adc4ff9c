-- What runs on camera systems, what shows it, and what was found in it (ADR 0031).
create schema ban;

create table ban.system (
  id uuid primary key,
  organisation_id uuid not null,
  reference text collate "C" not null,
  title text not null,
  system_kind text collate "C" not null,
  in_public_space boolean not null,
  components jsonb not null,
  state text collate "C" not null,
  declared_by uuid not null,
  declared_at timestamptz not null,
  activated_at timestamptz,
  public_key text collate "C",
  token_sha256 text collate "C",
  attested_root text collate "C",
  attested_at timestamptz,
  measured_at timestamptz,
  drift_since timestamptz,
  alarm text collate "C",
  alarm_at timestamptz,
  exception_reasons text,
  exception_until date,
  ground text collate "C",
  ground_provision text collate "C",
  suspension_reasons text,
  suspended_at timestamptz,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  version int not null default 1,
  entry_id uuid not null
);
create index system_organisation on ban.system (organisation_id, reference);
create index system_token on ban.system (token_sha256) where token_sha256 is not null;

create table ban.evidence (
  id uuid primary key,
  system_id uuid not null,
  organisation_id uuid not null,
  evidence_kind text collate "C" not null,
  origin text collate "C" not null,
  digest text collate "C" not null,
  signature text collate "C",
  files_root text collate "C",
  file_count int,
  size_bytes bigint not null,
  read_mode text collate "C",
  oldest_read_on date,
  made_on date not null,
  summary jsonb,
  submitted_by text collate "C" not null,
  submitted_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index evidence_system on ban.evidence (system_id, evidence_kind, made_on desc);

create table ban.finding (
  id uuid primary key,
  system_id uuid not null,
  organisation_id uuid not null,
  digest text collate "C" not null,
  state text collate "C" not null,
  detected_at timestamptz not null,
  capability text collate "C",
  capability_status text collate "C",
  product text,
  classified_by uuid,
  invited_on date,
  hearing text collate "C",
  statement text,
  heard_at timestamptz,
  decided_by uuid,
  decided_at timestamptz,
  reasons text,
  remedied_at timestamptz,
  remedied_digest text collate "C",
  version int not null default 1,
  entry_id uuid not null
);
create index finding_system on ban.finding (system_id);

create table ban.mandate (
  id uuid primary key,
  person_id uuid not null,
  organisation_id uuid not null,
  instrument text not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  incompatible_with jsonb not null,
  appointed_by text collate "C" not null,
  version int not null default 1,
  entry_id uuid not null
);
create index mandate_person on ban.mandate (person_id);

create table ban.adopted_rule (
  id uuid primary key,
  organisation_id uuid not null,
  reference text collate "C" not null,
  adopted_on date not null,
  from_on date not null,
  to_on date,
  covers jsonb not null,
  words text not null,
  version int not null default 1,
  entry_id uuid not null
);
create index adopted_rule_organisation on ban.adopted_rule (organisation_id);

create table ban.purchase_check (
  id uuid primary key,
  organisation_id uuid not null,
  check_kind text collate "C" not null,
  reference text collate "C" not null,
  subject text not null,
  capability text collate "C" not null,
  planned_use text collate "C" not null,
  answer text collate "C" not null,
  demands jsonb not null,
  rule_id uuid,
  checked_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index purchase_check_organisation on ban.purchase_check (organisation_id);

create table ban.recorded_verdict (
  organisation_id uuid not null,
  recorded_on date not null,
  systems jsonb not null,
  lines jsonb not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (organisation_id, recorded_on)
);

insert into ledger.register values
  ('ban.system', array['id']),
  ('ban.evidence', array['id']),
  ('ban.finding', array['id']),
  ('ban.mandate', array['id']),
  ('ban.adopted_rule', array['id']),
  ('ban.purchase_check', array['id']),
  ('ban.recorded_verdict', array['organisation_id', 'recorded_on']);

-- No registers: reports that were brought, by digest, with what was read out of them; checkpoints that were given to nodes as challenges.
create table ban.report_upload (
  digest text collate "C" not null,
  organisation_id uuid not null,
  summary jsonb not null,
  uploaded_at timestamptz not null,
  primary key (digest, organisation_id)
);
create table ban.challenge (
  system_id uuid not null,
  root_hash text collate "C" not null,
  given_at timestamptz not null,
  primary key (system_id, root_hash)
);

grant usage on schema ban to clv_app, clv_portal;
grant select on all tables in schema ban to clv_app;
grant insert, update on ban.report_upload to clv_app;
grant insert, update, delete on ban.challenge to clv_app;

-- What may be published of a system: no id, no moment, no person; a finding only once it is confirmed. A system with a finding on which
-- nobody has decided shows no evidence at all: it is unknown, and nothing says why.
create view ban.publishable_system as
  select s.organisation_id, s.reference, s.title, s.system_kind, s.in_public_space, s.state,
         (s.declared_at at time zone 'Europe/Brussels')::date as declared_on,
         (s.drift_since at time zone 'Europe/Brussels')::date as drift_since,
         s.exception_reasons, s.exception_until, s.ground, s.ground_provision
  from ban.system s;

create view ban.publishable_evidence as
  select s.organisation_id, s.reference, e.evidence_kind, e.origin, e.digest, e.made_on, e.summary, e.files_root
  from (select e.*, row_number() over (partition by e.system_id, e.evidence_kind, e.origin order by e.made_on desc, e.submitted_at desc) as place
        from ban.evidence e) e
  join ban.system s on s.id = e.system_id
  where e.place = 1 and not exists (select 1 from ban.finding f where f.system_id = s.id and f.state in ('detected', 'classified'));

create view ban.publishable_finding as
  select s.organisation_id, s.reference, f.product, f.capability, (f.decided_at at time zone 'Europe/Brussels')::date as confirmed_on
  from ban.finding f join ban.system s on s.id = f.system_id where f.state = 'confirmed';

grant select on ban.publishable_system, ban.publishable_evidence, ban.publishable_finding to clv_app;

-- What everybody sees is what the schedule recorded, once a day for all bodies together: a row that moved at the second of a chief's act
-- would lead to the leaf of that internal act (ADR 0010).
create view ban.public_verdict as select organisation_id, recorded_on, systems, lines from ban.recorded_verdict;
grant select on ban.public_verdict to clv_portal;
