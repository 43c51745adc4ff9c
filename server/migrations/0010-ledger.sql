-- The journal, its logs and the one door through which registers change.
create schema ledger;

-- A log: the public one, and sealed streams that only their overseer reads.
create table ledger.log (
  name text collate "C" primary key,
  origin text collate "C" not null unique,
  demo boolean not null,
  created_at timestamptz not null
);

-- seq follows commit order because every append holds the gate's advisory lock; it may have gaps. leaf_index has none.
create table ledger.entry (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  log text collate "C" not null,
  leaf_index bigint,
  at timestamptz not null,
  act text collate "C" not null,
  verdict text collate "C" not null,
  organisation text collate "C" not null,
  header text not null,
  leaf_hash bytea not null,
  -- The signed promise and its place in the log's chain of promises. A copy lies outside the database.
  promise_number bigint not null,
  promise text not null,
  unique (log, leaf_index),
  unique (log, promise_number)
);
create index entry_waiting on ledger.entry (log, seq) where leaf_index is null;
create index entry_at on ledger.entry (at);
create index entry_act on ledger.entry (act, seq);

-- The private body of an entry: canonical JSON and salt of each field group, `{"who": {"salt": base64, "content": text}, ...}`,
-- and what makes a repeated request the same act. Erasing removes the row; the commitments stay in the header.
create table ledger.body (
  entry_id uuid primary key,
  person text collate "C" not null,
  act text collate "C" not null,
  key uuid not null,
  request_hash bytea not null,
  groups text not null,
  unique (person, act, key)
);

-- Which register rows an entry wrote: an erasure folds those rows again without it. An act writes a row once.
create table ledger.touch (
  register text collate "C" not null,
  row_key jsonb not null,
  seq bigint not null,
  entry_id uuid not null,
  primary key (register, row_key, seq)
);

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

-- The demo's legal clock: an offset in milliseconds, moved forward by a journaled act only.
create table ledger.legal_clock (
  id text collate "C" primary key,
  offset_ms bigint not null,
  version int not null default 1,
  entry_id uuid not null
);
insert into ledger.register values ('ledger.legal_clock', array['id']);

-- Applies one recorded change to `target` (the register itself, or a shadow of it when checking).
-- `strict` compares versions (live writing); a fold does not: it repeats what was decided. When the body that took a row
-- away is erased, the row stands there again and a later entry that put it back replaces it.
create function ledger.apply_change(target regclass, change jsonb, entry uuid, strict boolean) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  names text;
  sets text;
  condition text;
  affected bigint;
begin
  select string_agg(format('t.%I = k.%I', c, c), ' and ') into condition from jsonb_object_keys(change->'key') c;
  if change->>'op' = 'insert' then
    if not strict then
      execute format('delete from %s t using jsonb_populate_record(null::%s, $1) k where %s', target, target, condition) using change->'key';
    end if;
    select string_agg(format('%I', k), ',') into names from jsonb_object_keys(change->'row') k;
    execute format('insert into %s (%s, version, entry_id) select %s, 1, $2 from jsonb_populate_record(null::%s, $1)', target, names, names, target)
      using change->'row', entry;
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

-- The recorded changes of one body.
create function ledger.changes_of(groups text) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select (((groups::jsonb)->'changes'->>'content'))::jsonb
$$;

