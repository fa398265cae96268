import assert from "node:assert/strict";
import { test } from "node:test";
import { enterOrganisationRow } from "../organisations.ts";
import { accept, aSite, type Browser, linkIn, PASSPHRASE, type Site, setUp, signIn, writeDown } from "../testing.ts";

/** Leads of two member organisations, and Sami, who acts for both; Mariam coordinates. */
async function twoOrganisations(site: Site) {
  const mariam = await setUp(site);
  const lead = async (en: string, name: string) => {
    const id = crypto.randomUUID();
    await site.sql.begin((tx) =>
      enterOrganisationRow(tx, site.services.instance, {
        ...{ id: id as never, kind: "member", names: { ar: "منظمة", fr: null, en }, at: site.now },
      }),
    );
    await mariam.get("/desk/people/invite-first");
    const made = await mariam.post("/desk/people/invite-first", { organisation: id, note: name, roles: ["lead"] });
    return { id, browser: await accept(site, linkIn(made.text), name) };
  };
  const cedar = await lead("Cedar", "Huda");
  const olive = await lead("Olive", "Omar");
  const link = async (by: Browser) => {
    await by.get("/desk/people/invite");
    return linkIn((await by.post("/desk/people/invite", { note: "Sami", roles: ["researcher"] })).text);
  };
  const sami = await accept(site, await link(cedar.browser), "Sami");
  const joinOlive = async () => {
    const second = await link(olive.browser);
    await sami.get(second);
    await sami.post(second, { as: "known" });
  };
  const [row] = await site.owner<{ person: string }[]>`
    select person from dalil.affiliation where organisation = ${cedar.id} and not 'lead' = any(roles)`;
  return { mariam, cedar, olive, sami, joinOlive, id: row?.person ?? "" };
}

async function press(by: Browser, path: string, act: string) {
  await by.get(path);
  return await by.post(`${path}/${act}`);
}

test("a lead starts nobody again who acts for another organisation too; the coordination does, and all their leads see it", async () => {
  await using site = await aSite();
  const { mariam, cedar, olive, joinOlive, id } = await twoOrganisations(site);
  const early = linkIn((await press(cedar.browser, `/desk/people/${id}`, "restart")).text);
  await joinOlive();
  for (const [language, says] of [
    ["en", /another organisation too.*coordination/u],
    ["fr", /aussi pour une autre organisation/u],
    ["ar", /باسم منظمة أخرى أيضًا/u],
  ] as const) {
    const page = await press(olive.browser, `/${language}/desk/people/${id}`, "restart");
    assert.equal(page.status, 403);
    assert.match(page.text, says);
  }
  const fresh = "another seven words entirely unlike before";
  const thief = site.browser();
  await thief.get(early);
  await thief.post(early, { passphrase: fresh, passphraseAgain: fresh });
  assert.equal(thief.page.status, 403, "a link made before the second organisation is none either");
  assert.match((await signIn(site.browser(), "Sami")).text, /desk|key from your colleagues/u);

  const link = linkIn((await press(mariam, `/desk/people/members/${olive.id}/${id}`, "restart")).text);
  const back = site.browser();
  await back.get(link);
  await back.post(link, { passphrase: fresh, passphraseAgain: fresh });
  await writeDown(back);
  for (const { browser } of [cedar, olive]) {
    await browser.get("/desk/audit");
    for (const event of ["Link to start again made", "Started again with new keys"]) assert.ok(browser.page.text.includes(event), event);
  }
});

test("only leads of an organisation whose colleague froze the account unfreeze it, or the coordination; all see both", async () => {
  await using site = await aSite();
  const { mariam, cedar, olive, joinOlive, id } = await twoOrganisations(site);
  await joinOlive();
  await press(cedar.browser, `/desk/people/${id}`, "freeze");
  for (const [language, says] of [
    ["en", /another organisation froze this account/u],
    ["fr", /gelé par une autre organisation/u],
    ["ar", /جمّدته منظمة أخرى/u],
  ] as const) {
    const page = await press(olive.browser, `/${language}/desk/people/${id}`, "unfreeze");
    assert.equal(page.status, 403);
    assert.match(page.text, says);
  }
  assert.doesNotMatch((await olive.browser.get(`/en/desk/people/${id}`)).text, /Unfreeze the account/u);
  await press(cedar.browser, `/desk/people/${id}`, "unfreeze");
  assert.match((await signIn(site.browser(), "Sami", PASSPHRASE)).text, /desk/u);
  await press(cedar.browser, `/desk/people/${id}`, "freeze");
  await press(mariam, `/desk/people/members/${olive.id}/${id}`, "unfreeze");
  const [row] = await site.owner`select frozen_at from dalil.person where id = ${id}`;
  assert.equal(row?.["frozenAt"], null);
  await press(cedar.browser, `/desk/people/${id}`, "remove");
  for (const { browser } of [cedar, olive]) {
    await browser.get("/en/desk/audit");
    for (const event of ["Account frozen", "Account unfrozen"]) assert.ok(browser.page.text.includes(event), event);
  }
});
