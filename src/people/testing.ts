import { Hono } from "hono";
import { type InstanceKeys, newKey } from "../platform/crypto/index.ts";
import { type TestDatabase, testDatabase } from "../platform/database/index.ts";
import { type Env, Refusal, readSettings, requireProof, type Services } from "../platform/http/index.ts";
import { isLanguage, type Language, translator } from "../platform/language/index.ts";
import { firstSetUpLink } from "./joining/set-up.ts";
import { peopleMigrations } from "./migrations.ts";
import type { Actor } from "./model.ts";
import { peopleRoutes } from "./routes.ts";
import { signedIn } from "./session/guard.ts";

export const NOON = new Date("2026-11-24T12:00:00Z");

/** An installation with only this room, its clock in the test's hand. */
export interface Site extends TestDatabase {
  readonly services: Services & { readonly instance: InstanceKeys };
  now: Date;
  later(minutes: number): void;
  browser(o?: { address?: string; language?: Language }): Browser;
}

export interface Page {
  readonly status: number;
  readonly text: string;
  readonly location: string | null;
  readonly headers: Headers;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** One browser: keeps cookies, follows redirects, carries each page's proof back like a person would. */
export interface Browser {
  language: Language;
  readonly cookies: Map<string, string>;
  page: Page;
  get(path: string): Promise<Page>;
  /** `proof`: from the page just seen, unless given. */
  post(path: string, fields?: Fields, o?: { proof?: string; follow?: boolean }): Promise<Page>;
}

export async function aSite(o: { publicAddress?: string; memoryKiB?: number } = {}): Promise<Site> {
  const database = await testDatabase(peopleMigrations);
  const instance: InstanceKeys = { seal: newKey(), index: newKey(), session: newKey(), token: newKey(), log: newKey() };
  const services: Services = {
    sql: database.sql,
    reader: database.reader,
    instance,
    settings: {
      ...readSettings({ DALIL_DATA: "/nowhere", DALIL_PUBLIC_ADDRESS: o.publicAddress ?? "http://localhost:4600" }),
      argon: { memoryKiB: o.memoryKiB ?? 64, passes: 1 },
    },
    now: () => site.now,
    log: () => {},
  };
  let address = "";
  const app = new Hono<Env<Actor>>()
    .use(async (c, next) => {
      const language = c.req.path.split("/")[1];
      c.set("services", services);
      c.set("language", isLanguage(language) ? language : "en");
      c.set("t", translator(c.var.language));
      c.set("now", services.now());
      c.set("address", address);
      await next();
    })
    .use(requireProof())
    .route("/:language{(?:ar|fr|en)}", peopleRoutes)
    .get("/:language{(?:ar|fr|en)}/desk", signedIn(), (c) => c.text(`desk of ${c.var.actor.name} for ${c.var.actor.organisation}`))
    .get("/:language{(?:ar|fr|en)}/desk/note", signedIn(), (c) => c.text("note"))
    .post("/:language{(?:ar|fr|en)}/desk/note", signedIn(), async (c) => c.text(`noted by ${c.var.actor.name}`))
    .onError((error, c) => {
      if (error instanceof Refusal) return c.html(c.var.t(error.says, error.args), error.status);
      throw error;
    });

  function aBrowser({ address: from = "192.0.2.1", language = "en" as Language } = {}): Browser {
    const cookies = new Map<string, string>();
    async function request(path: string, init: RequestInit): Promise<Page> {
      address = from;
      const headers = new Headers(init.headers);
      headers.set("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
      if (cookies.size > 0) headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
      const response = await app.request(path, { ...init, headers });
      for (const line of response.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
        if (/max-age=0/iu.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return {
        status: response.status,
        text: await response.text(),
        location: response.headers.get("location"),
        headers: response.headers,
      };
    }
    const absolute = (path: string) => (/^\/(ar|fr|en)\//u.test(path) ? path : `/${browser.language}${path}`);
    async function follow(page: Page): Promise<Page> {
      let seen = page;
      for (let hops = 0; seen.location && seen.status >= 300 && seen.status < 400 && hops < 6; hops++)
        seen = await request(new URL(seen.location, "http://localhost").href, {});
      browser.page = seen;
      return seen;
    }
    const browser: Browser = {
      language,
      cookies,
      page: { status: 0, text: "", location: null, headers: new Headers() },
      get: async (path) => await follow(await request(absolute(path), {})),
      async post(path, fields = {}, { proof, follow: follows = true } = {}) {
        const body = new URLSearchParams();
        for (const [name, value] of Object.entries(fields))
          for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
        body.set("proof", proof ?? proofIn(browser.page.text) ?? "");
        const page = await request(absolute(path), {
          method: "POST",
          body,
          headers: { "content-type": "application/x-www-form-urlencoded" },
        });
        if (follows) return await follow(page);
        browser.page = page;
        return page;
      },
    };
    return browser;
  }

  const site: Site = {
    ...database,
    services,
    now: NOON,
    later(minutes) {
      site.now = new Date(site.now.getTime() + minutes * 60_000);
    },
    browser: aBrowser,
  };
  return site;
}

export function proofIn(html: string): string | null {
  return /name="proof" value="([^"]+)"/u.exec(html)?.[1] ?? null;
}

/** Groups of the figure a person writes down: a recovery code, an emergency key, numbers to compare. */
export function secretIn(html: string): string[] {
  const figure = /<figure class="secret">.*?<\/figure>/su.exec(html)?.[0] ?? "";
  return [...figure.matchAll(/<code[^>]*>([^<]+)<\/code>/gu)].map(([, group]) => group ?? "");
}

/** The link a person copies from the page that shows it once. */
export function linkIn(html: string): string {
  const found = /http[^<\s"]+\/(?:invitation|set-up)\/[\w-]+/u.exec(html)?.[0];
  if (!found) throw new Error("no link on this page");
  return new URL(found).pathname;
}

export const PASSPHRASE = "quiet harbour lantern seven copper goats";

/** Writes the recovery code down and types back what is asked; then the same for an emergency key. Gives what was on paper. */
export async function writeDown(browser: Browser): Promise<{ code: string; offline: string }> {
  const code = secretIn(browser.page.text);
  const [, a = "", b = ""] = /groups (?:\u2068)?(\d)(?:\u2069)? and (?:\u2068)?(\d)/u.exec(browser.page.text) ?? [];
  await browser.post("/desk/account/recovery-code", { groups: `${code[Number(a) - 1]} ${code[Number(b) - 1]}` });
  let offline: string[] = [];
  if (browser.page.text.includes("offline-key")) {
    offline = secretIn(browser.page.text);
    await browser.post("/desk/account/offline-key", { groups: offline.at(-1) ?? "" });
  }
  return { code: code.join("-"), offline: offline.join("") };
}

/** The set-up link, used: the first coordinator, signed in at the desk. */
export async function setUp(site: Site, name = "Mariam"): Promise<Browser & { paper: { code: string; offline: string } }> {
  const link = await firstSetUpLink(site.services);
  const browser = site.browser();
  await browser.get(new URL(link ?? "").pathname);
  await browser.post(new URL(link ?? "").pathname, { name, signInName: name, passphrase: PASSPHRASE, passphraseAgain: PASSPHRASE });
  return Object.assign(browser, { paper: await writeDown(browser) });
}

/** Accepts an invitation as somebody new. */
export async function accept(site: Site, link: string, name: string, o: { address?: string } = {}): Promise<Browser> {
  const browser = site.browser(o);
  await browser.get(link);
  await browser.post(link, { name, signInName: name, passphrase: PASSPHRASE, passphraseAgain: PASSPHRASE });
  await writeDown(browser);
  return browser;
}

export async function signIn(browser: Browser, name: string, passphrase = PASSPHRASE): Promise<Page> {
  await browser.get("/sign-in");
  return await browser.post("/sign-in", { signInName: name, passphrase });
}
