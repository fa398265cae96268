import type { Migration } from "../../platform/database/index.ts";

/** The call to sign, the organisations asked, and what they answered. Every answer is a row of its own; none is overwritten. */
export const signingMigrations: readonly Migration[] = [
  {
    id: "coalition/signing/001-call",
    sql: `
      create table call (
        statement uuid primary key references statement on delete cascade,
        opened_at timestamptz not null,
        opened_by uuid not null,
        reply_by timestamptz not null,
        zone text not null,
        signatory_order text not null check (signatory_order in ('alphabetical', 'co-leads-first')),
        revision int not null default 1,
        sealed bytea not null
      );
      create table sign_request (
        id uuid primary key default gen_random_uuid(),
        statement uuid not null references call on delete cascade,
        organisation uuid,
        kind text not null check (kind in ('member', 'outside')),
        sealed bytea not null,
        revision int not null default 1,
        secret_hash bytea unique,
        secret_until timestamptz,
        link_by uuid,
        asked_by uuid not null,
        asked_at timestamptz not null,
        withdrawn_at timestamptz,
        unique (statement, organisation),
        check ((kind = 'member') = (organisation is not null))
      );
      create index sign_request_statement on sign_request (statement);
      create index sign_request_organisation on sign_request (organisation);
      create table sighting (
        request uuid not null references sign_request on delete cascade,
        language text not null,
        at timestamptz not null,
        primary key (request, language)
      );
      create table answer (
        id uuid primary key default gen_random_uuid(),
        request uuid not null references sign_request on delete cascade,
        n int not null,
        version uuid not null references version,
        kind text not null check (kind in ('yes', 'yes-if', 'awaiting', 'no')),
        unnamed boolean not null,
        language text not null,
        by uuid,
        at timestamptz not null,
        sealed bytea not null,
        unique (request, n)
      );
      create index answer_version on answer (version);
      create table authority_check (
        id uuid primary key default gen_random_uuid(),
        answer uuid not null references answer on delete cascade,
        how text not null check (how in ('affiliation', 'coordinator', 'domain')),
        by uuid,
        at timestamptz not null,
        sealed bytea,
        undone_by uuid,
        undone_at timestamptz,
        check ((how = 'coordinator') = (sealed is not null))
      );
      create unique index authority_check_stands on authority_check (answer) where undone_at is null;
      -- who stands in the public list, named or not
      create table printed_signatory (
        statement uuid not null references statement on delete cascade,
        request uuid not null references sign_request on delete cascade,
        primary key (statement, request)
      );
      create table take_off (
        request uuid primary key references sign_request on delete cascade,
        by uuid,
        at timestamptz not null
      );`,
  },
];
