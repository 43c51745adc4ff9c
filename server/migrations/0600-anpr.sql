-- Technical databases of number plates from their project on (W-04), and the cameras that may post reads into them.
-- Reads themselves are no register: they lie in tables of their own (ADR 0023).
create schema anpr;

create table anpr.technical_database (
  id uuid primary key,
  organisation_id uuid not null,
  level text collate "C" not null,
  reference text collate "C" not null,
  title text not null,
  creators jsonb not null,
  tool jsonb not null,
  purposes jsonb not null,
  state text collate "C" not null,
  planned_by uuid not null,
  planned_at timestamptz not null,
  modalities text,
  assessment_id uuid,
  requested_by uuid,
  received_at timestamptz,
  opinion_due_on date,
  opinion text,
  opinion_by uuid,
  opinion_given_at timestamptz,
  recommendations jsonb,
  override_reasons text,
  decided_at timestamptz,
  escalated_at timestamptz,
  escalated_to text collate "C",
  analysis text,
  joined jsonb not null,
  created_at timestamptz,
  data_classes jsonb,
  retention text collate "C",
  journal_retention text collate "C",
  transmission_channel boolean,
  security_directive text,
  abandoned_at timestamptz,
  abandon_reasons text,
  version int not null default 1,
  entry_id uuid not null
);
create index technical_database_organisation on anpr.technical_database (organisation_id);
create index technical_database_waiting on anpr.technical_database (opinion_due_on) where state = 'request-received';

-- A token is looked up by its hash at every batch: one camera a hash, the withdrawn ones included, so that no token comes back.
create table anpr.enrolled_camera (
  number smallint primary key,
  camera_id uuid not null,
  database_id uuid not null,
  organisation_id uuid not null,
  authorisation_id uuid not null,
  device text not null,
  token_sha256 text collate "C" not null,
  enrolled_by uuid not null,
  enrolled_at timestamptz not null,
  rotated_at timestamptz,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  version int not null default 1,
  entry_id uuid not null,
  -- The zone of a device's own clock, as its enrolment states it: what makes a local time without a zone a moment. Null: nobody stated it, and such a time is refused.
  device_zone text collate "C"
);
create index enrolled_camera_token on anpr.enrolled_camera (token_sha256);
create index enrolled_camera_camera on anpr.enrolled_camera (camera_id);
create index enrolled_camera_database on anpr.enrolled_camera (database_id);

insert into ledger.register values
  ('anpr.technical_database', array['id']),
  ('anpr.enrolled_camera', array['number']);

-- A database's own name in addresses: its id would tell the millisecond of an act. 74 random bits stand in what is hashed.
create function anpr.public_key(id uuid) returns text language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select left(encode(sha256(convert_to('clairevoie database ' || id::text, 'UTF8')), 'hex'), 20)
$$;

-- What everybody may see: databases that exist. House rule, not law: no text asks for this publication. Days, never instants, no id (a
-- UUID of ours tells its millisecond), no name, no words of the opinion; what became of the recommendations as counts.
--
-- Creating a database, enrolling a camera and withdrawing one are internal acts of a chief (ADR 0010): what is published may not lead to
-- their leaf. A row or a number that moves at the second of the act does, for whoever keeps the size of the log. So both are shown as they
-- were a day before, by the full hour, as emergency openings are (0572, ADR 0019); without a delay, as in a demonstration, at once.
-- Nothing else of a row moves: `created` is the last state of a database.
create view anpr.public_technical_database as
  select d.organisation_id, d.level, d.title, d.creators,
         (select jsonb_agg(p.purpose - 'imminentDanger' order by p.place) from jsonb_array_elements(d.purposes) with ordinality p(purpose, place)) as purposes,
         d.data_classes, d.retention, d.journal_retention,
         (d.created_at at time zone 'Europe/Brussels')::date as created_on,
         (d.received_at at time zone 'Europe/Brussels')::date as request_received_on,
         (d.opinion_given_at at time zone 'Europe/Brussels')::date as opinion_given_on,
         d.opinion_due_on,
         d.recommendations is not null as has_opinion,
         (select count(*)::int from jsonb_array_elements(coalesce(d.recommendations, '[]')) r) as recommendations,
         (select count(*)::int from jsonb_array_elements(coalesce(d.recommendations, '[]')) r where r->>'followed' = 'true') as followed,
         (select count(*)::int from jsonb_array_elements(coalesce(d.recommendations, '[]')) r where r->>'followed' = 'false') as not_followed,
         (d.escalated_at at time zone 'Europe/Brussels')::date as escalated_on,
         d.escalated_to,
         (select count(*)::int from anpr.enrolled_camera c where c.database_id = d.id and c.enrolled_at <= w.shown_until
            and (c.withdrawn_at is null or c.withdrawn_at > w.shown_until)) as cameras,
         anpr.public_key(d.id) as key
  from anpr.technical_database d cross join ledger.public_week w where d.created_at <= w.shown_until;

grant usage on schema anpr to clv_app, clv_portal;
grant select on all tables in schema anpr to clv_app;
grant select on anpr.public_technical_database to clv_portal;
revoke all on function anpr.public_key(uuid) from public;
grant execute on function anpr.public_key(uuid) to clv_app, clv_portal;
