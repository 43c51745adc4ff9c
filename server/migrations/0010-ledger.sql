-- The journal, its logs and the one door through which registers change.
create schema ledger;

-- A log: the public one, and sealed streams that only their overseer reads.
create table ledger.log (
  name text collate "C" primary key,
  origin text collate "C" not null unique,
  demo boolean not null,
  created_at timestamptz not null
);

-- What one commit wrote to one log, and the log's signed promise about it. Entries first_seq to first_seq + size - 1 are its
-- leaves; first_leaf is the place of the first in the tree, null until it is sequenced. A copy of the promise lies outside
-- the database.
create table ledger.batch (
  log text collate "C" not null,
  number bigint not null,
  first_seq bigint not null unique,
  size int not null check (size between 1 and 1024),
  promise text not null,
  first_leaf bigint,
  primary key (log, number)
);
create unique index batch_leaf on ledger.batch (log, first_leaf) where first_leaf is not null;
create index batch_waiting on ledger.batch (log, number) where first_leaf is null;

-- seq is the journal's own numbering: 1, 2, 3, in commit order, without a gap.
create table ledger.entry (
  seq bigint primary key,
  id uuid not null unique,
  log text collate "C" not null,
  batch bigint not null,
  at timestamptz not null,
  act text collate "C" not null,
  verdict text collate "C" not null,
  organisation text collate "C" not null,
  header text not null,
  leaf_hash bytea not null
);
-- Entries lie in the order of time: a summary of each stretch of pages finds a period, and costs an act nothing.
create index entry_at on ledger.entry using brin (at) with (pages_per_range = 16, autosummarize = on);

-- The journal is append-only, for its owner too: only the archive of a log that was succeeded gives entries another log name.
create function ledger.refuse_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  is_empty boolean;
begin
  if tg_op = 'TRUNCATE' then
    execute format('select not exists (select 1 from ledger.%I)', tg_table_name) into is_empty;
    if is_empty then return null; end if;
  end if;
  if tg_op = 'UPDATE' and current_setting('clairevoie.archiving', true) = 'on'
    and to_jsonb(new) - 'log' = to_jsonb(old) - 'log' then
    return new;
  end if;
  if tg_op = 'UPDATE' and tg_table_name = 'batch' then
    if old.first_leaf is null and to_jsonb(new) - 'first_leaf' = to_jsonb(old) - 'first_leaf' then
      return new;
    end if;
  end if;
  raise exception 'the journal is append-only: % on ledger.% is refused', lower(tg_op), tg_table_name using errcode = 'CV003';
end $$;
create trigger entry_stands before update or delete on ledger.entry for each row execute function ledger.refuse_change();
create trigger batch_stands before update or delete on ledger.batch for each row execute function ledger.refuse_change();
create trigger entry_is_not_emptied before truncate on ledger.entry for each statement execute function ledger.refuse_change();
create trigger batch_is_not_emptied before truncate on ledger.batch for each statement execute function ledger.refuse_change();

-- The private body of an entry: canonical JSON and salt of each field group, and what makes a repeated request the same act.
-- The group of changes stands apart, as the fold reads it. Erasing removes the row; the commitments stay in the header.
create table ledger.private_body (
  entry_id uuid primary key,
  person text collate "C" not null,
  act text collate "C" not null,
  key uuid not null,
  request_hash bytea not null,
  other_groups text not null,
  changes_salt bytea not null,
  changes text not null,
  unique (key, person, act)
);

-- Keys of requests whose body was erased: a hash, for the key itself lay in the body. Such a key performs nothing again.
create table ledger.spent_key (
  key_hash bytea primary key,
  entry_id uuid not null
);
create function ledger.key_hash(key uuid, person text, act text) returns bytea
language sql immutable parallel safe as $$
  select pg_catalog.sha256(pg_catalog.convert_to(pg_catalog.concat_ws(' ', key, person, act), 'UTF8'))
