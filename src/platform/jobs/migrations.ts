import type { Migration } from "../database/index.ts";

/** What is to be done at a time, with nobody signed in. It names a kind and an opaque id, nothing else (KEYS.md, Jobs). */
export const jobsMigrations: readonly Migration[] = [
  {
    id: "jobs/001-due",
    sql: `
      create table due (
        id uuid primary key default gen_random_uuid(),
        kind text not null,
        subject uuid not null,
        at timestamptz not null,
        failures int not null default 0,
        done_at timestamptz,
        unique (kind, subject)
      );
      create index due_next on due (at) where done_at is null;`,
  },
];
