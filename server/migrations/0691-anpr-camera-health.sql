-- Health of enrolled cameras (ADR 0029): silent for an hour; skewed, when one read in ten is late or one line in ten bears a time after its
-- arrival; misplaced, when it says that it stands elsewhere than the register has it. Rules of this software.

-- Not a register: where a camera last said that it stands.
create table anpr.told_place (
  camera smallint primary key,
  latitude double precision not null,
  longitude double precision not null,
  told_at timestamptz not null
);
grant select, insert, update on anpr.told_place to clv_app;

-- Metres between two points of the Earth, on a sphere: exact to a few metres over the size of a country.
create function anpr.metres_between(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
returns double precision language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
  select 2 * 6371008.8 * asin(least(1, sqrt(
    power(sin(radians(lat2 - lat1) / 2), 2) + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon2 - lon1) / 2), 2))))
$$;

create view anpr.camera_health as
  select c.number as camera, c.camera_id, c.database_id, c.organisation_id, c.enrolled_at, last.received_at as last_batch_at,
    coalesce(day.reads, 0) as reads, coalesce(day.late, 0) as late, coalesce(day.refused, 0) as refused,
    coalesce(last.received_at, c.enrolled_at) < anpr.legal_now() - interval '1 hour' as is_silent,
    coalesce(day.late * 10 >= day.reads, false) or (ahead.lines > 0 and ahead.lines * 10 >= coalesce(day.reads, 0) + ahead.lines) as is_skewed,
    p.label, ahead.lines as ahead,
    -- Whole tens: nobody needs to know it better.
    (round(anpr.metres_between(p.lat, p.lon, t.latitude, t.longitude) / 10) * 10)::int as metres_away,
    coalesce(anpr.metres_between(p.lat, p.lon, t.latitude, t.longitude) > 200, false) as is_misplaced
  from anpr.enrolled_camera c
  left join registry.camera_position p on p.id = c.camera_id
  left join anpr.told_place t on t.camera = c.number
  left join lateral (select b.received_at from anpr.read_batch b where b.camera = c.number order by b.received_at desc limit 1) last on true
  left join lateral (
    select sum(b.reads)::int as reads, sum(b.late)::int as late,
      sum((select coalesce(sum(r.value::int), 0) from jsonb_each_text(b.refused) r))::int as refused
    from anpr.read_batch b where b.camera = c.number and b.received_at > anpr.legal_now() - interval '1 day') day on true
  -- A camera whose clock is ahead has all its lines refused: no batch tells of it, its unreadable lines do.
  left join lateral (
    select count(*)::int as lines from anpr.dead_letter l
    where l.camera = c.number and l.reason = 'captured-after-received' and l.received_at > anpr.legal_now() - interval '1 day') ahead on true
  where c.withdrawn_at is null;

revoke all on function anpr.metres_between(double precision, double precision, double precision, double precision) from public;
grant execute on function anpr.metres_between(double precision, double precision, double precision, double precision) to clv_app;
grant select on anpr.camera_health to clv_app;
