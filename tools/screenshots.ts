// Makes the pictures of the README from a running demo: `dalil demo` in one terminal, then
//   node_modules/.bin/node tools/screenshots.ts [http://localhost:4600]
import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser } from "../src/platform/page/testing.ts";

const address = process.argv[2] ?? "http://localhost:4600";
const folder = join(dirname(import.meta.dirname), "docs");
const PASSPHRASE = "seven invented camels read maps at dusk";
const DESKTOP = { width: 1000, height: 640 };
const WIDE = { width: 1280, height: 820 };
const PHONE = { width: 390, height: 760 };

const browser = await openBrowser();
mkdirSync(folder, { recursive: true });

await shoot("home.ar", { open: "/ar/", size: DESKTOP });
await shoot("statement.en", { open: "/en/statements", follow: ["Mirqab"], size: DESKTOP });
await shoot("statement.phone.fr", { open: "/fr/statements", follow: ["Mirqab"], size: PHONE });
await shoot("desk.en", { as: "nadia", open: "/en/desk", size: DESKTOP });
await shoot("board.ar", { as: "nadia", open: "/ar/desk/statements", follow: ["SIM card|شرائح الهاتف", "التوقيع"], size: WIDE });
await shoot("translation.fr", {
  as: "rania",
  open: "/fr/desk/statements",
  follow: ["مراكز الاعتراض|interception", "Français"],
  at: ".passage.stale",
  size: DESKTOP,
});
await shoot("signing.phone.en", { as: "lina", open: "/en/desk", follow: ["SIM card"], at: "#answer-heading", size: PHONE });
await shoot("release.en", { as: "nadia", open: "/en/desk/statements", follow: ["Training", "^Release$"], size: DESKTOP });
await browser.close();

interface Shot {
  /** Signed in as; a reader if left out. */
  readonly as?: string;
  readonly open: string;
  /** Links to follow, by their words. */
  readonly follow?: readonly string[];
  /** What to scroll to. */
  readonly at?: string;
  readonly size: { readonly width: number; readonly height: number };
}

async function shoot(name: string, { as, open, follow = [], at, size }: Shot): Promise<void> {
  const context = await browser.newContext({ baseURL: address, viewport: size, colorScheme: "light", reducedMotion: "reduce" });
  const page = await context.newPage();
  if (as) await signIn(page, as);
  await page.goto(open);
  for (const words of follow) {
    await page
      .locator("main a")
      .filter({ hasText: new RegExp(words, "u") })
      .first()
      .click();
    await page.waitForLoadState("networkidle");
  }
  if (at)
    await page
      .locator(at)
      .first()
      .evaluate((node: { scrollIntoView(): void }) => node.scrollIntoView());
  await page.evaluate("document.fonts.ready");
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  console.log(`${name}: ${Math.ceil(statSync(path).size / 1024)} KB, ${page.url()}`);
  await context.close();
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto("/en/sign-in");
  await page.fill('[name="signInName"]', name);
  await page.fill('[name="passphrase"]', PASSPHRASE);
  await Promise.all([page.waitForURL(/\/desk/), page.locator("main form button").click()]);
}
