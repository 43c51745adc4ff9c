-- What the portal may read of the journal. Entry ids carry the millisecond of the act, which a public header must not
-- say: nobody can list them; whoever holds one (the person with a receipt) may ask which leaf it is, internal acts aside.
create view ledger.public_log as select name, origin, demo, created_at from ledger.log where name = 'public';
create view ledger.public_entry as
  select leaf_index, header, act, verdict, organisation, translate(encode(leaf_hash, 'base64'), E'\n', '') as leaf_hash
  from ledger.placed_entry where log = 'public' and leaf_index is not null;
create view ledger.public_checkpoint as
  select log, size, note, signed_at from ledger.checkpoint where log = 'public';
create view ledger.public_tile as
  select log, level, tile_index, hashes from ledger.tile where log = 'public';

-- Leaves of the public log from one index to before another, newest last.
create function ledger.public_leaves(from_leaf bigint, before_leaf bigint)
returns table (leaf_index bigint, header text, leaf_hash text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.leaf_index, (l.entry).header, translate(encode((l.entry).leaf_hash, 'base64'), E'\n', '')
  from ledger.leaves('public', from_leaf, before_leaf) l
$$;

-- How many leaves the public log has.
create view ledger.public_size as
  select coalesce((select b.first_leaf + b.size from ledger.batch b where b.log = 'public' and b.first_leaf is not null order by b.first_leaf desc limit 1), 0) as size;

-- How far the demo's legal clock runs ahead; no row, or zero, outside a demo.
create view ledger.public_clock as select offset_ms from ledger.legal_clock where id = 'legal';

-- The leaf of an entry of the public log; null while it waits, and always for an internal act (ADR 0010): what is published of
-- the act names it and its body, so its leaf would be the leaf of one person.
create function ledger.public_leaf_of(entry uuid) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.leaf_index from ledger.placed_entry e
  where e.id = public_leaf_of.entry and e.log = 'public' and e.header::json->>'act' <> 'house/internal-act'
$$;

-- Whether an entry of the public log is an internal act: a page says then why it shows no receipt.
create function ledger.public_is_internal(entry uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.header::json->>'act' = 'house/internal-act' from ledger.entry e where e.id = public_is_internal.entry and e.log = 'public'
$$;

revoke all on function ledger.public_leaf_of(uuid), ledger.public_is_internal(uuid), ledger.public_leaves(bigint, bigint) from public;
grant select on ledger.public_entry, ledger.public_log, ledger.public_checkpoint, ledger.public_tile, ledger.public_clock, ledger.public_size to clv_portal;
grant select on ledger.public_clock to clv_app;
grant execute on function ledger.public_leaf_of(uuid), ledger.public_is_internal(uuid) to clv_app, clv_portal;
grant execute on function ledger.public_leaves(bigint, bigint) to clv_portal;
