-- The data protection officer's samples, breaches and reports; what the Control Organ reads; the anchor of its sealed stream.
create schema oversight;

create table oversight.sample (
  id uuid primary key,
  organisation_id uuid not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  asked int not null,
  drawn int not null,
  population int not null,
  population_sha256 text collate "C" not null,
  seed text collate "C" not null,
  drawn_by uuid not null,
  drawn_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index sample_organisation on oversight.sample (organisation_id);

create table oversight.sampled_access (
  id uuid primary key,
  sample_id uuid not null,
  organisation_id uuid not null,
  -- The entry of the access itself; `entry_id` is, as everywhere, the last entry that wrote this row.
  access_entry_id uuid not null,
  state text collate "C" not null,
  verdict text collate "C",
  reasons text,
  judged_by uuid,
  judged_at timestamptz,
  drawn_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index sampled_access_organisation on oversight.sampled_access (organisation_id, state);
create index sampled_access_entry on oversight.sampled_access (access_entry_id);

create table oversight.breach (
  id uuid primary key,
  organisation_id uuid not null,
  reference text collate "C" not null,
  what text not null,
  happened_at timestamptz,
  noticed_at timestamptz not null,
  affected_persons bigint,
  affected_data text not null,
  measures text not null,
  authority_told_at timestamptz,
  persons_told_at timestamptz,
  state text collate "C" not null,
  outcome text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  closed_at timestamptz,
  version int not null default 1,
  entry_id uuid not null
);
create index breach_organisation on oversight.breach (organisation_id);

create table oversight.report (
  id uuid primary key,
  organisation_id uuid not null,
  year int not null,
  figures jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index report_organisation on oversight.report (organisation_id, year);

-- The sealed stream's checkpoint, once a day, as the public entry of that day commits to it. No note before the first.
create table oversight.sealed_checkpoint (
  day date primary key,
  origin text collate "C" not null,
  size bigint not null,
  note text,
  published_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);

insert into ledger.register values
  ('oversight.sample', array['id']),
  ('oversight.sampled_access', array['id']),
  ('oversight.breach', array['id']),
  ('oversight.report', array['id']),
  ('oversight.sealed_checkpoint', array['day']);

-- Published by the ledger for this room: entries of the public log with their bodies. The sealed stream is not in it:
-- nothing in this room, and nobody through it, reads what the Control Organ read.
create view ledger.overseen_entry as
  select e.seq, e.id, e.leaf_index, e.at, e.act, e.verdict, e.organisation, e.header, b.person, b.groups
  from ledger.placed_entry e left join ledger.body b on b.entry_id = e.id where e.log = 'public';

-- The latest checkpoint of the sealed stream, for its daily anchor.
create view ledger.sealed_head as
  select l.origin, c.size, c.note from ledger.log l
  left join lateral (select size, note from ledger.checkpoint where log = l.name order by size desc, signed_at desc limit 1) c on true
  where l.name = 'control-organ';

-- Published by identity for this room: whose act an entry is, by name.
create view identity.person_name as select id, given_name, family_name from identity.person;

grant usage on schema oversight to clv_app;
grant select on all tables in schema oversight to clv_app;
grant select on ledger.overseen_entry, ledger.sealed_head, identity.person_name to clv_app;
