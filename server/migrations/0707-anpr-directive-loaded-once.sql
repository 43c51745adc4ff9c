-- The text that the ministers signed, as its digest: a directive that was withdrawn does not come back by the old signatures (ADR 0035).
alter table anpr.correlation_directive add column signed_digest text collate "C";
