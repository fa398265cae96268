import type { Migration } from "../platform/database/index.ts";
import { keyringMigrations } from "./keyring/index.ts";

/**
 * Who is who. Names are sealed (instance class); in clear stand ids, kinds, roles and dates.
 * Sessions and guesses are UNLOGGED: no backup and no write-ahead log holds them; after a crash people sign in again.
 */
export const roomMigrations: readonly Migration[] = [
  {
    id: "people/1-who",
    sql: `
create table organisation (
  id uuid primary key,
  kind text not null check (kind in ('coalition', 'member')),
  sealed bytea not null,          -- {names}
  revision integer not null default 1,
  joined_at timestamptz,          -- its first person came, and made its key
  created_at timestamptz not null
);
create unique index organisation_one_coalition on organisation (kind) where kind = 'coalition';

create table person (
  id uuid primary key,
  sign_in bytea unique,           -- HMAC of the folded sign-in name
  sealed bytea not null,          -- {name, signInName}
  revision integer not null default 1,
  code_confirmed_at timestamptz,  -- typed part of the recovery code back
  frozen_at timestamptz,
  frozen_by uuid,
  created_at timestamptz not null
);

create table affiliation (
  person uuid not null references person on delete cascade,
  organisation uuid not null references organisation,
  roles text[] not null,
  since timestamptz not null,
  primary key (person, organisation)
);
create index affiliation_organisation on affiliation (organisation);

create table invitation (
  id uuid primary key,
  hash bytea not null unique,     -- HMAC of the secret in the link
  kind text not null check (kind in ('set-up', 'first', 'colleague', 'restart')),
  organisation uuid references organisation,
  person uuid references person on delete cascade,  -- restart: who starts again
  roles text[] not null,
  sealed bytea not null,          -- {note}: for whom
  invited_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz
);
create index invitation_organisation on invitation (organisation);

create table parked_form (
  id uuid primary key,
  person uuid not null references person on delete cascade,
  sealed bytea not null,          -- age file to the person: {path, fields}
  at timestamptz not null,
  expires_at timestamptz not null
);
create index parked_form_person on parked_form (person);

create table device (
  hash bytea primary key,         -- HMAC of the device cookie
  person uuid not null references person on delete cascade,
  since timestamptz not null,
  seen_at timestamptz not null
);
create index device_person on device (person);

create table audit (
  id uuid primary key,
  at timestamptz not null,
  event text not null,
  organisation uuid,              -- null: concerns the person alone, or nobody known
  by_person uuid,
  about_person uuid,
  sealed bytea not null           -- {details}
);
create index audit_organisation on audit (organisation, at desc);
create index audit_about on audit (about_person, at desc);

create unlogged table session (
  id uuid primary key,
  hash bytea not null unique,     -- HMAC of the session cookie
  person uuid not null references person on delete cascade,
  organisation uuid references organisation,  -- acts for; null while a person has none
  p bytea,                        -- the person's key under the cookie; null once locked
  pending bytea,                  -- recovery code or offline key to be shown and typed back, under p
  sealed bytea not null,          -- {browser}
  device bytea,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_person on session (person);

create unlogged table guess (
  key bytea primary key,          -- HMAC of account or address
  failures integer not null,
  last_at timestamptz not null,
  next_at timestamptz not null
);
`,
  },
];

/** All tables of this room: the keys', then its own. */
export const peopleMigrations: readonly Migration[] = [...keyringMigrations, ...roomMigrations];
