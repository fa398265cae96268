import assert from "node:assert/strict";
import { test } from "node:test";
import { accept, aSite, linkIn, PASSPHRASE, proofIn, setUp, signIn, writeDown } from "../testing.ts";

test("a form posted after the idle lock is given back to the person after signing in, and can be sent", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  await mariam.get("/desk/account");
  site.later(16);
  const text = "نصّ طويل كُتب قبل القفل <script>alert(1)</script>";
  await mariam.post("/desk/note", { text, tags: ["one", "two"], passphrase: "never kept" });
  assert.match(mariam.page.text, /What you typed is kept for you/u);

  const [row] = await site.owner`select sealed from dalil.parked_form`;
  assert.match(String(Buffer.from(row?.["sealed"]).subarray(0, 21)), /age-encryption.org/u);

  await mariam.post("/sign-in", { signInName: "Mariam", passphrase: PASSPHRASE });
  assert.match(mariam.page.text, /What you typed is here/u);
  assert.match(mariam.page.text, /نصّ طويل كُتب قبل القفل &lt;script&gt;/u);
  assert.doesNotMatch(mariam.page.text, /never kept/u);
  const [, id = ""] = /name="parked" value="([^"]+)"/u.exec(mariam.page.text) ?? [];
  const hidden = [...mariam.page.text.matchAll(/type="hidden" name="(text|tags)" value="([^"]*)"/gu)].map(([, name]) => name);
  assert.deepEqual(hidden, ["text", "tags", "tags"]);
  await mariam.post("/desk/note", { text, tags: ["one", "two"], parked: id });
  assert.match(mariam.page.text, /noted by Mariam/u);
  assert.match((await mariam.get("/desk/parked")).text, /Nothing is waiting here/u, "what was sent is not kept");
});

test("what is posted the morning after is kept too", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  await mariam.get("/desk/account");
  site.later(60 * 14);
  await mariam.post("/desk/note", { text: "last night's paragraph" });
  await mariam.post("/sign-in", { signInName: "Mariam", passphrase: PASSPHRASE });
  assert.match(mariam.page.text, /last night&#39;s paragraph/u);
});

test("a kept form can be discarded, belongs to one person, and ends after a day", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  const lockAndPost = async () => {
    await mariam.get("/desk/account");
    site.later(16);
    await mariam.post("/desk/note", { text: "draft" });
    await mariam.post("/sign-in", { signInName: "Mariam", passphrase: PASSPHRASE });
  };
  await lockAndPost();
  const [, discard = ""] = /formaction="([^"]+discard)"/u.exec(mariam.page.text) ?? [];
  await mariam.post(discard);
  assert.match(mariam.page.text, /Nothing is waiting here/u);
  await lockAndPost();
  site.later(60 * 25);
  await signIn(mariam, "Mariam");
  assert.match(mariam.page.text, /^desk/u);
});

test("what cannot be undone, and what changes the account, is never kept: it must be done again", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  const acts = ["people/x/remove", "people/x/restart", "people/x/freeze", "people/x/unfreeze", "people/rotate", "account/names"];
  acts.push("account/passphrase", "account/exposed", "account/new-code", "account/new-offline-key", "people/members/x/y/cut");
  acts.push("statements/x/release/now", "statements/x/release/withdrawal", "statements/x/signing/requests/y/take-off");
  await mariam.get("/desk/account/names");
  const proof = proofIn(mariam.page.text) ?? "";
  site.later(16);
  const { park } = await import("./parked.ts");
  const [person] = await site.owner<{ id: string }[]>`select id from dalil.person`;
  for (const act of acts) {
    const form = { path: `/en/desk/${act}`, fields: { name: "typed" } };
    assert.equal(await park(site.sql, person?.id as never, form, site.now), "not kept", act);
  }
  for (const path of ["/desk/account/names", "/desk/people/rotate"]) {
    await mariam.post(path, { name: "typed", signInName: "typed" }, { proof });
    assert.match(mariam.page.text, /locked after 15 minutes/u);
    assert.doesNotMatch(mariam.page.text, /kept for you/u);
  }
  const [row] = await site.owner`select count(*)::int as n from dalil.parked_form`;
  assert.equal(row?.["n"], 0);
});

test("an eleventh form is not kept, and says so; the ten before it stay", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  await mariam.get("/desk/account");
  const proof = proofIn(mariam.page.text) ?? "";
  site.later(16);
  for (let i = 1; i <= 10; i++) await mariam.post("/desk/note", { text: `paragraph ${i}.` }, { proof });
  for (const [language, says] of [
    ["fr", /Dix formulaires/u],
    ["ar", /عشر استمارات/u],
    ["en", /Ten forms are kept/u],
  ] as const)
    assert.match((await mariam.post(`/${language}/desk/note`, { text: "the eleventh" }, { proof })).text, says);
  await mariam.post("/sign-in", { signInName: "Mariam", passphrase: PASSPHRASE });
  assert.match(mariam.page.text, /paragraph 1\./u);
  assert.match(mariam.page.text, /paragraph 10\./u);
  assert.doesNotMatch(mariam.page.text, /the eleventh/u);
});

