import type { InstanceKeys } from "../platform/crypto/index.ts";
import type { Migration, Tx } from "../platform/database/index.ts";
import type { Services } from "../platform/http/index.ts";
import type { Handlers } from "../platform/jobs/index.ts";
import { withdrawAgain } from "../public/index.ts";
import { draftsMigrations } from "./drafts/index.ts";
import { organisationsMigrations } from "./organisations/index.ts";
import { holdPlannedReleases, releaseJobs, releaseMigrations } from "./release/index.ts";
import { settingsMigrations } from "./settings/index.ts";
import { closeSignLinks, signingMigrations, takeOffAgain } from "./signing/index.ts";

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

/** After a restore, before anything starts: what was planned is held, and every link of this room is closed. */
export async function closeAfterRestore(tx: Tx, now: Date): Promise<void> {
  await holdPlannedReleases(tx, now);
  await closeSignLinks(tx, now);
}

/**
 * At every start: a name taken off, or a statement withdrawn, since the data part of a restored backup was made does not
 * come back with it. Changes nothing where nothing was restored.
 */
export async function keepTakenBack({ sql, instance, now }: Pick<Services, "sql" | "instance" | "now">): Promise<void> {
  await sql.begin(async (tx) => {
    await withdrawAgain(tx);
    await takeOffAgain(tx, instance, now());
  });
}

/** What this room does when nobody is signed in. */
export function coalitionJobs(instance: InstanceKeys): Handlers {
  return releaseJobs(instance);
}
