import { type Browser, type FieldOnPage, type FormOnPage, formsIn, untouched } from "./testing-browser.ts";

/** A form that somebody found on a page they can open. */
export interface Found {
  readonly page: string;
  readonly form: FormOnPage;
  /** Where its first button sends it. */
  readonly action: string;
}

const ID =
  /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|s-[0-9a-z]{6,}|(?<=\/(?:sign|invitation|preview|set-up)\/)[\w-]{20,}|(?<=\/members\/)[\w-]+|(?<=\/versions\/)\d+/g;

/** An address without what tells one thing from another of its kind. */
export function kindOf(path: string): string {
  return path
    .replace(/^\/(ar|fr|en)(?=\/)/, "")
    .replace(/[?#].*$/, "")
    .replace(ID, "…");
}

/** Follows every link from `starts` that stays here; of each kind of page at most `each`. Gives address and page. */
export async function crawl(browser: Browser, starts: readonly string[], each = 2, most = 400): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const kinds = new Map<string, number>();
  const queue = [...starts];
  while (queue.length > 0 && pages.size < most) {
    const path = queue.shift()!.replace(/#.*$/, "");
    const kind = kindOf(path) + (path.includes("?") ? "?" : "");
    if (pages.has(path) || (kinds.get(kind) ?? 0) >= each) continue;
    const answer = await browser.ask(path);
    if (answer.location) queue.push(answer.location);
    if (!/html/.test(answer.headers.get("content-type") ?? "") || answer.status !== 200) continue;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    pages.set(path, answer.text);
    for (const [, href = ""] of answer.text.matchAll(/<a\b[^>]*\bhref="(\/[^"]*)"/g)) {
      const to = href.replaceAll("&amp;", "&");
      if (to.startsWith(path.slice(0, 4)) && !to.startsWith("//")) queue.push(to);
    }
  }
  return pages;
}

/** The forms of these pages that have a field a person writes in; each kind once. */
export function writtenForms(pages: ReadonlyMap<string, string>): Found[] {
  const found = new Map<string, Found>();
  for (const [page, html] of pages)
    for (const form of formsIn(html, page)) {
      if (!form.fields.some(isWritten)) continue;
      const action = form.buttons[0]?.action ?? form.action;
      const key = `${form.method} ${kindOf(action)} ${form.fields.map(({ name }) => name).join(" ")}`;
      if (!found.has(key)) found.set(key, { page, form, action });
    }
  return [...found.values()];
}

const WRITTEN = new Set(["text", "textarea", "email", "url", "tel", "search", "number", "date", "datetime-local", "password"]);
export const isWritten = ({ type }: FieldOnPage) => WRITTEN.has(type);

/** What a person would send who fills the form rightly: what it had, and something fit where it was empty. */
export function filled({ form }: Found, turn = 0): Record<string, string | string[]> {
  const fields = untouched(form);
  for (const field of form.fields) {
    const { name, type, options } = field;
    const now = fields[name];
    if (isWritten(field) && !String(now ?? "")) fields[name] = fitFor(name, turn);
    else if (type === "select" && !String(now ?? "")) fields[name] = options.find(Boolean) ?? "";
    else if ((type === "radio" || type === "checkbox") && now === undefined && name !== "remove" && !/-remove$/.test(name))
      fields[name] = field.value;
  }
  const button = form.buttons.find(({ name }) => name);
  if (button) fields[button.name] = form.buttons.find(({ value }) => value === "save" || value === "share")?.value ?? button.value;
  return fields;
}

/** Something that fits a field of this name. */
export function fitFor(name: string, turn: number): string {
  if (/passphrase/i.test(name)) return "quiet harbour lantern seven copper goats";
  if (/website|web$|donate|links?$|url/i.test(name)) return "https://fit.example/";
  if (/mail|sentTo/i.test(name)) return "office@fit.example";
  if (/phone|signal|whatsapp/i.test(name)) return "+961 1 234567";
  if (/days/i.test(name)) return "5";
  if (/^places$/.test(name)) return "https://fit.example/text Somewhere";
  if (/slug/.test(name)) return `fit-${turn}-${Math.random().toString(36).slice(2, 8)}`;
  if (/(^at$|replyBy)/.test(name)) return "2026-12-20T10:00";
  if (/-by$|Until$|founded|since|date/i.test(name)) return "2026-12-31";
  if (/countries|blocked/i.test(name)) return "LB";
  if (/languages/i.test(name)) return "ar fr";
  if (/signInName/.test(name)) return `fit name ${turn} ${Math.random().toString(36).slice(2, 6)}`;
  return "Something fit";
}
