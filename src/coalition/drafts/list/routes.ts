import { Hono } from "hono";
import { type Actor, allows, coalitionOf, type Names, organisations, shareSafe, transaction } from "../../../people/index.ts";
import { type Env, fieldOf, Refusal, readForm } from "../../../platform/http/index.ts";
import { isLanguage } from "../../../platform/language/index.ts";
import type { Problem } from "../../../platform/page/index.ts";
import { checkText } from "../../../platform/text/index.ts";
import { type DeskContext, frameOf, statementOf, tabHref } from "../desk.tsx";
import { messages as room } from "../messages.ts";
import { freeze, TITLE_LIMIT } from "../model.ts";
import type { DraftsNeeds } from "../needs.ts";
import { createStatement, endStatement, listStatements, readDraft } from "../store.ts";
import { effectiveVersion, hashOf, versionsOf, versionsOfAll } from "../versions.ts";
import { messages } from "./messages.ts";
import { ListPage, NewPage, OverviewPage } from "./pages.tsx";

/** The list, a new statement, and one statement at a glance. */
export function listRoutes({ called, released }: Pick<DraftsNeeds, "called" | "released">) {
  return new Hono<Env<Actor>>()
    .get("/", async (c) => {
      const { services, actor } = c.var;
      const statements = await listStatements(services.sql, actor);
      const versions = await versionsOfAll(
        services.sql,
        statements.map(({ id }) => id),
      );
      return c.html(ListPage({ frame: frameOf(c), actor, statements, versions, nameOf: await namesOf(c) }));
    })
    .get("/new", async (c) => {
      mayStart(c);
      return c.html(NewPage({ frame: frameOf(c), proof: c.var.proof, actor: c.var.actor }));
    })
    .post("/new", async (c) => {
      mayStart(c);
      const { services, actor, t, now } = c.var;
      const form = await readForm(c);
      const typed = { title: fieldOf(form, "title").trim(), master: fieldOf(form, "master"), share: fieldOf(form, "share") === "yes" };
      const problems: Problem[] = [];
      const refused = checkText(typed.title, { maxCharacters: TITLE_LIMIT, oneLine: true });
      if (!typed.title) problems.push({ field: "title", says: messages.titleMissing });
      else if (refused) problems.push({ field: "title", says: refused });
      if (!isLanguage(typed.master)) problems.push({ field: "master", says: messages.masterUnknown });
      if (problems.length > 0 || !isLanguage(typed.master))
        return c.html(NewPage({ frame: frameOf(c), proof: c.var.proof, actor, typed, problems }), 422);
      const statement = await createStatement(services.sql, actor, { title: typed.title, master: typed.master }, now);
      if (typed.share && actor.kind === "member" && allows(actor.roles, "statement.share")) {
        const coalition = await coalitionOf(services.sql, services.instance);
        if (coalition?.joined)
          await transaction(services.sql, (tx) =>
            shareSafe(tx, actor.keyring, statement.safe, { to: { organisation: coalition.id }, as: "editor", at: now }),
          );
      }
      return c.redirect(tabHref(t, statement.publicId, "text"), 303);
    })
    .get("/:id", async (c) => {
      const statement = await statementOf(c);
      const { services, actor, proof } = c.var;
      const draft = await readDraft(services.sql, statement);
      const versions = await versionsOf(services.sql, statement.id);
      const standing = await effectiveVersion(services.sql, services.instance, statement.id);
      const now = standing && freeze(draft, Object.keys(standing.text.languages).filter(isLanguage));
      const changed = now !== null && hashOf(now).toString("hex") !== standing?.hash;
      return c.html(
        OverviewPage({
          frame: frameOf(c),
          proof,
          actor,
          statement,
          draft,
          versions,
          changed,
          called: await called(services.sql, statement.id),
          released: await released(services.sql, statement.id),
          nameOf: await namesOf(c),
        }),
      );
    })
    .post("/:id/close", async (c) => {
      const statement = await statementOf(c);
      if ((await versionsOf(c.var.services.sql, statement.id)).length > 0) throw new Refusal(409, room.alreadyForward);
      await endStatement(c.var.services.sql, c.var.actor, statement, c.var.now);
      return c.redirect(tabHref(c.var.t, statement.publicId, "overview"), 303);
    });
}

function mayStart(c: DeskContext): void {
  if (!allows(c.var.actor.roles, "statement.draft")) throw new Refusal(403, room.mayNot);
}

/** The names of organisations, for this request. */
export async function namesOf(c: DeskContext): Promise<(organisation: string) => Names | undefined> {
  const all = new Map<string, Names>();
  for (const { id, names } of await organisations(c.var.services.sql, c.var.services.instance)) all.set(id, names);
  return (organisation) => all.get(organisation);
}
