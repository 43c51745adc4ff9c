-- A hit met a list, or a criterion (LFP 44/11/3decies par. 4, al. 1, 2°): one of the two, never both.
alter table anpr.hit alter column list_id drop not null;
alter table anpr.hit alter column version_id drop not null;
alter table anpr.hit add column criterion_id uuid;
alter table anpr.hit add constraint hit_of_one check (
  (criterion_id is null) = (list_id is not null) and (list_id is null) = (version_id is null));
create index hit_criterion on anpr.hit (criterion_id) where criterion_id is not null;

-- What each criterion has given, as `anpr.list_yield` has it of lists. A criterion names no plate: none of its hits is a possible misread.
create view anpr.criterion_yield as
  select h.criterion_id,
    count(*)::int as hits,
    count(*) filter (where h.comparison = 'not-confirmed' or h.cause = 'misread')::int as misreads,
    count(*) filter (where h.state in ('validated', 'copied'))::int as validated,
    count(*) filter (where h.state = 'expired' or h.cause in ('entry-out-of-date', 'condition-not-met'))::int as useless
  from anpr.hit h where h.criterion_id is not null group by h.criterion_id;
grant select on anpr.criterion_yield to clv_app;