-- Erases the private body of one entry and folds again, without it, every row it wrote. Other entries' rows are untouched.
create function ledger.erase_body(erased uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  written jsonb;
  touched record;
  again record;
begin
  delete from ledger.body b where b.entry_id = erased returning ledger.changes_of(b.groups) into written;
  for touched in select distinct c->>'register' as register, c->'key' as row_key from jsonb_array_elements(written) c where c ? 'register' loop
    perform ledger.assert_register(touched.register);
    execute format('delete from %s t using jsonb_populate_record(null::%s, $1) k where %s', touched.register::regclass, touched.register::regclass,
      (select string_agg(format('t.%I = k.%I', c, c), ' and ') from jsonb_object_keys(touched.row_key) c)) using touched.row_key;
    for again in
      select t.entry_id, c.change from ledger.touch t
      join ledger.body b on b.entry_id = t.entry_id
      cross join lateral jsonb_array_elements(ledger.changes_of(b.groups)) with ordinality c(change, place)
      where t.register = touched.register and t.row_key = touched.row_key
        and c.change->>'register' = touched.register and c.change->'key' = touched.row_key
      order by t.seq, c.place
    loop
      perform ledger.apply_change(touched.register::regclass, again.change, again.entry_id, false);
    end loop;
  end loop;
end $$;

-- Writing a batch with its text parsed once: what is long (headers, bodies, promises) in `items`, what is looked into again
-- (changes, follow-ups) apart and already parsed. The three arrays have one element an act, in the same order.
create function ledger.write_items(items json, changes jsonb, follow_ups jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  one record;
  names text;
begin
  with i as materialized (
    select * from json_to_recordset(items) as i(id uuid, log text, at timestamptz, act text, verdict text, organisation text, header text,
      "leafHash" text, "promiseNumber" bigint, promise json, place int, person text, key uuid, "requestHash" text, groups json)
  ), e as (
    insert into ledger.entry (id, log, at, act, verdict, organisation, header, leaf_hash, promise_number, promise)
      select id, log, at, act, verdict, organisation, header, decode("leafHash", 'base64'), "promiseNumber", promise::text from i order by place
    returning id, seq
  ), b as (
    insert into ledger.body (entry_id, person, act, key, request_hash, groups)
      select id, person, act, key, decode("requestHash", 'base64'), groups::text from i
  )
  insert into ledger.touch (register, row_key, seq, entry_id)
    select c->>'register', c->'key', e.seq, e.id
    from jsonb_array_elements(changes) x join e on e.id = (x->>'id')::uuid
    cross join lateral jsonb_array_elements(x->'changes') c where c ? 'register';
  -- New rows of one register and shape go in together; everything else one by one, comparing versions.
  for one in
    select c->>'register' as register, array(select jsonb_object_keys(c->'row') order by 1) as columns,
      jsonb_agg(c->'row' || jsonb_build_object('entry_id', x->'id')) as rows
    from jsonb_array_elements(changes) x cross join lateral jsonb_array_elements(x->'changes') c
    where c->>'op' = 'insert' group by 1, 2
  loop
    perform ledger.assert_register(one.register);
    select string_agg(format('%I', c), ',') into names from unnest(one.columns) c;
    execute format('insert into %s (%s, version, entry_id) select %s, 1, entry_id from jsonb_populate_recordset(null::%s, $1)',
      one.register::regclass, names, names, one.register::regclass) using one.rows;
  end loop;
  for one in
    select (x.act->>'id')::uuid as id, c.change
    from jsonb_array_elements(changes) with ordinality x(act, place)
    cross join lateral jsonb_array_elements(x.act->'changes') with ordinality c(change, place_in_act)
    where c.change->>'op' <> 'insert' order by x.place, c.place_in_act
  loop
    if one.change->>'op' = 'erase' then
      perform ledger.erase_body((one.change->>'entryId')::uuid);
    else
      perform ledger.assert_register(one.change->>'register');
      perform ledger.apply_change((one.change->>'register')::regclass, one.change, one.id, true);
    end if;
  end loop;
  -- A follow-up is a job that commits with its act.
  perform graphile_worker.add_job(f->>'task', payload => (f->'payload')::json, job_key => f->>'jobKey')
    from jsonb_array_elements(follow_ups) x cross join lateral jsonb_array_elements(x) f;
end $$;

create function ledger.assert_register(name text) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from ledger.register r where r.name = assert_register.name) then
    raise exception 'not a register: %', name using errcode = 'CV002';
  end if;
end $$;

-- Whoever holds the server's own role can call the one door with anything. What it applies must be what the body records, to
-- declared registers only, under the row's own key: else a rebuild would not find it, or an erasure would reach other tables.
create function ledger.check_items(items json, changes jsonb) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select 1 from json_to_recordset(items) as i(id uuid, groups json)
    full join jsonb_array_elements(changes) x on (x->>'id')::uuid = i.id
    where (i.groups->'changes'->>'content')::jsonb is distinct from x->'changes'
  ) then
    raise exception 'changes differ from what the body records' using errcode = 'CV002';
  end if;
  if exists (
    select 1 from jsonb_array_elements(changes) x cross join lateral jsonb_array_elements(x->'changes') c
    left join ledger.register r on r.name = c->>'register'
    where case c->>'op'
      when 'erase' then (c - 'op' - 'entryId') <> '{}'::jsonb
      when 'insert' then r.name is null or not (c->'row' @> (c->'key'))
        or array(select jsonb_object_keys(c->'key') order by 1) <> array(select unnest(r.key_columns) order by 1)
      when 'update' then r.name is null or array(select jsonb_object_keys(c->'key') order by 1) <> array(select unnest(r.key_columns) order by 1)
      when 'remove' then r.name is null or array(select jsonb_object_keys(c->'key') order by 1) <> array(select unnest(r.key_columns) order by 1)
      else true
    end
  ) then
    raise exception 'a change to something that is not a register row' using errcode = 'CV002';
  end if;