$$;
create function ledger.refuse_spent_keys(keys uuid[], persons text[], acts text[]) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select 1 from unnest(keys, persons, acts) i(key, person, act)
    join ledger.spent_key s on s.key_hash = ledger.key_hash(i.key, i.person, i.act)) then
    raise exception 'the body of the entry under this key was erased' using errcode = 'CV005';
  end if;
end $$;

-- Bodies as they are read: `{"changes": {"salt": base64, "content": text}, "who": ...}`.
create view ledger.body as
  select entry_id, person, act, key, request_hash, changes,
    -- The changes last: of two members with one name JSON takes the last, and what is folded is this one.
    case when other_groups = '{}' then '{' else left(other_groups, -1) || ',' end
      || '"changes":{"salt":"' || translate(encode(changes_salt, 'base64'), E'\n', '') || '","content":' || to_json(changes)::text || '}}' as groups
  from ledger.private_body;

-- Which register rows an entry wrote: an erasure folds those rows again without it. A row stands here by a hash of its
-- register and key; two rows under one hash are told apart when the recorded changes are read.
create table ledger.touch (
  row_hash bigint not null,
  seq bigint not null,
  primary key (row_hash, seq)
);
create function ledger.row_hash(register text, row_key jsonb) returns bigint
language sql immutable parallel safe as $$
  -- No search path of its own, so that it is inlined: every name says its schema.
  select pg_catalog.hashtextextended(register operator(pg_catalog.||) ' ' operator(pg_catalog.||) row_key::pg_catalog.text, 0)
$$;

-- Hash tiles: a partial tile is a prefix of the later one, so one row a tile grows and any width is served from it.
create table ledger.tile (
  log text collate "C" not null,
  level smallint not null,
  tile_index bigint not null,
  hashes bytea not null,
  primary key (log, level, tile_index)
);

create table ledger.checkpoint (
  log text collate "C" not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  signed_at timestamptz not null,
  primary key (log, size, signed_at)
);

-- The closed list of registers.
create table ledger.register (
  name text collate "C" primary key,
  key_columns text[] not null
);

-- Adds new rows to a register. Made anew whenever a register is declared, with a statement for each: PostgreSQL plans it once
-- a connection, not once a commit. A column that a row does not name is null.
create function ledger.add_rows(register text, of_id uuid[], rows jsonb[]) returns void language plpgsql as $$ begin end $$;
create function ledger.make_add_rows() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  statements text;
begin
  select string_agg(format('when %L then insert into %s select p.* from unnest(of_id, rows) x(id, row)
    cross join lateral jsonb_populate_record(null::%s, x.row || jsonb_build_object(''entry_id'', x.id, ''version'', 1)) p;',
    r.name, r.name::regclass, r.name::regclass), E'\n' order by r.name) into statements from ledger.register r;
  execute format('create or replace function ledger.add_rows(register text, of_id uuid[], rows jsonb[]) returns void language plpgsql as %L',
    'begin case register ' || statements || ' end case; end');
  return null;
end $$;
create trigger registers_have_add_rows after insert on ledger.register for each statement execute function ledger.make_add_rows();

-- The demo's legal clock: an offset in milliseconds, moved forward by a journaled act only.
create table ledger.legal_clock (
  id text collate "C" primary key,
  offset_ms bigint not null,
  version int not null default 1,
  entry_id uuid not null
);
insert into ledger.register values ('ledger.legal_clock', array['id']);

-- Every entry with its place in the tree, null while it waits.
create view ledger.placed_entry as
  select e.seq, e.id, e.log, b.first_leaf + (e.seq - b.first_seq) as leaf_index, e.at, e.act, e.verdict, e.organisation, e.header, e.leaf_hash,
    b.number as promise_number, b.promise, b.first_seq, b.size
  from ledger.entry e join ledger.batch b on b.log = e.log and b.number = e.batch;

-- Entries of a log from one leaf to before another, in order. A commit has at most 1024.
create function ledger.leaves(of_log text, from_leaf bigint, before_leaf bigint) returns table (leaf_index bigint, entry ledger.entry)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select b.first_leaf + (e.seq - b.first_seq), e
  from ledger.batch b join ledger.entry e on e.seq between b.first_seq and b.first_seq + b.size - 1
  where b.log = of_log and b.first_leaf > from_leaf - 1024 and b.first_leaf < before_leaf
    and b.first_leaf + (e.seq - b.first_seq) >= from_leaf and b.first_leaf + (e.seq - b.first_seq) < before_leaf
  order by 1
