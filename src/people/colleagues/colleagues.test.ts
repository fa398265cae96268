import assert from "node:assert/strict";
import { test } from "node:test";
import { accept, aSite, type Browser, linkIn, PASSPHRASE, type Site, setUp, signIn } from "../testing.ts";

/** Mariam's organisation, with colleagues who have the key. */
async function withColleagues(site: Site, colleagues: Record<string, readonly string[]>) {
  const mariam = await setUp(site);
  const people: Record<string, Browser> = {};
  for (const [name, roles] of Object.entries(colleagues)) {
    await mariam.get("/desk/people/invite");
    people[name] = await accept(site, linkIn((await mariam.post("/desk/people/invite", { note: name, roles })).text), name);
    await handOver(mariam, name);
    await people[name].get("/desk");
    assert.match(people[name].page.text, /^desk of/u);
  }
  return { mariam, people };
}

async function idOf(browser: Browser, name: string): Promise<string> {
  await browser.get("/desk/people");
  return new RegExp(`desk/people/([\\w-]{36})"><bdi>${name}`, "u").exec(browser.page.text)?.[1] ?? "";
}

async function handOver(by: Browser, name: string): Promise<void> {
  const id = await idOf(by, name);
  await by.get(`/desk/people/${id}`);
  await by.post(`/desk/people/${id}/hand-over`, { numbers: /name="numbers" value="([^"]+)"/u.exec(by.page.text)?.[1] ?? "" });
}

test("any colleague freezes an account at once, in every process; a lead unfreezes, nobody their own", async () => {
  await using site = await aSite();
  const { mariam, people } = await withColleagues(site, { Karim: ["lead"], Nadia: ["reader"] });
  const { Karim, Nadia } = people as Record<"Karim" | "Nadia", Browser>;
  const karim = await idOf(Nadia, "Karim");
  await Nadia.get(`/desk/people/${karim}`);
  assert.doesNotMatch(Nadia.page.text, /Change roles|Remove/u, "a reader sees no more than they may");
  await Nadia.post(`/desk/people/${karim}/freeze`);
  assert.match(Nadia.page.text, /Frozen since .* by \u2068Nadia/u);
  assert.match((await Karim.get("/desk")).text, /Sign in/u, "his very next request is refused");
  assert.match((await signIn(site.browser(), "Karim")).text, /account is frozen/u);
  assert.equal((await Nadia.post(`/desk/people/${karim}/unfreeze`)).status, 403);
  await mariam.get(`/desk/people/${karim}`);
  await mariam.post(`/desk/people/${karim}/unfreeze`);
  assert.match((await signIn(Karim, "Karim")).text, /^desk of Karim/u);

  // oneself, as when one's phone was taken: but not back
  await Karim.get(`/desk/people/${karim}`);
  await Karim.post(`/desk/people/${karim}/freeze`);
  assert.match(Karim.page.text, /Sign in/u);
  await mariam.get("/desk/audit");
  for (const event of ["Account frozen", "Account unfrozen", "Organisation’s key handed over", "Invitation made", "Joined"])
    assert.ok(mariam.page.text.includes(event), event);
});

test("a removed person opens nothing from the next request on; their name stays in the audit; the key is new", async () => {
  await using site = await aSite();
  const { mariam, people } = await withColleagues(site, { Karim: ["researcher"], Nadia: ["reader"] });
  const { Karim, Nadia } = people as Record<"Karim" | "Nadia", Browser>;
  const karim = await idOf(mariam, "Karim");
  const generation = async () => (await site.owner`select generation from dalil.organisation_keyring`)[0]?.["generation"];
  const before = await generation();
  await mariam.get(`/desk/people/${karim}/remove`);
  assert.match(mariam.page.text, /they may have copied/u);
  await mariam.post(`/desk/people/${karim}/remove`);
  assert.doesNotMatch(mariam.page.text, /Karim/u);
  assert.match((await Karim.get("/desk/people")).text, /no organisation at present/u);
  assert.match((await Karim.get("/desk/account")).text, /My account/u, "the account is still theirs");
  assert.match((await Nadia.get("/desk")).text, /^desk of Nadia/u, "the others go on working, under the new key");
  assert.equal(await generation(), before + 1);
  assert.match((await mariam.get("/desk/audit")).text, /Removed from the organisation.*Karim/su);
  assert.equal((await mariam.get(`/desk/people/${karim}`)).status, 404);
});

