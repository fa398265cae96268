import { type Context, Hono } from "hono";
import { type Actor, personNames } from "../../../people/index.ts";
import { type Env, fieldOf, fieldsOf, Refusal, readForm } from "../../../platform/http/index.ts";
import { isLanguage } from "../../../platform/language/index.ts";
import type { Problem } from "../../../platform/page/index.ts";
import { frameOf, statementOf } from "../desk.tsx";
import { messages as room } from "../messages.ts";
import { effectiveOf, freeze, hindrances, type VersionFacts } from "../model.ts";
import { mayWrite, type OpenStatement, readDraft } from "../store.ts";
import {
  canBeSetAside,
  confirmNature,
  effectiveVersion,
  hashOf,
  putForward,
  readVersion,
  type Signed,
  setAside,
  type Untouched,
  versionsOf,
} from "../versions.ts";
import { messages } from "./messages.ts";
import { ForwardPage, VersionPage, versionHref } from "./pages.tsx";

/** Putting a text forward, its versions, and the second person's confirmation. */
export function forwardRoutes({ signed, untouched }: { signed: Signed; untouched: Untouched }) {
  return new Hono<Env<Actor>>()
    .get("/:id/put-forward", async (c) => {
      const statement = await statementOf(c);
      return c.html(ForwardPage(await checklist(c, statement)));
    })
    .post("/:id/put-forward", async (c) => {
      const statement = await statementOf(c);
      const { services, actor, now, t } = c.var;
      mayWrite(actor, statement, "statement.putForward");
      const form = await readForm(c);
      const languages = [...new Set(fieldsOf(form, "languages"))].filter(isLanguage);
      const nature = fieldOf(form, "nature");
      const page = await checklist(c, statement);
      const problems: Problem[] = hindrances(page.draft, languages).map(({ says, args }) => ({ field: "languages", says, args }));
      if (page.standing && nature !== "substantive" && nature !== "editorial")
        problems.push({ field: "nature", says: messages.natureMissing });
      if (problems.length === 0 && page.standing && hashOf(freeze(page.draft, languages)).toString("hex") === page.standing.hash)
        problems.push({ field: "languages", says: room.nothingNew, args: { n: page.standing.n } });
      if (problems.length > 0) return c.html(ForwardPage({ ...page, typed: { languages, nature }, problems }), 422);
      const version = await putForward(
        services.sql,
        services.instance,
        actor,
        statement,
        { languages, nature: nature === "editorial" ? "editorial" : "substantive", seen: fieldOf(form, "seen") },
        signed,
        now,
      );
      services.log("statement.put-forward", { nature: version.nature });
      return c.redirect(`${versionHref(t, statement, version.n)}?done=yes`, 303);
    })
    .get("/:id/versions/:n", async (c) => {
      const statement = await statementOf(c);
      const { services, actor, proof } = c.var;
      const { versions, facts } = await versionAt(c, statement);
      const version = await readVersion(services.sql, services.instance, facts.id);
      if (!version) throw new Refusal(404, room.noVersion);
      const earlier = effectiveOf(versions.filter(({ n }) => n < facts.n));
      const persons = [version.putForwardBy, version.confirmedBy].filter((person) => person !== null);
      return c.html(
        VersionPage({
          frame: frameOf(c),
          proof,
          actor,
          statement,
          version,
          before: earlier ? await readVersion(services.sql, services.instance, earlier.id) : null,
          versions,
          nameOf: await personNames(services.sql, services.instance, persons),
          undoable: await canBeSetAside(services.sql, facts, versions, untouched),
          done: c.req.query("done") === "yes",
        }),
      );
    })
    .post("/:id/versions/:n/decision", async (c) => {
      const statement = await statementOf(c);
      const { services, actor, now, t } = c.var;
      const { facts } = await versionAt(c, statement);
      const decision = fieldOf(await readForm(c), "decision");
      if (decision === "confirm") await confirmNature(services.sql, actor, statement, facts, now);
      else if (decision === "set-aside") await setAside(services.sql, actor, statement, facts, untouched, now);
      return c.redirect(versionHref(t, statement, facts.n), 303);
    });
}

async function checklist(c: Context<Env<Actor>>, statement: OpenStatement) {
  const { services, actor, proof } = c.var;
  return {
    frame: frameOf(c),
    proof,
    actor,
    statement,
    draft: await readDraft(services.sql, statement),
    versions: await versionsOf(services.sql, statement.id),
    standing: await effectiveVersion(services.sql, services.instance, statement.id),
  };
}

async function versionAt(c: Context<Env<Actor>>, statement: OpenStatement): Promise<{ versions: VersionFacts[]; facts: VersionFacts }> {
  const versions = await versionsOf(c.var.services.sql, statement.id);
  const facts = versions.find(({ n }) => String(n) === c.req.param("n"));
  if (!facts) throw new Refusal(404, room.noVersion);
  return { versions, facts };
}
