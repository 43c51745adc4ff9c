-- Register: signs of misuse, deleted a year after they were raised. Never for performance: nothing counts them by person.
create table anpr.misuse_sign (
  id uuid primary key,
  organisation_id uuid not null,
  pattern text collate "C" not null,
  person_id uuid not null,
  search_ids jsonb not null,
  raised_by text collate "C" not null,
  raised_at timestamptz not null,
  delete_on date not null,
  state text collate "C" not null,
  heard_at timestamptz,
  statement text,
  concluded_at timestamptz,
  conclusion text collate "C",
  conclusion_reasons text,
  entry_ids jsonb not null,
  version int not null default 1,
  entry_id uuid not null
);
create index misuse_sign_organisation on anpr.misuse_sign (organisation_id, id desc);

-- Register: HMAC-SHA-256 of plates of officers and their household. The data protection officer holds the key; it is nowhere here.
create table anpr.household_plate (
  id uuid primary key,
  organisation_id uuid not null,
  person_id uuid not null,
  plate_hmac text collate "C" not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  version int not null default 1,
  entry_id uuid not null
);
create index household_plate_organisation on anpr.household_plate (organisation_id) where withdrawn_at is null;

insert into ledger.register values ('anpr.misuse_sign', array['id']), ('anpr.household_plate', array['id']);
grant select on anpr.misuse_sign, anpr.household_plate to clv_app;
