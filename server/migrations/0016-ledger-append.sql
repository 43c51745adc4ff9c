-- Writing a batch with its text parsed once: what is long (headers, bodies, promises) in `items`, what is looked into again
-- (changes, follow-ups) apart and already parsed. The three arrays have one element an act, in the same order.
drop function ledger.append(json);
drop function ledger.write_items(json);

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

-- The only writer of the journal and of registers: all of the batch, or an error and nothing.
create function ledger.append_all(items json, changes jsonb, follow_ups jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
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
      perform ledger.write_items(json_build_array(item), jsonb_build_array(changes->place), jsonb_build_array(follow_ups->place));
      outcome := outcome || jsonb_build_object('ok', true);
    exception when others then
      outcome := outcome || jsonb_build_object('ok', false, 'sqlstate', sqlstate, 'message', sqlerrm);
    end;
    place := place + 1;
  end loop;
  return outcome;
end $$;

revoke all on function ledger.write_items(json, jsonb, jsonb), ledger.append_all(json, jsonb, jsonb), ledger.append_each(json, jsonb, jsonb) from public;
grant execute on function ledger.append_all(json, jsonb, jsonb), ledger.append_each(json, jsonb, jsonb) to clv_app;
