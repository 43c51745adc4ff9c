-- Migrations run as clv_owner. Roles, their session settings and the database's own grants are set when the server
-- starts (server/src/postgres/role-store.ts), because roles belong to the whole cluster.

do $$
begin
  if current_user <> 'clv_owner' then
    raise exception 'migrations run as clv_owner, not as %', current_user;
  end if;
end
$$;

-- PostgreSQL lets everybody execute a new function. Ours may be SECURITY DEFINER, so each is granted by name:
--   grant execute on function ledger.append(...) to clv_app;
alter default privileges for role clv_owner revoke execute on functions from public;
