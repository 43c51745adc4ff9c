-- Folding the journal again: to restore registers, and to compare them with what they should be. Owner only.

create function ledger.fold_into(targets jsonb) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  recorded record;
  folded bigint := 0;
begin
  for recorded in
    select e.id, c.change
    from ledger.entry e
    join ledger.private_body b on b.entry_id = e.id
    cross join lateral jsonb_array_elements(b.changes::jsonb) with ordinality c(change, place)
    where c.change->>'op' <> 'erase'
    order by e.seq, c.place
  loop
    perform ledger.apply_change((targets->>(recorded.change->>'register'))::regclass, recorded.change, recorded.id, false);
    folded := folded + 1;
  end loop;
  return folded;
end $$;

-- Empties every register and folds the journal into it. One transaction: readers see the old or the new registers, never half.
create function ledger.rebuild_registers() returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  register record;
  targets jsonb := '{}'::jsonb;
begin
  perform pg_advisory_xact_lock(hashtextextended('clairevoie.gate', 0));
  for register in select name from ledger.register loop
    execute format('delete from %s', register.name::regclass);
    targets := targets || jsonb_build_object(register.name, register.name);
  end loop;
  return ledger.fold_into(targets);
end $$;

-- Folds the journal into temporary shadows and reports every register row that differs from its shadow.
create function ledger.compare_registers() returns table (register text, row_key jsonb, problem text)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  one record;
  targets jsonb := '{}'::jsonb;
  shadow text;
  key_of text;
begin
  for one in select r.name, row_number() over (order by r.name) as n from ledger.register r loop
    shadow := 'shadow_' || one.n;
    execute format('create temporary table %I (like %s including defaults including indexes) on commit drop', shadow, one.name::regclass);
    targets := targets || jsonb_build_object(one.name, 'pg_temp.' || shadow);
  end loop;
  perform ledger.fold_into(targets);
  for one in select r.name, r.key_columns, targets->>r.name as shadow_name from ledger.register r order by r.name loop
    select string_agg(format('%L, x.%I', c, c), ', ') into key_of from unnest(one.key_columns) c;
    return query execute format(
      'select %L::text, jsonb_build_object(%s), ''is not what the journal says''::text from (select * from %s except select * from %s) x
       union all select %L::text, jsonb_build_object(%s), ''is missing or differs from the journal''::text from (select * from %s except select * from %s) x',
      one.name, key_of, one.name::regclass, one.shadow_name::regclass, one.name, key_of, one.shadow_name::regclass, one.name::regclass);
  end loop;
end $$;
revoke all on function ledger.fold_into(jsonb), ledger.rebuild_registers(), ledger.compare_registers() from public;
