-- Time and frequency of a list, stated when it is proposed: the directive bounds both (LFP 44/4 par. 4).
alter table anpr.plate_list add column serves_days int not null, add column versions_a_day int not null;

-- Null where the system loaded it from the operator's file.
alter table anpr.correlation_directive alter column loaded_by drop not null;

-- Parts of an upload that broke off have no content of their own: they go as well, an hour of real time after they came.
alter table anpr.list_chunk add column kept_at timestamptz not null default now();
create index list_chunk_kept on anpr.list_chunk (kept_at);
create or replace function anpr.sweep_list_contents() returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  gone uuid[];
begin
  delete from anpr.list_chunk k where k.kept_at < now() - interval '1 hour'
    and not exists (select 1 from anpr.list_content c where c.id = k.content_id);
  select array_agg(c.id) into gone from anpr.list_content c
    where not exists (select 1 from anpr.living_version v where v.content_id = c.id)
      and (exists (select 1 from anpr.list_version v where v.content_id = c.id) or c.uploaded_at < now() - interval '1 hour');
  if gone is null then return 0; end if;
  delete from anpr.list_chunk where content_id = any(gone);
  delete from anpr.list_content where id = any(gone);
  return cardinality(gone);
end $$;
