-- Register: a correlation afterwards (W-06): a list or a criterion for stored reads, compared over an interval of them, once, when somebody asks.
create table anpr.correlation_run (
  id uuid primary key,
  organisation_id uuid not null,
  database_id uuid not null,
  list_id uuid,
  version_id uuid,
  criterion_id uuid,
  branch text collate "C" not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null,
  mission text not null,
  reasons text not null,
  -- For what is past the first month: the office of the public prosecutor, and the offence.
  addressed_to uuid,
  offence jsonb,
  state text collate "C" not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  decision_reasons text,
  run_by uuid,
  run_at timestamptz,
  -- Reads looked at and hits raised, once it is over; no plate.
  reads int,
  hits int,
  candidates int,
  ended_at timestamptz,
  end_reasons text,
  version int not null default 1,
  entry_id uuid not null,
  constraint correlation_run_of_one check ((criterion_id is null) = (version_id is not null) and (list_id is null) = (version_id is null))
);
create index correlation_run_organisation on anpr.correlation_run (organisation_id);
create index correlation_run_addressed on anpr.correlation_run (addressed_to) where addressed_to is not null;
create index correlation_run_open on anpr.correlation_run (state) where state in ('asked', 'permitted', 'running');
create index hit_correlation on anpr.hit (correlation_id) where correlation_id is not null;
insert into ledger.register values ('anpr.correlation_run', array['id']);
grant select on anpr.correlation_run to clv_app;
