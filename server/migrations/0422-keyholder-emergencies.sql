-- Emergency accesses that a keyholder was asked about: after one that it answered it answers no other until the two entries of
-- that one were shown under a quorum of witnesses (ADR 0016). Kept from before the question, so that a lost answer is shown too.
create table vault.keyholder_emergency (
  keyholder text collate "C" not null,
  access_entry uuid not null,
  confirmation_entry uuid not null,
  asked_at timestamptz not null,
  primary key (keyholder, access_entry)
);

grant select, insert, delete on vault.keyholder_emergency to clv_app;
