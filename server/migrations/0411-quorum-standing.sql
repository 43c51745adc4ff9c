-- For the vault: which witness policy governs the public log, and how old its newest quorum is. No row: none governs.
create view ledger.quorum_standing as
  select p.hash as policy_hash, p.policy, c.quorum_at, c.size
  from ledger.policy_in_force f
  join ledger.witness_policy p on p.number = f.number
  join ledger.log l on l.name = f.log and l.origin = p.origin
  left join lateral (select quorum_at, size from ledger.cosigned where log = f.log order by size desc limit 1) c on true
  where f.log = 'public' order by f.number desc limit 1;
grant select on ledger.quorum_standing to clv_app;

-- The policy that governed when a look was opened; null when none did.
alter table vault.look add column quorum_policy text collate "C";
