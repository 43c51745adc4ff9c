-- The vault. Two kinds of tables, never mixed:
--  * registers (what the journal says of recordings, requests, decisions, looks, holds, deletions): written by the fold alone;
--  * what a rebuild must not touch (announced uploads, segments and data keys, ranges sent): written by the room itself.
--    A key that was destroyed must not come back because a journal was folded again.
create schema vault;

-- One row a recording that was kept or waits for a person. Its instants are fixed by the ingest entry, before any look.
create table vault.recording (
  id uuid primary key,
  organisation_id uuid not null,
  camera_id uuid not null,
  use_id uuid,
  captured_from timestamptz not null,
  captured_to timestamptz not null,
  received_at timestamptz not null,
  content_type text collate "C" not null,
  size_bytes bigint not null,
  segment_count int not null,
  plaintext_sha256 text collate "C" not null,
  recording_sha256 text collate "C" not null,
  carries_sound text collate "C" not null,
  -- Facts of camera and place as the law was asked, at ingest.
  camera jsonb not null,
  place jsonb,
  configured_retention text collate "C",
  assessed_retention text collate "C",
  -- The earliest maximum of its term, and the UTC day whose expiry key closes it now (a hold moves it to a lot of its own).
  latest_deletion timestamptz not null,
  term_due_on date not null,
  due_on date not null,
  lot text collate "C" not null,
  state text collate "C" not null,
  quarantine jsonb not null,
  brought_by uuid,
  released_by uuid,
  suspended_by_organisation uuid,
  suspended_by_function text collate "C",
  suspension_reasons text,
  deleted_at timestamptz,
  deletion_ground text collate "C",
  version int not null default 1,
  entry_id uuid not null
);
create index recording_organisation on vault.recording (organisation_id, id desc);
create index recording_camera on vault.recording (camera_id, captured_from);
create index recording_due on vault.recording (organisation_id, due_on, lot);

create table vault.access_request (
  id uuid primary key,
  organisation_id uuid not null,
  requested_by uuid not null,
  function_key text collate "C" not null,
  requested_at timestamptz not null,
  items jsonb not null,
  branch text collate "C" not null,
  mission_reference text,
  operational_reasons text,
  concrete_reason text,
  addressed_to uuid,
  state text collate "C" not null,
  decision_id uuid,
  outcome text collate "C",
  version int not null default 1,
  entry_id uuid not null
);
create index access_request_organisation on vault.access_request (organisation_id, id desc);
create index access_request_addressed on vault.access_request (addressed_to, id desc) where addressed_to is not null;

-- Written, reasoned decisions of 25/7 § 1 al. 2.
create table vault.prosecutor_decision (
  id uuid primary key,
  prosecutor_organisation_id uuid not null,
  decided_by uuid not null,
  decided_by_function text collate "C" not null,
  decided_at timestamptz not null,
  request_id uuid,
  organisation_id uuid not null,
  outcome text collate "C" not null,
  branch text collate "C" not null,
  covers jsonb not null,
  document_digest text collate "C" not null,
  reasons text not null,
  version int not null default 1,
  entry_id uuid not null
);
create index prosecutor_decision_organisation on vault.prosecutor_decision (organisation_id, id desc);

-- A look: one opening of one interval of one recording by one person in one session, fifteen minutes at most.
create table vault.look (
  id uuid primary key,
  recording_id uuid not null,
  organisation_id uuid not null,
  camera_id uuid not null,
  person_id uuid not null,
  function_key text collate "C" not null,
  session_id uuid not null,
  asked_from timestamptz not null,
  asked_to timestamptz not null,
  -- The segments opened run from here to there: what the law was asked about.
  opened_from timestamptz not null,
  opened_to timestamptz not null,
  first_ordinal int not null,
  last_ordinal int not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  -- The question as the law allowed it, asked again before each segment is sent.
  question jsonb not null,
  is_past_gate boolean not null,
  branch text collate "C" not null,
  mission_reference text,
  operational_reasons text,
  concrete_reason text,
  request_id uuid,
  decision_id uuid,
  state text collate "C" not null,
  closed_at timestamptz,
  closed_as text collate "C",
  sent jsonb,
  version int not null default 1,
  entry_id uuid not null
);
create index look_recording on vault.look (recording_id, id desc);
create index look_person on vault.look (person_id, id desc);
create index look_organisation on vault.look (organisation_id, id desc);
create index look_open on vault.look (expires_at) where state = 'open';

-- A look that was asked for and not given, as far as it named a recording of the register.
create table vault.refused_look (
  id uuid primary key,
  recording_id uuid not null,
  organisation_id uuid not null,
  camera_id uuid not null,
  person_id uuid not null,
  function_key text collate "C" not null,
  asked_at timestamptz not null,
  asked_from timestamptz not null,
  asked_to timestamptz not null,
  verdict text collate "C" not null,
  branch text collate "C" not null,
  mission_reference text,
  operational_reasons text,
  concrete_reason text,
  version int not null default 1,
  entry_id uuid not null
);
create index refused_look_organisation on vault.refused_look (organisation_id, id desc);

create table vault.hold (
  id uuid primary key,
  recording_id uuid not null,
  organisation_id uuid not null,
  due_on date not null,
  ground text not null,
  reference text not null,
  held_by uuid not null,
  held_by_function text collate "C" not null,
  held_at timestamptz not null,
  state text collate "C" not null,
  ended_at timestamptz,
  end_reasons text,
  version int not null default 1,
  entry_id uuid not null
);
create index hold_recording on vault.hold (recording_id);

