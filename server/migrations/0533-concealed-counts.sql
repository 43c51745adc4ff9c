-- How many concealed acts of each kind a closed quarter had, as published: a number below five is not kept here either. A row for
-- each kind of the published list, always. ADR 0019.
create table oversight.concealed_count (
  quarter text collate "C" not null,
  act text collate "C" not null,
  overseer text collate "C" not null,
  count int check (count >= 5),
  version int not null default 1,
  entry_id uuid not null,
  primary key (quarter, act)
);
insert into ledger.register values ('oversight.concealed_count', array['quarter', 'act']);
grant select on oversight.concealed_count to clv_app;
create view oversight.public_concealed_count as select quarter, act, overseer, count from oversight.concealed_count;
grant usage on schema oversight to clv_portal;
grant select on oversight.public_concealed_count to clv_portal, clv_app;
