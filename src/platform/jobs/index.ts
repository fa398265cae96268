export { type Handler, type Handlers, plan, runDue, unplan } from "./due.ts";
export { jobsMigrations } from "./migrations.ts";
export { type Runner, startRunner } from "./runner.ts";