end $$;

-- The only writer of the journal and of registers: all of the batch, or an error and nothing.
create function ledger.append_all(items json, changes jsonb, follow_ups jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform ledger.check_items(items, changes);
  perform ledger.write_items(items, changes, follow_ups);
end $$;

-- What becomes of each item alone, each in its own subtransaction, so that the caller can roll back and write the others
-- without the one that fails.
create function ledger.append_each(items json, changes jsonb, follow_ups jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  item json;
  place int := 0;
  outcome jsonb := '[]'::jsonb;
begin
  for item in select * from json_array_elements(items) loop
    begin
      perform ledger.check_items(json_build_array(item), jsonb_build_array(changes->place));
      perform ledger.write_items(json_build_array(item), jsonb_build_array(changes->place), jsonb_build_array(follow_ups->place));
      outcome := outcome || jsonb_build_object('ok', true);
    exception when others then
      outcome := outcome || jsonb_build_object('ok', false, 'sqlstate', sqlstate, 'message', sqlerrm);
    end;
    place := place + 1;
  end loop;
  return outcome;
end $$;

-- Gives waiting entries of one log contiguous indexes, in commit order, at most `most`; returns the new leaves.
create function ledger.assign_indexes(of_log text, most int) returns table (leaf_index bigint, leaf_hash bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  next_index bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('clairevoie.sequencer.' || of_log, 0));
  select coalesce(max(e.leaf_index) + 1, 0) into next_index from ledger.entry e where e.log = of_log;
  return query
    with waiting as (
      select e.seq, next_index + row_number() over (order by e.seq) - 1 as given
      from ledger.entry e where e.log = of_log and e.leaf_index is null order by e.seq limit most
    )
    update ledger.entry e set leaf_index = w.given from waiting w where e.seq = w.seq
    returning e.leaf_index, e.leaf_hash;
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
  insert into ledger.checkpoint (log, size, root, note, signed_at) values (of_log, of_size, of_root, signed_note, at);
  delete from ledger.checkpoint c where c.log = of_log and c.size = of_size and c.signed_at < at;
end $$;

create function ledger.open_log(of_name text, of_origin text, of_demo boolean, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into ledger.log (name, origin, demo, created_at) values (of_name, of_origin, of_demo, at) on conflict (name) do nothing;
  if not exists (select 1 from ledger.log l where l.name = of_name and l.origin = of_origin and l.demo = of_demo) then
    raise exception 'the log % was created with another origin or world', of_name using errcode = 'CV003';
  end if;
end $$;
-- What everybody may see.
create view ledger.public_entry as select leaf_index, header from ledger.entry where log = 'public' and leaf_index is not null;
create view ledger.public_checkpoint as select log, size, note, signed_at from ledger.checkpoint;
create view ledger.public_tile as select log, level, tile_index, hashes from ledger.tile;
create view ledger.public_log as select name, origin, demo, created_at from ledger.log where name = 'public';

revoke all on all functions in schema ledger from public;
grant usage on schema ledger to clv_app, clv_portal;
grant select on all tables in schema ledger to clv_app;
grant select on ledger.public_entry, ledger.public_log to clv_portal;
grant execute on function ledger.append_all(json, jsonb, jsonb), ledger.append_each(json, jsonb, jsonb), ledger.assign_indexes(text, int), ledger.store_tile(text, int, bigint, bytea),
  ledger.store_checkpoint(text, bigint, bytea, text, timestamptz), ledger.open_log(text, text, boolean, timestamptz) to clv_app;
