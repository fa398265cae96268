import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where Chromium is: `CHROMIUM`, or the first on the PATH; null if there is none. */
export function findBrowser(): string | null {
  const given = process.env["CHROMIUM"];
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env["PATH"] ?? "").split(delimiter).concat("/usr/bin", "/snap/bin");
  for (const name of NAMES) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  return null;
}

/** A Chromium that asks nothing of anybody by itself. @throws Error that says what to install */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chromium found. Install it (apt-get install chromium), or set CHROMIUM to its path.");
  return await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0, // as root the sandbox does not start (stack.md §7)
    args: ["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

/** What the page asks for elsewhere, what was not found, and what the browser complains of; filled while the page is used. */
export function complaints(page: Page, origin: string): string[] {
  const found: string[] = [];
  const refused = /^Failed to load resource: the server responded with a status of 4/; // a refused form is a page, too
  page.on("console", (message) => message.type() === "error" && !refused.test(message.text()) && found.push(message.text()));
  page.on("pageerror", (error) => found.push(String(error)));
  page.on("request", (request) => request.url().startsWith(origin) || found.push(`left the origin: ${request.url()}`));
  page.on(
    "response",
    (response) =>
      response.status() < (response.url().includes("/static/") ? 400 : 500) || found.push(`${response.status()} ${response.url()}`),
  );
  return found;
}

/** What axe finds wrong, as lines. Hangs for ever in a context without scripts: make a second one (stack.md §7). */
export async function axeFindings(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  if (passes.length < 10) throw new Error("axe has checked next to nothing");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

/** What sticks out of the window sideways. Needs scripts. */
export async function sticksOut(page: Page): Promise<string[]> {
  return await page.evaluate(`(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : [];
    // a table or a row of links that scrolls in itself moves nothing else
    const scrolled = (one) => one && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolled(one.parentElement));
    const out = [...document.querySelectorAll("body *:not(.unseen, .unseen *, .skip)")].filter((element) => {
      if (scrolled(element.parentElement)) return false;
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < -1 || box.right > width + 1);
    });
    return scrolls.concat(out.slice(0, 5).map((element) => element.outerHTML.slice(0, 160)));
  })()`);
}

/** Controls below 44 × 44 pixels, and links outside running text below 44 in height. Needs scripts. */
export async function tooSmall(page: Page): Promise<string[]> {
  return await page.evaluate(`(() => {
    const controls = "button, .button, input:not([type=hidden]), select, textarea";
    const links = "summary, .mark label, nav a, .problems a, .back a, footer a";
    return [...document.querySelectorAll(controls + ", " + links)].flatMap((element) => {
      if (!element.checkVisibility()) return [];
      const box = element.getBoundingClientRect();
      const small = box.height < 43.9 || (element.matches(controls) && box.width < 43.9);
      return small ? [element.outerHTML.slice(0, 120) + " " + box.width + " × " + box.height] : [];
    });
  })()`);
}

/** Presses Tab through the whole page: how many stops there are, and which were reached, in order. Needs scripts. */
export async function tabThrough(page: Page): Promise<{ stops: number; reached: number[] }> {
  // radio buttons are one stop together
  const stops = await page.evaluate<number>(`(() => {
    const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")];
    const shown = all.filter((element) => element.checkVisibility() && !element.matches("[type=radio]:not(:checked)"));
    shown.forEach((element, i) => { element.dataset.stop = i; });
    return shown.length;
  })()`);
  const reached: number[] = [];
  for (let presses = 0; presses < stops * 3 && reached.length < stops; presses++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate<string | undefined>("document.activeElement?.dataset.stop");
    if (at !== undefined && reached.at(-1) !== Number(at)) reached.push(Number(at)); // date fields have several stops inside
  }
  return { stops, reached };
}
