-- The calendar is asked about old reads only: one that is younger than its term by a week is within it, however months are clipped (by three days at most) and
-- clocks are set. What is seen is the same; a search that shows thousands of reads reckons none of them.
create or replace view anpr.visible_read as
  select r.recorded_at, r.plate, r.country, r.as_read, r.camera, r.confidence, r.vehicle, r.batch, r.place, b.id as batch_id, b.database_id, b.organisation_id
  from anpr.plate_read r
  join anpr.read_batch b on b.number = r.batch
  join anpr.technical_database d on d.id = b.database_id
  where r.recorded_at > (select anpr.legal_now()) - interval '12 months 2 days'
    and (r.recorded_at > (select anpr.legal_now()) - least(coalesce(d.retention::interval, interval '12 months'), interval '12 months') + interval '7 days'
      or (select anpr.legal_now()) < anpr.term_of(r.recorded_at, least(coalesce(d.retention::interval, interval '12 months'), interval '12 months')));
