-- The keys of each log after its first: a row for each key that an act named (`ledger/rotate-log-key`, `ledger/retire-log-key`).
-- Empty while a log has the key that it was made with.
create table ledger.log_key (
  log text collate "C" not null,
  key_id text collate "C" not null,
  vkey text collate "C" not null,
  -- signs: promises and checkpoints; outgoing: checkpoints too, beside the new one; retired: nothing any more.
  state text collate "C" not null check (state in ('signs', 'outgoing', 'retired')),
  -- Place in the order of keys of this log, from 0.
  number int not null,
  -- The statement that named it, a note of the key before and of this one; null for the first key of a log.
  statement text,
  version int not null default 1,
  entry_id uuid not null,
  primary key (log, key_id)
);
insert into ledger.register values ('ledger.log_key', array['log', 'key_id']);
grant select on ledger.log_key to clv_app;
