-- A number that stands for a batch already is never begun again: a clock that was set back would mix new reads into an old batch.
create function anpr.refuse_known_number() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select 1 from anpr.read_batch b where b.number = new.number) then
    raise exception 'the number of a writing stands for a batch already' using errcode = 'CV006';
  end if;
  return new;
end $$;
create trigger begun_batch_is_new before insert on anpr.begun_batch for each row execute function anpr.refuse_known_number();
