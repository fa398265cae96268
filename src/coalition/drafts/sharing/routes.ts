import { Hono } from "hono";
import { type Actor, holdersOf, organisations } from "../../../people/index.ts";
import { type Env, fieldOf, readForm } from "../../../platform/http/index.ts";
import type { Problem } from "../../../platform/page/index.ts";
import { type DeskContext, frameOf, statementOf, tabHref } from "../desk.tsx";
import type { OpenStatement } from "../store.ts";
import { messages } from "./messages.ts";
import { SharingPage } from "./pages.tsx";
import { decidesSharing, mayDecide, shareDraft, takeBackDraft } from "./store.ts";

/** Who can open a draft. */
export function sharingRoutes() {
  return new Hono<Env<Actor>>()
    .get("/:id/sharing", async (c) => {
      const statement = await statementOf(c);
      const did = c.req.query("did");
      return c.html(SharingPage({ ...(await sharing(c, statement)), did: did === "shared" || did === "taken-back" ? did : undefined }));
    })
    .post("/:id/sharing", async (c) => {
      const statement = await statementOf(c);
      const { services, actor, now, t } = c.var;
      mayDecide(actor, statement);
      const page = await sharing(c, statement);
      const form = await readForm(c);
      const organisation = fieldOf(form, "organisation");
      const here = tabHref(t, statement.publicId, "sharing");
      if (fieldOf(form, "do") === "take-back") {
        if (page.holders.some(({ id }) => id === organisation)) await takeBackDraft(services.sql, actor, statement, organisation, now);
        return c.redirect(`${here}?did=taken-back`, 303);
      }
      const as = fieldOf(form, "as");
      const problems: Problem[] = [];
      if (!page.organisations.some(({ id, joined }) => joined && id === organisation))
        problems.push({ field: "organisation", says: messages.unknown });
      if (as !== "reader" && as !== "editor") problems.push({ field: "as", says: messages.rightMissing });
      if (problems.length > 0 || (as !== "reader" && as !== "editor"))
        return c.html(SharingPage({ ...page, typed: { organisation, as }, problems }), 422);
      await shareDraft(services.sql, actor, statement, { organisation, as }, now);
      return c.redirect(`${here}?did=shared`, 303);
    });
}

async function sharing(c: DeskContext, statement: OpenStatement) {
  const { services, actor, proof } = c.var;
  return {
    frame: frameOf(c),
    proof,
    statement,
    title: statement.title,
    holders: await holdersOf(services.sql, statement.safe),
    organisations: await organisations(services.sql, services.instance),
    decides: decidesSharing(actor, statement),
  };
}
