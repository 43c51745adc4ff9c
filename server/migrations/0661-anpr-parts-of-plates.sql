-- Parts of plates (ADR 0026). What begins with known signs is found by the index on plates; what does not, by trigrams, which a day gets when it is over: while
-- reads come in there are two indexes to write, and a day that is over has three, all within the bytes a read may have.
-- Trusted since PostgreSQL 13: the owner of a database makes it. Where there is none, days are read through. In a schema that nobody else may use: its functions
-- are PostgreSQL's own, callable by everybody who may, and nobody needs them to use the index.
create schema trigrams;
do $$ begin
  create extension if not exists pg_trgm with schema trigrams;
exception when others then
  raise notice 'pg_trgm is not there: parts of plates that do not begin with known signs are found by reading days through';
end $$;

-- Days in UTC that are over and have no trigrams yet, where trigrams can be had.
create view anpr.day_without_trigrams as
  select p.day from anpr.read_day p
  where p.day < (anpr.legal_now() at time zone 'UTC')::date
    and exists (select 1 from pg_catalog.pg_extension e where e.extname = 'pg_trgm')
    and not exists (select 1 from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'anpr' and c.relname = 'plate_read_' || to_char(p.day, 'YYYYMMDD') || '_trigrams');
grant select on anpr.day_without_trigrams to clv_app;

-- Gives a day its trigrams. It holds up what is written into that day, which is over, and gives way to it.
create function anpr.index_day(of_day date) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '2s' set statement_timeout = '10min' as $$
begin
  if not exists (select 1 from anpr.day_without_trigrams d where d.day = of_day) then return false; end if;
  execute format('create index %I on anpr.%I using gin (plate %s.gin_trgm_ops) with (fastupdate = off)',
    'plate_read_' || to_char(of_day, 'YYYYMMDD') || '_trigrams', 'plate_read_' || to_char(of_day, 'YYYYMMDD'),
    (select e.extnamespace::regnamespace from pg_catalog.pg_extension e where e.extname = 'pg_trgm'));
  return true;
exception when lock_not_available then
  return false;
end $$;
revoke all on function anpr.index_day(date) from public;
grant execute on function anpr.index_day(date) to clv_app;
