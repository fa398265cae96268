import type { TableKinds } from "../platform/backup/index.ts";

/**
 * Every table that holds wrapped keys, and the two that say what was taken back. They go into the key part of a backup,
 * which is kept at most 30 days: who erases a key has erased what it opened, in old backups too (KEYS.md, Erase), and a
 * name taken off or a statement withdrawn since does not come back with older data.
 */
const KEY_TABLES = new Set(
  [
    ...["instance_key", "person_key", "item_key"],
    ...["organisation_keyring", "organisation_key", "organisation_pins", "organisation_wrap"],
    ...["safe", "safe_epoch", "safe_holder", "safe_wrap", "safe_offline"],
    "take_off",
  ]
    .map((name) => `dalil.${name}`)
    .concat("published.withdrawal"),
);

export const tableKinds: TableKinds = { isKeyTable: (name) => KEY_TABLES.has(name) };