$$;

-- Applies one recorded change to `target` (the register itself, or a shadow of it when checking).
-- `strict` compares versions (live writing); a fold does not: it repeats what was decided. When the body that took a row
-- away is erased, the row stands there again and a later entry that put it back replaces it.
create function ledger.apply_change(target regclass, change jsonb, entry uuid, strict boolean) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  sets text;
  condition text;
  affected bigint;
begin
  select string_agg(format('t.%I = k.%I', c, c), ' and ') into condition from jsonb_object_keys(change->'key') c;
  if change->>'op' = 'insert' then
    if not strict then
      execute format('delete from %s t using jsonb_populate_record(null::%s, $1) k where %s', target, target, condition) using change->'key';
    end if;
    -- A column that the row does not name is null.
    execute format('insert into %s select * from jsonb_populate_record(null::%s, $1)', target, target)
      using (change->'row') || jsonb_build_object('entry_id', entry, 'version', 1);
    return;
  end if;
  if change->>'op' = 'update' then
    select string_agg(format('%I = n.%I', k, k), ', ') into sets from jsonb_object_keys(change->'row') k;
    execute format('update %s t set %s version = ($3)::int + 1, entry_id = $4 from jsonb_populate_record(null::%s, $1) n, jsonb_populate_record(null::%s, $2) k where %s and ($5 = false or t.version = $3)',
      target, case when sets is null then '' else sets || ',' end, target, target, condition)
      using change->'row', change->'key', (change->>'version')::int, entry, strict;
  elsif change->>'op' = 'remove' then
    execute format('delete from %s t using jsonb_populate_record(null::%s, $1) k where %s and ($3 = false or t.version = $2)', target, target, condition)
      using change->'key', (change->>'version')::int, strict;
  else
    raise exception 'unknown change %', change->>'op' using errcode = 'CV002';
  end if;
  get diagnostics affected = row_count;
  if strict and affected <> 1 then
    raise exception 'register row is no longer at the version that was read: % %', target, change->'key' using errcode = 'CV001';
  end if;
end $$;

-- Erases the private body of one entry and folds again, without it, every row it wrote. Other entries' rows are untouched.
create function ledger.erase_body(erased uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  written jsonb;
  touched record;
  again record;
begin
  insert into ledger.spent_key (key_hash, entry_id)
    select ledger.key_hash(b.key, b.person, b.act), b.entry_id from ledger.private_body b where b.entry_id = erased;
  delete from ledger.private_body b where b.entry_id = erased returning b.changes::jsonb into written;
  for touched in select distinct c->>'register' as register, c->'key' as row_key from jsonb_array_elements(written) c where c ? 'register' loop
    perform ledger.assert_register(touched.register);
    execute format('delete from %s t using jsonb_populate_record(null::%s, $1) k where %s', touched.register::regclass, touched.register::regclass,
      (select string_agg(format('t.%I = k.%I', c, c), ' and ') from jsonb_object_keys(touched.row_key) c)) using touched.row_key;
    for again in
      select e.id, c.change from ledger.touch t
      join ledger.entry e on e.seq = t.seq
      join ledger.private_body b on b.entry_id = e.id
      cross join lateral jsonb_array_elements(b.changes::jsonb) with ordinality c(change, place)
      where t.row_hash = ledger.row_hash(touched.register, touched.row_key)
        and c.change->>'register' = touched.register and c.change->'key' = touched.row_key
      order by t.seq, c.place
    loop
      perform ledger.apply_change(touched.register::regclass, again.change, again.id, false);
    end loop;
  end loop;
end $$;

create function ledger.assert_register(name text) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from ledger.register r where r.name = assert_register.name) then
    raise exception 'not a register: %', name using errcode = 'CV002';
  end if;
