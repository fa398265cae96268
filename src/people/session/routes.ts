import { type Context, Hono } from "hono";
import * as v from "valibot";
import { type Env, fieldOf, readForm } from "../../platform/http/index.ts";
import type { Problem } from "../../platform/page/index.ts";
import { identityFrom } from "../account/written-down.ts";
import { record } from "../audit.ts";
import { deskFrame } from "../desk.tsx";
import { fingerprint, recipientOf, recoverOrganisation, settle } from "../keyring/index.ts";
import type { Actor } from "../model.ts";
import { transaction } from "../transaction.ts";
import { presentOf } from "./guard.ts";
import { messages } from "./messages.ts";
import { ParkedPage, WaitingPage } from "./pages.tsx";
import { discard, parkedOf } from "./parked.ts";

/** Mounted at `/{l}/desk`, behind `present()`. */
export const sessionRoutes = new Hono<Env<Actor>>()
  .get("/parked", async (c) => {
    const present = presentOf(c);
    const parked = await parkedOf(c.var.services.sql, { person: present.id, p: present.p }, c.var.now);
    return c.html(ParkedPage({ frame: deskFrame(c, "/desk/parked"), proof: c.var.proof, parked }));
  })
  .post("/parked/:id/discard", async (c) => {
    const id = v.safeParse(v.pipe(v.string(), v.uuid()), c.req.param("id"));
    if (id.success) await discard(c.var.services.sql, presentOf(c).id, id.output);
    return c.redirect(`/${c.var.language}/desk/parked`, 303);
  })
  .get("/waiting", async (c) => {
    if (presentOf(c).acting?.keyring) return c.redirect(`/${c.var.language}/desk`, 303);
    return c.html(await waitingPage(c));
  })
  .post("/waiting", async (c) => {
    const { services, now, language } = c.var;
    const { id, p, acting } = presentOf(c);
    const typed = fieldOf(await readForm(c), "offlineIdentity").slice(0, 2000);
    if (!acting || acting.keyring) return c.redirect(`/${language}/desk`, 303);
    const opened = await transaction(services.sql, async (tx) => {
      const { organisation } = acting;
      const done = await recoverOrganisation(tx, { organisation, offlineIdentity: identityFrom(typed), to: id, at: now });
      if (!done) return false;
      await settle(tx, { person: id, p });
      await record(tx, services.instance, { at: now, event: "handed-over", organisation, by: id, about: id });
      return true;
    });
    if (opened) return c.redirect(`/${language}/desk`, 303);
    return c.html(await waitingPage(c, typed, [{ field: "offlineIdentity", says: messages.offlineWrong }]), 422);
  });

async function waitingPage(c: Context<Env<Actor>>, typed = "", problems: readonly Problem[] = []) {
  const present = presentOf(c);
  const recipient = await recipientOf(c.var.services.sql, present.id);
  const numbers = recipient ? fingerprint(recipient) : "";
  return WaitingPage({ frame: deskFrame(c, "/desk/waiting"), proof: c.var.proof, present, numbers, typed, problems });
}
