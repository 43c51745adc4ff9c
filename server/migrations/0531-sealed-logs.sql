-- A second sealed log: what the law has intelligence services do unseen is Committee R's to read, and nobody else's. ADR 0019.
create or replace function ledger.open_log(of_name text, of_origin text, of_demo boolean, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if of_name not in ('public', 'control-organ', 'committee-r') then
    raise exception 'no such log: %', of_name using errcode = 'CV002';
  end if;
  insert into ledger.log (name, origin, demo, created_at) values (of_name, of_origin, of_demo, at) on conflict (name) do nothing;
  if not exists (select 1 from ledger.log l where l.name = of_name and l.origin = of_origin and l.demo = of_demo) then
    raise exception 'the log % was created with another origin or world', of_name using errcode = 'CV003';
  end if;
end $$;

-- Entries of the sealed logs with their bodies, for the overseer of each and nobody else.
create view ledger.sealed_entry as
  select e.log, e.seq, e.id, e.leaf_index, e.at, e.act, e.verdict, e.organisation, e.header, b.person, b.groups
  from ledger.placed_entry e left join ledger.body b on b.entry_id = e.id where e.log in ('control-organ', 'committee-r');
-- What overseers read is theirs to see again; the concealed acts of others are in the view above.
create or replace view ledger.sealed_reading as
  select e.seq, e.id, e.at, e.act, e.verdict, b.person, b.groups, e.log
  from ledger.entry e left join ledger.body b on b.entry_id = e.id
  where e.log in ('control-organ', 'committee-r') and e.act ^@ 'oversight/';
create or replace view ledger.sealed_head as
  select l.origin, c.size, c.note, l.name from ledger.log l
  left join lateral (select size, note from ledger.checkpoint where log = l.name order by size desc, signed_at desc limit 1) c on true
  where l.name in ('control-organ', 'committee-r');

-- The checkpoint of a sealed log of one day, as the public entry of that day commits to it. An entry of its own for each log: who
-- is shown what one of them committed to learns nothing of the other. (oversight.sealed_checkpoint has the days before there were two.)
create table oversight.sealed_anchor (
  log text collate "C" not null,
  day date not null,
  origin text collate "C" not null,
  size bigint not null,
  note text,
  published_at timestamptz not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (log, day)
);
insert into ledger.register values ('oversight.sealed_anchor', array['log', 'day']);
create view oversight.every_anchor as
  select log, day, origin, size, note, published_at, version, entry_id from oversight.sealed_anchor
  union all select 'control-organ', day, origin, size, note, published_at, version, entry_id from oversight.sealed_checkpoint;
grant select on ledger.sealed_entry, oversight.sealed_anchor, oversight.every_anchor to clv_app;
