import assert from "node:assert/strict";
import { test } from "node:test";
import { aSite, PASSPHRASE, setUp, signIn, writeDown } from "../testing.ts";

const FRESH = "another seven words entirely unlike before";

test("the passphrase changes with the old one; other sessions end, this one goes on", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  const phone = site.browser();
  await signIn(phone, "Mariam");
  await mariam.get("/desk/account/passphrase");
  await mariam.post("/desk/account/passphrase", {
    currentPassphrase: PASSPHRASE,
    passphrase: "Mariam Mariam Mariam",
    passphraseAgain: "Mariam Mariam Mariam",
  });
  assert.equal(mariam.page.status, 422, "a name is no passphrase");
  await mariam.post("/desk/account/passphrase", { currentPassphrase: PASSPHRASE, passphrase: FRESH, passphraseAgain: `${FRESH}!` });
  assert.match(mariam.page.text, /not the same/u);
  await mariam.post("/desk/account/passphrase", { currentPassphrase: PASSPHRASE, passphrase: FRESH, passphraseAgain: FRESH });
  assert.match(mariam.page.text, /My account/u);
  assert.match((await phone.get("/desk")).text, /session has ended/u);
  assert.equal((await signIn(phone, "Mariam")).status, 422);
  assert.match((await signIn(phone, "Mariam", FRESH)).text, /^desk/u);
});

test("names change only with the present passphrase, and the organisation's audit has it", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  await mariam.get("/desk/account/names");
  const names = { name: "Maryam", signInName: "maryam" };
  for (const currentPassphrase of ["", "wrong one entirely"]) {
    await mariam.post("/desk/account/names", { ...names, currentPassphrase });
    assert.equal(mariam.page.status, 422);
    assert.match(mariam.page.text, /not your current passphrase/u);
  }
  await mariam.post("/desk/account/names", { ...names, currentPassphrase: PASSPHRASE });
  assert.match(mariam.page.text, /My account.*Maryam/su);
  assert.match((await mariam.get("/desk/audit")).text, /Names changed/u);
  assert.match((await signIn(site.browser(), "maryam")).text, /^desk of Maryam/u);
});

test("tries at the current passphrase, in an open session, are slowed too", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  const answers: string[] = [];
  for (let i = 0; i < 8; i++) {
    await mariam.get("/desk/account/new-code");
    answers.push((await mariam.post("/desk/account/new-code", { currentPassphrase: "wrong one entirely" })).text);
  }
  assert.match(answers[0] ?? "", /not your current passphrase/u);
  assert.match(answers.at(-1) ?? "", /Too many wrong tries/u);
});

test("a new recovery code is shown once and typed back; the old one opens nothing", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  await mariam.get("/desk/account/new-code");
  await mariam.post("/desk/account/new-code", { currentPassphrase: PASSPHRASE });
  const { code } = await writeDown(mariam);
  assert.match(mariam.page.text, /^desk/u);
  const lost = site.browser();
  await lost.get("/recover");
  const fields = { signInName: "Mariam", passphrase: FRESH, passphraseAgain: FRESH };
  assert.equal((await lost.post("/recover", { ...fields, code: mariam.paper.code })).status, 422);
  assert.match((await lost.post("/recover", { ...fields, code })).text, /Write down/u);
});

test("who closed the page before typing the code back is led to a new one", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  await mariam.get("/desk/account/new-code");
  await mariam.post("/desk/account/new-code", { currentPassphrase: PASSPHRASE });
  const elsewhere = site.browser();
  await signIn(elsewhere, "Mariam");
  assert.match(elsewhere.page.text, /was not confirmed/u);
});

test("everyone sees and takes away what is stored about them: no more than that, and nothing of others", async () => {
  await using site = await aSite();
  const mariam = await setUp(site, "Mariam مريم");
  assert.match((await mariam.get("/desk/account/data")).text, /Mariam مريم/u);
  const file = await mariam.get("/desk/account/data.json");
  assert.match(file.headers.get("content-disposition") ?? "", /attachment/u);
  const data = JSON.parse(file.text) as Record<string, unknown>;
  assert.equal(data["name"], "Mariam مريم");
  assert.ok(Array.isArray(data["events"]) && data["events"].length >= 2);
  assert.doesNotMatch(file.text, new RegExp(mariam.cookies.get("dalil") ?? "x", "u"));
});

test("names change; the new sign-in name signs in, the old one does not", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  await mariam.get("/desk/account/names");
  await mariam.post("/desk/account/names", { name: "M.", signInName: "x" });
  assert.equal(mariam.page.status, 422);
  await mariam.post("/desk/account/names", { name: "evil\u202ename", signInName: "olive tree" });
  assert.match(mariam.page.text, /hidden characters/u);
  await mariam.post("/desk/account/names", { name: "M.", signInName: "olive tree", currentPassphrase: PASSPHRASE });
  assert.match(mariam.page.text, /My account/u);
  assert.match((await signIn(site.browser(), "Olive  Tree")).text, /^desk of M\./u);
  assert.equal((await signIn(site.browser(), "Mariam")).status, 422);
});

test("the printed key is made anew by a lead, and the old one opens nothing", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  const [before] = await site.owner`select offline_recipient from dalil.organisation_key order by generation desc limit 1`;
  await mariam.get("/desk/account/new-offline-key");
  await mariam.post("/desk/account/new-offline-key", { currentPassphrase: PASSPHRASE });
  assert.match(mariam.page.text, /Print the organisation’s emergency key/u);
  const [now] = await site.owner`select offline_recipient from dalil.organisation_key order by generation desc limit 1`;
  assert.notEqual(now?.["offlineRecipient"], before?.["offlineRecipient"]);
});

test("nothing personal stands in clear in any table", async () => {
  await using site = await aSite();
  const marker = "Zumurrud9k3";
  const mariam = await setUp(site, marker);
  await mariam.get("/desk/people/invite");
  await mariam.post("/desk/people/invite", { note: `${marker} note`, roles: ["reader"] });
  site.later(16);
  await mariam.post("/desk/note", { text: marker });
  const tables = await site.owner<{ relname: string }[]>`
    select relname from pg_class join pg_namespace n on n.oid = relnamespace where relkind = 'r' and nspname = 'dalil'`;
  let rows = 0;
  for (const { relname } of tables) {
    const all = await site.owner<{ row: string }[]>`select t::text as row from ${site.owner(`dalil.${relname}`)} t`;
    rows += all.length;
    for (const { row } of all) {
      for (const form of [
        marker,
        Buffer.from(marker).toString("hex"),
        Buffer.from(marker, "utf16le").toString("hex"),
        Buffer.from(marker).toString("base64").slice(0, 12),
      ])
        assert.equal(row.toLowerCase().includes(form.toLowerCase()), false, relname);
    }
  }
  console.log(`# ${rows} rows of ${tables.length} tables searched`);
});
