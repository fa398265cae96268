import { type Browser, unescaped } from "./testing-browser.ts";

export const PASSPHRASE = "quiet harbour lantern seven copper goats";

/** Follows a link that invites, chooses a name and passphrase, types back what is shown once. In English. */
export async function joinBy(browser: Browser, link: string, name: string, signInName = name): Promise<void> {
  const path = new URL(link).pathname;
  await browser.get(path);
  await browser.post(path, { name, signInName, passphrase: PASSPHRASE, passphraseAgain: PASSPHRASE });
  for (const step of ["recovery-code", "offline-key"]) {
    if (!browser.page.text.includes(`/desk/account/${step}`)) continue;
    const groups = writtenDown(browser.page.text);
    const [, a = "", b = ""] = /groups \u2068?(\d+)\u2069? and \u2068?(\d+)/.exec(browser.page.text) ?? [];
    const typed = step === "recovery-code" ? `${groups[Number(a) - 1]} ${groups[Number(b) - 1]}` : (groups.at(-1) ?? "");
    await browser.post(`/en/desk/account/${step}`, { groups: typed });
  }
  if (browser.page.status !== 200)
    throw new Error(`${name} did not get in: ${browser.page.status} ${textOf(browser.page.text).slice(0, 400)}`);
}

/** The groups of the figure a person writes down. */
export function writtenDown(html: string): string[] {
  const figure = /<figure class="secret">.*?<\/figure>/su.exec(html)?.[0] ?? "";
  return [...figure.matchAll(/<code[^>]*>([^<]+)<\/code>/gu)].map(([, group = ""]) => group);
}

/** The link that a page shows once. @throws Error when it shows none */
export function linkOn(html: string, kind: "invitation" | "sign" | "preview" | "set-up"): string {
  const found = new RegExp(`http[^<\\s"]+/${kind}/[\\w-]+`).exec(html)?.[0];
  if (!found) throw new Error(`no link to ${kind} on this page: ${textOf(html).slice(0, 400)}`);
  return found;
}

/** What a person reads on a page. */
export function textOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  return unescaped(main.replace(/<[^>]+>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}
