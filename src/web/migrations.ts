import { coalitionMigrations } from "../coalition/index.ts";
import { peopleMigrations } from "../people/index.ts";
import { cryptoMigrations } from "../platform/crypto/index.ts";
import type { Migration } from "../platform/database/index.ts";
import { jobsMigrations } from "../platform/jobs/index.ts";
import { migrations as publicMigrations } from "../public/index.ts";

/** Every table of every room, in the order in which they lean on each other. */
export const migrations: readonly Migration[] = [
  ...cryptoMigrations,
  ...jobsMigrations,
  ...publicMigrations,
  ...peopleMigrations,
  ...coalitionMigrations,
];
