-- Register: openings whose picture was given out. An opening alone shows nothing yet: who compares has had the bytes.
create table anpr.picture_sending (
  opening_id uuid primary key,
  sent_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null
);
insert into ledger.register values ('anpr.picture_sending', array['opening_id']);
grant select on anpr.picture_sending to clv_app;
