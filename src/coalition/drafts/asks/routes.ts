import { randomBytes } from "node:crypto";
import { Hono } from "hono";
import { type Actor, allows, personNames } from "../../../people/index.ts";
import { type Env, readForm } from "../../../platform/http/index.ts";
import { frameOf, statementOf, tabHref } from "../desk.tsx";
import { NO_ASKS } from "../model.ts";
import { EditConflict, mayWrite, readAsks, sameDocument, saveAsks } from "../store.ts";
import { revision } from "../text/routes.ts";
import { typedAsks } from "./form.ts";
import { AsksPage } from "./pages.tsx";

/** Addressees and asks of a statement. */
export function asksRoutes() {
  return new Hono<Env<Actor>>()
    .get("/:id/asks", async (c) => {
      const statement = await statementOf(c);
      const { sql } = c.var.services;
      const found = await readAsks(sql, statement);
      return c.html(
        AsksPage({
          frame: frameOf(c),
          proof: c.var.proof,
          statement,
          title: statement.title,
          asks: found?.document ?? NO_ASKS,
          base: found?.n ?? 0,
          fresh: [newId(), newId()],
          writes: allows(c.var.actor.roles, "statement.draft") && statement.as === "editor" && !statement.ended,
          saved: c.req.query("saved") === "yes",
        }),
      );
    })
    .post("/:id/asks", async (c) => {
      const statement = await statementOf(c);
      const { services, actor, now, t, proof } = c.var;
      mayWrite(actor, statement, "statement.draft");
      const form = await readForm(c);
      const base = revision(form, "base");
      const typed = typedAsks(form, statement.master, t, newId);
      const page = {
        frame: frameOf(c),
        proof,
        statement,
        title: statement.title,
        asks: typed.asks,
        writes: true,
        fresh: [newId(), newId()] as const,
      };
      if (typed.problems.length > 0) return c.html(AsksPage({ ...page, base, problems: typed.problems }), 422);
      try {
        await saveAsks(services.sql, actor, statement, { base, document: typed.asks }, now);
      } catch (error) {
        if (!(error instanceof EditConflict)) throw error;
        const theirs = await readAsks(services.sql, statement);
        if (!theirs) throw error;
        if (sameDocument(theirs.document, typed.asks)) return c.redirect(`${tabHref(t, statement.publicId, "asks")}?saved=yes`, 303);
        const by = (await personNames(services.sql, services.instance, [theirs.by])).get(theirs.by) ?? null;
        return c.html(AsksPage({ ...page, base: theirs.n, conflict: { theirs: theirs.document, by, at: theirs.at } }), 409);
      }
      return c.redirect(`${tabHref(t, statement.publicId, "asks")}?saved=yes`, 303);
    });
}

/** Of an addressee or ask; it is published, so it says nothing of order or number. */
function newId(): string {
  return randomBytes(5).toString("hex");
}
