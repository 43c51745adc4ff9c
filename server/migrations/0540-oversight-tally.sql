-- The tally of a week: camera -> leaves of the looks at its recordings, committed under salt (ADR 0020). What is secret of it
-- (seed, map) is for the Control Organ and the data protection officer; its lines become public with their counts opened,
-- four weeks after the week, by the legal clock.
create table oversight.tally (
  week text collate "C" primary key,
  public_on date not null,
  looks int not null,
  root text collate "C" not null,
  seed text collate "C" not null,
  -- [{camera, leaves}], lines without a look left out.
  map jsonb not null,
  -- [{camera, count, salt, leaves}]: every line, its leaves as a commitment.
  lines jsonb not null,
  made_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
insert into ledger.register values ('oversight.tally', array['week']);

-- What everybody may see: the opening of the act's own statement at once, the lines when their day has come. No row while the
-- act waits for its leaf; no statement once its body was erased.
create view oversight.public_tally as
  select t.week, t.public_on::text as public_on, e.leaf_index, e.groups::jsonb->'result' as statement,
         case when now() + make_interval(secs => coalesce((select c.offset_ms from ledger.legal_clock c where c.id = 'legal'), 0) / 1000.0)
                >= t.public_on::timestamp at time zone 'Europe/Brussels'
              then t.lines end as lines
  from oversight.tally t join ledger.overseen_entry e on e.id = t.entry_id
  where e.leaf_index is not null;

grant select on oversight.tally, oversight.public_tally to clv_app;
grant usage on schema oversight to clv_portal;
grant select on oversight.public_tally to clv_portal;
