import type { TableKinds } from "../platform/backup/index.ts";

/**
 * Every table that holds wrapped keys. They go into the key part of a backup, which is kept at most 30 days: who erases
 * a key has erased what it opened, in old backups too (KEYS.md, Erase).
 */
const KEY_TABLES = new Set(
  [
    ...["instance_key", "person_key", "item_key"],
    ...["organisation_keyring", "organisation_key", "organisation_pins", "organisation_wrap"],
    ...["safe", "safe_epoch", "safe_holder", "safe_wrap", "safe_offline"],
  ].map((name) => `dalil.${name}`),
);

export const tableKinds: TableKinds = { isKeyTable: (name) => KEY_TABLES.has(name) };
