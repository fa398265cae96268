/** The server was not there, or went away before its answer was whole: nobody knows whether the act was done. */
export class Unanswered extends Error {
  override readonly name = "Unanswered";
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly location: string;
}

/** Somebody with a browser: keeps cookies and carries the proof of forms back. Real HTTP, redirects not followed. */
export class Visitor {
  readonly #address: string;
  readonly #cookies = new Map<string, string>();
  #proof = "";

  constructor(address: string) {
    this.#address = address;
  }

  async get(path: string): Promise<Answer> {
    const answer = await this.#ask(path, {});
    this.#proof = /name="proof" value="([^"]+)"/u.exec(answer.text)?.[1] ?? this.#proof;
    return answer;
  }

  async post(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Answer> {
    const body = new URLSearchParams({ proof: this.#proof });
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    return await this.#ask(path, { method: "POST", body });
  }

  async #ask(path: string, init: RequestInit): Promise<Answer> {
    try {
      const response = await fetch(new URL(path, this.#address), {
        ...init,
        redirect: "manual",
        headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
        signal: AbortSignal.timeout(20_000),
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
        if (/max-age=0/iu.test(line)) this.#cookies.delete(name);
        else this.#cookies.set(name, value);
      }
      return { status: response.status, text: await response.text(), location: response.headers.get("location") ?? "" };
    } catch (error) {
      throw new Unanswered(String((error as { cause?: unknown }).cause ?? error));
    }
  }
}

/** What a field of the page holds. */
export function heldBy(html: string, name: string): string {
  const area = new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)</textarea>`, "u").exec(html)?.[1];
  const input = [...html.matchAll(/<input[^>]*>/gu)].map(([tag]) => tag).find((tag) => tag.includes(` name="${name}"`));
  return unescaped(area?.replace(/^\n/, "") ?? /\bvalue="([^"]*)"/u.exec(input ?? "")?.[1] ?? "");
}

export function unescaped(html: string): string {
  return html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}
