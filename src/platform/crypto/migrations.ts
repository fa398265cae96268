import type { Migration } from "../database/index.ts";

/** The five instance keys, wrapped by the key file. */
export const cryptoMigrations: readonly Migration[] = [
  {
    id: "crypto/001-instance-key",
    sql: `
      create table instance_key (
        name text primary key check (name in ('seal', 'index', 'session', 'token', 'log')),
        wrapped bytea not null,
        revision int not null
      );`,
  },
];
