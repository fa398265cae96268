import assert from "node:assert/strict";
import { test } from "node:test";
import { accept, aSite, linkIn, PASSPHRASE, secretIn, setUp, signIn } from "../testing.ts";
import { firstSetUpLink } from "./set-up.ts";

test("the set-up link makes the first coordinator, with code and emergency key on paper", async () => {
  await using site = await aSite();
  const link = new URL((await firstSetUpLink(site.services)) ?? "").pathname;
  const mariam = site.browser();
  assert.match((await mariam.get(link)).text, /first coordinator/u);
  await mariam.post(link, { name: "Mariam", signInName: "Mariam", passphrase: "password", passphraseAgain: "password" });
  assert.equal(mariam.page.status, 422);
  assert.match(mariam.page.text, /at least 14 characters/u);
  assert.match(mariam.page.text, /value="Mariam"/u, "what was typed is kept");
  await mariam.post(link, { name: "Mariam", signInName: "Mariam", passphrase: PASSPHRASE, passphraseAgain: PASSPHRASE });
  const code = secretIn(mariam.page.text);
  assert.equal(code.length, 7);
  // until it is typed back, everything leads here
  assert.match((await mariam.get("/desk")).text, /Write down your recovery code/u);
  await mariam.post("/desk/account/recovery-code", { groups: "0000 0000" });
  assert.equal(mariam.page.status, 422);
  assert.deepEqual(secretIn(mariam.page.text), code, "still shown, until it is on paper");
  const [, a, b] = /groups \D?(\d)\D? and \D?(\d)/u.exec(mariam.page.text) ?? [];
  await mariam.post("/desk/account/recovery-code", { groups: `${code[Number(a) - 1]}-${code[Number(b) - 1]}`.toLowerCase() });
  assert.match(mariam.page.text, /emergency key/u);
  const offline = secretIn(mariam.page.text);
  await mariam.post("/desk/account/offline-key", { groups: offline.at(-1) ?? "" });
  assert.match(mariam.page.text, /^desk of Mariam/u);
  assert.doesNotMatch((await mariam.get("/desk/account/recovery-code")).text, new RegExp(code[0] ?? "", "u"), "never shown again");

  assert.equal(await firstSetUpLink(site.services), null, "one coordinator is enough");
  const other = site.browser();
  assert.equal((await other.get(link)).status, 404);
});

test("a later set-up link makes the earlier one useless", async () => {
  await using site = await aSite();
  const first = new URL((await firstSetUpLink(site.services)) ?? "").pathname;
  const second = new URL((await firstSetUpLink(site.services)) ?? "").pathname;
  assert.equal((await site.browser().get(first)).status, 404);
  assert.equal((await site.browser().get(second)).status, 200);
});

test("a colleague joins by a link, and gets in when the key is handed over", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  await mariam.get("/desk/people/invite");
  await mariam.post("/desk/people/invite", { note: "", roles: [] });
  assert.equal(mariam.page.status, 422);
  await mariam.post("/desk/people/invite", { note: "Karim", roles: ["campaigner"] });
  const link = linkIn(mariam.page.text);

  const karim = await accept(site, link, "Karim");
  assert.match(karim.page.text, /One step left/u);
  const numbers = secretIn(karim.page.text);
  assert.equal(numbers.length, 5);
  assert.match((await karim.get("/desk/people")).text, /One step left/u, "nothing of the organisation opens yet");

  const people = await mariam.get("/desk/people");
  assert.match(people.text, /waits for the key/u);
  const [, person = ""] = /desk\/people\/([\w-]{36})"><bdi>Karim/u.exec(people.text) ?? [];
  await mariam.get(`/desk/people/${person}`);
  assert.deepEqual(secretIn(mariam.page.text), numbers, "both see the same numbers");
  const shown = /name="numbers" value="([^"]+)"/u.exec(mariam.page.text)?.[1] ?? "";
  await mariam.post(`/desk/people/${person}/hand-over`, { numbers: "00000 00000 00000 00000 00000" });
  assert.equal(mariam.page.status, 409);
  assert.match((await karim.get("/desk")).text, /One step left/u, "other numbers hand nothing over");
  await mariam.get(`/desk/people/${person}`);
  await mariam.post(`/desk/people/${person}/hand-over`, { numbers: shown });
  assert.match((await karim.get("/desk")).text, /^desk of Karim/u);
});

