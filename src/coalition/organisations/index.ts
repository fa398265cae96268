/** The door of organisations for the other sub-rooms of `coalition/` and for `web/`. */
export { listPublicly, unlist } from "./listing.ts";
export { organisationsMigrations } from "./migrations.ts";
export type { Entry } from "./model.ts";
export { type EntryKind, type FactKey, type Facts, type Profile, type SourceNote, shownNames } from "./profile.ts";
export { organisationsRoutes } from "./routes.ts";
export { helpSnapshot } from "./snapshot.ts";
export { enterOrganisation, findEntry, listEntries } from "./store.ts";