test("a form given back says in words for which page it was, and what to do if it was not you", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  await mariam.get("/desk/people/invite");
  const proof = proofIn(mariam.page.text) ?? "";
  site.later(16);
  await mariam.post("/desk/people/invite", { note: "Karim", roles: ["reader"] }, { proof });
  await mariam.post("/sign-in", { signInName: "Mariam", passphrase: PASSPHRASE });
  assert.match(mariam.page.text, /page \u2068Invite a colleague\u2069/u);
  assert.match(mariam.page.text, /If this was not you, discard it/u);
  assert.match((await mariam.get("/fr/desk/parked")).text, /Inviter un·e collègue.*Si ce n’était pas vous/su);
  assert.match((await mariam.get("/ar/desk/parked")).text, /دعوة زميل أو زميلة.*إن لم تكونوا أنتم/su);
});

test("what is sent while a key on paper is still to be written down is not lost", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  await mariam.get("/desk/account/names");
  const proof = proofIn(mariam.page.text) ?? ""; // the tab that stays open
  await mariam.get("/desk/account/new-code");
  await mariam.post("/desk/account/new-code", { currentPassphrase: PASSPHRASE });
  for (const [language, says] of [
    ["en", /Nothing was changed/u],
    ["fr", /Rien n’a été modifié/u],
    ["ar", /لم يتغيّر شيء/u],
  ] as const) {
    await mariam.post(`/${language}/desk/note`, { text: `a long paragraph ${language}` }, { proof });
    assert.equal(mariam.page.status, 409);
    assert.match(mariam.page.text, says);
  }
  await mariam.get("/desk");
  await writeDown(mariam);
  assert.match(mariam.page.text, /What you typed is here.*a long paragraph en/su);
  const [, id = ""] = /name="parked" value="([^"]+)"/u.exec(mariam.page.text) ?? [];
  await mariam.post("/desk/note", { text: "a long paragraph en", parked: id });
  assert.match(mariam.page.text, /noted by Mariam/u);
});

test("idle pages lock after 15 minutes, not while somebody works; reading leads back to the page", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  for (let i = 0; i < 4; i++) {
    site.later(14);
    assert.match((await mariam.get("/desk")).text, /^desk/u);
  }
  site.later(15);
  assert.match((await mariam.get("/desk/people?x=1")).text, /locked after 15 minutes/u);
  assert.match(mariam.page.text, /name="to" value="\/en\/desk\/people\?x=1"/u);
  const [row] = await site.owner`select p from dalil.session`;
  assert.equal(row?.["p"], null, "the person's key has left the session");
});

test("a session ends after twelve hours, however busy", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  for (let i = 0; i < 72; i++) {
    site.later(10);
    await mariam.get("/desk");
  }
  assert.match(mariam.page.text, /session has ended/u);
});

test("own sessions are listed; one can be ended, or all, which also forgets the browsers", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  const phone = site.browser({ address: "192.0.2.44" });
  await signIn(phone, "Mariam");
  await mariam.get("/desk/account");
  assert.equal([...mariam.page.text.matchAll(/Firefox · Linux/gu)].length >= 2, true);
  const [, end = ""] = /action="([^"]+sessions\/[\w-]{36}\/end)"/u.exec(mariam.page.text) ?? [];
  await mariam.post(end);
  assert.match((await phone.get("/desk")).text, /session has ended/u);
  assert.match((await mariam.get("/desk")).text, /^desk/u);

  await signIn(phone, "Mariam");
  await mariam.get("/desk/account");
  await mariam.post("/desk/account/sessions/end-all");
  assert.match(mariam.page.text, /signed out/u);
  assert.match((await phone.get("/desk")).text, /session has ended/u);
  const [devices] = await site.owner`select count(*)::int as n from dalil.device`;
  assert.equal(devices?.["n"], 0);
});

test("nobody ends another person's session, or one that is not there", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  const [mine] = await site.owner<{ id: string }[]>`select id from dalil.session`;
  await mariam.get("/desk/people/invite");
  const link = linkIn((await mariam.post("/desk/people/invite", { note: "Karim", roles: ["lead"] })).text);
  const karim = await accept(site, link, "Karim");
  const [theirs] = await site.owner<{ id: string }[]>`select id from dalil.session where id <> ${mine?.id ?? ""}`;
  assert.ok(mine && theirs);
  for (const id of [theirs.id, crypto.randomUUID(), "1", "not-an-id"]) {
    await mariam.get("/desk/account");
    assert.equal((await mariam.post(`/desk/account/sessions/${id}/end`)).status, 404);
  }
  assert.match((await karim.get("/desk/account")).text, /My account/u);
  await karim.post(`/desk/account/sessions/${mine.id}/end`);
  assert.equal(karim.page.status, 404);
  assert.match((await mariam.get("/desk")).text, /^desk of Mariam/u);
});

test("a session's cookie opens nothing without the row, nor the row without the cookie", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  const rows = await site.owner`select hash, p from dalil.session`;
  assert.equal(rows.length, 1);
  const secret = mariam.cookies.get("dalil") ?? "";
  assert.ok(secret.length >= 22);
  assert.equal(Buffer.from(rows[0]?.["hash"]).includes(secret), false);
  assert.equal(Buffer.from(rows[0]?.["p"]).includes(secret), false);
  await site.owner`truncate dalil.session`;
  assert.match((await mariam.get("/desk")).text, /session has ended/u);
});

test("the tables of sessions and guesses are in no backup and no write-ahead log", async () => {
  await using site = await aSite();
  const rows = await site.owner`select relname from pg_class where relpersistence = 'u' and relkind = 'r' order by relname`;
  assert.deepEqual(
    rows.map((row) => row["relname"]),
    ["guess", "session"],
  );
});