test("used, expired, withdrawn and guessed links answer alike, and scanning a link does no harm", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  const invite = async (note: string) => {
    await mariam.get("/desk/people/invite");
    return linkIn((await mariam.post("/desk/people/invite", { note, roles: ["reader"] })).text);
  };
  const [used, expired, withdrawn] = [await invite("used"), await invite("expired"), await invite("withdrawn")];
  for (let i = 0; i < 3; i++) assert.equal((await site.browser().get(used)).status, 200);
  await accept(site, used, "Nadia");
  await mariam.get("/desk/people");
  const row = /invitations\/([\w-]+)\/withdraw"(?:(?!<\/form>).)*invitation for \u2068?withdrawn/su.exec(mariam.page.text);
  assert.ok(row);
  await mariam.post(`/desk/people/invitations/${row[1]}/withdraw`);
  const answers = [
    await site.browser().get(used),
    await site.browser().get(withdrawn),
    await site.browser().get("/invitation/AAAAAAAAAAAAAAAAAAAAAAAA"),
  ];
  site.later(60 * 24 * 7 + 1);
  answers.push(await site.browser().get(expired));
  for (const answer of answers) {
    assert.equal(answer.status, 404);
    assert.equal(answer.text, answers[0]?.text);
  }
  const late = site.browser();
  await late.get("/sign-in");
  await late.post(used, { name: "Eve", signInName: "Eve", passphrase: PASSPHRASE, passphraseAgain: PASSPHRASE });
  assert.equal(late.page.status, 404);
});

test("of twenty who use one link at once, one gets in", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  await mariam.get("/desk/people/invite");
  const link = linkIn((await mariam.post("/desk/people/invite", { note: "one", roles: ["reader"] })).text);
  const browsers = Array.from({ length: 20 }, (_, i) => ({ i, browser: site.browser() }));
  for (const { browser } of browsers) await browser.get(link);
  const statuses = await Promise.all(
    browsers.map(async ({ i, browser }) => {
      const fields = { name: `N${i}`, signInName: `name ${i}`, passphrase: PASSPHRASE, passphraseAgain: PASSPHRASE };
      return (await browser.post(link, fields, { follow: false })).status;
    }),
  );
  assert.equal(statuses.filter((status) => status === 303).length, 1);
  assert.equal(statuses.filter((status) => status === 404).length, 19);
});

test("a sign-in name two people want goes to the first; case and letter variants are the same name", async () => {
  await using site = await aSite();
  const mariam = await setUp(site, "Ahmad أحمد");
  await mariam.get("/desk/people/invite");
  const link = linkIn((await mariam.post("/desk/people/invite", { note: "x", roles: ["reader"] })).text);
  const other = site.browser();
  await other.get(link);
  await other.post(link, { name: "B", signInName: "ahmad احمد", passphrase: PASSPHRASE, passphraseAgain: PASSPHRASE });
  assert.equal(other.page.status, 422);
  assert.match(other.page.text, /cannot be had/u);
  assert.equal((await other.get(link)).status, 200, "the link is still good");
});