end $$;

-- The only writer of the journal and of registers: all of the batch, or an error and nothing. Whoever holds the server's own
-- role can call it with anything: it applies changes to declared registers only, under the row's own key, each recorded in the
-- body of an entry of this batch.
-- `expected` is the entry that the facts of these acts were read after, `numbers` the places that the promises were given in
-- the chain of each log: when another writer has come in between, nothing is written (CV004).
-- Columns come as texts whose values are set apart by U+001E, which JSON never holds unescaped: nothing has to be parsed to be
-- stored. Acts of one log follow each other: `logs`, `numbers`, `sizes` and `promises` say which, one a log, in the same order.
create function ledger.append(expected uuid, logs text, numbers bigint[], sizes int[], promises text, at timestamptz, ids text, acts text, verdicts text,
  organisations text, headers text, persons text, keys text, request_hashes text, other_groups text, changes_salts text, changes text, follow_ups text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  rs constant text := E'\x1e';
  of_id uuid[] := string_to_array(ids, rs)::uuid[];
  of_act text[] := string_to_array(acts, rs);
  of_verdict text[] := string_to_array(verdicts, rs);
  of_organisation text[] := string_to_array(organisations, rs);
  of_header text[] := string_to_array(headers, rs);
  of_person text[] := string_to_array(persons, rs);
  of_key uuid[] := string_to_array(keys, rs)::uuid[];
  of_hash text[] := string_to_array(request_hashes, rs);
  of_groups text[] := string_to_array(other_groups, rs);
  of_salt text[] := string_to_array(changes_salts, rs);
  of_changes text[] := string_to_array(changes, rs);
  log_names text[] := string_to_array(logs, rs);
  promise text[] := string_to_array(promises, rs);
  total int := cardinality(of_id);
  of_log text[] := '{}';
  of_number bigint[] := '{}';
  numbered int := 0;
  last_seq bigint;
  last_id uuid;
  last_at timestamptz;
begin
  -- A column that is short of a value would leave a change without its entry, or an entry without its body.
  if total = 0 or array[cardinality(of_act), cardinality(of_verdict), cardinality(of_organisation), cardinality(of_header), cardinality(of_person),
      cardinality(of_key), cardinality(of_hash), cardinality(of_groups), cardinality(of_salt), cardinality(of_changes)] <> array_fill(total, array[10])
    or array[cardinality(log_names), cardinality(numbers), cardinality(sizes)] <> array_fill(cardinality(promise), array[3]) then
    raise exception 'columns of a batch of % acts do not match each other', total using errcode = 'CV002';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('clairevoie.gate', 0));
  select e.seq, e.id, e.at into last_seq, last_id, last_at from ledger.entry e order by e.seq desc limit 1;
  if last_id is distinct from expected then
    raise exception 'another writer has been here' using errcode = 'CV004';
  end if;
  -- Legal time goes forward; what the time is now the gate knows, not this database.
  if not isfinite(append.at) or append.at < last_at then
    raise exception 'an entry at % after one at %', append.at, last_at using errcode = 'CV002';
  end if;
  last_seq := coalesce(last_seq, 0);
  for n in 1 .. cardinality(log_names) loop
    insert into ledger.batch (log, number, first_seq, size, promise)
      select log_names[n], numbers[n], last_seq + numbered + 1, sizes[n], promise[n]
      where numbers[n] = 0 or exists (select 1 from ledger.batch b where b.log = log_names[n] and b.number = numbers[n] - 1)
      on conflict (log, number) do nothing;
    if not found then
      raise exception 'the promises of the log % do not go on with number %', log_names[n], numbers[n] using errcode = 'CV004';
    end if;
    of_log := of_log || array_fill(log_names[n], array[sizes[n]]);
    of_number := of_number || array_fill(numbers[n], array[sizes[n]]);
    numbered := numbered + sizes[n];
  end loop;
  if numbered <> total then
    raise exception 'promises for % leaves, and % acts', numbered, total using errcode = 'CV002';
  end if;
  insert into ledger.entry (seq, id, log, batch, at, act, verdict, organisation, header, leaf_hash)
    select last_seq + i.place, i.id, i.log, i.batch, append.at, i.act, i.verdict, i.organisation, i.header,
      sha256('\x00'::bytea || convert_to(i.header, 'UTF8'))
    from unnest(of_log, of_number, of_id, of_act, of_verdict, of_organisation, of_header)
      with ordinality i(log, batch, id, act, verdict, organisation, header, place);
  if exists (select 1 from ledger.spent_key) then
    perform ledger.refuse_spent_keys(of_key, of_person, of_act);
  end if;
  insert into ledger.private_body (entry_id, person, act, key, request_hash, other_groups, changes_salt, changes)
    select i.id, i.person, i.act, i.key, decode(i.request_hash, 'base64'), i.other_groups, decode(i.salt, 'base64'), i.changes
    from unnest(of_id, of_person, of_act, of_key, of_hash, of_groups, of_salt, of_changes)
      i(id, person, act, key, request_hash, other_groups, salt, changes);
  if of_changes <> array_fill('[]'::text, array[total]) then
    perform ledger.apply_writes(of_id, of_changes, last_seq);
  end if;
  -- A follow-up is a job that commits with its act.
  if follow_ups <> '' then
    perform graphile_worker.add_job(f->>'task', payload => (f->'payload')::json, job_key => f->>'jobKey') from jsonb_array_elements(follow_ups::jsonb) f;
  end if;
