import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { organisations } from "../people/index.ts";
import { LANGUAGES, type Language, toLocalTime } from "../platform/language/index.ts";
import { openBrowser } from "../platform/page/testing.ts";
import { startSite } from "./testing.ts";

/** One statement from draft to release: what a person does, by the names of the fields, so that it reads in every language. */
let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(async () => await browser.close());

const PASSPHRASE = "quiet harbour lantern seven copper goats";
const ORDER: Readonly<Record<Language, readonly [Language, Language]>> = { ar: ["fr", "en"], fr: ["ar", "en"], en: ["ar", "fr"] };
const TITLES: Readonly<Record<Language, string>> = {
  ar: "أوقفوا تصدير أدوات التجسّس",
  fr: "Arrêtez l’exportation d’outils d’espionnage",
  en: "Stop exporting spying tools",
};
const SUMMARIES: Readonly<Record<Language, string>> = {
  ar: "نطالب بوقف البيع.",
  fr: "Nous demandons l’arrêt des ventes.",
  en: "We ask that sales stop.",
};
const BODIES: Readonly<Record<Language, readonly string[]>> = {
  ar: ["تستخدم حكومات في المنطقة أدوات مراقبة ضد منتقديها.", "## ما نطالب به", "- وقف البيع\n- رقابة مستقلة"],
  fr: [
    "Des gouvernements de la région surveillent leurs critiques.",
    "## Ce que nous demandons",
    "- L’arrêt des ventes\n- Un contrôle indépendant",
  ],
  en: ["Governments of the region watch their critics.", "## What we ask", "- An end to sales\n- Independent oversight"],
};