test("links made by who was removed, frozen or is no lead any more do nothing", async () => {
  await using site = await aSite();
  const { mariam, people } = await withColleagues(site, { Karim: ["lead"] });
  const { Karim } = people as Record<"Karim", Browser>;
  const karim = await idOf(mariam, "Karim");
  const invite = async () => {
    await Karim.get("/desk/people/invite");
    return linkIn((await Karim.post("/desk/people/invite", { note: "x", roles: ["lead"] })).text);
  };
  const first = await invite();
  await mariam.get(`/desk/people/${karim}`);
  await mariam.post(`/desk/people/${karim}/roles`, { roles: ["reader"] });
  assert.equal((await site.browser().get(first)).status, 404);
  await mariam.post(`/desk/people/${karim}/roles`, { roles: ["lead"] });
  const pressed = await invite();
  await mariam.get(`/desk/people/${karim}`);
  await mariam.post(`/desk/people/${karim}/freeze`);
  assert.equal((await site.browser().get(pressed)).status, 404);
  await mariam.post(`/desk/people/${karim}/unfreeze`);
  await signIn(Karim, "Karim");
  const second = await invite();
  await mariam.get(`/desk/people/${karim}/remove`);
  await mariam.post(`/desk/people/${karim}/remove`);
  assert.equal((await site.browser().get(second)).status, 404);
});

test("the last lead and the last coordinator cannot be removed or lose that role, nor can both leave at once", async () => {
  await using site = await aSite();
  const { mariam, people } = await withColleagues(site, { Karim: ["lead"] });
  const { Karim } = people as Record<"Karim", Browser>;
  const [me, karim] = [await idOf(mariam, "Mariam"), await idOf(mariam, "Karim")];
  // Karim is a lead too, but Mariam is the only coordinator
  await Karim.get(`/desk/people/${me}/remove`);
  await Karim.post(`/desk/people/${me}/remove`);
  assert.equal(Karim.page.status, 409);
  assert.match(Karim.page.text, /last coordinator/u);
  await mariam.get(`/desk/people/${me}`);
  await mariam.post(`/desk/people/${me}/roles`, { roles: ["lead"] });
  assert.equal(mariam.page.status, 409);
  assert.match(mariam.page.text, /last coordinator/u);
  // two leads take each other's role at the same moment: one of them stays
  const proofs = await Promise.all([mariam.get(`/desk/people/${karim}`), Karim.get(`/desk/people/${me}`)]);
  assert.equal(proofs.length, 2);
  const answers = await Promise.all([
    mariam.post(`/desk/people/${karim}/roles`, { roles: ["reader"] }, { follow: false }),
    Karim.post(`/desk/people/${me}/roles`, { roles: ["coordinator"] }, { follow: false }),
  ]);
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [303, 409]);
  const [leads] = await site.owner`select count(*)::int as n from dalil.affiliation where 'lead' = any(roles)`;
  assert.equal(leads?.["n"], 1);
});

test("roles take effect with the next request, and only those of this kind of organisation can be given", async () => {
  await using site = await aSite();
  const { mariam, people } = await withColleagues(site, { Nadia: ["reader"] });
  const { Nadia } = people as Record<"Nadia", Browser>;
  const nadia = await idOf(mariam, "Nadia");
  assert.equal((await Nadia.get("/desk/audit")).status, 403);
  await mariam.get(`/desk/people/${nadia}`);
  await mariam.post(`/desk/people/${nadia}/roles`, { roles: ["lead", "emperor"] });
  assert.equal((await Nadia.get("/desk/audit")).status, 200, "words that are no role are left out");
  await mariam.get(`/desk/people/${nadia}`);
  await mariam.post(`/desk/people/${nadia}/roles`, { roles: [] });
  assert.equal(mariam.page.status, 422);
});