end $$;

-- Applies the recorded changes of a batch: first the new rows of each register together, then everything else one by one, in
-- order, comparing versions. Like add_rows it keeps the settings of `append`, its only caller: setting them again costs each commit.
create function ledger.apply_writes(of_id uuid[], of_changes text[], last_seq bigint) returns void language plpgsql as $$
declare
  one record;
begin
  for one in
    select case when w.op = 'insert' then w.register end as register,
      bool_and((case
        when w.op = 'erase' then w.beside_erasing = '{}'
        when w.register is null or (w.row_key ?& w.key_columns) is not true or w.row_key - w.key_columns <> '{}' then false
        when w.op = 'insert' then w.new_row @> w.row_key
        -- A row keeps its key: its history and its erasure are found by it.
        when w.op = 'update' then not w.new_row ?| w.key_columns
        else w.op = 'remove' end) is true) as is_sound,
      array_agg(w.id) as ids, array_agg(w.new_row) as rows, array_agg(last_seq + w.place) as seqs,
      array_agg(ledger.row_hash(w.register, w.row_key)) as row_hashes
    from (
      select x.id, x.place, c.c->>'op' as op, r.name as register, r.key_columns, c.c->'key' as row_key, c.c->'row' as new_row,
        c.c - 'op' - 'entryId' as beside_erasing
      from unnest(of_id, of_changes) with ordinality x(id, changes, place)
      cross join lateral jsonb_array_elements(x.changes::jsonb) c(c)
      left join ledger.register r on r.name = c.c->>'register'
    ) w group by 1 order by 1
  loop
    if one.is_sound is not true then
      raise exception 'a change to something that is not a register row' using errcode = 'CV002';
    end if;
    -- An act writes a row once. What an erasure reaches was noted when it was written.
    insert into ledger.touch (row_hash, seq)
      select t.row_hash, t.seq from unnest(one.row_hashes, one.seqs) t(row_hash, seq) where t.row_hash is not null;
    if one.register is null then
      perform ledger.apply_others(of_id, of_changes);
    else
      perform ledger.add_rows(one.register, one.ids, one.rows);
    end if;
  end loop;
end $$;

