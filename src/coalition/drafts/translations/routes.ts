import { Hono } from "hono";
import { type Actor, allows, personNames } from "../../../people/index.ts";
import { type Env, type Form, fieldOf, fieldsOf, Refusal, readForm } from "../../../platform/http/index.ts";
import { isLanguage, type Language } from "../../../platform/language/index.ts";
import type { Problem } from "../../../platform/page/index.ts";
import { checkText, normalisePasted, passagesOf } from "../../../platform/text/index.ts";
import { type DeskContext, frameOf, statementOf, tabHref } from "../desk.tsx";
import { messages as room } from "../messages.ts";
import { SOURCE_LIMIT, SUMMARY_LIMIT, TITLE_LIMIT } from "../model.ts";
import { EditConflict, mayWrite, type OpenStatement, readMaster, readTranslation, sameDocument, saveTranslation } from "../store.ts";
import { revision } from "../text/routes.ts";
import {
  type LaidTranslation,
  layOut,
  type MasterText,
  type PassageName,
  splitWhole,
  type Translation,
  type TypedTranslation,
  translate,
} from "../translation.ts";
import { messages } from "./messages.ts";
import { fieldOfPassage, NothingToTranslatePage, type Row, TranslationPage, type TranslationView } from "./pages.tsx";

/** The translations of a statement, passage by passage. */
export function translationRoutes() {
  return new Hono<Env<Actor>>()
    .get("/:id/translations/:into", async (c) => {
      const { statement, language } = await addressed(c);
      const { sql } = c.var.services;
      const master = await readMaster(sql, statement);
      const page = { frame: frameOf(c), statement, language };
      if (!master?.document.source.trim()) return c.html(NothingToTranslatePage(page));
      const found = await readTranslation(sql, statement, language);
      const laid = layOut(found?.document ?? null, master.document);
      return c.html(
        TranslationPage({
          ...page,
          proof: c.var.proof,
          title: master.document.title,
          writes: allows(c.var.actor.roles, "statement.translate") && statement.as === "editor" && !statement.ended,
          view: { rows: rowsOf(laid), orphans: laid.orphans, base: found?.n ?? 0, master: master.n },
          saved: c.req.query("saved") === "yes",
        }),
      );
    })
    .post("/:id/translations/:into", async (c) => {
      const { statement, language } = await addressed(c);
      const { services, actor, now, t } = c.var;
      mayWrite(actor, statement, "statement.translate");
      const form = await readForm(c);
      const base = revision(form, "base");
      const seen = (await readMaster(services.sql, statement, revision(form, "master"))) ?? (await readMaster(services.sql, statement));
      if (!seen) return c.redirect(tabHref(t, statement.publicId, language), 303);
      const before = base > 0 ? await readTranslation(services.sql, statement, language, base) : null;
      const typed = typedIn(form, seen.document);
      const laid = layOut(before?.document ?? null, seen.document);
      const page = { frame: frameOf(c), proof: c.var.proof, statement, language, title: seen.document.title, writes: true };
      const asTyped = (passages = typed.passages): TranslationView => ({
        rows: rowsOf(laid, { ...typed, passages }),
        orphans: laid.orphans,
        base,
        master: seen.n,
      });

      if (fieldOf(form, "do") === "whole") {
        const pasted = normalisePasted(fieldOf(form, "whole"));
        const says = pasted.trim() ? checkText(pasted, { maxCharacters: SOURCE_LIMIT }) : messages.wholeEmpty;
        if (says) return c.html(TranslationPage({ ...page, view: asTyped(), pasted, problems: [{ field: "whole", says }] }), 422);
        const { passages, left } = splitWhole(seen.document, pasted);
        const whole = { given: passages.filter(Boolean).length + left.length, wanted: passages.length, left };
        return c.html(TranslationPage({ ...page, view: asTyped(passages), whole }));
      }

      const problems = wrong(typed);
      if (problems.length > 0) return c.html(TranslationPage({ ...page, view: asTyped(), problems }), 422);
      const mine = translate(before?.document ?? null, seen.document, typed);
      try {
        await saveTranslation(services.sql, actor, statement, language, { base, document: mine }, now);
      } catch (error) {
        if (!(error instanceof EditConflict)) throw error;
        return await conflict(c, page, before?.document ?? null, mine);
      }
      return c.redirect(`${tabHref(t, statement.publicId, language)}?saved=yes`, 303);
    });
}

/** Somebody saved meanwhile: what one side changed is brought together, what both changed stands side by side. */
async function conflict(
  c: DeskContext,
  page: Omit<Parameters<typeof TranslationPage>[0], "view">,
  before: Translation | null,
  mine: Translation,
) {
  const { services } = c.var;
  const theirs = await readTranslation(services.sql, page.statement, page.language);
  const master = await readMaster(services.sql, page.statement);
  if (!theirs || !master) throw new Error("a conflict with a translation that is not there");
  if (sameDocument(theirs.document, mine)) return c.redirect(`${tabHref(c.var.t, page.statement.publicId, page.language)}?saved=yes`, 303);
  const [was, left, right] = [before, mine, theirs.document].map((one) => rowsOf(layOut(one, master.document))) as [Row[], Row[], Row[]];
  const rows = right.map((row, i): Row => {
    const [old, my] = [was[i]?.text ?? "", left[i]?.text ?? ""];
    if (my === row.text || my === old) return row;
    return { ...row, text: my, theirs: row.text === old ? null : row.text };
  });
  const name = (await personNames(services.sql, services.instance, [theirs.by])).get(theirs.by) ?? null;
  const view = { rows, orphans: layOut(theirs.document, master.document).orphans, base: theirs.n, master: master.n };
  return c.html(TranslationPage({ ...page, view, conflict: { by: name, at: theirs.at } }), 409);
}

async function addressed(c: DeskContext): Promise<{ statement: OpenStatement; language: Language }> {
  const statement = await statementOf(c);
  const language = c.req.param("into");
  if (!isLanguage(language) || language === statement.master) throw new Refusal(404, room.noStatement);
  return { statement, language };
}

function rowsOf(laid: LaidTranslation, typed?: TypedTranslation): Row[] {
  const row = (name: PassageName, passage: LaidTranslation["title"], text: string | undefined): Row => ({
    name,
    laid: passage,
    text: text ?? passage.text,
    theirs: null,
  });
  return [
    row("title", laid.title, typed?.title),
    ...(laid.summary.state === "empty" ? [] : [row("summary", laid.summary, typed?.summary)]),
    ...laid.passages.map((passage, i) => row(i, passage, typed?.passages[i])),
  ];
}

function typedIn(form: Form, master: MasterText): TypedTranslation {
  const text = (name: PassageName) => normalisePasted(fieldOf(form, fieldOfPassage(name))).trim();
  const right = fieldsOf(form, "right").map((name): PassageName => (name === "title" || name === "summary" ? name : Number(name)));
  return {
    title: text("title").replace(/\s+/gu, " "),
    summary: text("summary"),
    passages: passagesOf(master.source).map((_, i) => text(i)),
    stillRight: new Set(right),
  };
}

function wrong(typed: TypedTranslation): Problem[] {
  const all: [PassageName, string, number][] = [
    ["title", typed.title, TITLE_LIMIT],
    ["summary", typed.summary, SUMMARY_LIMIT],
    ...typed.passages.map((text, i): [PassageName, string, number] => [i, text, SOURCE_LIMIT]),
  ];
  return all.flatMap(([name, text, limit]) => {
    const says = checkText(text, { maxCharacters: limit });
    return says ? [{ field: fieldOfPassage(name), says }] : [];
  });
}
