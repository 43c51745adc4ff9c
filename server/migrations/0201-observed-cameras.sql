-- Questions to controllers about cameras that somebody observed and nobody published, or the other way round; observations taken down.
create table registry.camera_question (
  camera_id uuid primary key,
  controller_kind text collate "C" not null,
  controller_name text not null,
  outside_means text collate "C" not null,
  asked_on date not null,
  answer_due_on date not null,
  question_state text collate "C" not null,
  camera_answer text collate "C",
  answered_on date,
  is_name_shown boolean not null,
  version int not null default 1,
  entry_id uuid not null
);

create table registry.camera_takedown (
  camera_id uuid primary key,
  observation_mark text collate "C" not null,
  outside_means text collate "C" not null,
  takedown_ground text collate "C" not null,
  requested_at timestamptz not null,
  taken_down_at timestamptz not null,
  is_within_a_day boolean not null,
  version int not null default 1,
  entry_id uuid not null
);

insert into ledger.register values
  ('registry.camera_question', array['camera_id']),
  ('registry.camera_takedown', array['camera_id']);

-- Days, and no name before the controller was heard.
create view registry.public_camera_question as
  select q.camera_id, q.asked_on, q.answer_due_on, q.answered_on, q.camera_answer,
         case when q.question_state = 'answered' and q.is_name_shown then q.controller_name end as controller_name
  from registry.camera_question q join registry.camera c on c.id = q.camera_id where c.published is not null;

-- For whoever keeps a copy of the open data: which row to delete.
create view registry.public_takedown as
  select camera_id, (taken_down_at at time zone 'Europe/Brussels')::date as taken_down_on from registry.camera_takedown;

grant select on registry.camera_question, registry.camera_takedown, registry.public_camera_question, registry.public_takedown to clv_app;
grant select on registry.public_camera_question, registry.public_takedown to clv_portal;