test("the first person of a member organisation makes its key; one person may act for two, and sees for which", async () => {
  await using site = await aSite();
  const { enterOrganisationRow } = await import("../organisations.ts");
  const mariam = await setUp(site);
  const id = crypto.randomUUID();
  await site.sql.begin((tx) =>
    enterOrganisationRow(tx, site.services.instance, {
      id: id as never,
      kind: "member",
      names: { ar: "مرصد النخيل", fr: null, en: "Palm Observatory" },
      at: site.now,
    }),
  );
  await mariam.get("/desk/people/invite-first");
  assert.match(mariam.page.text, /Palm Observatory/u);
  await mariam.post("/desk/people/invite-first", { organisation: id, note: "Huda", roles: ["signatory"] });
  const link = linkIn(mariam.page.text);
  await mariam.get("/desk/people/invite-first");
  const second = linkIn((await mariam.post("/desk/people/invite-first", { organisation: id, note: "Sami", roles: ["lead"] })).text);
  // Mariam herself takes it: she is signed in, so it is added to her account
  await mariam.get(link);
  assert.match(mariam.page.text, /Accept as/u);
  await mariam.post(link, { as: "known" });
  assert.match(mariam.page.text, /emergency key of \u2068Palm Observatory/iu);
  await mariam.post("/desk/account/offline-key", { groups: secretIn(mariam.page.text).at(-1) ?? "" });
  assert.match(mariam.page.text, new RegExp(`for ${id}`, "u"));
  assert.match((await mariam.get("/desk/people")).text, /Acting for \u2068Palm Observatory/u);
  const late = site.browser();
  await late.get(second);
  await late.post(second, { name: "Sami", signInName: "Sami", passphrase: PASSPHRASE, passphraseAgain: PASSPHRASE });
  assert.equal(late.page.status, 409, "only one can be first");
  // as its first person she leads it, whatever the invitation said
  assert.match(mariam.page.text, /Lead/u);
  await mariam.get("/desk/account");
  const [, coalition = ""] = /name="organisation" value="([\w-]{36})"/u.exec(mariam.page.text) ?? [];
  await mariam.post("/desk/account/acting", { organisation: coalition });
  assert.match(mariam.page.text, new RegExp(`for ${coalition}`, "u"));
  await mariam.get("/desk/account");
  await mariam.post("/desk/account/acting", { organisation: crypto.randomUUID() });
  assert.equal(mariam.page.status, 404);
});

test("who lost passphrase and code starts again by a link, and waits for the key", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  await mariam.get("/desk/people/invite");
  const karim = await accept(site, linkIn((await mariam.post("/desk/people/invite", { note: "K", roles: ["lead"] })).text), "Karim");
  await mariam.get("/desk/people");
  const [, person = ""] = /desk\/people\/([\w-]{36})"><bdi>Karim/u.exec(mariam.page.text) ?? [];
  const handOver = async () => {
    await mariam.get(`/desk/people/${person}`);
    await mariam.post(`/desk/people/${person}/hand-over`, { numbers: /name="numbers" value="([^"]+)"/u.exec(mariam.page.text)?.[1] ?? "" });
  };
  await handOver();
  assert.match((await karim.get("/desk")).text, /^desk of Karim/u);

  await mariam.get(`/desk/people/${person}`);
  const link = linkIn((await mariam.post(`/desk/people/${person}/restart`)).text);
  const again = site.browser();
  await again.get(link);
  const fresh = "another seven words entirely unlike before";
  await again.post(link, { passphrase: fresh, passphraseAgain: fresh });
  assert.match(again.page.text, /recovery code/u);
  assert.match((await karim.get("/desk")).text, /Sign in/u, "the old sessions are out");
  const { writeDown } = await import("../testing.ts");
  await again.get("/desk");
  await writeDown(again);
  assert.match(again.page.text, /One step left/u);
  await handOver();
  assert.match((await again.get("/desk")).text, /^desk of Karim/u);
  assert.equal((await signIn(site.browser(), "Karim")).status, 422, "the old passphrase opens nothing");
});

test("the emergency key on paper opens the organisation for its last person, who lost everything else", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  const { invite } = await import("./invitations.ts");
  const [row] = await site.sql`select person, organisation from affiliation`;
  const { secret } = await invite(site.sql, site.services.instance, {
    kind: "restart",
    organisation: row?.["organisation"],
    person: row?.["person"],
    roles: [],
    note: "",
    by: null,
    now: site.now,
  });
  const again = site.browser();
  await again.get(`/invitation/${secret}`);
  const fresh = "another seven words entirely unlike before";
  await again.post(`/invitation/${secret}`, { passphrase: fresh, passphraseAgain: fresh });
  const { writeDown } = await import("../testing.ts");
  await writeDown(again);
  assert.match(again.page.text, /on paper/u);
  await again.post("/desk/waiting", { offlineIdentity: "AGE-SECRET-KEY-PQ-1QQQQ" });
  assert.equal(again.page.status, 422);
  await again.post("/desk/waiting", { offlineIdentity: mariam.paper.offline.toLowerCase().replace(/(.{5})/gu, "$1 ") });
  assert.match(again.page.text, /^desk of Mariam/u);
});
