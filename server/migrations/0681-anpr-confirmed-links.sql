-- The keys of another server are confirmed by a second person before anything is sent to it (ADR 0028). A link that was opened before that was asked waits for it.
alter table anpr.transmission_stream add column confirmed_by text collate "C", add column confirmed_at timestamptz;
