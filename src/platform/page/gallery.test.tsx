import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { isLanguage, LANGUAGES, translator } from "../language/index.ts";
import { GALLERY, Gallery, type GalleryPage } from "./gallery.tsx";
import { staticFiles } from "./index.ts";
import { axeFindings, complaints, openBrowser, sticksOut, tabThrough, tooSmall } from "./testing.ts";

const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'";

const app = new Hono().route("/", staticFiles()).get("/:language/:page", (c) => {
  const language = c.req.param("language");
  const page = c.req.param("page") as GalleryPage;
  if (!isLanguage(language) || !GALLERY.includes(page)) return c.notFound();
  c.header("content-security-policy", POLICY);
  return c.html(<Gallery t={translator(language, "Asia/Beirut")} page={page} wrong={c.req.query("wrong") === "yes"} />);
});

let server: ReturnType<typeof serve>;
let browser: Browser;
let origin: string;
before(async () => {
  server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
});

const PLAIN = LANGUAGES.flatMap((language) => GALLERY.map((page) => `/${language}/${page}`));
const PAGES = [...PLAIN, ...LANGUAGES.map((language) => `/${language}/form?wrong=yes`)];

/** Opens pages one after the other; fails on anything the browser complains of, and on any request that leaves our origin. */
async function visit(
  options: BrowserContextOptions,
  paths: readonly string[],
  look: (page: Page, path: string) => Promise<void>,
  but = /^$/,
) {
  const context = await browser.newContext({ serviceWorkers: "block", ...options });
  try {
    const page = await context.newPage();
    const found = complaints(page, origin);
    for (const path of paths) {
      await page.goto(origin + path);
      if (options.javaScriptEnabled !== false) await page.evaluate("document.fonts.ready.then(() => null)");
      await look(page, path);
    }
    assert.deepEqual(
      found.filter((line) => !but.test(line)),
      [],
    );
  } finally {
    await context.close();
  }
}

test("a narrow phone shows everything without scrolling sideways", async () => {
  await visit({ viewport: { width: 320, height: 640 } }, PAGES, async (page, path) => assert.deepEqual(await sticksOut(page), [], path));
});

test("so does a window of 1280 pixels at 200 % zoom, and with letters twice as large", async () => {
  await visit({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, PAGES, async (page, path) => {
    assert.deepEqual(await sticksOut(page), [], path);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate('document.documentElement.style.fontSize = "200%"');
    assert.deepEqual(await sticksOut(page), [], `${path}, large letters`);
    await page.setViewportSize({ width: 640, height: 400 });
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in ${colorScheme} colours`, async () => {
    await visit({ viewport: { width: 1024, height: 800 }, colorScheme }, PAGES, async (page, path) =>
      assert.deepEqual(await axeFindings(page), [], path),
    );
  });
}

test("what is pressed is at least 44 pixels high", async () => {
  await visit({ viewport: { width: 390, height: 800 } }, PAGES, async (page, path) => assert.deepEqual(await tooSmall(page), [], path));
});

test("the tab key reaches everything, in the order in which it is read", async () => {
  await visit({ viewport: { width: 1024, height: 800 } }, PLAIN, async (page, path) => {
    const { stops, reached } = await tabThrough(page);
    assert.ok(stops > 1);
    assert.deepEqual(
      reached,
      Array.from({ length: stops }, (_, i) => i),
      path,
    );
  });
});

test("without scripts nothing is missing", async () => {
  await visit({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } }, PAGES, async (page, path) => {
    assert.ok(await page.locator("h1").isVisible(), path);
    if (!path.endsWith("/form")) return;
    await page.locator("summary").click();
    assert.ok(await page.locator("details p").first().isVisible());
    await page.locator(".mark label").nth(1).click();
    assert.equal(await page.locator("input[type=radio]").nth(1).isChecked(), true);
  });
});

const RICH = `<h1>مطالبنا</h1><p>أوقفوا <b>البيع</b>، <a href="https://example.org/a(b)">التقرير</a><br>اليوم</p>
  <ul><li>واحد</li><li><p>اثنان</p></li></ul><blockquote><p>قول</p></blockquote>
  <img src="https://elsewhere.example/x.png" onerror="document.title='pwned'"><script>document.title='pwned'</script>`;
const PASTE = `(html) => {
  const data = new DataTransfer();
  data.setData("text/html", html);
  const box = document.querySelector("#reason");
  box.focus();
  box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}`;

test("scripts add comfort: problems have the focus, rich text is pasted as markup, nothing in it runs", async () => {
  const blocked = /^Executing inline event handler violates/; // our policy, on what was pasted
  const look = async (page: Page) => {
    assert.equal(await page.evaluate("document.activeElement.className"), "notice alarm problems");
    await page.locator("#reason").fill("");
    await page.evaluate(`(${PASTE})(${JSON.stringify(RICH)})`);
    const pasted = "## مطالبنا\n\nأوقفوا **البيع**، [التقرير](https://example.org/a%28b%29)\nاليوم\n\n- واحد\n- اثنان\n\n> قول";
    assert.equal(await page.locator("#reason").inputValue(), pasted);
    assert.notEqual(await page.title(), "pwned");
  };
  await visit({ viewport: { width: 1024, height: 800 } }, ["/ar/form?wrong=yes"], look, blocked);
});
