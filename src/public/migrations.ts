import type { Migration } from "../platform/database/index.ts";

/**
 * Everything in `published` may be read by the whole world: the role of the public pages sees nothing else.
 * Autovacuum starts at the first dead row, so that bytes withdrawn do not linger in the table's pages.
 */
export const migrations: readonly Migration[] = [
  {
    id: "public-1",
    sql: `
create schema if not exists published;
create extension if not exists pg_trgm with schema published;

-- One row. Every publishing transaction adds one and notifies; a page rendered before is not served after.
create table published.generation (
  single boolean primary key default true check (single),
  n bigint not null
);
insert into published.generation (n) values (1);

create table published.statement_text (
  public_id text not null,
  language text not null check (language in ('ar', 'fr', 'en')),
  version integer not null check (version > 0),
  document jsonb not null,
  published_at timestamptz not null,
  primary key (public_id, language, version)
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
        toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);

create function published.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what is published does not change: publish a new version, or withdraw';
end $$;
create trigger immutable before update on published.statement_text
  for each row execute function published.refuse_change();

create table published.signatories (
  public_id text primary key,
  document jsonb not null,
  published_at timestamptz not null
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
        toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);

-- Where a statement stands elsewhere, learnt after its publication.
create table published.place (
  public_id text not null,
  position integer not null,
  document jsonb not null,
  primary key (public_id, position)
);

create table published.correction (
  public_id text not null,
  n integer not null,
  document jsonb not null,
  published_at timestamptz not null,
  primary key (public_id, n)
);

-- What is left of a withdrawn statement: id and date. language '' and version 0 mean all of them.
create table published.withdrawal (
  public_id text not null,
  language text not null,
  version integer not null,
  withdrawn_at timestamptz not null,
  primary key (public_id, language, version)
);

create table published.organisation (
  slug text primary key,
  document jsonb not null,
  published_at timestamptz not null
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);

create table published.help (
  id text primary key,
  position integer not null,
  document jsonb not null
);

create table published.coalition (
  single boolean primary key default true check (single),
  document jsonb not null
);

-- One row for each page that search can find. Words are folded and stripped of light prefixes.
create table published.search (
  kind text not null check (kind in ('statement', 'organisation')),
  ref text not null,
  language text not null,
  title_words text[] not null,
  name_words text[] not null,
  words text[] not null,
  day text not null,
  primary key (kind, ref, language)
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
create index search_words on published.search using gin (words);

-- The vocabulary of the rows above: typing errors are looked up here, so that long texts need no trigrams. \`spelled\`
-- is the word in ASCII letters: pg_trgm sees no letter in Arabic where the database's locale is C, as ours is.
create table published.search_word (
  word text primary key,
  spelled text not null
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
create index search_word_trigram on published.search_word using gin (spelled published.gin_trgm_ops);
create index search_word_prefix on published.search_word (word text_pattern_ops);
`,
  },
];