test("foreign and absent people answer alike", async () => {
  await using site = await aSite();
  const { mariam } = await withColleagues(site, {});
  const { enterOrganisationRow } = await import("../organisations.ts");
  const organisation = crypto.randomUUID();
  const names = { ar: "منظمة", fr: null, en: "Cedar" };
  await site.sql.begin((tx) =>
    enterOrganisationRow(tx, site.services.instance, { id: organisation as never, kind: "member", names, at: site.now }),
  );
  await mariam.get("/desk/people/invite-first");
  const link = linkIn((await mariam.post("/desk/people/invite-first", { organisation, note: "H", roles: ["lead"] })).text);
  const huda = await accept(site, link, "Huda");
  const foreign = await idOf(huda, "Huda");
  const absent = crypto.randomUUID();
  for (const path of ["", "/remove"]) {
    const [a, b, c] = [
      await mariam.get(`/desk/people/${foreign}${path}`),
      await mariam.get(`/desk/people/${absent}${path}`),
      await mariam.get(`/desk/people/not-an-id${path}`),
    ];
    assert.deepEqual([a.status, a.text], [404, b.text]);
    assert.deepEqual([c.status, c.text], [404, b.text]);
  }
  for (const act of ["freeze", "unfreeze", "roles", "remove", "restart", "hand-over", "compare"]) {
    await mariam.get("/desk/people");
    const a = await mariam.post(`/desk/people/${foreign}/${act}`, { roles: "reader" });
    await mariam.get("/desk/people");
    const b = await mariam.post(`/desk/people/${absent}/${act}`, { roles: "reader" });
    assert.deepEqual([a.status, a.text], [404, b.text], act);
  }
  // the coordinator's own way to them: can cut and freeze, never give
  await mariam.get("/desk/people/members");
  assert.match(mariam.page.text, /Huda/u);
  await mariam.get(`/desk/people/members/${organisation}/${foreign}`);
  await mariam.post(`/desk/people/members/${organisation}/${foreign}/cut`);
  assert.equal(mariam.page.status, 409, "Huda is the last who can open her organisation");
  assert.match((await huda.get("/desk")).text, /^desk of Huda/u);
  assert.equal((await huda.get(`/desk/people/members/${organisation}/${foreign}`)).status, 403);
});

test("a first invitation sent wrongly is seen and withdrawn by coordinators only, and its note is theirs", async () => {
  await using site = await aSite();
  const { mariam, people } = await withColleagues(site, { Karim: ["lead"] });
  const { Karim } = people as Record<"Karim", Browser>;
  const { enterOrganisationRow } = await import("../organisations.ts");
  const organisation = crypto.randomUUID();
  const names = { ar: "منظمة", fr: null, en: "Cedar" };
  await site.sql.begin((tx) =>
    enterOrganisationRow(tx, site.services.instance, { id: organisation as never, kind: "member", names, at: site.now }),
  );
  const invite = async (note: string) => {
    site.later(1); // the list has the newest first
    await mariam.get("/desk/people/invite-first");
    return linkIn((await mariam.post("/desk/people/invite-first", { organisation, note, roles: ["lead"] })).text);
  };
  const wrong = await invite("the wrong Huda");
  assert.doesNotMatch(mariam.page.text, /earlier invitation/u);
  const right = await invite("the right Huda");
  assert.match(mariam.page.text, /earlier invitation for this organisation still works: for \u2068the wrong Huda/u);
  const third = await invite("a third");

  await mariam.get("/desk/people/members");
  assert.match(mariam.page.text, /Invitations not used yet.*Cedar.*the right Huda.*Cedar.*the wrong Huda/su);
  for (const [language, word] of [
    ["fr", "Retirer"],
    ["ar", "سحب"],
  ] as const)
    assert.match((await mariam.get(`/${language}/desk/people/members`)).text, new RegExp(`>${word}<`, "u"));
  await mariam.get("/desk/people/members");
  const action = /the wrong Huda<\/bdi>.*?action="\/en([^"]+\/withdraw)"/su.exec(mariam.page.text)?.[1] ?? "";
  assert.match(action, /^\/desk\/people\/members\/invitations\//u);

  await Karim.get("/desk/people");
  assert.equal((await Karim.post(action)).status, 403, "a lead who does not coordinate");
  await mariam.get("/desk/people");
  assert.equal((await mariam.post(action.replace("/members", ""))).status, 404, "not the way of a colleague's invitation");
  assert.equal((await site.browser().get(wrong)).status, 200);

  // the organisation's lead joins by the right one: sees neither the other two nor what is noted about them
  const huda = await accept(site, right, "Huda");
  for (const path of ["/desk/people", "/desk/audit", "/desk/account/data"])
    assert.doesNotMatch((await huda.get(path)).text, /wrong Huda|right Huda|a third/u, path);
  await huda.get("/desk/people");
  assert.equal((await huda.post(action)).status, 403);
  await huda.get("/desk/people");
  assert.equal((await huda.post(action.replace("/members", ""))).status, 404);

  await mariam.get("/desk/people/members");
  assert.doesNotMatch(mariam.page.text, /wrong Huda/u, "nobody can become the first any more");
  await mariam.get("/desk/people");
  await mariam.post(action);
  assert.equal(mariam.page.status, 200);
  assert.equal((await site.browser().get(wrong)).status, 404, "withdrawn all the same");
  await mariam.get("/desk/people");
  assert.equal((await mariam.post(action)).status, 404, "once");
  assert.equal((await site.browser().get(third)).status, 200);
  assert.match((await huda.get("/desk/audit")).text, /Invitation withdrawn/u);
});

