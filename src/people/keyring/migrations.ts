import type { Migration } from "../../platform/database/index.ts";

/**
 * Who can open what. No foreign keys to `person` and `organisation`: the room's tables and the keys may come in any order.
 * A wrap is either `wrapped` (AEAD) or `handed` (an age file that the next sign-in turns into a wrap).
 */
export const keyringMigrations: readonly Migration[] = [
  {
    id: "keyring/001-keys",
    sql: `
      create table person_key (
        person uuid primary key,
        recipient text not null,
        revision int not null,
        salt bytea not null,
        memory_kib int not null,
        passes int not null,
        by_passphrase bytea not null,
        by_code bytea not null
      );

      create table organisation_keyring (
        organisation uuid primary key,
        generation int not null,
        rotation_due_at timestamptz
      );
      create table organisation_key (
        organisation uuid not null references organisation_keyring deferrable initially deferred,
        generation int not null,
        recipient text not null,
        verifier bytea not null,
        offline_recipient text not null,
        offline_wrap bytea,
        vouch bytea,
        by uuid not null,
        at timestamptz not null,
        primary key (organisation, generation)
      );
      create table organisation_pins (
        organisation uuid primary key references organisation_keyring,
        generation int not null,
        revision int not null,
        sealed bytea not null
      );
      create table organisation_wrap (
        organisation uuid not null,
        person uuid not null,
        generation int not null,
        wrapped bytea,
        handed bytea,
        by uuid not null,
        at timestamptz not null,
        primary key (organisation, person, generation),
        foreign key (organisation, generation) references organisation_key,
        check (num_nonnulls(wrapped, handed) = 1)
      );
      create index organisation_wrap_person on organisation_wrap (person);

      create table safe (
        id uuid primary key,
        label text not null,
        home uuid not null references organisation_keyring,
        epoch int not null,
        epoch_due_at timestamptz,
        at timestamptz not null
      );
      create table safe_epoch (
        safe uuid not null references safe on delete cascade,
        epoch int not null,
        previous bytea not null,
        at timestamptz not null,
        primary key (safe, epoch)
      );
      create table safe_holder (
        safe uuid not null references safe on delete cascade,
        kind text not null check (kind in ('organisation', 'person')),
        holder uuid not null,
        through uuid not null,
        role text not null check (role in ('reader', 'editor')),
        by uuid not null,
        at timestamptz not null,
        lost_at timestamptz,
        primary key (safe, kind, holder, through),
        check (kind = 'person' or holder = through)
      );
      create index safe_holder_holder on safe_holder (holder, through);
      create table safe_wrap (
        safe uuid not null references safe on delete cascade,
        kind text not null,
        holder uuid not null,
        epoch int not null,
        wrapped bytea,
        handed bytea,
        primary key (safe, kind, holder, epoch),
        check (num_nonnulls(wrapped, handed) = 1)
      );
      create index safe_wrap_handed on safe_wrap (holder) where handed is not null;
      create table safe_offline (
        safe uuid primary key references safe on delete cascade,
        epoch int not null,
        recipient text not null,
        handed bytea not null
      );

      create table item_key (
        item uuid primary key,
        safe uuid not null references safe on delete cascade,
        epoch int not null,
        wrapped bytea not null
      );
      create index item_key_safe on item_key (safe);
      create table revision (
        safe uuid not null references safe on delete cascade,
        record text not null,
        row text not null,
        n int not null,
        epoch int not null,
        sealed bytea not null,
        by uuid not null,
        at timestamptz not null,
        primary key (safe, record, row, n)
      );
      create function refuse_update() returns trigger language plpgsql as
        $$ begin raise exception 'revisions are written once'; end $$;
      create trigger revision_is_written_once before update on revision for each row execute function refuse_update();
      create table card (
        safe uuid primary key references safe on delete cascade,
        epoch int not null,
        revision int not null,
        sealed bytea not null,
        at timestamptz not null
      );`,
  },
];
