-- Once a witness policy governed, the public log is never again without one for the vault (ADR 0017). A log that a restore opened as a
-- successor has none of its own yet: the newest that ever governed is then shown as one that governs no more, with no quorum. Before,
-- there was no row, and images past the gate went out on the log's signature alone.
create or replace view ledger.quorum_standing as
  select p.hash as policy_hash, p.policy, c.quorum_at, c.size, g.governs
  from (
    select f.number, coalesce(f.log = 'public' and l.origin = p.origin, false) as governs
    from ledger.policy_in_force f
    join ledger.witness_policy p on p.number = f.number
    left join ledger.log l on l.name = f.log
    order by 2 desc, 1 desc limit 1
  ) g
  join ledger.witness_policy p on p.number = g.number
  left join lateral (select quorum_at, size from ledger.cosigned where g.governs and log = 'public' order by size desc limit 1) c on true;
