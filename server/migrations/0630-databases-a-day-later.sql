-- Creating a database, enrolling a camera and withdrawing one are internal acts of a chief (ADR 0010): what is published may not lead to
-- their leaf. A row or a number that moves at the second of the act does, for whoever keeps the size of the log. So both are shown as they
-- were a day before, by the full hour, as emergency openings are (0572, ADR 0019); without a delay, as in a demonstration, at once.
-- Nothing else of a row moves: `created` is the last state of a database.
create or replace view anpr.public_technical_database as
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
            and (c.withdrawn_at is null or c.withdrawn_at > w.shown_until)) as cameras
  from anpr.technical_database d cross join ledger.public_week w where d.created_at <= w.shown_until;
