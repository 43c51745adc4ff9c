-- Folding after an erasure: when the body that took a row away is erased, the row stands there again and a later entry
-- that put it back would meet it. A fold repeats what was decided, so the later row replaces it; live writing stays strict.
create or replace function ledger.apply_change(target regclass, change jsonb, entry uuid, strict boolean) returns void
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
