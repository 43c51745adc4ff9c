-- The term of a read is the earlier of two instants: that of its database, and twelve months. `least` of two intervals is none: PostgreSQL compares a month as
-- thirty days, so that 361 to 364 days counted as longer than twelve months, and were not kept. The shortcut for young reads asks the later of two bounds likewise.
create or replace view anpr.visible_read as
  select r.recorded_at, r.plate, r.country, r.as_read, r.camera, r.confidence, r.vehicle, r.batch, r.place, b.id as batch_id, b.database_id, b.organisation_id
  from anpr.plate_read r
  join anpr.read_batch b on b.number = r.batch
  join anpr.technical_database d on d.id = b.database_id
  where r.recorded_at > (select anpr.legal_now()) - interval '12 months 2 days'
    and (r.recorded_at > greatest((select anpr.legal_now()) - coalesce(d.retention::interval, interval '12 months'), (select anpr.legal_now()) - interval '12 months') + interval '7 days'
      or (select anpr.legal_now()) < least(
        anpr.term_of(r.recorded_at, coalesce(d.retention::interval, interval '12 months')), anpr.term_of(r.recorded_at, interval '12 months')));
