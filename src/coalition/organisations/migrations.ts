import type { Migration } from "../../platform/database/index.ts";

/**
 * What the coalition knows of organisations. Everything that names one is sealed (instance class); in clear stand ids,
 * kinds, counters and dates. Revisions, confirmations and listings are only ever added to.
 */
export const organisationsMigrations: readonly Migration[] = [
  {
    id: "coalition/organisations-1",
    sql: `
-- coalition and member: the id is that of people's organisation; outside: an organisation of which nobody signs in
create table organisation_entry (
  organisation uuid primary key,
  kind text not null check (kind in ('coalition', 'member', 'outside')),
  slug bytea not null unique,     -- HMAC of its address on the public site
  latest integer not null default 1,
  created_at timestamptz not null
);
create unique index organisation_entry_one_coalition on organisation_entry (kind) where kind = 'coalition';

create table organisation_profile (
  organisation uuid not null references organisation_entry,
  n integer not null check (n > 0),
  sealed bytea not null,          -- {slug, coLead, facts, waits, sources, contacts}
  by_person uuid,                 -- null: the founding records
  at timestamptz not null,
  primary key (organisation, n)
);

-- its own people said that revision n is still right
create table organisation_confirmation (
  organisation uuid not null,
  n integer not null,
  by_person uuid not null,
  at timestamptz not null,
  foreign key (organisation, n) references organisation_profile
);
create index organisation_confirmation_latest on organisation_confirmation (organisation, at desc);

-- what readers see of it: the last row counts
create table organisation_listing (
  organisation uuid not null,
  position integer not null,
  act text not null check (act in ('publish', 'withdraw')),
  n integer not null,
  by_person uuid,
  at timestamptz not null,
  primary key (organisation, position),
  foreign key (organisation, n) references organisation_profile
);

-- the founding records were loaded, once
create table founding (
  single boolean primary key default true check (single),
  at timestamptz not null
);
`,
  },
];
