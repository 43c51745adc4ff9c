-- The time of the earliest checkpoint that covers an entry is the time of the entry, to the second. The portal shows days: it reads
-- the latest checkpoint alone.
create view ledger.public_latest_checkpoint as
  select size, note, signed_at from ledger.checkpoint where log = 'public' order by size desc, signed_at desc limit 1;
grant select on ledger.public_latest_checkpoint to clv_portal;
revoke select on ledger.public_checkpoint from clv_portal;
