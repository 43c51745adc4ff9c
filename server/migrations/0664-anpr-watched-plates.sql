-- A part of a plate can mean one plate. What is watched of it, in the form of LIKE: the plate, where a run found one alone; else the pattern, where it fixes five
-- signs. Null for a whole plate, which `plate` has, and for what means no single one. Part of the register.
alter table anpr.point_search add column watched text collate "C";
create index point_search_watched on anpr.point_search (requested_by, run_at) where run_at is not null and watched is not null;
