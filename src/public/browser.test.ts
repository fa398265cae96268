import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { Browser } from "playwright-core";
import { LANGUAGES } from "../platform/language/index.ts";
import { staticFiles } from "../platform/page/index.ts";
import { axeFindings, openBrowser, tooSmall } from "../platform/page/testing.ts";
import { correct, publish, publishHelp, publishOrganisation, publishSignatories, withdraw } from "./index.ts";
import { AT, anOrganisation, aStatement, openPublic, type Public, same, signatories } from "./testing.ts";

const HOSTILE = `"><script>document.title='pwned'</script><img src=x onerror="document.title='pwned'"><a href="javascript:document.title='pwned'">`;

const PAGES = {
  home: "/",
  statements: "/statements",
  statement: "/statements/s-7kq2mx",
  version: "/statements/s-7kq2mx/versions/2",
  older: "/statements/s-7kq2mx/versions/1",
  missing: "/statements/s-only",
  gone: "/statements/s-gone",
  hostile: "/statements/s-hostile",
  members: "/members",
  member: "/members/smex",
  join: "/join",
  help: "/help",
  about: "/about",
  security: "/security",
  search: "/search?q=بيان",
  absent: "/members/nobody",
};

let site: Public;
let browser: Browser;
let base: string;
const server = createServer((request, response) => {
  if (!site.fast(request, response)) void getRequestListener(app.fetch)(request, response);
});
const app = new Hono();

before(async () => {
  site = await openPublic({ memory: true });
  app.route("/", staticFiles()).route("/", site.app);
  await fill(site);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
  await site?.[Symbol.asyncDispose]();
});

async function fill({ db }: Public): Promise<void> {
  await db.sql.begin(async (tx) => {
    await publish(
      tx,
      LANGUAGES.map((l) => aStatement(l)),
      AT,
    );
    await publish(
      tx,
      LANGUAGES.map((l) => aStatement(l, { version: 2, nature: "substantive", change: "…", summary: null })),
      AT,
    );
    await publish(tx, [aStatement("ar", { publicId: "s-only" }), aStatement("ar", { publicId: "s-gone" })], AT);
    await publish(
      tx,
      LANGUAGES.map((l) => aStatement(l, { publicId: "s-hostile", title: HOSTILE, summary: HOSTILE, source: HOSTILE })),
      AT,
    );
    await withdraw(tx, { publicId: "s-gone" }, AT);
    await correct(tx, { publicId: "s-7kq2mx", text: same("…") }, AT);
    const helpline = {
      name: same("Helpline"),
      does: same("…"),
      serves: same("…"),
      hours: null,
      cost: null,
      languages: ["ar", "fr"],
      ways: [
        { kind: "web" as const, value: `https://smex.example.org/${"long-".repeat(30)}`, note: same("…") },
        { kind: "phone" as const, value: "+000 00 000 000", note: null },
      ],
      caution: null,
      confirmed: false,
    };
    await publishOrganisation(
      tx,
      anOrganisation(
        "smex",
        { ar: "سمكس", fr: "SMEX", en: "SMEX" },
        { coLead: true, helpline, aliases: ["Access Now (أكسس ناو) — 2026/02"] },
      ),
      AT,
    );
    await publishHelp(tx, [{ ...helpline, id: "other", kind: "network" }]);
    const many = Array.from({ length: 21 }, (_, i) => ({
      names: same(`Organisation ${i} — ${"x".repeat(i)}`),
      slug: i === 0 ? "smex" : null,
    }));
    await publishSignatories(tx, signatories([], { signatories: many, unnamed: 3 }), AT);
    await publishSignatories(tx, signatories([HOSTILE], { publicId: "s-hostile" }), AT);
  });
}

test("every page fits a telephone and a desk in three languages, asks nobody else, runs nothing hostile", async () => {
  const shots = process.env["DALIL_SHOTS"];
  if (shots) mkdirSync(shots, { recursive: true });
  let looked = 0;
  for (const width of [320, 390, 1280]) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: width === 1280 });
    const page = await context.newPage();
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(base)) elsewhere.push(request.url());
    });
    page.on("dialog", () => assert.fail("a dialog opened"));
    for (const language of LANGUAGES)
      for (const [name, path] of Object.entries(PAGES)) {
        const where = `${name} in ${language} at ${width}`;
        await page.goto(`${base}/${language}${path}`);
        const wide = await page.locator("html").evaluate((html) => html.scrollWidth);
        assert.ok(wide <= width, `${where} is ${wide} wide`);
        assert.equal(await page.locator("html").getAttribute("dir"), language === "ar" ? "rtl" : "ltr", where);
        assert.equal(await page.locator("h1").count(), 1, `${where}: one h1`);
        assert.notEqual(await page.title(), "pwned", where);
        if (shots) await page.screenshot({ path: join(shots, `${name}.${language}.${width}.png`), fullPage: true });
        looked++;
      }
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(await context.cookies(), []);
    await context.close();
  }
  assert.equal(looked, 3 * 3 * Object.keys(PAGES).length);
});

test("no page has a fault that axe knows (WCAG 2.2 AA), light or dark", async () => {
  // the pages differ by language in words only: all of them once, the three richest in every language and in the dark
  const rich = ["home", "statement", "help"];
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 }, colorScheme });
    const page = await context.newPage();
    for (const language of colorScheme === "light" ? LANGUAGES : (["ar"] as const))
      for (const [name, path] of Object.entries(PAGES)) {
        const all = language === "ar" && colorScheme === "light";
        if (!all && !rich.includes(name)) continue;
        await page.goto(`${base}/${language}${path}`);
        assert.deepEqual(await axeFindings(page), [], `${name} in ${language}, ${colorScheme}`);
        if (all) assert.deepEqual(await tooSmall(page), [], `${name}: too small to press`);
      }
    await context.close();
  }
});

test("with the keyboard alone a reader comes from the front page to a statement", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${base}/ar/`);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate("document.activeElement.className").catch(() => "skip"), "skip");
  for (let i = 0; i < 40; i++) {
    const href = await page
      .locator(":focus")
      .getAttribute("href")
      .catch(() => null);
    if (href === "/ar/statements/s-7kq2mx") break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await page.waitForURL("**/ar/statements/s-7kq2mx");
  await context.close();
});
