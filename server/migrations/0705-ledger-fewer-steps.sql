-- What a commit costs whatever the number of its acts, made less: PostgreSQL prepares each expression of a function anew in every
-- transaction, and starts each statement by itself. Nothing that `append` refuses is refused less.

-- Which register it is, is found by halving: a list of all of them was gone through from the start by every commit.
create function ledger.add_rows_among(names text[]) returns text language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  half int := cardinality(names) / 2;
begin
  if half = 0 then
    return format('if register = %1$L then insert into %2$s select p.* from unnest(of_id, rows) x(id, row)
      cross join lateral jsonb_populate_record(null::%2$s, x.row || jsonb_build_object(''entry_id'', x.id, ''version'', 1)) p;
      else raise exception ''not a register: %%'', register using errcode = ''CV002''; end if;', names[1], names[1]::regclass);
  end if;
  return format('if register < %L collate "C" then %s else %s end if;',
    names[half + 1], ledger.add_rows_among(names[:half]), ledger.add_rows_among(names[half + 1:]));
end $$;
create or replace function ledger.make_add_rows() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format('create or replace function ledger.add_rows(register text, of_id uuid[], rows jsonb[]) returns void language plpgsql as %L',
    'begin ' || ledger.add_rows_among(array(select r.name from ledger.register r order by r.name)) || ' end');
  return null;
end $$;

create or replace function ledger.append(expected uuid, logs text, numbers bigint[], sizes int[], promises text, at timestamptz, ids text, acts text, verdicts text,
  organisations text, headers text, persons text, keys text, request_hashes text, other_groups text, changes_salts text, changes text, follow_ups text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  rs constant text := E'\x1e';
  of_id uuid[] := string_to_array(ids, rs)::uuid[];
  of_changes text[] := string_to_array(changes, rs);
  log_names text[] := string_to_array(logs, rs);
  promise text[] := string_to_array(promises, rs);
  total int := cardinality(of_id);
  of_log text[] := '{}';
  of_number bigint[] := '{}';
  numbered int := 0;
  before record;
begin
  -- Asked before anything is stored: a row that a table refuses stands, as it is, in PostgreSQL's own log, and a private body with it.
  if total = 0 or array[cardinality(string_to_array(acts, rs)), cardinality(string_to_array(verdicts, rs)), cardinality(string_to_array(organisations, rs)),
      cardinality(string_to_array(headers, rs)), cardinality(string_to_array(persons, rs)), cardinality(string_to_array(keys, rs)),
      cardinality(string_to_array(request_hashes, rs)), cardinality(string_to_array(other_groups, rs)), cardinality(string_to_array(changes_salts, rs)),
      cardinality(of_changes)] <> array_fill(total, array[10])
    or array[cardinality(log_names), cardinality(numbers), cardinality(sizes)] <> array_fill(cardinality(promise), array[3]) then
    raise exception 'columns of a batch of % acts do not match each other', total using errcode = 'CV002';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('clairevoie.gate', 0));
  select coalesce(e.seq, 0) as last_seq, e.id, e.at, exists (select 1 from ledger.spent_key) as has_spent_keys into before
    from (select 1) one left join lateral (select x.seq, x.id, x.at from ledger.entry x order by x.seq desc limit 1) e on true;
  if before.id is distinct from expected then
    raise exception 'another writer has been here' using errcode = 'CV004';
  end if;
  -- Legal time goes forward; what the time is now the gate knows, not this database.
  if not isfinite(append.at) or append.at < before.at then
    raise exception 'an entry at % after one at %', append.at, before.at using errcode = 'CV002';
  end if;
  for n in 1 .. cardinality(log_names) loop
    insert into ledger.batch (log, number, first_seq, size, promise)
      select log_names[n], numbers[n], before.last_seq + numbered + 1, sizes[n], promise[n]
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
    select before.last_seq + i.place, i.id, i.log, i.batch, append.at, i.act, i.verdict, i.organisation, i.header,
      sha256('\x00'::bytea || convert_to(i.header, 'UTF8'))
    from unnest(of_log, of_number, of_id, string_to_array(acts, rs), string_to_array(verdicts, rs), string_to_array(organisations, rs), string_to_array(headers, rs))
      with ordinality i(log, batch, id, act, verdict, organisation, header, place);
  if before.has_spent_keys then
    perform ledger.refuse_spent_keys(string_to_array(keys, rs)::uuid[], string_to_array(persons, rs), string_to_array(acts, rs));
  end if;
  insert into ledger.private_body (entry_id, person, act, key, request_hash, other_groups, changes_salt, changes)
    select i.id, i.person, i.act, i.key, decode(i.request_hash, 'base64'), i.other_groups, decode(i.salt, 'base64'), i.changes
    from unnest(of_id, string_to_array(persons, rs), string_to_array(acts, rs), string_to_array(keys, rs)::uuid[], string_to_array(request_hashes, rs),
      string_to_array(other_groups, rs), string_to_array(changes_salts, rs), of_changes)
      i(id, person, act, key, request_hash, other_groups, salt, changes);
  if of_changes <> array_fill('[]'::text, array[total]) then
    perform ledger.apply_writes(of_id, of_changes, before.last_seq);
  end if;
  -- A follow-up is a job that commits with its act.
  if follow_ups <> '' then
    perform graphile_worker.add_job(f->>'task', payload => (f->'payload')::json, job_key => f->>'jobKey') from jsonb_array_elements(follow_ups::jsonb) f;
  end if;
end $$;

-- Makes add_rows anew, as the declaration of a register does.
insert into ledger.register select * from ledger.register where false;
