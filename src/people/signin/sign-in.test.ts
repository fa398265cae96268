import assert from "node:assert/strict";
import { test } from "node:test";
import { accept, aSite, linkIn, PASSPHRASE, setUp, signIn } from "../testing.ts";

const WRONG = "not the passphrase of anybody at all";

test("a person signs in and out; the session cookie is HttpOnly, strict, and Secure with its prefix under https", async () => {
  await using site = await aSite();
  await setUp(site);
  const browser = site.browser();
  const page = await signIn(browser, "mariam ");
  assert.match(page.text, /^desk of Mariam/u);
  assert.deepEqual([...browser.cookies.keys()].sort(), ["dalil", "dalil-device"]);
  await browser.get("/desk/account");
  await browser.post("/sign-out");
  assert.match(browser.page.text, /You are signed out/u);
  assert.match((await browser.get("/desk")).text, /Sign in/u);

  await using secure = await aSite({ publicAddress: "https://dalil.example.org" });
  const mariam = await setUp(secure);
  assert.deepEqual([...mariam.cookies.keys()].sort(), ["__Host-dalil", "__Host-dalil-device"]);
  await mariam.get("/sign-in");
  const answer = await mariam.post("/sign-in", { signInName: "Mariam", passphrase: PASSPHRASE }, { follow: false });
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith("__Host-dalil=")) ?? "";
  for (const part of ["HttpOnly", "Secure", "SameSite=Strict", "Path=/"]) assert.ok(cookie.includes(part), part);
  assert.doesNotMatch(cookie, /Domain/iu);
});

test("a wrong name and a wrong passphrase answer with the same page", async () => {
  await using site = await aSite();
  await setUp(site);
  const plain = (text: string) => text.replace(/name="proof" value="[^"]+"/gu, "").replace(/value="(?:Mariam|Nobody)"/gu, "");
  const absent = await signIn(site.browser(), "Nobody", WRONG);
  const wrong = await signIn(site.browser({ address: "192.0.2.2" }), "Mariam", WRONG);
  assert.equal(absent.status, 422);
  assert.equal(wrong.status, 422);
  assert.equal(plain(wrong.text), plain(absent.text));
});

test("it leads back only to pages of ours", async () => {
  await using site = await aSite();
  await setUp(site);
  const browser = site.browser();
  for (const [to, ends] of [
    ["/en/desk/account", "/en/desk/account"],
    ["https://evil.example/en/desk", "/en/desk"],
    ["//evil.example/en/desk", "/en/desk"],
    ["/en/desk\\@evil.example", "/en/desk"],
    ["/fr/desk/people?x=1", "/fr/desk/people?x=1"],
  ] as const) {
    await browser.get("/sign-in");
    const answer = await browser.post("/sign-in", { signInName: "Mariam", passphrase: PASSPHRASE, to }, { follow: false });
    assert.equal(answer.location, ends);
  }
});

test("guesses are slowed for present and absent names alike, while the owner's known browser goes on at once", async () => {
  await using site = await aSite();
  const known = await setUp(site);
  await known.get("/desk/account");
  await known.post("/sign-out");
  const guess = async (name: string, i: number) => (await signIn(site.browser({ address: `198.51.100.${i}` }), name, WRONG)).status;
  const [present, absent] = [[] as number[], [] as number[]];
  for (let i = 0; i < 9; i++) {
    present.push(await guess("Mariam", i));
    absent.push(await guess("Nobody", 100 + i));
  }
  assert.deepEqual(present, absent);
  assert.ok(present.includes(429), "many tries have to wait");
  const stranger = site.browser({ address: "203.0.113.9" });
  const slow = await signIn(stranger, "Mariam");
  assert.equal(slow.status, 429, "even with the right passphrase, from a browser never seen");
  assert.match(slow.text, /Wait/u);
  assert.match((await signIn(known, "Mariam")).text, /^desk of Mariam/u);
  site.later(61);
  assert.match((await signIn(stranger, "Mariam")).text, /^desk of Mariam/u, "an hour later it is forgotten");
});

test("spelling variants of one name share one counter", async () => {
  await using site = await aSite();
  await setUp(site, "أحمد");
  const statuses: number[] = [];
  for (const [i, name] of ["أحمد", "احمد", "أَحمد", "أحمـد", " احمد", "إحمد", "آحمد"].entries())
    statuses.push((await signIn(site.browser({ address: `198.51.100.${i}` }), name, WRONG)).status);
  assert.ok(statuses.includes(429), String(statuses));
});

