import type { Migration } from "../../platform/database/index.ts";

/** When a statement goes public, and the links by which the press may read it earlier. */
export const releaseMigrations: readonly Migration[] = [
  {
    id: "coalition/release/001-release",
    sql: `
      create table release (
        id uuid primary key default gen_random_uuid(),
        statement uuid not null references statement,
        version uuid not null references version,
        languages text[] not null check (cardinality(languages) > 0),
        at timestamptz not null,
        zone text not null,
        planned_by uuid not null,
        planned_at timestamptz not null
      );
      create index release_statement on release (statement);
      -- what became of it: at most one end
      create table release_end (
        release uuid primary key references release,
        kind text not null check (kind in ('released', 'stopped', 'held', 'restored')),
        version uuid references version,
        by uuid,
        at timestamptz not null,
        check ((kind = 'released') = (version is not null))
      );
      -- a language of a version becomes public once
      create table released_text (
        version uuid not null references version,
        language text not null,
        release uuid not null references release,
        primary key (version, language)
      );
      create table preview_link (
        id uuid primary key default gen_random_uuid(),
        statement uuid not null references statement,
        version uuid not null references version,
        secret_hash bytea not null unique,
        sealed bytea not null,
        until timestamptz not null,
        revoked_at timestamptz,
        made_by uuid not null,
        made_at timestamptz not null
      );
      create index preview_link_statement on preview_link (statement);`,
  },
];
