import type { Migration } from "../../platform/database/index.ts";

export const draftsMigrations: readonly Migration[] = [
  {
    id: "coalition-drafts-1",
    sql: `
      -- Titles and texts stand in the statement's safe; in clear only what a list of work needs.
      create table statement (
        id uuid primary key,
        public_id text not null unique check (public_id ~ '^s-[0-9a-hjkmnp-tv-z]{6}$'),
        organisation uuid not null,
        safe uuid not null unique,
        master text not null check (master in ('ar', 'fr', 'en')),
        created_by uuid not null,
        created_at timestamptz not null
      );

      create table statement_end (
        statement uuid primary key references statement,
        by uuid not null,
        at timestamptz not null
      );

      -- A frozen text, sealed under the instance key, so that it can be signed and released with nobody signed in.
      create table version (
        id uuid primary key,
        statement uuid not null references statement,
        n integer not null check (n > 0),
        nature text not null check (nature in ('first', 'substantive', 'editorial')),
        sealed bytea not null,
        hash bytea not null check (octet_length(hash) = 32),
        needs_confirmation boolean not null,
        put_forward_by uuid not null,
        at timestamptz not null,
        unique (statement, n),
        check ((n = 1) = (nature = 'first')),
        check (not needs_confirmation or nature = 'editorial')
      );

      create table nature_confirmation (
        version uuid primary key references version,
        by uuid not null,
        at timestamptz not null
      );

      create table version_set_aside (
        version uuid primary key references version,
        by uuid not null,
        at timestamptz not null
      );

      create function version_stays() returns trigger language plpgsql as $$
        begin raise exception 'a version is never changed: put a new one forward'; end $$;
      create trigger version_stays before update on version for each row execute function version_stays();`,
  },
];
