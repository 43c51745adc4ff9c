-- Hits (W-07; ADR 0025). A row names the read by its batch and its place in it, and holds no plate: what was read is looked up among the reads, and
-- is gone with them.
create table anpr.hit (
  id uuid primary key,
  batch_id uuid not null,
  place smallint not null,
  camera smallint not null,
  recorded_at timestamptz not null,
  database_id uuid not null,
  -- The service that answers for the list.
  organisation_id uuid not null,
  list_id uuid not null,
  version_id uuid not null,
  branch text collate "C" not null,
  kind text collate "C" not null,
  -- The correlation afterwards that found it; null: in real time.
  correlation_id uuid,
  state text collate "C" not null,
  raised_at timestamptz not null,
  -- Since when the month of validation runs; null while it is no hit.
  met_at timestamptz,
  due_on date,
  comparison text collate "C",
  compared_by uuid,
  compared_at timestamptz,
  validated_by uuid,
  validated_at timestamptz,
  reasons text,
  cause text collate "C",
  copied_at timestamptz,
  copy_target text collate "C",
  copy_reference text,
  ended_at timestamptz,
  seen_by_controller_at timestamptz,
  seen_by_officer_at timestamptz,
  stopped_by uuid,
  stopped_at timestamptz,
  wrong_stop_cause text collate "C",
  wrong_stop_what text,
  wrong_stop_by uuid,
  wrong_stop_at timestamptz,
  -- Of the last act on it: what screens that were away ask for.
  moved_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index hit_moved on anpr.hit (organisation_id, branch, moved_at);
create index hit_due on anpr.hit (due_on) where state = 'hit';
create index hit_candidate on anpr.hit (raised_at) where state = 'candidate';
create index hit_list on anpr.hit (list_id);
create index hit_expired on anpr.hit (organisation_id, ended_at) where state = 'expired';

-- A person who has the screen of hits of a branch open.
create table anpr.hit_watch (
  id uuid primary key,
  person_id uuid not null,
  function_key text collate "C" not null,
  organisation_id uuid not null,
  branch text collate "C" not null,
  mission text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
create index hit_watch_person on anpr.hit_watch (person_id, until_at);
insert into ledger.register values ('anpr.hit', array['id']), ('anpr.hit_watch', array['id']);

-- Not a register: batches that were matched against the lists in force, so that a batch whose hits were lost with the server is matched again.
create table anpr.correlated_batch (
  batch_id uuid primary key,
  matched_at timestamptz not null
);
create index correlated_batch_matched on anpr.correlated_batch (matched_at);

-- What each list has given. Misreads: the plate was another, found by whoever compared. Useless: read right and led to nothing. A list yields nothing
-- that has run for thirty days and of which nothing was ever validated.
create view anpr.list_yield as
  select l.id as list_id, l.organisation_id, l.title, l.branch,
    count(h.id) filter (where h.met_at is not null)::int as hits,
    count(h.id) filter (where h.kind = 'possible-misread')::int as candidates,
    count(h.id) filter (where h.comparison = 'not-confirmed' or h.cause = 'misread')::int as misreads,
    count(h.id) filter (where h.state in ('validated', 'copied'))::int as validated,
    count(h.id) filter (where h.state = 'expired' or h.cause in ('entry-out-of-date', 'condition-not-met'))::int as useless,
    count(h.id) filter (where h.state = 'expired')::int as expired,
    count(h.id) filter (where h.wrong_stop_at is not null)::int as wrong_stops,
    max(h.met_at) as last_hit_at,
    coalesce(bool_and(h.state not in ('validated', 'copied')), true)
      and exists (select 1 from anpr.list_version v where v.list_id = l.id and v.state = 'running')
      and (select min(v.started_at) from anpr.list_version v where v.list_id = l.id) <= (select anpr.legal_now()) - interval '30 days' as yields_nothing
  from anpr.plate_list l left join anpr.hit h on h.list_id = l.id
  group by l.id;

-- What everybody may see: wrong stops by the week (Brussels) that is over, at least five of them or none is told. House rule: no text asks for it.
create view anpr.public_wrong_stop_week as
  select h.organisation_id, to_char(h.wrong_stop_at at time zone 'Europe/Brussels', 'IYYY-"W"IW') as week,
    case when count(*) >= 5 then count(*)::int end as wrong_stops
  from anpr.hit h cross join ledger.public_week w
  where h.wrong_stop_at is not null
    and (date_trunc('week', h.wrong_stop_at at time zone 'Europe/Brussels') + interval '7 days') at time zone 'Europe/Brussels' <= w.over_by
  group by 1, 2
  having count(*) >= 5;

grant select on anpr.hit, anpr.hit_watch, anpr.list_yield, anpr.public_wrong_stop_week to clv_app;
grant select on anpr.public_wrong_stop_week to clv_portal;
grant select, insert, delete on anpr.correlated_batch to clv_app;
