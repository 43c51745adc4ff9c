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

create or replace function ledger.append_all(items json, changes jsonb, follow_ups jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform ledger.check_items(items, changes);
  perform ledger.write_items(items, changes, follow_ups);
end $$;

create or replace function ledger.append_each(items json, changes jsonb, follow_ups jsonb) returns jsonb
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

-- A second wall: an erasure folds rows of declared registers only, whatever a body says.
create or replace function ledger.erase_body(erased uuid) returns void
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
revoke all on function ledger.check_items(json, jsonb) from public;