-- What is no new row, in order.
create function ledger.apply_others(of_id uuid[], of_changes text[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  one record;
begin
  for one in
    select x.id, c.c as change from unnest(of_id, of_changes) with ordinality x(id, changes, place)
    cross join lateral jsonb_array_elements(x.changes::jsonb) with ordinality c(c, n) where c.c->>'op' <> 'insert' order by x.place, c.n
  loop
    if one.change->>'op' = 'erase' then
      perform ledger.erase_body((one.change->>'entryId')::uuid);
    else
      perform ledger.apply_change((one.change->>'register')::regclass, one.change, one.id, true);
    end if;
  end loop;
end $$;

-- Gives waiting batches of one log contiguous places in the tree, in commit order, at most `most`; returns their leaves, each
-- batch's hashes one after the other.
create function ledger.assign_leaves(of_log text, most int) returns table (first_leaf bigint, leaf_hashes bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  next_leaf bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('clairevoie.sequencer.' || of_log, 0));
  select coalesce((select b.first_leaf + b.size from ledger.batch b where b.log = of_log and b.first_leaf is not null order by b.first_leaf desc limit 1), 0)
    into next_leaf;
  return query
    with waiting as (
      select b.number, b.first_seq, b.size, next_leaf + sum(b.size) over (order by b.number) - b.size as given
      from ledger.batch b where b.log = of_log and b.first_leaf is null order by b.number limit most
    ), placed as (
      update ledger.batch b set first_leaf = w.given from waiting w where b.log = of_log and b.number = w.number
      returning b.first_leaf, b.first_seq, b.size
    )
    select p.first_leaf, (select string_agg(e.leaf_hash, ''::bytea order by e.seq) from ledger.entry e where e.seq between p.first_seq and p.first_seq + p.size - 1)
    from placed p order by p.first_leaf;
end $$;

-- Tiles only grow: a stored tile must be a prefix of what replaces it.
create function ledger.store_tile(of_log text, of_level int, of_index bigint, grown bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into ledger.tile as t (log, level, tile_index, hashes) values (of_log, of_level, of_index, grown)
  on conflict (log, level, tile_index) do update set hashes = excluded.hashes
    where substring(excluded.hashes from 1 for length(t.hashes)) = t.hashes and length(excluded.hashes) >= length(t.hashes);
  if not found then
    raise exception 'a tile may only grow: % % %', of_log, of_level, of_index using errcode = 'CV003';
  end if;
end $$;

create function ledger.store_checkpoint(of_log text, of_size bigint, of_root bytea, signed_note text, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if of_size < (select coalesce(max(c.size), 0) from ledger.checkpoint c where c.log = of_log) then
    raise exception 'a checkpoint never shrinks: %', of_log using errcode = 'CV003';
  end if;
  if of_size > coalesce((select b.first_leaf + b.size from ledger.batch b where b.log = of_log and b.first_leaf is not null
      order by b.first_leaf desc limit 1), 0) then
    raise exception 'a checkpoint covers what is in the tree: %', of_log using errcode = 'CV003';
  end if;
  insert into ledger.checkpoint (log, size, root, note, signed_at) values (of_log, of_size, of_root, signed_note, at);
  delete from ledger.checkpoint c where c.log = of_log and c.size = of_size and c.signed_at < at;
end $$;

create function ledger.open_log(of_name text, of_origin text, of_demo boolean, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if of_name not in ('public', 'control-organ') then
    raise exception 'no such log: %', of_name using errcode = 'CV002';
  end if;
  insert into ledger.log (name, origin, demo, created_at) values (of_name, of_origin, of_demo, at) on conflict (name) do nothing;
  if not exists (select 1 from ledger.log l where l.name = of_name and l.origin = of_origin and l.demo = of_demo) then
    raise exception 'the log % was created with another origin or world', of_name using errcode = 'CV003';
  end if;
end $$;
revoke all on all functions in schema ledger from public;
grant usage on schema ledger to clv_app, clv_portal;
grant select on all tables in schema ledger to clv_app;
grant execute on function ledger.append(uuid, text, bigint[], int[], text, timestamptz, text, text, text, text, text, text, text, text, text, text, text, text),
  ledger.assign_leaves(text, int), ledger.leaves(text, bigint, bigint), ledger.row_hash(text, jsonb), ledger.store_tile(text, int, bigint, bytea),
  ledger.store_checkpoint(text, bigint, bytea, text, timestamptz), ledger.open_log(text, text, boolean, timestamptz) to clv_app;
