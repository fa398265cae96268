import { type Context, Hono } from "hono";
import { type Actor, allows, coalitionOf, deskFrame, personNames, signedIn } from "../../people/index.ts";
import { type Env, fieldOf, Refusal, readForm } from "../../platform/http/index.ts";
import { messages } from "./messages.ts";
import { readSettings, sameSettings, type Typed, typedFrom } from "./model.ts";
import { SettingsPage } from "./pages.tsx";
import { latestSettings, saveSettings } from "./store.ts";

type C = Context<Env<Actor>>;
const PATH = "/desk/settings";

function mayChange({ kind, roles }: Actor): boolean {
  return kind === "coalition" && allows(roles, "settings.change");
}

/** `/desk/settings`, for whoever stands in `c.var.actor`. */
export const settingsPages = new Hono<Env<Actor>>()
  .get(PATH, async (c) => {
    if (!allows(c.var.actor.roles, "settings.see")) throw new Refusal(403, messages.notAllowed);
    const latest = await readLatest(c);
    const query = c.req.query("done");
    const done = query === "saved" || query === "unchanged" ? query : undefined;
    return c.html(SettingsPage({ ...(await around(c)), typed: typedFrom(latest.settings), base: latest.n, done }));
  })
  .post(PATH, async (c) => {
    const { services, actor, now } = c.var;
    if (!mayChange(actor)) throw new Refusal(403, messages.notAllowed);
    const form = await readForm(c);
    const base = Number(/^\d{1,9}$/.exec(fieldOf(form, "base"))?.[0] ?? 0);
    const typed: Typed = {
      zone: fieldOf(form, "zone"),
      replyDays: fieldOf(form, "replyDays"),
      order: fieldOf(form, "order"),
      reminder: { ar: fieldOf(form, "reminder-ar"), fr: fieldOf(form, "reminder-fr"), en: fieldOf(form, "reminder-en") },
    };
    const { settings, problems } = readSettings(typed);
    if (!settings) return c.html(SettingsPage({ ...(await around(c)), typed, base, problems }), 422);
    const latest = await readLatest(c);
    const back = `/${c.var.language}${PATH}`;
    if (sameSettings(latest.settings, settings)) return c.redirect(`${back}?done=unchanged`, 303);
    if (latest.n === base && (await saveSettings(services.sql, services.instance, { base, settings, by: actor.person, at: now })))
      return c.redirect(`${back}?done=saved`, 303);
    const theirs = await readLatest(c);
    const conflict = { who: await nameOf(c, theirs.by), theirs: theirs.settings };
    return c.html(SettingsPage({ ...(await around(c)), typed, base: theirs.n, conflict }), 409);
  });

/** The same behind the guard. */
export const settingsRoutes = new Hono<Env<Actor>>().use(PATH, signedIn()).route("/", settingsPages);

function readLatest(c: C) {
  const { sql, instance, settings } = c.var.services;
  return latestSettings(sql, instance, settings.zone);
}

async function nameOf(c: C, by: string | null): Promise<string> {
  const { services, t } = c.var;
  const names = by === null ? null : await personNames(services.sql, services.instance, [by]);
  return (by && names?.get(by)) || t(messages.somebody);
}

async function around(c: C) {
  const { services, actor, proof } = c.var;
  const latest = await readLatest(c);
  const coalition = await coalitionOf(services.sql, services.instance);
  return {
    frame: deskFrame(c, PATH),
    proof,
    mayChange: mayChange(actor),
    last: latest.at && { who: await nameOf(c, latest.by), at: latest.at },
    installation: services.settings,
    coalition: coalition?.id ?? null,
  };
}
