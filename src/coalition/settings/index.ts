/** The door of the coalition's settings. */
export { settingsMigrations } from "./migrations.ts";
export type { CoalitionSettings } from "./model.ts";
export { settingsRoutes } from "./routes.ts";
export { coalitionSettings } from "./store.ts";