-- Destructions of expiry keys: the chain by which a key store put back from a backup is noticed.
create table vault.destruction (
  organisation_id uuid not null,
  sequence int not null,
  due_on date not null,
  lot text collate "C" not null,
  previous text collate "C" not null,
  destroyed_at text collate "C" not null,
  hash text collate "C" not null,
  recordings int not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (organisation_id, sequence)
);

create table vault.training_copy (
  id uuid primary key,
  recording_id uuid not null,
  organisation_id uuid not null,
  captured_from timestamptz not null,
  captured_to timestamptz not null,
  treatment text collate "C" not null,
  method text not null,
  audience text collate "C" not null,
  training_reference text,
  copy_digest text collate "C" not null,
  released_by uuid not null,
  released_at timestamptz not null,
  state text collate "C" not null,
  withdrawn_at timestamptz,
  withdrawal_reasons text,
  version int not null default 1,
  entry_id uuid not null
);

create table vault.live_session (
  id uuid primary key,
  camera_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  function_key text collate "C" not null,
  legal_basis text,
  supervised_by uuid,
  mission_reference text,
  begun_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);

insert into ledger.register values
  ('vault.recording', array['id']),
  ('vault.access_request', array['id']),
  ('vault.prosecutor_decision', array['id']),
  ('vault.look', array['id']),
  ('vault.refused_look', array['id']),
  ('vault.hold', array['id']),
  ('vault.destruction', array['organisation_id', 'sequence']),
  ('vault.training_copy', array['id']),
  ('vault.live_session', array['id']);

-- Not a register: a recording that was announced, and what was found of it when its bytes had come.
create table vault.upload (
  id uuid primary key,
  organisation_id uuid not null,
  person_id uuid not null,
  function_key text collate "C" not null,
  announced jsonb not null,
  announced_at timestamptz not null,
  -- announced -> receiving -> sealed -> settled
  state text collate "C" not null,
  act_key uuid not null,
  receipt_began_at timestamptz,
  receipt_ended_at timestamptz,
  sealed jsonb
);
create index upload_state on vault.upload (state);

-- Not a register: data keys, wrapped under an expiry key that lies outside the database.
create table vault.data_key (
  id uuid primary key,
  organisation_id uuid not null,
  camera_id uuid not null,
  hour timestamptz not null,
  due_on date not null,
  lot text collate "C" not null,
  wrapped_key bytea not null,
  unique (organisation_id, camera_id, hour, due_on, lot)
);

-- Not a register: segments, each key wrapped under its data key and bound to these facts.
create table vault.segment (
  id uuid primary key,
  recording_id uuid not null,
  ordinal int not null,
  camera_id uuid not null,
  captured_from timestamptz not null,
  captured_to timestamptz not null,
  size_bytes bigint not null,
  sealed_size_bytes bigint not null,
  plaintext_sha256 text collate "C" not null,
  sealed_sha256 text collate "C" not null,
  data_key_id uuid not null,
  wrapped_key bytea not null,
  unique (recording_id, ordinal)
);
create index segment_data_key on vault.segment (data_key_id);

-- Not a register: byte ranges of a look, written before the first byte goes. The closing entry is made from them.
create table vault.sent_range (
  id uuid primary key,
  look_id uuid not null,
  start_byte bigint not null,
  end_byte bigint not null,
  is_done boolean not null
);
create index sent_range_look on vault.sent_range (look_id);

-- For rooms to the right: every access asked for, with its reasons in clear, allowed or not.
create view vault.access_for_oversight as
  select id, 'look' as kind, entry_id, recording_id, organisation_id, camera_id, person_id, function_key, opened_at as at, 'allowed' as verdict,
         opened_from as interval_from, opened_to as interval_to, branch, mission_reference, operational_reasons, concrete_reason,
         is_past_gate, request_id, decision_id, state, closed_as, sent
  from vault.look
  union all
  select id, 'refusal', entry_id, recording_id, organisation_id, camera_id, person_id, function_key, asked_at, verdict,
         asked_from, asked_to, branch, mission_reference, operational_reasons, concrete_reason,
         null, null, null, null, null, null
  from vault.refused_look;

create view vault.recording_for_oversight as
  select id, organisation_id, camera_id, use_id, captured_from, captured_to, received_at, size_bytes, recording_sha256, carries_sound,
         due_on, lot, state, quarantine, brought_by, deleted_at, deletion_ground, entry_id
  from vault.recording;

-- What everybody may see: accesses that passed through Clairevoie, by published camera and ISO week (Brussels). A count below
-- five is null, zero too: 0 and 4 look the same. Weeks in which both are below five have no row.
create view vault.public_access_week as
  select c.id as camera_id, to_char(a.at at time zone 'Europe/Brussels', 'IYYY-"W"IW') as week,
         case when count(*) filter (where a.kind = 'look') >= 5 then count(*) filter (where a.kind = 'look') end as allowed,
         case when count(*) filter (where a.kind = 'refusal') >= 5 then count(*) filter (where a.kind = 'refusal') end as refused
  from registry.public_camera c join vault.access_for_oversight a on a.camera_id = c.id
  group by 1, 2
  having count(*) filter (where a.kind = 'look') >= 5 or count(*) filter (where a.kind = 'refusal') >= 5;

grant usage on schema vault to clv_app, clv_portal;
grant select on all tables in schema vault to clv_app;
grant insert, update, delete on vault.upload, vault.data_key, vault.segment, vault.sent_range to clv_app;
grant select on vault.public_access_week to clv_portal;
