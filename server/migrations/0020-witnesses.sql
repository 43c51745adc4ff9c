-- The witness policy is chosen by acts (`ledger/change-witness-policy`): one row for each that went through, in force or not.
create table ledger.witness_policy (
  number int primary key,
  -- The log that the policy is about: a successor log starts anew.
  origin text collate "C" not null,
  hash text collate "C" not null,
  policy text not null,
  version int not null default 1,
  entry_id uuid not null
);
insert into ledger.register values ('ledger.witness_policy', array['number']);

-- What follows is no register: it says what witnesses outside did, and survives a rebuild.

-- A policy governs from the checkpoint that covers its entry and bears the quorum of the policy before it and its own.
create table ledger.policy_in_force (
  log text collate "C" not null,
  number int not null,
  since_size bigint not null,
  -- The cosigned note that shows it.
  note text not null,
  primary key (log, number)
);

-- Checkpoints with a quorum: the newest, and the last of each day.
create table ledger.cosigned (
  log text collate "C" not null,
  size bigint not null,
  note text not null,
  -- POSIX seconds: since when a quorum has seen this tree; null when its cosignatures state no time.
  quorum_at bigint,
  policy_number int not null,
  stored_on date not null,
  primary key (log, size)
);

-- What each witness cosigned last: where the next consistency proof begins.
create table ledger.witness_seen (
  log text collate "C" not null,
  key_name text collate "C" not null,
  size bigint not null,
  at_seconds bigint not null,
  primary key (log, key_name)
);

create function ledger.store_witness_seen(of_log text, names text[], sizes bigint[], at_times bigint[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into ledger.witness_seen as w (log, key_name, size, at_seconds)
    select of_log, x.name, x.size, x.at from unnest(names, sizes, at_times) x(name, size, at)
  on conflict (log, key_name) do update set size = excluded.size, at_seconds = excluded.at_seconds where excluded.at_seconds >= w.at_seconds
$$;

-- Keeps a checkpoint with its cosignatures. One that is smaller than the newest comes too late and is dropped: what is published
-- never shrinks. `takes_over`: the policy that governs from here, whose entry this checkpoint covers.
create function ledger.store_cosigned(of_log text, of_size bigint, cosigned_note text, at_quorum bigint, under int, takes_over int, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('clairevoie.cosigned.' || of_log, 0));
  if of_size < (select coalesce(max(c.size), 0) from ledger.cosigned c where c.log = of_log) then
    return false;
  end if;
  -- Witnesses add lines below; what the log signed stays word for word.
  if not exists (select 1 from ledger.checkpoint c where c.log = of_log and c.size = of_size and starts_with(cosigned_note, c.note)) then
    raise exception 'not a checkpoint that this log signed: %', of_log using errcode = 'CV003';
  end if;
  if takes_over is not null then
    if takes_over <= (select coalesce(max(f.number), 0) from ledger.policy_in_force f where f.log = of_log) then
      raise exception 'a policy is followed by a later one: %', of_log using errcode = 'CV003';
    end if;
    if not exists (select 1 from ledger.witness_policy p join ledger.placed_entry e on e.id = p.entry_id
        where p.number = takes_over and e.log = of_log and e.leaf_index < of_size) then
      raise exception 'a policy governs once its entry is covered: %', of_log using errcode = 'CV003';
    end if;
    insert into ledger.policy_in_force (log, number, since_size, note) values (of_log, takes_over, of_size, cosigned_note);
  end if;
  insert into ledger.cosigned as c (log, size, note, quorum_at, policy_number, stored_on)
    values (of_log, of_size, cosigned_note, at_quorum, under, (at at time zone 'UTC')::date)
  on conflict (log, size) do update
    set note = excluded.note, quorum_at = excluded.quorum_at, policy_number = excluded.policy_number, stored_on = excluded.stored_on;
  delete from ledger.cosigned c where c.log = of_log and c.size < of_size and c.stored_on = (at at time zone 'UTC')::date;
  return true;
end $$;

-- What strangers are shown as the state of the public log: the newest checkpoint with a quorum, else the newest that was signed.
create view ledger.public_head as
  with cosigned as (
    select c.size, c.note, s.signed_at from ledger.cosigned c
    cross join lateral (select signed_at from ledger.checkpoint s where s.log = c.log and s.size = c.size order by s.signed_at desc limit 1) s
    where c.log = 'public' order by c.size desc limit 1
  )
  select size, note, signed_at from cosigned
  union all
  (select size, note, signed_at from ledger.checkpoint where log = 'public' and not exists (select 1 from cosigned) order by size desc, signed_at desc limit 1);

revoke all on function ledger.store_witness_seen(text, text[], bigint[], bigint[]),
  ledger.store_cosigned(text, bigint, text, bigint, int, int, timestamptz) from public;
grant execute on function ledger.store_witness_seen(text, text[], bigint[], bigint[]),
  ledger.store_cosigned(text, bigint, text, bigint, int, int, timestamptz) to clv_app;
grant select on ledger.witness_policy, ledger.policy_in_force, ledger.cosigned, ledger.witness_seen to clv_app;
grant select on ledger.public_head to clv_portal;
