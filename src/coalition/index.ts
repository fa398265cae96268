import type { InstanceKeys } from "../platform/crypto/index.ts";
import type { Migration } from "../platform/database/index.ts";
import type { Handlers } from "../platform/jobs/index.ts";
import { draftsMigrations } from "./drafts/index.ts";
import { organisationsMigrations } from "./organisations/index.ts";
import { releaseJobs, releaseMigrations } from "./release/index.ts";
import { settingsMigrations } from "./settings/index.ts";
import { signingMigrations } from "./signing/index.ts";

export { beginAs, loadFounding } from "./founding/index.ts";
export type { Facts } from "./organisations/index.ts";
export { coalitionRoutes } from "./routes.ts";

export const coalitionMigrations: readonly Migration[] = [
  ...organisationsMigrations,
  ...settingsMigrations,
  ...draftsMigrations,
  ...signingMigrations,
  ...releaseMigrations,
];

/** What this room does when nobody is signed in. */
export function coalitionJobs(instance: InstanceKeys): Handlers {
  return releaseJobs(instance);
}
