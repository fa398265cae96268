import type { Language } from "../../platform/language/index.ts";
import type { App } from "../../web/index.ts";
import { decoded, fillIn, type Typed } from "./form.ts";

const AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/** One person at one browser, inside this process: pages, forms, proofs and cookies are those of any browser. */
export class Visitor {
  readonly signInName: string | null;
  readonly language: Language;
  html = "";
  /** The address of the page before the person's eyes, without its origin. */
  path = "/";
  readonly #app: App["app"];
  readonly #passphrase: string;
  readonly #cookies = new Map<string, string>();

  constructor(app: App["app"], o: { language: Language; signInName?: string; passphrase: string }) {
    this.#app = app;
    this.language = o.language;
    this.signInName = o.signInName ?? null;
    this.#passphrase = o.passphrase;
  }

  /** Opens a page; signs in first, when the session has ended meanwhile. `path` without its language, or a link. */
  async open(path: string): Promise<void> {
    const wanted = /^\/(ar|fr|en)\//u.test(path) ? path : `/${this.language}${path}`;
    await this.#request(wanted, {});
    if (!this.signInName || !/\/sign-in(\?|$)/u.test(this.path) || /\/sign-in$/u.test(wanted)) return;
    await this.send({ signInName: this.signInName, passphrase: this.#passphrase });
    await this.#request(wanted, {});
  }

  /** Sends a form of the page, filled in with what is typed here. @throws Error with what the page complains of */
  async send(typed: Typed, action?: RegExp): Promise<void> {
    const form = fillIn(this.html, typed, action);
    await this.#request(form.action ?? this.path, { method: "POST", body: form.fields });
  }

  async #request(path: string, init: RequestInit): Promise<void> {
    let [next, how] = [path, init];
    for (let hops = 0; hops < 8; hops++) {
      const headers = new Headers({
        "user-agent": AGENT,
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      });
      const response = await this.#app.request(next, { ...how, headers });
      this.#keep(response.headers.getSetCookie());
      const location = response.headers.get("location");
      this.path = next;
      if (response.status >= 300 && response.status < 400 && location) {
        const to = new URL(location, "http://here");
        [next, how] = [to.pathname + to.search, {}];
        continue;
      }
      this.html = await response.text();
      if (response.status >= 400) throw new Error(`${how.method ?? "GET"} ${next}: ${response.status} ${complaintIn(this.html)}`);
      return;
    }
    throw new Error(`${path} leads in a circle`);
  }

  #keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      if (/max-age=0/iu.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }

  /** Something of the page, found by a pattern with one group. @throws Error when it is not there */
  find(what: RegExp): string {
    const found = what.exec(this.html)?.[1];
    if (found === undefined) throw new Error(`${this.path} has nothing like ${what}`);
    return decoded(found);
  }
}

function complaintIn(html: string): string {
  const main = /<main\b.*<\/main>/su.exec(html)?.[0] ?? html;
  return main
    .replace(/<[^>]*>/gu, " ")
    .replace(/\s+/gu, " ")
    .slice(0, 400);
}
