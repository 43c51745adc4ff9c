-- The sweep in two parts. Writings that have their act are forgotten, however many: that touches no read. Of those without, at most `most` at once, oldest
-- first: the reads of each are looked for in all days that it spans, and one statement has thirty seconds for all of them.
create or replace function anpr.sweep_writings(begun_before timestamptz, most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one record;
  swept int := 0;
begin
  if begun_before > now() - interval '10 minutes' then
    raise exception 'a writing has ten minutes to get its act' using errcode = 'CV006';
  end if;
  delete from anpr.begun_batch f where f.number in (
    select w.number from anpr.begun_batch w
    where w.begun_at < begun_before and exists (select 1 from anpr.read_batch b where b.number = w.number)
    order by w.number limit 20000 for update skip locked);
  for one in select w.* from anpr.begun_batch w where w.begun_at < begun_before order by w.number limit most for update skip locked loop
    -- More than the first part takes may have their act.
    if not exists (select 1 from anpr.read_batch b where b.number = one.number) then
      delete from anpr.plate_read r where r.camera = one.camera and r.recorded_at between one.from_at and one.to_at and r.batch = one.number;
      swept := swept + 1;
    end if;
    delete from anpr.begun_batch w where w.number = one.number;
  end loop;
  return swept;
end $$;

-- A line of a batch is kept once, however often the batch is sent: what was kept first stands, and with it that it was replayed.
delete from anpr.dead_letter d using anpr.dead_letter o
where o.camera = d.camera and o.batch = d.batch and o.place = d.place and o.reason = d.reason and o.id < d.id;
create unique index dead_letter_place on anpr.dead_letter (camera, batch, place, reason);
