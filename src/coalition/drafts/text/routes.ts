import { Hono } from "hono";
import { type Actor, allows, personNames } from "../../../people/index.ts";
import { type Env, type Form, fieldOf, readForm } from "../../../platform/http/index.ts";
import { LANGUAGES } from "../../../platform/language/index.ts";
import type { Problem } from "../../../platform/page/index.ts";
import { checkText, joinPassages, normalisePasted, passagesOf } from "../../../platform/text/index.ts";
import { type DeskContext, frameOf, statementOf, tabHref } from "../desk.tsx";
import { mergePassages } from "../merge.ts";
import { readiness, SOURCE_LIMIT, SUMMARY_LIMIT, TITLE_LIMIT } from "../model.ts";
import { EditConflict, mayWrite, type OpenStatement, readDraft, readMaster, sameDocument, saveMaster } from "../store.ts";
import type { MasterText } from "../translation.ts";
import { messages } from "./messages.ts";
import { ConflictPage, TextPage } from "./pages.tsx";

const EMPTY: MasterText = { kind: "master", title: "", summary: "", source: "" };

/** The master text of a statement. */
export function textRoutes() {
  return new Hono<Env<Actor>>()
    .get("/:id/text", async (c) => {
      const statement = await statementOf(c);
      const draft = await readDraft(c.var.services.sql, statement);
      const ready = readiness(draft);
      const saved = c.req.query("saved");
      const state = /^[1-9]\d{0,8}$/.test(c.req.query("state") ?? "") ? Number(c.req.query("state")) : null;
      const earlier = state ? await readMaster(c.var.services.sql, statement, state) : null;
      return c.html(
        TextPage({
          frame: frameOf(c),
          proof: c.var.proof,
          statement,
          text: earlier?.document ?? draft.text ?? EMPTY,
          ...(earlier ? { earlier: earlier.n } : {}),
          base: draft.revisions[statement.master],
          writes: writes(c, statement),
          saved:
            saved === undefined
              ? null
              : {
                  changed: saved !== "unchanged",
                  languages: LANGUAGES.filter((language) => language !== statement.master).map((language) => ({
                    language,
                    readiness: ready[language],
                  })),
                },
        }),
      );
    })
    .post("/:id/text", async (c) => {
      const statement = await statementOf(c);
      mayWrite(c.var.actor, statement, "statement.draft");
      const form = await readForm(c);
      const text = typed(form);
      const base = revision(form, "base");
      const problems = wrong(text);
      const doing = fieldOf(form, "do");
      if (doing === "merge") return await conflict(c, statement, text, revision(form, "was"), true);
      if (doing === "preview" || problems.length > 0) {
        const page = TextPage({
          frame: frameOf(c),
          proof: c.var.proof,
          statement,
          text,
          base,
          writes: true,
          preview: doing === "preview",
          problems,
        });
        return c.html(page, problems.length > 0 ? 422 : 200);
      }
      const before = await readMaster(c.var.services.sql, statement);
      if (before && before.n === base && sameDocument(before.document, text))
        return c.redirect(`${tabHref(c.var.t, statement.publicId, "text")}?saved=unchanged`, 303);
      try {
        await saveMaster(c.var.services.sql, c.var.actor, statement, { base, document: text }, c.var.now);
      } catch (error) {
        if (!(error instanceof EditConflict)) throw error;
        return await conflict(c, statement, text, base, false);
      }
      return c.redirect(`${tabHref(c.var.t, statement.publicId, "text")}?saved=yes`, 303);
    });
}

/** Both texts, with what was typed still in the form; brought together when the person asks for it. */
async function conflict(c: DeskContext, statement: OpenStatement, mine: MasterText, base: number, together: boolean) {
  const { services, proof } = c.var;
  const theirs = await readMaster(services.sql, statement);
  const was = base > 0 ? await readMaster(services.sql, statement, base) : null;
  if (!theirs) throw new Error("a conflict with a text that is not there");
  if (sameDocument(theirs.document, mine)) return c.redirect(`${tabHref(c.var.t, statement.publicId, "text")}?saved=yes`, 303);
  const merged = together ? merge(was?.document ?? EMPTY, mine, theirs.document) : null;
  const page = ConflictPage({
    frame: frameOf(c),
    proof,
    statement,
    mine: merged?.text ?? mine,
    theirs: theirs.document,
    current: theirs.n,
    by: (await personNames(services.sql, services.instance, [theirs.by])).get(theirs.by) ?? null,
    at: theirs.at,
    base,
    ...(merged ? { clashes: merged.clashes } : {}),
  });
  return c.html(page, 409);
}

/** Title and summary: whoever changed it; both changed: mine stands in the form, theirs beside it. */
function merge(was: MasterText, mine: MasterText, theirs: MasterText): { text: MasterText; clashes: number } {
  const line = (part: "title" | "summary") => (mine[part] === was[part] ? theirs[part] : mine[part]);
  const clash = (part: "title" | "summary") =>
    Number(mine[part] !== was[part] && theirs[part] !== was[part] && mine[part] !== theirs[part]);
  const { passages, clashes } = mergePassages(passagesOf(was.source), passagesOf(mine.source), passagesOf(theirs.source));
  return {
    text: { kind: "master", title: line("title"), summary: line("summary"), source: joinPassages(passages) },
    clashes: clashes.length + clash("title") + clash("summary"),
  };
}

function typed(form: Form): MasterText {
  return {
    kind: "master",
    title: fieldOf(form, "title").replace(/\s+/gu, " ").trim(),
    summary: normalisePasted(fieldOf(form, "summary")).trim(),
    source: normalisePasted(fieldOf(form, "source")),
  };
}

function wrong(text: MasterText): Problem[] {
  const limits = { title: TITLE_LIMIT, summary: SUMMARY_LIMIT, source: SOURCE_LIMIT };
  const problems: Problem[] = text.title ? [] : [{ field: "title", says: messages.titleMissing }];
  for (const part of ["title", "summary", "source"] as const) {
    const says = checkText(text[part], { maxCharacters: limits[part] });
    if (says) problems.push({ field: part, says });
  }
  return problems;
}

/** The revision a form carries; 0 when it carries none that makes sense, which can only end in a conflict. */
export function revision(form: Form, name: string): number {
  const text = fieldOf(form, name);
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function writes(c: DeskContext, statement: OpenStatement): boolean {
  return allows(c.var.actor.roles, "statement.draft") && statement.as === "editor" && !statement.ended;
}
