-- Emergency openings: the quorum of witnesses is lifted for named intervals of named recordings, for one person, for sixty minutes.
-- Product policy (ADR 0017). A register like the others: written by the fold alone.
create table vault.emergency_opening (
  id uuid primary key,
  organisation_id uuid not null,
  state text collate "C" not null,
  -- Recording, the instants of the segments it opens, and the decision each rests on.
  items jsonb not null,
  -- The prosecutor's office whose decisions open them; null when they are of several.
  office_id uuid,
  branch text collate "C" not null,
  mission_reference text,
  operational_reasons text,
  concrete_reason text,
  urgency text not null,
  requested_by uuid not null,
  requested_by_function text collate "C" not null,
  requested_at timestamptz not null,
  confirm_before timestamptz not null,
  confirmed_by uuid,
  confirmed_by_function text collate "C",
  confirmed_at timestamptz,
  confirmation_reasons text,
  open_until timestamptz,
  review_before timestamptz,
  reviewed_by uuid,
  reviewed_by_function text collate "C",
  reviewed_at timestamptz,
  review_reasons text,
  version int not null default 1,
  entry_id uuid not null
);
create index emergency_opening_organisation on vault.emergency_opening (organisation_id, id desc);
create index emergency_opening_running on vault.emergency_opening (state) where state in ('requested', 'open', 'over');

insert into ledger.register values ('vault.emergency_opening', array['id']);

-- A look that was opened without a quorum says on which emergency.
alter table vault.look add column emergency_id uuid;
create index look_emergency on vault.look (emergency_id) where emergency_id is not null;

-- Not a register: the proof under which the images of a look were first shown; the closing entry states its hash.
create table vault.look_proof (
  look_id uuid primary key,
  -- quorum | emergency | log-signature-only
  shown_under text collate "C" not null,
  proof text not null,
  proof_sha256 text collate "C" not null,
  checkpoint_sha256 text collate "C" not null,
  shown_at timestamptz not null
);

-- The alarm that everybody sees: which body, which day, in what state. Neither who, nor what, nor at what hour.
create view vault.public_emergency as
  select o.slug as organisation, (e.confirmed_at at time zone 'Europe/Brussels')::date as day, e.state
  from vault.emergency_opening e join identity.organisation o on o.id = e.organisation_id
  where e.confirmed_at is not null;

grant select on vault.emergency_opening, vault.look_proof to clv_app;
grant insert on vault.look_proof to clv_app;
grant select on vault.public_emergency to clv_portal, clv_app;
