-- What the Control Organ's own stream says of its readings: for its members, at their desk, and for nobody else. Who looked for
-- what and how much was opened; never what stood in it.
create view ledger.sealed_reading as
  select e.seq, e.id, e.at, e.act, e.verdict, b.person, b.groups
  from ledger.entry e left join ledger.body b on b.entry_id = e.id where e.log = 'control-organ';
grant select on ledger.sealed_reading to clv_app;
