import type { Db, Sql } from "./connect.ts";

/** The two roles the running server acts as. `owner` (or the user of DATABASE_URL) owns the tables and migrates. */
export const SERVER_ROLE = "dalil_server";
export const PUBLIC_ROLE = "dalil_public";

/**
 * Makes the roles that are missing, with these passwords (none: they cannot sign in, the owner acts as them by SET ROLE).
 * @returns whether both are there: false where the owner may not create roles
 */
export async function ensureRoles(owner: Sql, passwords?: { server: string; public: string }): Promise<boolean> {
  const there = new Set(
    (await owner<{ name: string }[]>`select rolname as name from pg_roles where rolname in (${SERVER_ROLE}, ${PUBLIC_ROLE})`).map(
      (r) => r.name,
    ),
  );
  for (const [role, password] of [
    [SERVER_ROLE, passwords?.server],
    [PUBLIC_ROLE, passwords?.public],
  ] as const) {
    if (there.has(role)) continue;
    try {
      await owner.unsafe(`create role ${role} ${password ? `login password '${password}'` : "nologin"}`);
      if (!password) await owner.unsafe(`grant ${role} to current_user`);
    } catch (error) {
      if ((error as { code?: string }).code === "42501") return false;
      if ((error as { code?: string }).code !== "42710") throw error; // another process made it meanwhile
    }
  }
  return true;
}

/**
 * Prepares an empty database: the schemas, and who may do what in tables yet to come. `dalil_server` reads and writes
 * rows; `dalil_public` reads `published` and nothing else; neither changes tables.
 */
export async function closeToTheWorld(owner: Db): Promise<void> {
  await owner.unsafe(`
    create schema if not exists dalil;
    create schema if not exists published;
    create table if not exists dalil.migration (id text primary key, hash text not null, at timestamptz not null default now());
    do $$ begin
      begin
        execute format('revoke all on database %I from public', current_database());
        revoke create on schema public from public;
      exception when insufficient_privilege then
        raise notice 'the database belongs to another role, which decides who may connect';
      end;
      if exists (select from pg_roles where rolname = 'dalil_server') then
        execute format('grant connect on database %I to dalil_server', current_database());
        grant usage on schema dalil, published to dalil_server;
        grant select on dalil.migration to dalil_server;
        alter default privileges in schema dalil grant select, insert, update, delete on tables to dalil_server;
        alter default privileges in schema dalil grant usage, select on sequences to dalil_server;
        alter default privileges in schema published grant select, insert, update, delete on tables to dalil_server;
        alter default privileges in schema published grant usage, select on sequences to dalil_server;
      end if;
      if exists (select from pg_roles where rolname = 'dalil_public') then
        execute format('grant connect on database %I to dalil_public', current_database());
        grant usage on schema published to dalil_public;
        alter default privileges in schema published grant select on tables to dalil_public;
      end if;
    end $$`);
}
