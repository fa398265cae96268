import { randomInt } from "node:crypto";
import type { Context } from "hono";
import { type Actor, deskFrame, EditConflict, outsideFrame } from "../people/index.ts";
import { isConnectionLost } from "../platform/database/index.ts";
import { type Env, Refusal, readForm } from "../platform/http/index.ts";
import { isLanguage, type Language, translator } from "../platform/language/index.ts";
import type { Frame } from "../platform/page/index.ts";
import { NotFoundPage, readCoalition, siteOf } from "../public/index.ts";
import { ErrorPage, type Unsaved } from "./error-page.tsx";
import { messages } from "./messages.ts";

type C = Context<Env<Actor>>;

/** PostgreSQL: disk_full and its kin (Appendix A, class 53, insufficient resources), and the operating system's own word. */
const DISK_FULL = new Set(["53100", "ENOSPC", "EDQUOT"]);

/** Turns whatever was thrown into a page: a refusal in its own words, all else as our bug, numbered in the log. */
export async function answerError(error: Error, c: C) {
  const frame = frameFor(c);
  const { t } = frame;
  if (error instanceof Refusal) {
    const title = error.status === 404 ? t(messages.notFound) : t(messages.refused);
    return c.html(ErrorPage({ frame, title, text: t(error.says, error.args) }), error.status);
  }
  if (error instanceof EditConflict)
    return c.html(ErrorPage({ frame, title: t(messages.editedMeanwhile), text: t(messages.editedMeanwhileText) }), 409);
  const code = String((error as { code?: unknown }).code ?? "");
  if (DISK_FULL.has(code)) {
    c.var.services.log("disk-full", { code });
    return c.html(ErrorPage({ frame, title: t(messages.diskFull), text: t(messages.diskFullText), unsaved: await unsavedOf(c) }), 507);
  }
  const number = String(randomInt(1_000_000, 10_000_000));
  // the kind and place of the error, never its message: it may quote what a person typed
  c.var.services.log("error", { number, kind: error.name, code, where: placeOf(error), route: c.req.method });
  const unsaved = await unsavedOf(c);
  if (isConnectionLost(error)) return c.html(ErrorPage({ frame, title: t(messages.away), text: t(messages.awayText), unsaved }), 503);
  return c.html(ErrorPage({ frame, title: t(messages.broken), text: t(messages.brokenText, { number }), unsaved }), 500);
}

/** Never shown again: what opens something. */
const SECRET_FIELD = /passphrase|code|offline|groups|username|numbers/iu;

/** What was posted, to be sent again without typing it again; nothing where a secret was among it or the proof was wrong. */
async function unsavedOf(c: C): Promise<Unsaved | undefined> {
  if (c.req.method !== "POST" || !c.var.proof) return undefined;
  const form = await readForm(c).catch(() => ({}));
  const { proof: _, ...fields } = form as Record<string, string | readonly string[]>;
  const names = Object.keys(fields);
  if (names.length === 0 || names.some((name) => SECRET_FIELD.test(name))) return undefined;
  return { proof: c.var.proof, fields };
}

/** No such address: the same page and status as for what is there but not open to whoever asks. */
export async function answerAbsent(c: C) {
  const frame = frameFor(c);
  if (!c.req.path.includes("/desk")) {
    const { reader, settings } = c.var.services;
    // the page without the coalition's own name is better than none
    const coalition = await readCoalition(reader).catch(() => null);
    const { t, path } = frame;
    return c.html(NotFoundPage({ site: siteOf({ settings }, { coalition }, t.language), path }), 404);
  }
  return c.html(ErrorPage({ frame, title: frame.t(messages.notFound), text: frame.t(messages.notFoundText) }), 404);
}

function frameFor(c: C): Frame {
  const language = languageOf(c);
  if (!c.var.t) {
    c.set("language", language);
    c.set("t", translator(language));
  }
  const path = c.req.path.replace(/^\/(ar|fr|en)(?=\/|$)/, "") || "/";
  const inside = path.startsWith("/desk") && c.var.actor !== undefined;
  // an address with a secret in it is never repeated into a page
  const shown = /^\/(sign|invitation|set-up|preview)\//.test(path) ? "/" : path;
  return inside ? deskFrame(c, path) : outsideFrame(c, shown);
}

function languageOf(c: C): Language {
  const first = c.req.path.split("/")[1];
  return isLanguage(first) ? first : "ar";
}

/** The first line of our own code in the stack. */
function placeOf(error: Error): string {
  const line = error.stack?.split("\n").find((one) => /\/(src|dist)\//.test(one)) ?? "";
  return /\/((?:src|dist)\/[^)]*)/.exec(line)?.[1] ?? "";
}
