import type { Language } from "../../platform/language/index.ts";
import { type Browser, type Fields, type FormOnPage, formsIn, untouched } from "./testing-browser.ts";
import { linkOn, textOf } from "./testing-joining.ts";

/* What a coordinator does with a statement, page by page, in English. */

const DESK = "/en/desk/statements";

/** The form of the page at `path` that has this field. @throws Error when the page has none */
export async function formWith(browser: Browser, path: string, field: string): Promise<FormOnPage> {
  await browser.get(path);
  const form = formsIn(browser.page.text, path).find(({ fields }) => fields.some(({ name }) => name === field));
  if (!form) throw new Error(`${path} has no ${field}: ${browser.page.status} ${textOf(browser.page.text).slice(0, 400)}`);
  return form;
}

async function fill(browser: Browser, path: string, field: string, fields: Fields): Promise<void> {
  const form = await formWith(browser, path, field);
  await browser.post(form.action, { ...untouched(form), ...fields });
}

/** A new statement with this text; gives its public id. */
export async function writeDraft(
  browser: Browser,
  text: { title: string; summary?: string; source: string },
  master: Language = "en",
): Promise<string> {
  // a member's form proposes to share it with the coalition: not here
  await fill(browser, `${DESK}/new`, "title", { title: text.title, master, share: "" });
  const id = /s-[0-9a-z]{6}/.exec(browser.page.text)?.[0];
  if (!id) throw new Error(`no statement: ${textOf(browser.page.text).slice(0, 400)}`);
  await edit(browser, id, text);
  return id;
}

export async function edit(browser: Browser, id: string, text: Fields): Promise<void> {
  await fill(browser, `${DESK}/${id}/text`, "source", { ...text, do: "save" });
}

/** Every passage, by what `words` says for its field. */
export async function translate(browser: Browser, id: string, into: Language, words: (field: string) => string): Promise<void> {
  const at = `${DESK}/${id}/translations/${into}`;
  const form = await formWith(browser, at, "master");
  const texts = form.fields.filter(({ name, type }) => (type === "text" || type === "textarea") && name !== "whole");
  await browser.post(at, { ...untouched(form), ...Object.fromEntries(texts.map(({ name }) => [name, words(name)])), do: "save" });
}

export async function putForward(browser: Browser, id: string, languages: readonly Language[], nature = "first"): Promise<void> {
  await fill(browser, `${DESK}/${id}/put-forward`, "seen", { languages, nature });
  if (!/versions\/\d/.test(browser.page.text)) throw new Error(`not put forward: ${textOf(browser.page.text).slice(0, 600)}`);
}

export async function openCall(browser: Browser, id: string, members: readonly string[]): Promise<void> {
  await fill(browser, `${DESK}/${id}/signing/call`, "replyBy", { members });
}

/** Gives the path of the link. */
export async function askOutside(browser: Browser, id: string, fields: Fields): Promise<string> {
  const asked = { nameAr: "", nameFr: "", nameEn: "", website: "", sentTo: "", days: "14", ...fields };
  await fill(browser, `${DESK}/${id}/signing/ask`, "sentTo", asked);
  return new URL(linkOn(browser.page.text, "sign")).pathname;
}

export async function sign(browser: Browser, path: string, fields: Fields): Promise<void> {
  await fill(browser, path, "version", { kind: "yes", ...fields });
}

/** Gives the path of the link. */
export async function makePreview(browser: Browser, id: string, label: string): Promise<string> {
  await fill(browser, `${DESK}/${id}/release`, "label", { label, days: "7" });
  return new URL(linkOn(browser.page.text, "preview")).pathname;
}

/** `at`: wall clock of Beirut, as the form takes it. */
export async function planRelease(browser: Browser, id: string, at: string, languages: readonly Language[]): Promise<void> {
  await fill(browser, `${DESK}/${id}/release`, "at", { at, zone: "Asia/Beirut", languages });
}