test("a hundred guesses sent at once are a hundred", async () => {
  await using site = await aSite();
  await setUp(site);
  const browsers = Array.from({ length: 100 }, (_, i) => site.browser({ address: `198.51.100.${i}` }));
  const proof = browsers[0]!;
  await proof.get("/sign-in");
  const token = /name="proof" value="([^"]+)"/u.exec(proof.page.text)?.[1] ?? "";
  const statuses = await Promise.all(
    browsers.map(async (browser) => (await browser.post("/sign-in", { signInName: "Mariam", passphrase: WRONG }, { proof: token })).status),
  );
  assert.ok(statuses.filter((status) => status === 422).length <= 5, "at most the free tries were checked");
});

test("one address that tries many names is slowed", async () => {
  await using site = await aSite();
  await setUp(site);
  const statuses: number[] = [];
  for (let i = 0; i < 35; i++) statuses.push((await signIn(site.browser({ address: "198.51.100.7" }), `name ${i}`, WRONG)).status);
  assert.equal(statuses.at(-1), 429);
  assert.match((await signIn(site.browser({ address: "198.51.100.8" }), "Mariam")).text, /^desk/u, "nobody else is");
});

test("the recovery code opens the account: new passphrase, new code, all sessions out; the old code is spent", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  const fresh = "another seven words entirely unlike before";
  const lost = site.browser();
  await lost.get("/recover");
  const fields = { signInName: "Mariam", passphrase: fresh, passphraseAgain: fresh };
  await lost.post("/recover", { ...fields, code: "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA" });
  assert.equal(lost.page.status, 422);
  const wrong = lost.page.text;
  await lost.post("/recover", { ...fields, signInName: "Nobody", code: mariam.paper.code });
  assert.equal(lost.page.status, 422);
  const strip = (text: string) => text.replace(/value="[^"]*"/gu, "").replace(/<p class="suggestion".*?<\/p>/su, "");
  assert.equal(strip(lost.page.text), strip(wrong), "no such name and no such code look alike");
  await lost.post("/recover", { ...fields, code: mariam.paper.code.toLowerCase().replaceAll("-", " ") });
  assert.match(lost.page.text, /Write down your recovery code/u);
  assert.match((await mariam.get("/desk")).text, /session has ended/u);
  assert.equal((await signIn(site.browser(), "Mariam")).status, 422, "the old passphrase is gone");
  const again = site.browser();
  await again.get("/recover");
  await again.post("/recover", { ...fields, code: mariam.paper.code });
  assert.equal(again.page.status, 422, "the old code is spent");
});

test("a frozen account says so only to who knows the passphrase", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  await mariam.get("/desk/people/invite");
  await accept(site, linkIn((await mariam.post("/desk/people/invite", { note: "K", roles: ["reader"] })).text), "Karim");
  await mariam.get("/desk/people");
  const [, person = ""] = /desk\/people\/([\w-]{36})"><bdi>Karim/u.exec(mariam.page.text) ?? [];
  await mariam.get(`/desk/people/${person}`);
  await mariam.post(`/desk/people/${person}/freeze`);
  assert.match((await signIn(site.browser(), "Karim")).text, /account is frozen/u);
  assert.doesNotMatch((await signIn(site.browser(), "Karim", WRONG)).text, /frozen/u);
});

test("a form without its proof changes nothing", async () => {
  await using site = await aSite();
  await setUp(site);
  const browser = site.browser();
  assert.equal((await browser.post("/sign-in", { signInName: "Mariam", passphrase: PASSPHRASE }, { proof: "" })).status, 403);
  assert.equal(browser.cookies.size, 0);
});

test("after the cost of a passphrase is raised, the next right sign-in pays and keeps the new one; a wrong one changes nothing", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  Object.assign(site.services.settings, { argon: { memoryKiB: 128, passes: 2 } });
  const cost = async () => (await site.owner`select memory_kib, passes, salt from dalil.person_key`)[0];
  const before = await cost();
  await signIn(site.browser(), "Mariam", WRONG);
  assert.deepEqual(await cost(), before);
  assert.match((await signIn(site.browser(), "Mariam")).text, /^desk of Mariam/u);
  const after = await cost();
  assert.deepEqual([after?.["memoryKib"], after?.["passes"]], [128, 2]);
  assert.equal((await signIn(site.browser(), "Mariam", WRONG)).status, 422);
  assert.match((await signIn(site.browser(), "Mariam")).text, /^desk of Mariam/u);
  assert.deepEqual(await cost(), after, "once");
  const fresh = "another seven words entirely unlike before";
  const browser = site.browser();
  await browser.get("/recover");
  await browser.post("/recover", { signInName: "Mariam", code: mariam.paper.code, passphrase: fresh, passphraseAgain: fresh });
  assert.match(browser.page.text, /class="secret"/u, "the code on paper still opens");
});
