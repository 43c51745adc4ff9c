-- Keys with which ministers sign their directives on correlation, each registered by an act; of a directive, whose signatures were verified when it was loaded (ADR 0035).
create table anpr.directive_key (
  id uuid primary key,
  minister text collate "C" not null,
  public_key text collate "C" not null,
  stated_in text not null,
  registered_by uuid not null,
  registered_at timestamptz not null,
  ended_at timestamptz,
  end_reasons text,
  version int not null default 1,
  entry_id uuid not null
);
insert into ledger.register values ('anpr.directive_key', array['id']);
grant select on anpr.directive_key to clv_app;

alter table anpr.correlation_directive add column signed_by jsonb;
