-- For rooms to the right: whether somebody holds a function in a body at a moment; never who.
create view identity.function_in_body as
  select function_key, organisation_id, from_at, to_at from identity.function_held;
grant select on identity.function_in_body to clv_app;
