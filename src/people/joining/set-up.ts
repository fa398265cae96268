import type { Services } from "../../platform/http/index.ts";
import type { Language } from "../../platform/language/index.ts";
import { invite } from "./invitations.ts";

/** Whether anybody coordinates the coalition yet. */
export async function isSetUp({ sql }: Pick<Services, "sql">): Promise<boolean> {
  const [row] = await sql`select 1 from affiliation where 'coordinator' = any(roles) limit 1`;
  return row !== undefined;
}

/** The one-time link that makes the first coordinator; null once there is one. Earlier such links stop working. */
export async function firstSetUpLink(
  services: Pick<Services, "sql" | "instance" | "settings" | "now">,
  language: Language = "en",
): Promise<string | null> {
  if (await isSetUp(services)) return null;
  const { sql, instance, settings } = services;
  const now = services.now();
  const { secret } = await sql.begin(async (tx) => {
    await tx`update invitation set withdrawn_at = ${now} where kind = 'set-up' and used_at is null and withdrawn_at is null`;
    return await invite(tx, instance, { kind: "set-up", organisation: null, roles: ["lead", "coordinator"], note: "", by: null, now });
  });
  return `${settings.publicAddress}/${language}/set-up/${secret}`;
}
