import { type InstanceKeys, openInstance, sealInstance } from "../../platform/crypto/index.ts";
import type { Db, Sql } from "../../platform/database/index.ts";
import { type CoalitionSettings, defaults } from "./model.ts";

const LABEL = "coalition/settings";
const ROW = "coalition";

export interface SettingsRevision {
  /** 0: nothing was ever set. */
  readonly n: number;
  readonly settings: CoalitionSettings;
  readonly by: string | null;
  readonly at: Date | null;
}

/** The settings now; what was never set has its default. @param zone the installation's own */
export async function coalitionSettings(db: Db, instance: InstanceKeys, zone: string): Promise<CoalitionSettings> {
  return (await latestSettings(db, instance, zone)).settings;
}

export async function latestSettings(db: Db, instance: InstanceKeys, zone: string): Promise<SettingsRevision> {
  const [row] = await db<{ n: number; sealed: Uint8Array; by: string; at: Date }[]>`
    select n, sealed, by_person as by, at from coalition_settings order by n desc limit 1`;
  if (!row) return { n: 0, settings: defaults(zone), by: null, at: null };
  // a setting that came after this revision was saved has its default
  const settings = { ...defaults(zone), ...openInstance<CoalitionSettings>(instance, LABEL, ROW, row.n, row.sealed) };
  return { n: row.n, settings, by: row.by, at: row.at };
}

/** @returns false when somebody saved another revision meanwhile: nothing is overwritten */
export async function saveSettings(
  sql: Sql,
  instance: InstanceKeys,
  { base, settings, by, at }: { base: number; settings: CoalitionSettings; by: string; at: Date },
): Promise<boolean> {
  const n = base + 1;
  const saved = await sql`
    insert into coalition_settings (n, sealed, by_person, at)
    values (${n}, ${sealInstance(instance, LABEL, ROW, n, settings)}, ${by}, ${at}) on conflict (n) do nothing returning n`;
  return saved.length === 1;
}
