-- What lies beside the journal is held against it: what each picture of a batch is, also of those whose own term is reached while the others still have theirs.
create view anpr.picture_leaf as
  select p.number, p.place, p.kind, p.media_type, p.start_byte, p.size_bytes, p.sha256
  from anpr.read_picture p join anpr.read_batch b on b.number = p.number;
grant select on anpr.picture_leaf to clv_app;
