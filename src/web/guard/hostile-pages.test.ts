import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { BrowserContext, Browser as Chromium } from "playwright-core";
import { organisations } from "../../people/index.ts";
import { LANGUAGES } from "../../platform/language/index.ts";
import { openBrowser } from "../../platform/page/testing.ts";
import { checkText } from "../../platform/text/index.ts";
import { startSite } from "../testing.ts";
import { type Browser, browserOver, type Fields, formsIn, untouched } from "./testing-browser.ts";
import { crawl, kindOf } from "./testing-forms.ts";
import { joinBy, linkOn, textOf } from "./testing-joining.ts";
import { PAYLOADS } from "./testing-payloads.ts";
import { askOutside, edit, formWith, openCall, putForward, sign, translate, writeDraft } from "./testing-statement.ts";

const SLOW = process.env["SLOW"] === "1";
/** What may be stored as it is. */
const TEXTS = PAYLOADS.filter((text) => checkText(text, 250) === null);
const LINE = TEXTS.map((text) => text.replace(/\s+/g, " ")).filter((text) => text.length <= 90);

let chromium: Chromium;
before(async () => {
  chromium = await openBrowser();
});
after(async () => await chromium.close());

test("what hostile people typed is shown as text in a real browser, with scripts on and our own policy off", {
  timeout: 900_000,
}, async (t) => {
  await using site = await startSite();
  t.after(() => {
    for (const line of site.logged) if (/"event":"error"|failed/.test(line)) t.diagnostic(line);
  });
  const send = (path: string, init?: RequestInit) => fetch(new URL(path, site.address), { redirect: "manual", ...init });
  const nadia = browserOver(send);
  await joinBy(nadia, await site.setUpLink("en"), LINE[1]!, "nadia");
  const member = (await organisations(site.services.sql, site.services.instance)).find(({ kind }) => kind === "member")!;
  const lead = browserOver(send);
  const first = await invited(nadia, "invite-first", { organisation: member.id, note: LINE[0]!, roles: ["lead"] });
  await joinBy(lead, first, LINE[3]!, "lead");
  for (const note of LINE.slice(0, 8)) await invited(nadia, "invite", { note, roles: ["reader"] });
  await fill(nadia, "/en/desk/settings", "replyDays", {
    "reminder-en": TEXTS.slice(0, 6).join("\n").slice(0, 390),
    "reminder-ar": LINE[5]!,
    "reminder-fr": LINE[6]!,
  });

  // the member's own entry, made public by itself
  const entry = `/en/desk/organisations/${member.id}`;
  const facts: Record<string, string> = {};
  let turn = 0;
  for (const { name, type, value } of (await formWith(lead, `${entry}/edit`, "name-en")).fields)
    if (
      /^(name|description|seat|help-(name|does|serves|hours|cost|note|caution)|aliases|contact-name|source)/.test(name) &&
      type !== "hidden"
    )
      facts[name] = LINE[turn++ % LINE.length]!;
    else if (/contact-reach/.test(name)) facts[name] = LINE[turn++ % LINE.length]!;
    else if (type !== "hidden" && type !== "select") facts[name] = value;
  await fill(lead, `${entry}/edit`, "name-en", facts);
  assert.match(lead.page.text, /notice good/, textOf(lead.page.text).slice(0, 300));
  await fill(lead, `${entry}/publish`, "n", {});
  for (const [i, text] of LINE.slice(0, 4).entries())
    await fill(nadia, "/en/desk/organisations/new", "slug", {
      kind: i % 2 ? "member" : "outside",
      slug: `hostile-${i}`,
      "name-en": text,
      "name-ar": text,
    });

  // one statement of nothing else, in three languages, as every kind of block
  const blocks = TEXTS.flatMap((text, i) => {
    const line = text.replace(/\s+/g, " ");
    return [
      [text, `## ${line}`, `- ${line}\n- ${line}`, `> ${line}`, `[${line}](https://fit.example/${i})`, `**${line}** *${line}*`][i % 6]!,
      ...(i % 6 === 0 ? [] : [line]),
    ];
  });
  const id = await writeDraft(nadia, { title: LINE[1]!, summary: TEXTS.slice(0, 12).join(" "), source: blocks.join("\n\n") });
  assert.match(nadia.page.text, /saved=yes|notice good/, textOf(nadia.page.text).slice(0, 400));
  for (const language of ["fr", "ar"] as const)
    await translate(nadia, id, language, (field) => LINE[(field.length * 7 + Number(/\d+/.exec(field)?.[0] ?? 0)) % LINE.length]!);
  const asks: Record<string, string> = {};
  for (const language of LANGUAGES) {
    asks[`addressee-1-${language}`] = LINE[turn++ % LINE.length]!;
    asks[`ask-1-${language}`] = LINE[turn++ % LINE.length]!;
  }
  await fill(nadia, `/en/desk/statements/${id}/asks`, "base", asks);
  await edit(nadia, id, { title: LINE[2]! });
  await edit(nadia, id, { title: LINE[1]! });
  for (const language of ["fr", "ar"] as const)
    await translate(nadia, id, language, (field) => LINE[(field.length * 5 + Number(/\d+/.exec(field)?.[0] ?? 0)) % LINE.length]!);
  await putForward(nadia, id, [...LANGUAGES]);
  await openCall(nadia, id, [member.id]);
  await sign(lead, `/en/desk/sign/${id}`, { kind: "yes-if", passage: TEXTS[4]!, reason: TEXTS.slice(0, 9).join(" ") });
  await sign(lead, `/en/desk/sign/${id}`, { kind: "yes" });
  for (const [i, text] of TEXTS.entries()) {
    if (!SLOW && i % 2) continue;
    const link = await askOutside(nadia, id, {
      nameEn: text,
      nameAr: text,
      nameFr: LINE[i % LINE.length]!,
      website: `https://fit.example/${i}"onmouseover=__ran(99)`,
      sentTo: "office@fit.example",
    });
    await sign(browserOver(send), link, {
      actedName: text,
      actedRole: LINE[i % LINE.length]!,
      ...(i % 5 === 4 ? { kind: "no", reason: text } : {}),
    });
  }
  const release = `/en/desk/statements/${id}/release`;
  for (const label of LINE.slice(0, 6)) await fill(nadia, release, "label", { label, days: "5" });
  const preview = new URL(linkOn(nadia.page.text, "preview")).pathname;
  await fill(nadia, `${release}/now`, "read", { languages: [...LANGUAGES], read: "yes" });
  for (let tries = 0; (await send(`/en/statements/${id}`)).status !== 200; tries++) {
    assert.ok(tries < 100, "released");
    await new Promise((done) => setTimeout(done, 100));
  }
  await fill(nadia, release, "correctionEn", {
    correctionEn: TEXTS.slice(0, 20).join("\n"),
    correctionAr: TEXTS[1]!,
    correctionFr: TEXTS[3]!,
  });
  await fill(nadia, release, "places", {
    places: LINE.slice(0, 12)
      .map((text, i) => `https://fit.example/${i}?%22%3E%3Cscript%3E__ran(98)%3C/script%3E  ${text}`)
      .join("\n"),
  });

  // every page that shows some of it, and pages that repeat what stands in the address
  const echo = LINE.slice(0, SLOW ? LINE.length : 6).map(encodeURIComponent);
  const inside = [
    ...(
      await crawl(
        nadia,
        ["/en/desk", `/en/desk/statements/${id}`, `/en/desk/statements/${id}/signing`, release, entry, "/ar/desk"],
        SLOW ? 6 : 2,
        SLOW ? 300 : 70,
      )
    ).keys(),
  ];
  const outside = [
    ...LANGUAGES.flatMap((l) =>
      [
        "",
        "/statements",
        `/statements/${id}`,
        `/statements/${id}/text`,
        `/statements/${id}/versions/1`,
        "/members",
        "/help",
        "/join",
        "/about",
        "/feed.atom",
        "/search?q=ran",
      ].map((path) => `/${l}${path || "/"}`),
    ),
    ...[...(await crawl(browserOver(send), ["/en/members", "/fr/"], 20, 40)).keys()],
    ...echo.flatMap((text) => [
      `/en/search?q=${text}`,
      `/en/statements?to=${text}`,
      `/en/statements/${text}`,
      `/ar/members/${text}`,
      `/en/${text}`,
      `/en/sign-in?to=${text}&why=${text}`,
    ]),
    ...["javascript:__ran(97)", "//evil.example/97", "/en/desk\\@evil.example", "/en/desk/../../evil"].map(
      (to) => `/en/sign-in?to=${encodeURIComponent(to)}`,
    ),
    preview,
    "/sitemap.xml",
    "/robots.txt",
  ];
  const [ran, left, wrong]: [string[], string[], string[]] = [[], [], []];
  const counts = { pages: 0, shown: new Set<number>(), looks: 0 };
  const look = async (paths: readonly string[], who: Browser | null, policy: boolean) => {
    const context = await chromium.newContext({ bypassCSP: !policy, baseURL: site.address });
    if (who) await context.addCookies([...who.cookies].map(([name, value]) => ({ name, value, url: site.address })));
    watch(context, site.address, ran, left);
    await context.exposeBinding("__ran", ({ page }, n: unknown) => void ran.push(`${String(n)} on ${page.url()}`));
    const page = await context.newPage();
    for (const path of new Set(paths)) {
      const response = await page
        .goto(path, { waitUntil: "load" })
        .catch((error: Error) => (/download|ERR_ABORTED/.test(error.message) ? null : Promise.reject(error)));
      counts.pages++;
      if (!response) continue;
      if (response.status() >= 500) wrong.push(`${response.status()} ${path}`);
      if (!page.url().startsWith(site.address)) wrong.push(`${path} led to ${page.url()}`);
      const type = response.headers()["content-type"] ?? "";
      if (/xml/.test(type)) {
        const broken = await page.evaluate<string | null>(
          `new DOMParser().parseFromString(${JSON.stringify(await response.text())}, "application/xml").querySelector("parsererror")?.textContent ?? null`,
        );
        if (broken) wrong.push(`${path} is no XML: ${broken.slice(0, 120)}`);
      }
      if (!/html/.test(type)) continue;
      const found = await page.evaluate<{ odd: string[]; alien: string[]; text: string }>(LOOK);
      wrong.push(
        ...found.odd.map((html) => `${path}: a link elsewhere: ${html}`),
        ...found.alien.map((html) => `${path}: not ours: ${html}`),
      );
      for (const [, n] of found.text.matchAll(/__ran\((\d+)\)/g)) counts.shown.add(Number(n));
    }
    await context.close();
    counts.looks++;
  };
  await look(outside, null, false);
  await look(inside, nadia, false);
  await look(inside.filter((path) => /\/(sign|organisations|statements)/.test(path)).slice(0, 12), lead, false);
  await look(outside.slice(0, 12), null, true);
  const bugs = site.logged.filter((line) => /"event":"error"|failed/.test(line));
  t.diagnostic(
    `${TEXTS.length} hostile texts on ${counts.pages} pages of ${new Set([...inside, ...outside].map(kindOf)).size} kinds in a real browser with scripts on: ${ran.length} executions, ${left.length} requests elsewhere, ${wrong.length} other faults; ${counts.shown.size} of them read as text`,
  );
  assert.deepEqual(ran, [], "nothing runs");
  assert.deepEqual(left, [], "nobody else is asked");
  assert.deepEqual(wrong, []);
  assert.deepEqual(bugs, []);
  assert.ok(counts.shown.size >= 40, "the pages show the texts");
});

