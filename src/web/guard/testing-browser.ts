/** One browser without a socket or a script: keeps cookies, follows redirects, finds the forms of a page and sends them. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Path and query of a redirect. */
  readonly location: string | null;
  readonly headers: Headers;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;
export type Transport = (path: string, init: RequestInit) => Response | Promise<Response>;

export interface Browser {
  readonly cookies: Map<string, string>;
  /** The page seen last. */
  page: Answer;
  /** One request, nothing followed, nothing added. */
  ask(path: string, init?: RequestInit): Promise<Answer>;
  get(path: string): Promise<Answer>;
  /** `proof`: of the page seen last, unless the fields have one. */
  post(path: string, fields?: Fields): Promise<Answer>;
}

export function browserOver(send: Transport): Browser {
  const cookies = new Map<string, string>();
  async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers(init.headers);
    if (cookies.size > 0 && !headers.has("cookie"))
      headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await send(path, { redirect: "manual", ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get("location");
    return { status: response.status, text: await response.text(), location: location && pathOf(location), headers: response.headers };
  }
  async function follow(answer: Answer): Promise<Answer> {
    let seen = answer;
    for (let hops = 0; seen.location && seen.status >= 300 && seen.status < 400 && hops < 6; hops++) seen = await ask(seen.location);
    browser.page = seen;
    return seen;
  }
  const browser: Browser = {
    cookies,
    page: { status: 0, text: "", location: null, headers: new Headers() },
    ask,
    get: async (path) => await follow(await ask(path)),
    async post(path, fields = {}) {
      const body = bodyOf({ proof: proofIn(browser.page.text) ?? "", ...fields });
      return await follow(await ask(path, { method: "POST", body, headers: { "content-type": FORM } }));
    },
  };
  return browser;
}

export const FORM = "application/x-www-form-urlencoded";

/** What a browser sends for these fields; a list comes as often as it is long. */
export function bodyOf(fields: Fields): string {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
  return body.toString();
}

export function pathOf(address: string): string {
  const url = new URL(address, "http://localhost");
  return url.pathname + url.search;
}

export function proofIn(html: string): string | null {
  return /name="proof" value="([^"]+)"/.exec(html)?.[1] ?? null;
}

export interface FieldOnPage {
  readonly name: string;
  /** Of an input, or `textarea`, `select`. */
  readonly type: string;
  readonly value: string;
  readonly checked: boolean;
  readonly options: readonly string[];
}

export interface FormOnPage {
  readonly action: string;
  readonly method: "get" | "post";
  readonly fields: readonly FieldOnPage[];
  /** Buttons: name, value and an address of their own, if any. */
  readonly buttons: readonly { readonly name: string; readonly value: string; readonly action: string | null }[];
}

/** All forms of a page; `here` is where a form without an action goes. Reads our own markup only. */
export function formsIn(html: string, here: string): FormOnPage[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = "", inside = ""]) => {
    const of = attributes(head);
    return {
      action: of["action"] ?? here,
      method: of["method"]?.toLowerCase() === "post" ? "post" : "get",
      fields: fieldsIn(inside),
      buttons: [...inside.matchAll(/<button\b([^>]*)>/g)].map(([, button = ""]) => {
        const its = attributes(button);
        return { name: its["name"] ?? "", value: its["value"] ?? "", action: its["formaction"] ?? null };
      }),
    };
  });
}

function fieldsIn(html: string): FieldOnPage[] {
  const fields: FieldOnPage[] = [];
  for (const [, tag = "", head = "", inside = ""] of html.matchAll(
    /<(input|textarea|select)\b([^>]*)>(?:(?<=<(?:textarea|select)\b[^>]*>)([\s\S]*?)<\/(?:textarea|select)>)?/g,
  )) {
    const its = attributes(head);
    if (!its["name"]) continue;
    const base = { name: its["name"], checked: "checked" in its, options: [] as string[] };
    if (tag === "textarea") fields.push({ ...base, type: tag, value: unescaped(inside).replace(/^\n/, "") });
    else if (tag === "input") fields.push({ ...base, type: its["type"] ?? "text", value: its["value"] ?? "" });
    else {
      const options = [...inside.matchAll(/<option\b([^>]*)>/g)].map(([, option = ""]) => attributes(option));
      const chosen = options.find((option) => "selected" in option) ?? options[0];
      fields.push({ ...base, type: tag, value: chosen?.["value"] ?? "", options: options.map((option) => option["value"] ?? "") });
    }
  }
  return fields;
}

/** What a browser would send if the person touched nothing. */
export function untouched(form: FormOnPage): Record<string, string | string[]> {
  const sent: Record<string, string[]> = {};
  for (const { name, type, value, checked } of form.fields) {
    if ((type === "checkbox" || type === "radio") && !checked) continue;
    sent[name] = [...(sent[name] ?? []), value];
  }
  return sent;
}

function attributes(head: string): Record<string, string> {
  return Object.fromEntries([...head.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, unescaped(value)]));
}

export function unescaped(html: string): string {
  return html.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) =>
    decimal || hex ? String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16)) : (NAMED[name!] ?? all),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