for (const language of LANGUAGES)
  test(`without JavaScript, in ${language}: from the set-up link to a statement signed by 22 organisations that anyone can read`, async () => {
    await using site = await startSite();
    const contexts: BrowserContext[] = [];
    const person = async (): Promise<Page> => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
      contexts.push(context);
      return await context.newPage();
    };
    const at = (path: string) => `/${language}${path}`;

    // the first coordinator
    const coordinator = await person();
    await join(coordinator, await site.setUpLink(language), "Nadia", "nadia");
    assert.ok(coordinator.url().endsWith("/desk"), `at the desk, not at ${coordinator.url()}`);

    // invites the first person of each member organisation; they join and print their organisation's key
    const all = await organisations(site.services.sql, site.services.instance);
    const members = all.filter((organisation) => organisation.kind === "member");
    assert.equal(members.length, 12);
    const signers = new Map<string, Page>();
    for (const [i, member] of members.entries()) {
      await coordinator.goto(at("/desk/people/invite-first"));
      await choose(coordinator, "organisation", member.id);
      await coordinator.fill('[name="note"]', `person ${i}`);
      await submit(coordinator, '[name="note"]');
      const signer = await person();
      await join(signer, linkOn(await coordinator.content(), "invitation"), `Person ${i}`, `person-${i}`);
      assert.ok(signer.url().endsWith("/desk"), `at the desk, not at ${signer.url()}`);
      signers.set(member.id, signer);
    }

    // drafts in the first language, with the other two as equals
    await coordinator.goto(at("/desk/statements/new"));
    await coordinator.fill('[name="title"]', TITLES[language]);
    await choose(coordinator, "master", language);
    await submit(coordinator, '[name="title"]');
    const publicId = /s-[0-9a-z]{6}/.exec(coordinator.url())?.[0];
    assert.ok(publicId, `a statement's address, not ${coordinator.url()}`);
    const desk = at(`/desk/statements/${publicId}`);
    await coordinator.goto(`${desk}/text`);
    await coordinator.fill('[name="title"]', TITLES[language]);
    await coordinator.fill('[name="summary"]', SUMMARIES[language]);
    await coordinator.fill('[name="source"]', BODIES[language].join("\n\n"));
    await press(coordinator, 'button[name="do"][value="save"]');
    for (const other of ORDER[language]) {
      await coordinator.goto(`${desk}/translations/${other}`);
      const fields = await coordinator.locator("textarea:not([name=whole]), input[type=text]").all();
      const texts = [TITLES[other], SUMMARIES[other], ...BODIES[other]];
      assert.equal(fields.length, texts.length, "one field for each passage, title and summary among them");
      for (const [i, field] of fields.entries()) await field.fill(texts[i]!);
      await press(coordinator, 'button[name="do"][value="save"]');
    }

    // puts it forward, in all three languages
    await coordinator.goto(`${desk}/put-forward`);
    for (const box of await coordinator.locator('input[type=checkbox][name="languages"]').all()) await box.check();
    await press(coordinator, "main form:has([name=seen]) button >> nth=-1");

    // asks the twelve members, and ten organisations outside
    await coordinator.goto(`${desk}/signing/call`);
    await press(coordinator, "main form button >> nth=-1");
    assert.ok(coordinator.url().endsWith("/signing"), await complaint(coordinator));
    for (const signer of signers.values()) {
      await signer.goto(at("/desk"));
      await press(signer, `a[href$="/desk/sign/${publicId}"]`);
      await press(signer, "button.big");
      assert.equal(await signer.locator(".notice.good").count(), 1, await complaint(signer));
    }
    const links: string[] = [];
    for (let i = 0; i < 10; i++) {
      await coordinator.goto(`${desk}/signing/ask`);
      await coordinator.fill('[name="nameEn"]', `Outside ${i}`);
      await coordinator.fill('[name="website"]', `https://outside-${i}.example`);
      // the last one's link goes to a free mail address: a person must check who signs
      await coordinator.fill('[name="sentTo"]', i === 9 ? "somebody@gmail.com" : `office@outside-${i}.example`);
      await submit(coordinator, '[name="sentTo"]');
      links.push(linkOn(await coordinator.content(), "sign"));
    }
    for (const [i, link] of links.entries()) {
      const outside = await person();
      await outside.goto(link.replace(/\/(ar|fr|en)\/sign\//, `/${LANGUAGES[i % 3]}/sign/`));
      await outside.fill("#actedName", `Director ${i}`);
      await outside.fill("#actedRole", "director");
      if (i === 8) await outside.check("#unnamed");
      await press(outside, "button.big");
      assert.equal(await outside.locator(".notice.good").count(), 1, await complaint(outside));
      await outside.context().close();
    }
    await coordinator.goto(`${desk}/signing`);
    await press(coordinator, 'tr:has-text("Outside 9") a >> nth=0');
    await coordinator.fill('form[action$="/authority"] [name="note"]', "Called them at the number on their site.");
    await press(coordinator, 'form[action$="/authority"] button');

    // nothing is public yet
    const reader = await person();
    assert.equal((await reader.goto(at(`/statements/${publicId}`)))?.status(), 404);

    // releases it at a minute that comes
    await coordinator.goto(`${desk}/release`);
    const minute = new Date(Math.ceil((Date.now() + 61_000) / 60_000) * 60_000);
    await coordinator.fill('[name="at"]', toLocalTime(minute, "Asia/Beirut").slice(0, 16));
    await choose(coordinator, "zone", "Asia/Beirut");
    await submit(coordinator, '[name="at"]');
    assert.equal(await coordinator.locator('form[action$="/stop"]').count(), 1, await complaint(coordinator));
    assert.equal((await reader.goto(at(`/statements/${publicId}`)))?.status(), 404);
    site.setClock(new Date(minute.getTime() - 1_000));
    await new Promise((done) => setTimeout(done, 1_200));
    assert.equal((await reader.goto(at(`/statements/${publicId}`)))?.status(), 404, "not a second too early");
    site.setClock(minute);
    await until(async () => (await reader.goto(at(`/statements/${publicId}`)))?.status() === 200);

    // anyone reads it, in three languages
    for (const shown of LANGUAGES) {
      const response = await reader.goto(`/${shown}/statements/${publicId}`);
      assert.equal(response?.status(), 200);
      assert.equal(await reader.locator("h1").innerText(), TITLES[shown]);
      assert.equal(await reader.locator("html").getAttribute("dir"), shown === "ar" ? "rtl" : "ltr");
      const text = await reader.locator("main").innerText();
      assert.ok(text.includes("Outside 9"), "confirmed by the coordinator");
      assert.ok(!text.includes("Outside 8"), "asked not to be named");
      assert.ok(!text.includes("Director"), "who acted stays inside");
      assert.equal(await reader.locator(".names li").count(), 21);
    }
    assert.deepEqual(await reader.context().cookies(), [], "no cookie for readers");

    // one organisation is threatened afterwards and takes its own name off everything
    const [threatened] = [...signers.values()];
    await threatened!.goto(at(`/desk/sign/${publicId}`));
    await threatened!.locator("details:has(form[action$='/withholding']) summary").click();
    await press(threatened!, 'form[action$="/withholding"] button');
    await until(async () => {
      await reader.goto(at(`/statements/${publicId}`));
      return (await reader.locator(".names li").count()) === 20;
    });
    assert.deepEqual(
      site.logged.filter((line) => /error|failed/.test(line)),
      [],
    );
    await Promise.all(contexts.map((context) => context.close()));
  });

/** Follows a link that invites, chooses a name and passphrase, writes down what is shown once. */
async function join(page: Page, link: string, name: string, signInName: string): Promise<void> {
  await page.goto(link);
  await page.fill('[name="name"]', name);
  await page.fill('[name="signInName"]', signInName);
  await page.fill('[name="passphrase"]', PASSPHRASE);
  await page.fill('[name="passphraseAgain"]', PASSPHRASE);
  await submit(page, '[name="passphraseAgain"]');
  for (const step of ["recovery-code", "offline-key"]) {
    if (!page.url().includes(step)) continue;
    const groups = await page.locator("figure.secret code").allInnerTexts();
    const asked = (await page.locator('label[for="groups"]').innerText()).match(/\d+/g)?.map(Number) ?? [];
    const typed = step === "recovery-code" ? asked.map((n) => groups[n - 1]).join(" ") : groups.at(-1)!;
    await page.fill('[name="groups"]', typed);
    await submit(page, '[name="groups"]');
  }
}

/** Presses the first button of the form that this field stands in. */
async function submit(page: Page, field: string): Promise<void> {
  await press(page, `form:has(${field}) button[type=submit] >> nth=0`);
}

/** Presses, and waits for the page it leads to. */
async function press(page: Page, what: string): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.locator(what).click()]);
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  const select = page.locator(`select[name="${name}"]`);
  if ((await select.count()) > 0) await select.selectOption(value);
  else await page.check(`input[type=radio][name="${name}"][value="${value}"]`);
}

function linkOn(html: string, kind: "invitation" | "sign"): string {
  const found = new RegExp(`http[^<\\s"]+/${kind}/[\\w-]+`).exec(html)?.[0];
  if (!found) throw new Error(`no link to ${kind} on this page`);
  return found;
}

async function complaint(page: Page): Promise<string> {
  return `${page.url()}: ${(await page.locator("main").innerText()).slice(0, 600)}`;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("not within 5 seconds");
    await new Promise((done) => setTimeout(done, 50));
  }
}
