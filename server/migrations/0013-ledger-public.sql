-- What the portal may read of the journal. Entry ids carry the millisecond of the act, which a public header must not
-- say: nobody can list them; whoever holds one (the person with a receipt) may ask which leaf it is.
create or replace view ledger.public_entry as
  select leaf_index, header, act, verdict, organisation, translate(encode(leaf_hash, 'base64'), E'\n', '') as leaf_hash
  from ledger.entry where log = 'public' and leaf_index is not null;
create or replace view ledger.public_checkpoint as
  select log, size, note, signed_at from ledger.checkpoint where log = 'public';
create or replace view ledger.public_tile as
  select log, level, tile_index, hashes from ledger.tile where log = 'public';

-- How far the demo's legal clock runs ahead; no row, or zero, outside a demo.
create view ledger.public_clock as select offset_ms from ledger.legal_clock where id = 'legal';

create function ledger.public_leaf_of(entry uuid) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.leaf_index from ledger.entry e where e.id = public_leaf_of.entry and e.log = 'public'
$$;

grant select on ledger.public_checkpoint, ledger.public_tile, ledger.public_clock to clv_portal;
grant select on ledger.public_clock to clv_app;
grant execute on function ledger.public_leaf_of(uuid) to clv_app, clv_portal;
