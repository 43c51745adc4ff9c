-- The portal reads what the public header says, and nothing beside it: the columns "act" and "organisation" of an entry say what
-- the header of an internal act leaves out (ADR 0010), and which private controller acted.
revoke select on ledger.public_entry from clv_portal;
grant select (leaf_index, header, leaf_hash) on ledger.public_entry to clv_portal;
