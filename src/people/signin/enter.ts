import type { Context } from "hono";
import { type Key, secretHash } from "../../platform/crypto/index.ts";
import { type Env, readCookie, writeCookie } from "../../platform/http/index.ts";
import { record } from "../audit.ts";
import { renewCost, settle } from "../keyring/index.ts";
import type { OrganisationId, PersonId } from "../model.ts";
import { type Pending, startSession } from "../session/sessions.ts";
import { transaction } from "../transaction.ts";
import { DEVICE_DAYS, remember } from "./devices.ts";

/**
 * Begins a session in this browser, remembers the browser, and settles what colleagues handed over meanwhile.
 * `passphrase`, when one was typed to sign in: wrapped again if the setting of its cost changed.
 */
export async function enter<A>(
  c: Context<Env<A>>,
  { person, p, pending, passphrase }: { person: PersonId; p: Key; pending?: Pending; passphrase?: string },
): Promise<{ organisation: OrganisationId | null }> {
  const { services, now } = c.var;
  const { sql, instance, settings } = services;
  const [before, device] = [readCookie(c, "session"), readCookie(c, "device")];
  const entered = await transaction(sql, async (tx) => {
    if (passphrase !== undefined) await renewCost(tx, { person, passphrase, cost: settings.argon });
    await settle(tx, { person, p });
    if (before) await tx`delete from session where hash = ${secretHash(instance, "people/session", before)}`;
    const [first] = await tx<{ organisation: OrganisationId }[]>`
      select organisation from affiliation where person = ${person} order by since, organisation limit 1`;
    const organisation = first?.organisation ?? null;
    const browser = describeBrowser(c.req.header("user-agent") ?? "");
    const { secret } = await startSession(tx, instance, { person, p, organisation, browser, now, ...(pending ? { pending } : {}) });
    const known = await remember(tx, instance, person, device, now);
    if (known !== device)
      await record(tx, instance, { at: now, event: "signed-in-new-device", by: person, about: person, details: { browser } });
    return { secret, known, organisation };
  });
  writeCookie(c, "session", entered.secret, null);
  writeCookie(c, "device", entered.known, DEVICE_DAYS * 24 * 60 * 60);
  return { organisation: entered.organisation };
}

const BROWSERS = [
  ["Edge", /Edg\//u],
  ["Firefox", /Firefox\//u],
  ["Chrome", /Chrome\//u],
  ["Safari", /Safari\//u],
] as const;
const SYSTEMS = [
  ["Android", /Android/u],
  ["iOS", /iPhone|iPad/u],
  ["Windows", /Windows/u],
  ["macOS", /Mac OS X/u],
  ["Linux", /Linux/u],
] as const;

/** Enough to recognise one's own browser in a list, no more: no version, no model. */
export function describeBrowser(userAgent: string): string {
  const browser = BROWSERS.find(([, sign]) => sign.test(userAgent))?.[0];
  const system = SYSTEMS.find(([, sign]) => sign.test(userAgent))?.[0];
  return [browser, system].filter(Boolean).join(" · ");
}
