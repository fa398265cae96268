import type { Migration } from "../../platform/database/index.ts";

/** What the coalition decides about its work; every revision is kept. No row: the defaults. */
export const settingsMigrations: readonly Migration[] = [
  {
    id: "coalition/settings-1",
    sql: `
create table coalition_settings (
  n integer primary key check (n > 0),
  sealed bytea not null,          -- {zone, replyDays, order, reminder}
  by_person uuid not null,
  at timestamptz not null
);
`,
  },
];
