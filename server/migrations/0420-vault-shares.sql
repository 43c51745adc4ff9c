-- Key shares (ADR 0016). Not registers: what a rebuild must not touch.

-- A segment whose key is made of two halves: the host's, in wrapped_key, and the share.
alter table vault.segment add column is_split boolean not null default false;

-- The share of a segment: sealed to each keyholder and, until the gate of article 25/7, closed under the gate's own expiry key.
create table vault.segment_share (
  segment_id uuid primary key references vault.segment (id) on delete cascade,
  organisation_id uuid not null,
  gate_at timestamptz not null,
  -- The UTC day on which the host's copy falls due; null when the recording came past its gate.
  gate_due_on date,
  gate_wrapped bytea,
  -- [{keyholder, keyId, sealed (base64)}]
  sealed jsonb not null
);
create index segment_share_gate on vault.segment_share (organisation_id, gate_due_on) where gate_wrapped is not null;

-- The public half of the key that this process holds in memory: openings commit to it, answers are sealed to it. One row, or none.
create table vault.transport_key (
  only_one boolean primary key default true check (only_one),
  public_key text collate "C" not null,
  since timestamptz not null
);

-- Accesses that a keyholder answered, once each: to be compared with its own count.
create table vault.key_release (
  look_id uuid not null,
  keyholder text collate "C" not null,
  released_at timestamptz not null,
  primary key (look_id, keyholder)
);

grant select, insert, update, delete on vault.segment_share to clv_app;
grant select, insert, update, delete on vault.transport_key to clv_app;
grant select, insert on vault.key_release to clv_app;
