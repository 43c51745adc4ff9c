-- What is to be shown of one entry, to whom, and when: on a day, or when a case closes. ADR 0019.
create table oversight.scheduled_reveal (
  id uuid primary key,
  -- The log in which it was scheduled, and in which it is performed.
  log text collate "C" not null,
  organisation_id uuid not null,
  -- The entry of which a group is shown; `entry_id` is, as everywhere, the last entry that wrote this row.
  target_entry_id uuid not null,
  group_name text collate "C" not null,
  recipient text collate "C" not null,
  recipient_name text not null,
  reference text not null,
  decided_by text collate "C",
  reason text not null,
  due_on date,
  case_reference text collate "C",
  -- Who closes that case: a number alone is no right to let others see.
  case_office uuid,
  due_at timestamptz,
  state text collate "C" not null,
  scheduled_by text collate "C" not null,
  scheduled_at timestamptz not null,
  performed_at timestamptz,
  performed_entry_id uuid,
  version int not null default 1,
  entry_id uuid not null
);
create index scheduled_reveal_due on oversight.scheduled_reveal (due_at) where state = 'waiting';
insert into ledger.register values ('oversight.scheduled_reveal', array['id']);
grant select on oversight.scheduled_reveal to clv_app;
