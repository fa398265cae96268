import type { InstanceKeys } from "../../platform/crypto/index.ts";
import type { Handlers } from "../../platform/jobs/index.ts";
import { performRelease } from "./perform.ts";
import { RELEASE_JOB } from "./store.ts";

export { releaseMigrations } from "./migrations.ts";
export { previewRoutes, releaseRoutes } from "./routes.ts";
export { holdPlannedReleases, isReleased } from "./store.ts";

/** What the job runner does when a release is due. */
export function releaseJobs(instance: InstanceKeys): Handlers {
  return { [RELEASE_JOB]: (tx, id, now) => performRelease(tx, instance, id, now) };
}