/** Run in the page: links that lead where none of ours do, elements and handlers that we never write, and what is read. */
const LOOK = `(() => {
  const cut = (elements) => elements.map((element) => element.outerHTML.slice(0, 200));
  const all = [...document.querySelectorAll("*")];
  const odd = all.filter((element) => ["href", "src", "action", "formaction"].some((name) => {
    const address = element.getAttribute(name);
    const url = address === null ? null : URL.parse(address, document.baseURI);
    return address !== null && !["http:", "https:", "mailto:", "tel:", "sgnl:"].includes(url?.protocol);
  }));
  const strange = "script:not([src]):not([type='application/ld+json']), iframe, object, embed, base, animate, video, audio, math, xmp, noscript, meta[http-equiv], style";
  const handlers = all.filter((element) => [...element.attributes].some(({ name }) => /^on/i.test(name)));
  return { odd: cut(odd), alien: cut([...document.querySelectorAll(strange), ...handlers]), text: document.body.innerText };
})()`;

/** Whatever a page does beyond being read. */
function watch(context: BrowserContext, origin: string, ran: string[], left: string[]): void {
  context.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith("data:")) left.push(request.url());
  });
  context.on("dialog", (dialog) => {
    ran.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("page", (page) => {
    page.on("pageerror", (error) => ran.push(`an error in a script: ${error.message}`));
    page.on("popup", (popup) => ran.push(`a window: ${popup.url()}`));
  });
}

async function fill(browser: Browser, path: string, field: string, fields: Fields): Promise<void> {
  const form = await formWith(browser, path, field);
  await browser.post(form.action, { ...untouched(form), ...fields });
  if (browser.page.status >= 400) throw new Error(`${path}: ${browser.page.status} ${textOf(browser.page.text).slice(0, 500)}`);
}

async function invited(by: Browser, how: "invite" | "invite-first", fields: Fields): Promise<string> {
  await by.get(`/en/desk/people/${how}`);
  const form = formsIn(by.page.text, `/en/desk/people/${how}`).find(({ fields: all }) => all.some(({ name }) => name === "note"))!;
  await by.post(form.action, { ...untouched(form), ...fields });
  return linkOn(by.page.text, "invitation");
}