test("a coordinator cuts a person off; the organisation's leads are told to make a new key", async () => {
  await using site = await aSite();
  const { mariam } = await withColleagues(site, {});
  const { enterOrganisationRow } = await import("../organisations.ts");
  const organisation = crypto.randomUUID();
  const names = { ar: "منظمة", fr: null, en: "Cedar" };
  await site.sql.begin((tx) =>
    enterOrganisationRow(tx, site.services.instance, { id: organisation as never, kind: "member", names, at: site.now }),
  );
  await mariam.get("/desk/people/invite-first");
  const huda = await accept(
    site,
    linkIn((await mariam.post("/desk/people/invite-first", { organisation, note: "H", roles: ["lead"] })).text),
    "Huda",
  );
  await huda.get("/desk/people/invite");
  const sami = await accept(site, linkIn((await huda.post("/desk/people/invite", { note: "S", roles: ["researcher"] })).text), "Sami");
  await handOver(huda, "Sami");
  assert.match((await sami.get("/desk")).text, /^desk of Sami/u);
  const id = await idOf(huda, "Sami");
  const lead = await idOf(sami, "Huda");
  for (const [language, says] of [
    ["en", /last lead of the organisation/u],
    ["fr", /dernière personne responsable de l’organisation/u],
    ["ar", /آخر من يتولّى إدارة المنظمة/u],
  ] as const) {
    await mariam.get(`/${language}/desk/people/members/${organisation}/${lead}`);
    await mariam.post(`/${language}/desk/people/members/${organisation}/${lead}/cut`);
    assert.equal(mariam.page.status, 409, "nobody could name a lead or make a new key any more");
    assert.match(mariam.page.text, says);
  }
  assert.match((await huda.get("/desk")).text, /^desk of Huda/u);
  await mariam.get(`/desk/people/members/${organisation}/${id}`);
  await mariam.post(`/desk/people/members/${organisation}/${id}/cut`);
  assert.match((await sami.get("/desk")).text, /no organisation at present/u);
  await huda.get("/desk/people");
  assert.match(huda.page.text, /cut somebody’s access/u);
  await huda.post("/desk/people/rotate");
  assert.doesNotMatch(huda.page.text, /cut somebody’s access/u);
});

test("who replaced their keys keeps what they had; a colleague compares the new numbers", async () => {
  await using site = await aSite();
  const { mariam, people } = await withColleagues(site, { Karim: ["lead"] });
  const { Karim } = people as Record<"Karim", Browser>;
  const fresh = "another seven words entirely unlike before";
  await Karim.get("/desk/account/exposed");
  await Karim.post("/desk/account/exposed", { currentPassphrase: "wrong one entirely", passphrase: fresh, passphraseAgain: fresh });
  assert.equal(Karim.page.status, 422);
  await Karim.post("/desk/account/exposed", { currentPassphrase: PASSPHRASE, passphrase: fresh, passphraseAgain: fresh });
  const { writeDown } = await import("../testing.ts");
  await writeDown(Karim);
  assert.match(Karim.page.text, /^desk of Karim/u);
  assert.equal((await signIn(site.browser(), "Karim")).status, 422);
  const karim = await idOf(mariam, "Karim");
  assert.match(mariam.page.text, /new keys: compare numbers/u);
  await mariam.get(`/desk/people/${karim}`);
  await mariam.post(`/desk/people/${karim}/compare`, { numbers: /name="numbers" value="([^"]+)"/u.exec(mariam.page.text)?.[1] ?? "" });
  await mariam.get("/desk/people");
  assert.doesNotMatch(mariam.page.text, /new keys: compare numbers/u);
  await mariam.post("/desk/people/rotate");
  assert.match((await Karim.get("/desk")).text, /^desk of Karim/u, "the new key reaches him");
});

test("the roles page prints the one table, in each language", async () => {
  await using site = await aSite();
  const { mariam } = await withColleagues(site, {});
  for (const [language, word] of [
    ["en", "Freeze a colleague"],
    ["fr", "Geler aussitôt"],
    ["ar", "تجميد حساب"],
  ] as const)
    assert.match((await mariam.get(`/${language}/desk/roles`)).text, new RegExp(word, "u"));
});

test("a lead sees failed sign-ins of their people, and no address anywhere", async () => {
  await using site = await aSite();
  const { mariam } = await withColleagues(site, { Karim: ["reader"] });
  await signIn(site.browser({ address: "198.51.100.77" }), "Karim", "wrong one entirely");
  assert.match((await mariam.get("/desk/audit")).text, /Failed sign-in.*Karim/su);
  assert.doesNotMatch(mariam.page.text, /198\.51/u);
});
