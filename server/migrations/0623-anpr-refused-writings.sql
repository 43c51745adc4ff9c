-- What was written for a batch whose act was refused is taken away at once; it need not wait for the sweep. Never what has its act.
create function anpr.drop_writing(of_number bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one record;
begin
  select w.* into one from anpr.begun_batch w where w.number = of_number for update;
  if not found or exists (select 1 from anpr.read_batch b where b.number = of_number) then return false; end if;
  delete from anpr.plate_read r where r.camera = one.camera and r.recorded_at between one.from_at and one.to_at and r.batch = of_number;
  delete from anpr.begun_batch w where w.number = of_number;
  return true;
end $$;
revoke all on function anpr.drop_writing(bigint) from public;
grant execute on function anpr.drop_writing(bigint) to clv_app;
