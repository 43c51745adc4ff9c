-- A page of results shows what its run counted, and nothing that came into the journal behind it: the view tells the entry of the batch. Else as 0620 has it.
create or replace view anpr.visible_read as
  select r.recorded_at, r.plate, r.country, r.as_read, r.camera, r.confidence, r.vehicle, r.batch, r.place, b.id as batch_id, b.database_id, b.organisation_id,
    b.received_at, b.received_at - r.recorded_at > interval '5 minutes' as is_late, b.entry_id
  from anpr.plate_read r
  join anpr.read_batch b on b.number = r.batch and b.camera = r.camera and r.recorded_at between b.from_at and b.to_at
  join anpr.technical_database d on d.id = b.database_id
  where r.recorded_at > (select anpr.legal_now()) - interval '12 months 2 days'
    and (r.recorded_at > greatest((select anpr.legal_now()) - coalesce(d.retention::interval, interval '12 months'), (select anpr.legal_now()) - interval '12 months') + interval '7 days'
      or (select anpr.legal_now()) < least(
        anpr.term_of(r.recorded_at, coalesce(d.retention::interval, interval '12 months')), anpr.term_of(r.recorded_at, interval '12 months')));
